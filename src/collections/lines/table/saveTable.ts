import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { EMPTY_DRAFT_LINE } from '../../../domain/decision/draft.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Decision, Line } from '../../payloadTypes.ts';
import { putLines } from '../putLines.ts';
import { reopenDecision } from '../reopenItsDecision.ts';
import { toStoredLine } from '../toStoredLine.ts';
import { lockedByOthers } from './lockedByOthers.ts';
import { tableValues } from './tableRow.ts';

/** The largest decision known has 657 lines. */
const MOST_LINES = 5_000;
const id = z.union([z.number().int().positive(), z.string().regex(/^[0-9a-f]{24}$/)]);
const seen = z.string().max(40);
/** A new line is named by the table until it is stored. */
const newKey = z.string().regex(/^new-\d{1,9}$/);

export const tableBody = z.object({
  changed: z.array(z.object({ id, seen, set: tableValues.partial() })).max(MOST_LINES),
  added: z.array(z.object({ key: newKey, set: tableValues.partial() })).max(MOST_LINES),
  removed: z.array(z.object({ id, seen })).max(MOST_LINES),
  /** All lines in their new order; null where nothing was moved, added or removed. */
  order: z
    .array(z.union([id, newKey]))
    .max(2 * MOST_LINES)
    .nullable(),
});
export type TableBody = z.infer<typeof tableBody>;

interface Known {
  readonly id: Line['id'];
  readonly order: number | null;
  readonly updatedAt: string;
}

/** Saves what was changed in the table, many lines at once; nothing where somebody else changed one of them meanwhile. */
export async function saveTable(req: PayloadRequest, decision: Decision['id'], body: TableBody): Promise<void> {
  const known = await knownLines(req, decision);
  await refuseConflicts(req, known, body);
  await reopenDecision(decision, req);
  const places = placesOf(known, body);
  const deletedAt = new Date().toISOString();
  const touched = new Set([...body.changed, ...body.removed].map((each) => each.id));
  const placed = (key: Line['id']) => (places.has(key) ? { order: places.get(key)! } : {});
  await putLines(
    { payload: req.payload, user: req.user, decision },
    {
      added: body.added.map(({ key, set }) => ({ ...toStoredLine(EMPTY_DRAFT_LINE), ...set, ...placed(key), decision })),
      changed: [
        ...body.changed.map(({ id: line, set }) => ({ ...set, ...placed(line), id: line })),
        // The bin: it can be taken out again.
        ...body.removed.map((line) => ({ id: line.id, deletedAt })),
      ],
      moved: known.flatMap(({ id: line, order }) => {
        const place = places.get(line);
        return place === undefined || place === order || touched.has(line) ? [] : [{ id: line, order: place }];
      }),
    },
  );
}

async function knownLines({ payload }: PayloadRequest, decision: Decision['id']): Promise<Known[]> {
  const { docs } = await payload.find({
    collection: 'lines',
    where: { decision: { equals: decision } },
    sort: ['order', 'id'],
    depth: 0,
    pagination: false,
    limit: 0,
    select: { order: true, updatedAt: true },
  });
  return docs.map((line) => ({ id: line.id, order: line.order ?? null, updatedAt: line.updatedAt }));
}

async function refuseConflicts(req: PayloadRequest, known: readonly Known[], { changed, added, removed, order }: TableBody): Promise<void> {
  const now = new Map(known.map((line) => [line.id, line.updatedAt]));
  const touched = [...changed, ...removed];
  const ids = touched.map((each) => each.id);
  if (new Set(ids).size < ids.length || new Set(added.map(({ key }) => key)).size < added.length) throw refusal(req, MALFORMED);
  if (touched.some((each) => now.get(each.id) !== each.seen)) throw refusal(req, CHANGED, 'CONFLICT');
  const keys = new Set<unknown>([...now.keys(), ...added.map(({ key }) => key)]);
  if (order && (new Set(order).size < order.length || order.some((key) => !keys.has(key)))) throw refusal(req, CHANGED, 'CONFLICT');
  const held = await lockedByOthers(req, ids);
  if (held !== null) throw refusal(req, held, 'CONFLICT');
}

/** The number of each line in the list. A line that somebody else added meanwhile goes to the end. */
function placesOf(known: readonly Known[], { added, removed, order }: TableBody): ReadonlyMap<Line['id'], number> {
  if (order === null && added.length === 0) return new Map();
  const named = order ?? [];
  const isNamed = new Set<unknown>([...named, ...removed.map((each) => each.id)]);
  const rest = [...known.map((line) => line.id), ...added.map(({ key }) => key)].filter((key) => !isNamed.has(key));
  return new Map([...named, ...rest].map((key, index) => [key, index + 1]));
}

export const MALFORMED: Label = { vi: 'Yêu cầu không đúng dạng.', en: 'The request is malformed.' };
const CHANGED: Label = {
  vi: 'Có dòng đã được người khác sửa từ khi bạn mở bảng. Hãy tải lại bảng rồi sửa tiếp.',
  en: 'Somebody else has changed lines since you opened the table. Load it again, then go on.',
};
