import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import { moveMark } from '../../announcing/store/moveMark.ts';
import { putRows } from '../../announcing/store/putRows.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ProcedureRow } from './procedureRows.ts';
import { procedureRows } from './procedureRows.ts';

export const PROCEDURES_MARK = 'procedures';
const ROWS_AT_ONCE = 500;

/** How the list that editors browse differs from what the log says. */
export interface ProceduresDifference {
  readonly missingOrDifferent: readonly ProcedureRow[];
  readonly surplus: readonly string[];
}

/** Brings the editors' list to what the catalogue says on a day; only rows that differ are written. Answers how many. */
export async function keepProcedures(payload: Payload, catalogue: Catalogue, today: CalendarDate): Promise<number> {
  const { missingOrDifferent, surplus } = await compareProcedures(payload, catalogue, today);
  const stale = [...surplus, ...missingOrDifferent.map(({ id }) => id)];
  for (let start = 0; start < stale.length; start += ROWS_AT_ONCE)
    await payload.db.deleteMany({ collection: 'procedures', where: { id: { in: stale.slice(start, start + ROWS_AT_ONCE) } }, req: {} });
  for (let start = 0; start < missingOrDifferent.length; start += ROWS_AT_ONCE)
    await putRows(payload, 'procedures', missingOrDifferent.slice(start, start + ROWS_AT_ONCE));
  await moveMark(payload, { name: PROCEDURES_MARK, sequence: catalogue.revision, hash: catalogue.hash });
  return stale.length;
}

/** Compares the stored list with a fresh one: what `verify` reports and the follower mends. */
export async function compareProcedures(payload: Payload, catalogue: Catalogue, today: CalendarDate): Promise<ProceduresDifference> {
  const { docs } = await payload.db.find<ProcedureRow>({ collection: 'procedures', limit: 0, pagination: false });
  const stored = new Map(docs.map((row) => [row.id, row]));
  const missingOrDifferent: ProcedureRow[] = [];
  for (const code of catalogue.procedures.keys())
    for (const row of procedureRows(catalogue, code, today)) {
      const known = stored.get(row.id);
      stored.delete(row.id);
      if (!known || !isSame(known, row)) missingOrDifferent.push(row);
    }
  return { missingOrDifferent, surplus: [...stored.keys()] };
}

function isSame(stored: ProcedureRow, row: ProcedureRow): boolean {
  return (Object.keys(row) as (keyof ProcedureRow)[]).every((key) => isDeepStrictEqual(stored[key] ?? null, row[key] ?? null));
}
