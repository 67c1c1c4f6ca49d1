import type { AfterErrorHook } from 'payload';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { causesOf } from '../../store/causesOf.ts';
import { KEPT, LAST_ADMINISTRATOR } from './keepOneAdministrator.ts';

/** Explains in a sentence that the database refused a change because another request came first. */
export const tellConflicts: AfterErrorHook = ({ error, req }) => {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { data } = error as Error & { readonly data?: { readonly errors?: readonly { readonly path?: string }[] } };
  const isSecondFirst = data?.errors?.some(({ path }) => path === 'firstAccount') ?? false;
  const isLast = causesOf(error).some(({ message }) => message.includes(LAST_ADMINISTRATOR));
  const conflict = isSecondFirst ? TAKEN : isLast ? KEPT : null;
  return conflict ? { response: { errors: [{ message: conflict[language] }] }, status: PROBLEM_CODES.NOT_ALLOWED.status } : undefined;
};

const TAKEN = {
  vi: 'Tài khoản quản trị đầu tiên vừa được tạo. Hãy đăng nhập.',
  en: 'The first administrator has just been created. Sign in.',
};
