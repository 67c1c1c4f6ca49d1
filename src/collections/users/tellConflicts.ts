import type { AfterErrorHook } from 'payload';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';

/** Explains in a sentence that another request made the first account before. */
export const tellConflicts: AfterErrorHook = ({ error, req }) => {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { data } = error as Error & { readonly data?: { readonly errors?: readonly { readonly path?: string }[] } };
  const isSecondFirst = data?.errors?.some(({ path }) => path === 'firstAccount') ?? false;
  if (!isSecondFirst) return undefined;
  return { response: { errors: [{ message: TAKEN[language] }] }, status: PROBLEM_CODES.NOT_ALLOWED.status };
};

const TAKEN = {
  vi: 'Tài khoản quản trị đầu tiên vừa được tạo. Hãy đăng nhập.',
  en: 'The first administrator has just been created. Sign in.',
};
