import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../problems/refusal.ts';
import { guardSignIn } from './guardSignIn.ts';

/** Checks requests about accounts before Payload handles them. */
export const guardAccounts: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  const wanted = operation as string;
  if (wanted === 'login') await guardSignIn(req, (args as { data?: object }).data ?? {});
  if (wanted === 'forgotPassword' || wanted === 'resetPassword') throw refusal(req, ASK_AN_ADMINISTRATOR, 'NOT_ALLOWED');
  return args;
};

/** No mail server is set up, so no letter would come. */
const ASK_AN_ADMINISTRATOR = {
  vi: 'Hãy nhờ quản trị đặt mật khẩu mới (trang Người dùng, hoặc lệnh npm run user -- password).',
  en: 'Ask an administrator for a new password (page Users, or the command npm run user -- password).',
};
