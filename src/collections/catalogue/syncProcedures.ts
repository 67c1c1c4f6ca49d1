import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import { moveCheckpoint, checkpointOf } from '../../store/moveCheckpoint.ts';
import { putRows } from '../../store/putRows.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { addDays } from '../../domain/values/calendarDate.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureRow } from './procedureRows.ts';
import { procedureRows } from './procedureRows.ts';

export const PROCEDURES_CHECKPOINT = 'procedures';
const ROWS_AT_ONCE = 500;

/** How the list that editors browse differs from what the log says. */
export interface ProceduresDifference {
  /** Rows as they should be, where one is missing or says what is not so. */
  readonly wrong: readonly ProcedureRow[];
  readonly surplus: readonly string[];
  /** Rows as they should be, where one was right until a day that has come since. */
  readonly ofAnEarlierDay: readonly ProcedureRow[];
}

/**
 * Brings the editors' list to what the catalogue says on a day; only rows that differ are written. Answers how many.
 * Leaves the list alone where another process has brought it further; throws where the log no longer holds what the list
 * has seen, for then somebody must look first.
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
    await putRows(payload, 'procedures', rows.slice(start, start + ROWS_AT_ONCE));
  await moveCheckpoint(payload, { name: PROCEDURES_CHECKPOINT, sequence: catalogue.revision, hash: catalogue.hash });
  return stale.length;
}

/** Compares the stored list with a fresh one: what `verify` reports and the follower mends. */
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

/** Whether a row that foresaw a change by now says what was so on the day before it. */
function wasRight(stored: ProcedureRow, catalogue: Catalogue, today: CalendarDate): boolean {
  if (stored.nextChangeOn === null || stored.nextChangeOn > today) return false;
  const eve = addDays(stored.nextChangeOn, -1);
  return procedureRows(catalogue, stored.code, eve).some((row) => row.id === stored.id && isSame(stored, row));
}

function isSame(stored: ProcedureRow, row: ProcedureRow): boolean {
  return (Object.keys(row) as (keyof ProcedureRow)[]).every((key) => isDeepStrictEqual(stored[key] ?? null, row[key] ?? null));
}
