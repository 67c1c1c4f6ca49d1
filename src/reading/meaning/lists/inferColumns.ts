import type { Table } from '../../form/documentForm.ts';
import { isNationalCode } from '../lines/codes.ts';
import type { Columns } from './columns.ts';
import type { ColumnRole } from '../vocabulary.ts';

/** The columns of a list without a heading, by content: the codes, then the longest text. Null without codes. */
export function inferColumns(table: Table): Columns | null {
  const own = (column: number): string[] =>
    table.rows
      .map(({ cells }) => cells[column])
      .filter((cell) => cell?.column === column && cell.isOrigin && cell.text !== '')
      .map((cell) => cell?.text ?? '');
  const columns = Array.from({ length: table.columnCount }, (_, column) => own(column));
  const codes = columns.map((texts) => texts.filter((text) => isNationalCode(text.slice(0, 8))).length);
  const codeAt = codes.indexOf(Math.max(...codes));
  if ((codes[codeAt] ?? 0) < 1 || (codes[codeAt] ?? 0) * 2 < (columns[codeAt]?.length ?? 0)) return null;
  const averages = columns.map((texts, column) => (column === codeAt || texts.length === 0 ? 0 : texts.join('').length / texts.length));
  const beside = [codeAt - 1, codeAt + 1].filter((column) => (averages[column] ?? 0) > 15);
  const nameAt = beside.sort((a, b) => (averages[b] ?? 0) - (averages[a] ?? 0))[0] ?? averages.indexOf(Math.max(...averages));
  const roles: (ColumnRole | null)[] = columns.map((texts, column) => {
    if (column === codeAt) return 'code';
    if (column === nameAt) return 'name';
    return column === 0 && texts.some((text) => /^\d{1,3}\.?$/.test(text)) ? 'position' : null;
  });
  return { roles, titles: roles.map(() => ''), subject: null, headerStart: 0, bodyStart: 0 };
}
