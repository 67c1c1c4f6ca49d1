import type { AfterErrorHook } from 'payload';

/**
 * Tells which fields are wrong, and why. Next's pages have a copy of Payload of their own, which does not know the errors of
 * the server's instance by their class and would answer with their first sentence only.
 */
export const tellFields: AfterErrorHook = ({ error, result }) => {
  const { name, message, data } = error as Error & { readonly data?: unknown };
  if (name !== 'ValidationError' || !data) return undefined;
  return { response: { ...result, errors: [{ name, data: data as Record<string, unknown>, message }] } };
};
