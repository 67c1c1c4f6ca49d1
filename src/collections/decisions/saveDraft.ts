import type { Payload, PayloadRequest } from 'payload';
import type { Draft } from '../../announcing/announcing.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { toStoredLine } from '../lines/toStoredLine.ts';
import { deleteLines, putLines } from '../lines/putLines.ts';
import type { Decision, Line } from '../payloadTypes.ts';
import { loadDraft } from './loadDraft.ts';
import { pairLines } from './pairLines.ts';
import { toStoredDecision } from './toStoredDecision.ts';

/** What a draft from a file keeps of it. */
export interface DraftSource {
  /** Where each line stands in its file, in the order of the lines. */
  readonly lines: readonly object[];
  /** Called with the stored lines, before the draft counts as whole: what the decision keeps of the file. */
  finish(decision: Decision['id'], lineIds: readonly (number | string)[]): Promise<Pick<Decision, 'reading'>>;
}

/** The person behind a draft from elsewhere: its drafter, who does not approve it. Absent: a command. */
export type Drafter = NonNullable<PayloadRequest['user']>;

/**
 * Stores a draft from elsewhere (a parsed file, an import) for editors and returns its id. It is marked incomplete, and
 * cannot move, until its last line and its questions are stored: a process may end between two lines.
 */
export async function saveDraft(payload: Payload, { decision, lines }: Draft, source?: DraftSource, by?: Drafter): Promise<Decision['id']> {
  const { id } = await payload.create({
    collection: 'decisions',
    data: { ...toStoredDecision(decision), isIncomplete: true },
    depth: 0,
    ...(by ? { user: by } : {}),
  });
  await saveLines({ payload, decision: id, by }, lines, source);
  return id;
}

/**
 * Replaces a stored draft, which becomes a draft again and keeps its address. Lines that are paired with earlier ones
 * (`pairLines`) keep their ids, so that explanations and remarks stay with them. Throws where it is announced.
 */
export async function replaceDraft(
  payload: Payload,
  id: Decision['id'],
  { decision, lines }: Draft,
  source?: DraftSource,
  by?: Drafter,
): Promise<void> {
  const { state: _state, ...data } = toStoredDecision(decision);
  const { draft: before, lineIds } = await loadDraft(payload, id);
  await payload.update({ collection: 'decisions', id, data: { ...data, isIncomplete: true }, depth: 0, ...(by ? { user: by } : {}) });
  const kept = pairLines(before.lines, lines).map((at) => (at === null ? null : (lineIds[at] ?? null)));
  const gone = lineIds.filter((line) => !kept.includes(line));
  await saveLines({ payload, decision: id, by }, lines, source, { kept, gone });
}

interface Saving {
  readonly payload: Payload;
  readonly decision: Decision['id'];
  readonly by: Drafter | undefined;
}

interface EarlierLines {
  /** For each line the id of the stored line that it replaces; null for a new one. */
  readonly kept: readonly (number | string | null)[];
  readonly gone: readonly (number | string)[];
}

async function saveLines(
  { payload, decision, by }: Saving,
  lines: readonly DraftLine[],
  source?: DraftSource,
  { kept, gone }: EarlierLines = { kept: [], gone: [] },
): Promise<void> {
  const rows = lines.map((line, index) => {
    const place = source?.lines[index];
    return { ...toStoredLine(line), decision, order: index + 1, source: place ? { ...place } : null };
  });
  const isKept = (index: number) => (kept[index] ?? null) !== null;
  const added = rows.filter((_, index) => !isKept(index));
  const changed = rows.flatMap((row, index) => (isKept(index) ? [{ ...row, id: kept[index] as Line['id'] }] : []));
  const fresh = [...(await putLines({ payload, user: by ?? null, decision }, { added, changed }))];
  // Only now: SQLite would give the id of a deleted last line to a new one.
  await deleteLines({ payload, user: by ?? null, decision }, gone);
  const ids = rows.map((_, index) => kept[index] ?? fresh.shift()!);
  const told = source ? await source.finish(decision, ids) : {};
  await payload.update({ collection: 'decisions', id: decision, data: { ...told, isIncomplete: false }, depth: 0 });
}
