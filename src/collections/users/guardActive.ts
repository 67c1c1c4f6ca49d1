import type { CollectionBeforeChangeHook } from 'payload';
import { refusal } from '../problems/refusal.ts';
import type { User } from '../payloadTypes.ts';

/** Ends the sessions of an account that is no longer active. Administrators stay active, so that one is always there. */
export const guardActive: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  const account = { ...originalDoc, ...data };
  if (account.isActive !== false) return data;
  if (account.role === 'administrator') throw refusal(req, ADMINISTRATOR_STAYS, 'NOT_ALLOWED');
  return { ...data, sessions: [] };
};

export const ADMINISTRATOR_STAYS = {
  vi: 'Tài khoản quản trị luôn hoạt động; hãy đổi vai trò trước, rồi mới ngừng tài khoản.',
  en: 'The account of an administrator is always active; give it another role before you close it.',
};
