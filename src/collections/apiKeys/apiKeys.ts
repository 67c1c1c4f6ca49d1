import type { CollectionConfig, FieldAccess } from 'payload';
import { administrators } from '../access/administrators.ts';
import { nobody } from '../access/nobody.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { fromRegister } from '../fields/fromRegister.ts';
import { GROUPS } from '../groups.ts';
import { asRegistered } from '../users/settleAuthority.ts';
import { rememberKeyChange } from './auditKeys.ts';
import { KEY_SCOPE_LABELS } from './keyScopes.ts';
import { requireAuthority, requireUsefulDay, sealKey, showKeyOnce } from './sealKey.ts';

const never: FieldAccess = () => false;
const fixed = { update: never };
const MOST_POINTS = 1_000_000;

/** Keys of programs. Administrators make and revoke them; a key is never deleted, so that its traces stay readable. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: { vi: 'Khóa API', en: 'API key' }, plural: { vi: 'Khóa API', en: 'API keys' } },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'authority'],
    defaultColumns: ['name', 'start', 'scopes', 'authority', 'lastDay', 'isRevoked'],
  },
  access: { read: administrators, create: administrators, update: administrators, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [requireAuthority, requireUsefulDay],
    beforeChange: [sealKey],
    afterChange: [rememberKeyChange, showKeyOnce],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: { vi: 'Dùng cho', en: 'Used by' } },
    {
      name: 'key',
      type: 'text',
      virtual: true,
      maxLength: 100,
      access: fixed,
      label: { vi: 'Khóa', en: 'Key' },
      admin: {
        condition: (data) => !data.id,
        components: { Field: '/src/collections/apiKeys/views/NewKeyField.tsx#NewKeyField' },
      },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['read'],
      options: choices(KEY_SCOPE_LABELS),
      label: { vi: 'Quyền', en: 'Scopes' },
    },
    fromRegister(
      {
        name: 'authority',
        type: 'text',
        maxLength: 40,
        hooks: { beforeValidate: [asRegistered] },
        label: { vi: 'Mã cơ quan', en: 'Code of the authority' },
        admin: {
          description: {
            vi: 'Bắt buộc nếu khóa được soạn, duyệt hoặc công bố; ví dụ H26.',
            en: 'Needed where the key drafts, approves or announces; as H26.',
          },
        },
      },
      { register: 'authorities', fills: ['authority'] },
    ),
    {
      name: 'pointsPerMinute',
      type: 'number',
      min: 1,
      max: MOST_POINTS,
      label: { vi: 'Điểm mỗi phút', en: 'Points a minute' },
      admin: {
        description: {
          vi: 'Hạn mức khi đọc. Để trống: gấp mười hạn mức chung.',
          en: 'Its budget for reading. Empty: ten times that of everybody.',
        },
      },
    },
    dayField({
      name: 'lastDay',
      label: { vi: 'Ngày cuối cùng', en: 'Last day' },
      description: { vi: 'Sau ngày này khóa hết tác dụng.', en: 'After this day the key no longer works.' },
      isRequired: true,
    }),
    { name: 'isRevoked', type: 'checkbox', defaultValue: false, label: { vi: 'Đã thu hồi', en: 'Revoked' } },
    {
      name: 'start',
      type: 'text',
      access: { create: never, update: never },
      label: { vi: 'Bắt đầu bằng', en: 'Begins with' },
      admin: { readOnly: true, condition: (data) => Boolean(data.id) },
    },
    { name: 'hash', type: 'text', unique: true, index: true, hidden: true, access: { create: never, read: never, update: never } },
  ],
};
