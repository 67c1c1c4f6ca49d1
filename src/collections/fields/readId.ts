import type { Payload } from 'payload';

/** An id in an address as the database writes it: a number, or 24 hexadecimal digits. Null for what is none. */
export function readId({ db }: Pick<Payload, 'db'>, text: string): number | string | null {
  if (db.defaultIDType === 'text') return /^[0-9a-f]{24}$/.test(text) ? text : null;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
