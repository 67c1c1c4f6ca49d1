import type { Table } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { roleOf } from './columnRole.ts';
import type { Columns } from './columns.ts';
import { belongsToHeader, isNumberingRow, isUntitled } from './headerRow.ts';
import { tableSubject } from './subjects.ts';

/** The columns of the heading whose main row is `at`, with the rows above and below that belong to it. */
export function readHeader(table: Table, at: number): Columns {
  const row = table.rows[at];
  const headerStart = Math.min(at, ...(row?.cells.map((cell) => cell.row) ?? []));
  let bodyStart = at + 1;
  while (bodyStart < table.rows.length && belongsToHeader(table, at, bodyStart)) bodyStart += 1;
  const titles: string[][] = Array.from({ length: table.columnCount }, () => []);
  for (let index = headerStart; index < bodyStart; index += 1) {
    if (isNumberingRow(table.rows[index])) continue;
    table.rows[index]?.cells.forEach((cell, column) => {
      const parts = titles[column];
      const text = joinLines(cell.text);
      // A group's title may stand in its first column only, in a cell that is not merged.
      if (parts && parts.length === 0 && text && index > headerStart && isUntitled(table, at, column))
        parts.push(titles[column - 1]?.[0] ?? '');
      if (parts && text && parts[parts.length - 1] !== text) parts.push(text);
    });
  }
  const roles = settleTimes(titles.map((parts) => (parts.length > 0 ? roleOf(parts) : null)));
  const joined = titles.map((parts) => parts.join(' > '));
  return {
    roles: withPosition(firstOnly(roles), table, bodyStart),
    titles: joined,
    subject: tableSubject(joined),
    headerStart,
    bodyStart,
  };
}

/** Where the statutory time limit is the only one, it is the time limit. */
function settleTimes(roles: (ColumnRole | null)[]): (ColumnRole | null)[] {
  if (roles.includes('timeLimit')) return roles;
  return roles.map((role) => (role === 'timeLimitStatutory' ? 'timeLimit' : role));
}

/** A first column without a known title holds the positions. */
function withPosition(roles: (ColumnRole | null)[], table: Table, bodyStart: number): (ColumnRole | null)[] {
  if (roles.includes('position') || roles[0] !== null) return roles;
  const isCounting =
    table.rows.slice(bodyStart).filter(({ cells }) => /^\d{1,3}\.?$/.test(cells[0]?.text ?? '') && cells[0]?.columnSpan === 1).length > 0;
  return isCounting ? ['position', ...roles.slice(1)] : roles;
}

const REPEATABLE: ReadonlySet<ColumnRole> = new Set([
  'levelTick',
  'onlineTick',
  'other',
  'legalBasis',
  'fee',
  'place',
  'note',
  'agency',
  'onlineLevel',
]);

/** Where two columns have one role, the first one counts and the second is unknown. */
function firstOnly(roles: readonly (ColumnRole | null)[]): (ColumnRole | null)[] {
  return roles.map((role, index) => (role !== null && !REPEATABLE.has(role) && roles.indexOf(role) !== index ? null : role));
}
