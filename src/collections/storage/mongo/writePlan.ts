import type { Payload } from 'payload';
import { isOnlyDuplicates } from '../../../store/mongo/duplicates.ts';
import { modelOf } from '../../../store/mongo/modelOf.ts';
import type { MirrorPlan, StoredWord } from '../../searchWords/planMirror.ts';
import type { WordSlug } from '../../searchWords/wordCollection.ts';

const ROWS_AT_ONCE = 300;
const UNTOUCHED = { origin: 'bundled', isChanged: { $ne: true } };
type Model = ReturnType<typeof modelOf>;
type Write = Parameters<Model['bulkWrite']>[0][number];

/** Each write names what it must not overwrite. A row that an editor changed does not match, and its key refuses another. */
export async function writePlan<Content extends object>(payload: Payload, collection: WordSlug, plan: MirrorPlan<Content>): Promise<void> {
  const model = modelOf(payload, collection);
  const now = new Date();
  const isAsRead = ({ id, updatedAt }: StoredWord<Content>) => ({ _id: id, updatedAt: new Date(updatedAt) });
  const settle = (row: StoredWord<Content>, origin: string) => ({
    updateOne: { filter: isAsRead(row), update: { $set: { origin, isChanged: false } } },
  });
  await write(model, [
    ...plan.put.map((row) => ({
      updateOne: {
        filter: { key: row.key, ...UNTOUCHED },
        update: { $set: { ...row, state: 'used', origin: 'bundled', isChanged: false, updatedAt: now }, $setOnInsert: { createdAt: now } },
        upsert: true,
      },
    })),
    ...plan.gone.map((key) => ({ deleteOne: { filter: { key, ...UNTOUCHED } } })),
    ...plan.settled.map((row) => settle(row, 'bundled')),
    ...plan.orphaned.map((row) => settle(row, 'editor')),
    ...plan.superfluous.map((row) => ({ deleteOne: { filter: isAsRead(row) } })),
  ]);
}

async function write(model: Model, writes: readonly object[]): Promise<void> {
  for (let start = 0; start < writes.length; start += ROWS_AT_ONCE) {
    const some = writes.slice(start, start + ROWS_AT_ONCE) as Write[];
    await model.bulkWrite(some, { ordered: false, timestamps: false }).catch((error: unknown) => {
      if (!isOnlyDuplicates(error)) throw error;
    });
  }
}
