import type { Payload } from 'payload';
import { isOnlyDuplicates } from './duplicates.ts';
import { modelOf } from './modelOf.ts';

/**
 * Inserts flat rows in one command and skips known ids and keys. An upsert would do the same, but needs the right to
 * update, which nobody has on the log.
 */
export async function putRows(payload: Payload, collection: string, rows: readonly object[]): Promise<void> {
  const model = modelOf(payload, collection);
  const now = new Date();
  const stamps = model.schema.get('timestamps') ? { createdAt: now, updatedAt: now } : {};
  const documents = rows.map((row) => {
    const { id, ...rest } = row as { readonly id?: string };
    return { ...(id === undefined ? {} : { _id: id }), ...rest, ...stamps };
  });
  try {
    await model.collection.insertMany(documents as never, { ordered: false });
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error;
  }
}
