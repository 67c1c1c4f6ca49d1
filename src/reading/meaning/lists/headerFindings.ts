import type { Table } from '../../form/documentForm.ts';
import { foldText } from '../foldText.ts';
import type { Columns } from './columns.ts';
import type { Finding } from './rawLines.ts';

/** Remarks for editors about the heading of a list. */
export function headerFindings(table: Table, { headerStart, bodyStart, roles, titles }: Columns): Finding[] {
  const place = table.rows[headerStart]?.cells[0]?.place ?? null;
  const findings: Finding[] = [];
  const find = (type: Finding['type'], text: string): void => void findings.push({ type, place, text });
  if (bodyStart - headerStart > 1) find('two-row-header', `the heading takes ${bodyStart - headerStart} rows`);
  if (table.sheet !== null && headerStart > 0) find('title-rows', `the heading is row ${headerStart + 1}`);
  roles.forEach((role, column) => {
    const cell = table.rows[headerStart]?.cells[column];
    if (role === null && (titles[column] ?? '') !== '')
      findings.push({ type: 'column-not-understood', place: cell?.place ?? null, text: `column "${titles[column]}" is not read` });
  });
  const dated = titles.find(saysDays);
  if (dated !== undefined) find('item-effective-date', `the column "${dated}" gives lines days of their own`);
  if (roles.includes('kind')) find('kind-column', 'the kind of change is a column');
  if (roles.includes('level') || roles.includes('levelTick')) find('level-column', 'the level is a column');
  return findings;
}

function saysDays(title: string): boolean {
  const folded = foldText(title);
  return /hieu luc|thoi diem (ap dung|thuc hien)/.test(folded) && !/van ban|vbqppl|quyet dinh/.test(folded);
}
