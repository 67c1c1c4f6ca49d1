import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import { moveCheckpoint, checkpointOf } from '../../store/moveCheckpoint.ts';
import { putRows } from '../../store/putRows.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { addDays } from '../../domain/values/calendarDate.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureRow } from './procedureRows.ts';
import { withSearchText } from '../lists/searchText.ts';
import { procedureRows } from './procedureRows.ts';

export const PROCEDURES_CHECKPOINT = 'procedures';
const ROWS_AT_ONCE = 500;

/** Differences between the editors' list and the log. */
export interface ProceduresDifference {
  /** The right rows, where a row is missing or wrong. */
  readonly wrong: readonly ProcedureRow[];
  readonly surplus: readonly string[];
  /** The right rows, where a row was right until a day that has come since. */
  readonly ofAnEarlierDay: readonly ProcedureRow[];
}

/**
 * Updates the editors' list to the catalogue on a day and returns the number of changed rows. Leaves the list alone
 * where another process has a newer one. Throws where the log has lost entries that the list has seen: somebody must
 * look first.
 */
export async function syncProcedures(payload: Payload, catalogue: Catalogue, today: CalendarDate): Promise<number> {
  const checkpoint = await checkpointOf(payload, PROCEDURES_CHECKPOINT);
  if (checkpoint && !checkpoint.isInLog)
    throw new Error(
      `The list of procedures has seen announcement ${checkpoint.sequence}, which the log no longer holds: it was cut short or rewritten.`,
    );
  if (checkpoint && checkpoint.sequence > catalogue.revision) return 0;
  const { wrong, surplus, ofAnEarlierDay } = await compareProcedures(payload, catalogue, today);
  const rows = [...wrong, ...ofAnEarlierDay];
  const stale = [...surplus, ...rows.map(({ id }) => id)];
  for (let start = 0; start < stale.length; start += ROWS_AT_ONCE)
    await payload.db.deleteMany({ collection: 'procedures', where: { id: { in: stale.slice(start, start + ROWS_AT_ONCE) } }, req: {} });
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await putRows(
      payload,
      'procedures',
      rows.slice(start, start + ROWS_AT_ONCE).map((row) => withSearchText(payload, 'procedures', row)),
    );
  await moveCheckpoint(payload, { name: PROCEDURES_CHECKPOINT, sequence: catalogue.revision, hash: catalogue.hash });
  return stale.length;
}

/** Compares the stored list with a new one: `verify` reports the differences, the follower mends them. */
export async function compareProcedures(payload: Payload, catalogue: Catalogue, today: CalendarDate): Promise<ProceduresDifference> {
  const { docs } = await payload.db.find<ProcedureRow>({ collection: 'procedures', limit: 0, pagination: false });
  const stored = new Map(docs.map((row) => [row.id, row]));
  const wrong: ProcedureRow[] = [];
  const ofAnEarlierDay: ProcedureRow[] = [];
  for (const code of catalogue.procedures.keys())
    for (const row of procedureRows(catalogue, code, today)) {
      const known = stored.get(row.id);
      stored.delete(row.id);
      if (known && isSame(known, row)) continue;
      if (known && wasRight(known, catalogue, today)) ofAnEarlierDay.push(row);
      else wrong.push(row);
    }
  return { wrong, surplus: [...stored.keys()], ofAnEarlierDay };
}

/** Whether a row was right on the day before the change that it announced. */
function wasRight(stored: ProcedureRow, catalogue: Catalogue, today: CalendarDate): boolean {
  if (stored.nextChangeOn === null || stored.nextChangeOn > today) return false;
  const eve = addDays(stored.nextChangeOn, -1);
  return procedureRows(catalogue, stored.code, eve).some((row) => row.id === stored.id && isSame(stored, row));
}

function isSame(stored: ProcedureRow, row: ProcedureRow): boolean {
  return (Object.keys(row) as (keyof ProcedureRow)[]).every((key) => isDeepStrictEqual(stored[key] ?? null, row[key] ?? null));
}
