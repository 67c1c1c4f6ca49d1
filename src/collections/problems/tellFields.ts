import type { AfterErrorHook } from 'payload';

/**
 * Tells which fields are wrong, and why. The admin's bundle has its own copy of Payload, which does not recognise the
 * server's error classes and would show only their first sentence.
 */
export const tellFields: AfterErrorHook = ({ error, result }) => {
  const { name, message, data } = error as Error & { readonly data?: unknown };
  if (name !== 'ValidationError' || !data) return undefined;
  return { response: { ...result, errors: [{ name, data: data as Record<string, unknown>, message }] } };
};
