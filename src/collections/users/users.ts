import type { CollectionBeforeChangeHook, CollectionConfig, FieldAccess } from 'payload';
import { administrators } from '../access/administrators.ts';
import { administratorsOrThemselves } from '../access/administratorsOrThemselves.ts';
import { roleOf } from '../access/roleOf.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { ROLE_LABELS } from './roles.ts';

const administratorsOnly: FieldAccess = ({ req }) => roleOf(req) === 'administrator';

/** Whoever signs up on the first visit must be able to let the others in. */
const makeTheFirstAdministrator: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const { totalDocs } = await req.payload.count({ collection: 'users' });
  return totalDocs === 0 ? { ...data, role: 'administrator', authority: null } : data;
};

export const users: CollectionConfig = {
  slug: 'users',
  auth: { useSessions: true, tokenExpiration: 8 * 3600, maxLoginAttempts: 10, lockTime: 10 * 60_000 },
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  admin: { group: GROUPS.system, useAsTitle: 'email', defaultColumns: ['email', 'name', 'role', 'authority'] },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: administratorsOrThemselves,
    create: administrators,
    update: administratorsOrThemselves,
    delete: administrators,
    unlock: administrators,
  },
  hooks: { beforeChange: [makeTheFirstAdministrator] },
  fields: [
    { name: 'name', type: 'text', label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: choices(ROLE_LABELS),
      access: { create: administratorsOnly, update: administratorsOnly },
      label: { vi: 'Vai trò', en: 'Role' },
    },
    {
      name: 'authority',
      type: 'text',
      saveToJWT: true,
      access: { create: administratorsOnly, update: administratorsOnly },
      label: { vi: 'Mã cơ quan', en: 'Code of the authority' },
      admin: {
        description: {
          vi: 'Chỉ soạn quyết định của cơ quan này; để trống: mọi cơ quan.',
          en: 'Drafts decisions of this authority only; empty: of all.',
        },
      },
    },
  ],
};
