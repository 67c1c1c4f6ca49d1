import type { AfterErrorHook } from 'payload';
import { KEPT, LAST_ADMINISTRATOR } from './keepOneAdministrator.ts';

/** Says in a sentence what the database refused because another request was first. */
export const tellConflicts: AfterErrorHook = ({ error, req }) => {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { data } = error as Error & { readonly data?: { readonly errors?: readonly { readonly path?: string }[] } };
  const isSecondFirst = data?.errors?.some(({ path }) => path === 'firstAccount') ?? false;
  const conflict = isSecondFirst ? TAKEN : isCausedBy(error, LAST_ADMINISTRATOR) ? KEPT : null;
  return conflict ? { response: { errors: [{ message: conflict[language] }] }, status: 403 } : undefined;
};

function isCausedBy(error: unknown, text: string): boolean {
  for (let each = error; each instanceof Error; each = each.cause) if (each.message.includes(text)) return true;
  return false;
}

const TAKEN = {
  vi: 'Tài khoản quản trị đầu tiên vừa được tạo. Hãy đăng nhập.',
  en: 'The first administrator has just been created. Sign in.',
};
