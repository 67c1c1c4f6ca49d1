import type { Payload, PayloadRequest } from 'payload';
import { runsOf } from '../../domain/values/linesInWords.ts';
import { writable } from '../../domain/values/writable.ts';
import { withSearchText } from '../lists/searchText.ts';
import { recordEvent } from '../log/recordEvent.ts';
import type { Decision, Line } from '../payloadTypes.ts';
import { putDocuments } from '../../store/putDocuments.ts';

/** A whole line to store. */
export type AddedLine = Omit<Line, 'id' | 'createdAt' | 'updatedAt'>;
/** The fields of a stored line that change. */
export type ChangedLine = Partial<AddedLine> & Pick<Line, 'id'>;

/** What is saved together. */
export interface PutLines {
  readonly added?: readonly AddedLine[];
  readonly changed?: readonly ChangedLine[];
  /** New places in the list, which the history does not tell. */
  readonly moved?: readonly Required<Pick<ChangedLine, 'id' | 'order'>>[];
}

interface Putting {
  readonly payload: Payload;
  /** Who saves them; null for a command. */
  readonly user: PayloadRequest['user'];
  readonly decision: Decision['id'];
}

/**
 * Stores many lines of one decision at once, with their history and one event of the audit trail. Payload's own saving
 * takes some 40 ms of processor time a line, and tidies texts, of which only control characters go here. Whoever calls it has checked
 * the lines and opened the decision.
 * @returns the ids of the added ones, in order
 */
export async function putLines({ payload, user, decision }: Putting, lines: PutLines): Promise<readonly Line['id'][]> {
  const { added = [], changed = [], moved = [] } = lines;
  const ids = await putDocuments(payload, 'lines', {
    added: writable(added).map((line) => withSearchText(payload, 'lines', line)),
    changed: await findableAgain(payload, writable(changed)),
    moved,
  });
  const details = [
    told('added', ids),
    told(
      'changed',
      changed.map(({ id }) => id),
    ),
    moved.length > 0 ? `moved ${moved.length}` : '',
  ];
  await recordEvent(payload, user, { action: 'lines', what: `decisions/${decision}`, details: details.filter(Boolean).join('; ') });
  return ids;
}

/** Deletes lines of a decision that is drafted anew, with their history. */
export async function deleteLines({ payload, user, decision }: Putting, ids: readonly Line['id'][]): Promise<void> {
  if (ids.length === 0) return;
  await payload.db.deleteVersions({ collection: 'lines', where: { parent: { in: [...ids] } } });
  await payload.db.deleteMany({ collection: 'lines', where: { id: { in: [...ids] } } });
  await recordEvent(payload, user, { action: 'lines', what: `decisions/${decision}`, details: told('deleted', ids) });
}

/** Changed lines with what lists find them by; what a change leaves out is read. */
async function findableAgain(payload: Payload, changed: readonly ChangedLine[]): Promise<readonly ChangedLine[]> {
  const named = changed.filter((line) => 'code' in line || 'name' in line);
  if (named.length === 0) return changed;
  const { docs } = await payload.find({
    collection: 'lines',
    where: { id: { in: named.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    limit: 0,
    select: { code: true, name: true },
  });
  const stored = new Map(docs.map((line) => [line.id, line]));
  return changed.map((line) => {
    if (!named.includes(line)) return line;
    const { searchText } = withSearchText<Partial<Line>>(payload, 'lines', { ...stored.get(line.id), ...line });
    return { ...line, searchText: searchText ?? null };
  });
}

/** 'added 3: 7-9' */
function told(what: string, ids: readonly Line['id'][]): string {
  return ids.length === 0
    ? ''
    : `${what} ${ids.length}: ${runsOf(ids)
        .map(({ text }) => text)
        .join(', ')}`;
}
