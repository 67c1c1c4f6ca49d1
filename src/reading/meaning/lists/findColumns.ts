import { remembered } from '../../../domain/values/remembered.ts';
import type { Table } from '../../form/documentForm.ts';
import { foldText } from '../foldText.ts';
import { readCodes } from '../lines/codes.ts';
import type { Columns } from './columns.ts';
import { readHeader } from './headerColumns.ts';
import { isHeaderRow } from './headerRow.ts';

/** Several readers look at each table: one searches for the annex, another reads it. */
const columnsOf = remembered((table: Table): Columns | null => searchColumns(table, 0));

/** The columns of a list by its heading rows; null where the table does not list procedures. */
export function findColumns(table: Table, from = 0): Columns | null {
  return from > 0 ? searchColumns(table, from) : columnsOf(table);
}

function searchColumns(table: Table, from: number): Columns | null {
  for (let index = from; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (!row || !isHeaderRow(row)) continue;
    const columns = readHeader(table, index);
    if (listsProcedures(table, columns)) return columns;
  }
  return null;
}

/** 'Mã số | Tên hàng hóa' lists no procedures. A table of people or forms lists none either, unless codes stand below. */
function listsProcedures(table: Table, { roles, titles, subject, bodyStart }: Columns): boolean {
  const isSaid = titles.some((title) => /thu tuc|tthc|dich vu cong|dvc/.test(foldText(title)));
  if (isSaid && (subject === null || subject === 'processes')) return true;
  const codeAt = roles.indexOf('code');
  const codes = table.rows.slice(bodyStart).flatMap(({ cells }) => {
    const cell = cells[codeAt];
    return cell ? readCodes(cell.text, cell.stored) : [];
  });
  return codes.some(
    ({ code, issue, suggested }) => (code !== null && issue !== 'not-a-code' && issue !== 'without-point') || suggested !== null,
  );
}
