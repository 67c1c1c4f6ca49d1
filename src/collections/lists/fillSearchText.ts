import type { CollectionSlug, Payload, Where } from 'payload';
import { foundBy, SEARCH_TEXT, withSearchText } from './searchText.ts';

const AT_ONCE = 200;

type Row = { readonly id: number | string };

/**
 * Fills the column that lists search in rows that lack it: of an earlier release, a backup, or the bundled words. Returns
 * the number of rows. The times of their last change stay.
 */
export async function fillSearchText(payload: Payload, isStopped: () => boolean = () => false): Promise<number> {
  let filled = 0;
  for (const collection of Object.keys(payload.collections) as CollectionSlug[])
    if (foundBy(payload, collection) !== null) filled += await fillOf(payload, collection, isStopped);
  return filled;
}

async function fillOf(payload: Payload, collection: CollectionSlug, isStopped: () => boolean): Promise<number> {
  const lacking: Where = { [SEARCH_TEXT]: { exists: false } };
  let [filled, last]: [number, Row | undefined] = [0, undefined];
  for (;;) {
    const where: Where = last ? { and: [lacking, { id: { greater_than: last.id } }] } : lacking;
    const { docs }: { docs: Row[] } = await payload.db.find<Row>({ collection, where, limit: AT_ONCE, pagination: false, sort: 'id' });
    for (const row of docs)
      await payload.db.updateOne({ collection, id: row.id, data: filledIn(payload, collection, row), returning: false });
    filled += docs.length;
    if (docs.length < AT_ONCE || isStopped()) return filled;
    last = docs.at(-1);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Only the new column and the time of the last change, which the database would set anew. */
function filledIn(payload: Payload, collection: CollectionSlug, row: object): Record<string, unknown> {
  const { [SEARCH_TEXT]: text, updatedAt } = withSearchText(payload, collection, row) as Record<string, unknown>;
  return { [SEARCH_TEXT]: text, ...(updatedAt === undefined ? {} : { updatedAt }) };
}
