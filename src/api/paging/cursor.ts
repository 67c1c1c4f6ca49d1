/** An item's position in an order: texts and numbers, compared one after the other. */
export type Key = readonly (string | number)[];

/** An opaque cursor: the order's name and the item's key. It stays valid when items are added. */
export function encodeCursor(order: string, key: Key): string {
  return Buffer.from(JSON.stringify([order, ...key]), 'utf8').toString('base64url');
}

/** The key in a cursor of this order with parts of these types; null for any other text. */
export function decodeCursor(order: string, like: readonly ('string' | 'number')[], cursor: string): Key | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts[0] !== order || parts.length !== like.length + 1) return null;
  const key: unknown[] = parts.slice(1);
  return key.every((part, i) => typeof part === like[i]) ? (key as Key) : null;
}
