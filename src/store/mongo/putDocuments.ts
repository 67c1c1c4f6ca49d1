import { enforceMaxVersions, type Payload } from 'payload';

/** As many as a connection pool carries at once. */
const AT_ONCE = 20;

type Row = Readonly<Record<string, unknown>>;
type Part = Row & { readonly id: number | string };

interface Documents {
  readonly added: readonly Row[];
  readonly changed: readonly Part[];
  readonly moved: readonly Part[];
}

/** Documents and their history, several at once. Without replicas MongoDB knows no transactions: after a break, the rest is as it was. */
export async function putDocuments(
  payload: Payload,
  collection: 'lines',
  { added, changed, moved }: Documents,
): Promise<readonly string[]> {
  const now = new Date().toISOString();
  const ids = await severally(added, async (document) => {
    const stored = await payload.db.create({ collection, data: { ...document, createdAt: now, updatedAt: now } });
    return remember(payload, collection, stored, now);
  });
  await severally(changed, async ({ id, ...part }) => {
    const stored = await payload.db.updateOne({ collection, id, data: { ...part, updatedAt: now } });
    const parent = await remember(payload, collection, stored, now);
    const { config } = payload.collections[collection];
    const max = config.versions?.maxPerDoc ?? 0;
    if (max > 0) await enforceMaxVersions({ id: parent, collection: config, max, payload });
  });
  await severally(moved, ({ id, ...part }) => payload.db.updateOne({ collection, id, data: part }));
  return ids;
}

async function remember(payload: Payload, collection: 'lines', stored: unknown, now: string): Promise<string> {
  const { id: parent, ...state } = stored as { readonly id: string };
  const told = { collectionSlug: collection, parent, autosave: false, createdAt: now, updatedAt: now };
  await payload.db.createVersion({ ...told, versionData: state as never });
  return parent;
}

async function severally<Each, Done>(all: readonly Each[], task: (each: Each) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) done.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(task))));
  return done;
}
