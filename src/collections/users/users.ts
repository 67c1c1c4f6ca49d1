import type { CollectionConfig, Field, FieldAccess } from 'payload';
import { administrators } from '../access/administrators.ts';
import { administratorsOrThemselves } from '../access/administratorsOrThemselves.ts';
import { roleOf } from '../access/roleOf.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { rememberAccountChange, rememberAccountDeletion } from './auditAccounts.ts';
import { requireSetupToken, settleFirstAccount } from './firstAdministrator.ts';
import { guardAccounts } from './guardAccounts.ts';
import { guardPassword } from './guardPassword.ts';
import { rememberSignIn, rememberSignOut } from './guardSignIn.ts';
import { keepOneAdministrator, keepOneAdministratorBeforeDeletion } from './keepOneAdministrator.ts';
import { ROLE_LABELS } from './roles.ts';
import { asRegistered, isRegistered } from './settleAuthority.ts';

const administratorsOnly: FieldAccess = ({ req }) => roleOf(req) === 'administrator';
const byAdministrators = { create: administratorsOnly, update: administratorsOnly };
const never: FieldAccess = () => false;
const byNobody = { create: never, read: never, update: never };

/** On the first visit nobody is signed in, and what the first account may do is settled. */
const isSignedIn: NonNullable<NonNullable<Field['admin']>['condition']> = (_data, _siblings, { user }) => Boolean(user);

/** The people who work here. An account belongs to one authority, or to all where an administrator allowed that. */
export const users: CollectionConfig = {
  slug: 'users',
  // `signInLimits` counts wrong passwords: with Payload's own count, strangers could lock out an account's owner.
  auth: { useSessions: true, tokenExpiration: 8 * 3600, maxLoginAttempts: 0 },
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  admin: { group: GROUPS.system, useAsTitle: 'email', defaultColumns: ['email', 'name', 'role', 'authority', 'isForAllAuthorities'] },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: administratorsOrThemselves,
    create: administrators,
    update: administratorsOrThemselves,
    delete: administrators,
    unlock: administrators,
  },
  hooks: {
    beforeOperation: [guardAccounts],
    beforeValidate: [requireSetupToken, guardPassword],
    beforeChange: [settleFirstAccount, keepOneAdministrator],
    beforeDelete: [keepOneAdministratorBeforeDeletion],
    afterChange: [rememberAccountChange],
    afterDelete: [rememberAccountDeletion],
    afterLogin: [rememberSignIn],
    afterLogout: [rememberSignOut],
  },
  fields: [
    {
      name: 'setupToken',
      type: 'text',
      virtual: true,
      maxLength: 100,
      access: { update: never },
      label: { vi: 'Mã thiết lập', en: 'Setup token' },
      admin: {
        condition: (data, siblings, context) => !isSignedIn(data, siblings, context),
        components: { Field: '/src/collections/users/views/SetupTokenField.tsx#SetupTokenField' },
      },
    },
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      maxLength: 200,
      access: { create: never },
      label: { vi: 'Mật khẩu hiện tại của bạn', en: 'Your current password' },
      admin: {
        condition: (data, siblings, context) => isSignedIn(data, siblings, context) && Boolean(data.id),
        components: { Field: '/src/collections/users/views/CurrentPasswordField.tsx#CurrentPasswordField' },
      },
    },
    { name: 'name', type: 'text', maxLength: 200, label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: choices(ROLE_LABELS),
      access: byAdministrators,
      label: { vi: 'Vai trò', en: 'Role' },
      admin: { condition: isSignedIn },
    },
    {
      name: 'authority',
      type: 'text',
      maxLength: 40,
      saveToJWT: true,
      access: byAdministrators,
      hooks: { beforeValidate: [asRegistered] },
      validate: isRegistered,
      label: { vi: 'Mã cơ quan', en: 'Code of the authority' },
      admin: {
        condition: isSignedIn,
        description: {
          vi: 'Mã trong danh mục Cơ quan, ví dụ H26. Tài khoản chỉ soạn và duyệt quyết định của cơ quan này.',
          en: 'A code of the register of authorities, as H26. The account drafts and approves decisions of this authority only.',
        },
      },
    },
    {
      name: 'isForAllAuthorities',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: byAdministrators,
      label: { vi: 'Làm việc cho mọi cơ quan', en: 'Works for every authority' },
      admin: { condition: isSignedIn },
    },
    // Kept by the system alone.
    { name: 'firstAccount', type: 'text', unique: true, hidden: true, access: byNobody },
    { name: 'unlockedAt', type: 'text', hidden: true, access: byNobody },
  ],
};
