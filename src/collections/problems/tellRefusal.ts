import type { AfterErrorHook } from 'payload';
import { codeOfRefusal } from './refusal.ts';

/** A refusal of this system keeps its own code: several codes share a status. */
export const tellRefusal: AfterErrorHook = ({ error }) => {
  const code = codeOfRefusal(error);
  return code ? { response: { errors: [{ message: error.message, extensions: { code } }] } } : undefined;
};
