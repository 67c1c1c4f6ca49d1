import type { CollectionConfig, Field, FieldAccess } from 'payload';
import { administrators } from '../access/administrators.ts';
import { administratorsOrThemselves } from '../access/administratorsOrThemselves.ts';
import { roleOf } from '../access/roleOf.ts';
import { choices } from '../fields/choices.ts';
import { fromRegister } from '../fields/fromRegister.ts';
import { GROUPS } from '../groups.ts';
import { rememberAccountChange, rememberAccountDeletion } from './auditAccounts.ts';
import { requireSetupToken, settleFirstAccount } from './firstAdministrator.ts';
import { guardAccounts } from './guardAccounts.ts';
import { guardActive } from './guardActive.ts';
import { guardPassword } from './guardPassword.ts';
import { rememberSignIn, rememberSignOut } from './guardSignIn.ts';
import { keepOneAdministrator, keepOneAdministratorBeforeDeletion } from './keepOneAdministrator.ts';
import { ROLE_LABELS } from './roles.ts';
import { unlockAccount } from './unlockAccount.ts';
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
  admin: {
    group: GROUPS.system,
    useAsTitle: 'email',
    listSearchableFields: ['email', 'name', 'authority'],
    defaultColumns: ['email', 'name', 'role', 'authority', 'isForAllAuthorities', 'isActive', 'lastSignInAt'],
  },
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
    afterOperation: [unlockAccount],
    beforeValidate: [requireSetupToken, guardPassword],
    beforeChange: [settleFirstAccount, keepOneAdministrator, guardActive],
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
    fromRegister(
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
      { register: 'authorities', fills: ['authority'] },
    ),
    {
      name: 'isForAllAuthorities',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      access: byAdministrators,
      label: { vi: 'Làm việc cho mọi cơ quan', en: 'Works for every authority' },
      admin: { condition: isSignedIn },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      access: byAdministrators,
      label: { vi: 'Đang hoạt động', en: 'Active' },
      admin: {
        condition: isSignedIn,
        description: {
          vi: 'Bỏ đánh dấu khi người này thôi làm việc: tài khoản không đăng nhập được nữa, và các phiên đang mở kết thúc.',
          en: 'Clear it when the person leaves: the account can no longer sign in, and its open sessions end.',
        },
      },
    },
    {
      name: 'lastSignInAt',
      type: 'text',
      access: { create: never, update: never },
      label: { vi: 'Đăng nhập gần nhất', en: 'Last sign-in' },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data.lastSignInAt),
        components: {
          Field: '/src/collections/fields/views/MomentShown.tsx#MomentShown',
          Cell: '/src/collections/fields/views/MomentCell.tsx#MomentCell',
        },
      },
    },
    {
      name: 'unlock',
      type: 'ui',
      admin: {
        condition: (data, _siblings, { user }) => Boolean(data.id) && user?.role === 'administrator',
        components: { Field: '/src/collections/users/views/UnlockAccount.tsx#UnlockAccount' },
      },
    },
    // Kept by the system alone.
    { name: 'firstAccount', type: 'text', unique: true, hidden: true, access: byNobody },
    { name: 'unlockedAt', type: 'text', hidden: true, access: byNobody },
  ],
};
