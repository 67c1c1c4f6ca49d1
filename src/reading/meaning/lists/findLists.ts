import { describePlace, type DocumentForm, type Paragraph, type Row, type Table } from '../../form/documentForm.ts';
import type { WarningType } from '../warnings/warningTypes.ts';
import type { Columns } from './columns.ts';
import { looksLikeBody } from './continuedTable.ts';
import { findColumns } from './findColumns.ts';
import { headerFindings } from './headerFindings.ts';
import { inferColumns } from './inferColumns.ts';
import { settleGroups, type ListGroup } from './listGroups.ts';
import type { OpenList } from './openList.ts';
import { Outline } from './outline.ts';
import type { Finding, Lists, TextPiece } from './rawLines.ts';
import { originsOf } from './rowCells.ts';
import { readTableLines } from './tableLines.ts';

/**
 * Walks through the blocks from `from` on and collects the lines of all lists, with the headings above them. Earlier
 * tables, and tables that are not lists, count as text.
 */
export function findLists(form: DocumentForm, from: number): Lists {
  const walk = new ListWalk();
  form.blocks.forEach((block, index) => {
    if (block.kind === 'table') walk.table(block, index >= from);
    else walk.paragraph(block, index >= from);
  });
  return walk.finish();
}

class ListWalk {
  readonly #groups: ListGroup[] = [];
  readonly #texts: TextPiece[] = [];
  readonly #findings: Finding[] = [];
  readonly #open: OpenList = { columns: null, line: null };
  readonly #outline = new Outline(this.#open);

  paragraph({ text, label, place }: Paragraph, isAfterFront: boolean): void {
    const full = label ? `${label} ${text}` : text;
    if (full === '') return;
    this.#texts.push({ text: full, place });
    if (isAfterFront) this.#outline.read({ text: full, place });
  }

  table(table: Table, isAfterFront: boolean): void {
    if (table.sheet !== null) this.#outline.startSheet(table.sheet);
    const columns = this.#columnsOf(table, isAfterFront);
    if (!columns) {
      this.#asText(table.rows, isAfterFront && (table.sheet !== null || table.columnCount <= 2));
      return;
    }
    if (this.#outline.isInContent) return;
    this.#asText(table.rows.slice(0, columns.headerStart), true);
    const group = this.#startGroup(table, columns);
    readTableLines({ table, group, open: this.#open, outline: this.#outline, texts: this.#texts }, columns);
  }

  finish(): Lists {
    const { lists, findings } = settleGroups(this.#groups);
    const { annexes, headings, hasContentPart } = this.#outline;
    const lines = lists.flatMap((group) => group.lines);
    const regions = new Set(lines.length > 0 && lists.every(({ subject }) => subject !== 'procedures') ? headings : []);
    return {
      lines,
      annexes,
      headings: headings.filter((each) => each.region === null || regions.has(each)).map(({ heading }) => heading),
      totals: lists.flatMap(({ totals }) => totals),
      texts: this.#texts,
      findings: [...this.#findings, ...lists.flatMap((group) => group.findings), ...findings],
      hasContentPart,
    };
  }

  #startGroup(table: Table, columns: Columns): ListGroup {
    const subject = this.#outline.subjectOf(columns.subject);
    const place = table.rows[columns.headerStart]?.cells[0]?.place ?? null;
    const group: ListGroup = { subject, columns, place, lines: [], totals: [], findings: headerFindings(table, columns) };
    this.#groups.push(group);
    return group;
  }

  /** The columns by the table's own heading, by the list that it continues, or by what they hold. */
  #columnsOf(table: Table, isAfterFront: boolean): Columns | null {
    const found = findColumns(table);
    if (found) return found;
    if (!isAfterFront || this.#outline.isInContent) return null;
    const before = this.#open.columns;
    if (before?.count === table.columnCount && looksLikeBody(table, before.columns)) {
      this.#find('table-continued', table, 'a table without heading goes on with the list before it');
      return { ...before.columns, headerStart: 0, bodyStart: 0 };
    }
    // Forms and tables in the content have codes too.
    const inferred = this.#outline.hasContentPart || this.#outline.region ? null : inferColumns(table);
    if (inferred) this.#find('header-not-recognised', table, 'a list without a heading: its columns are told by what they hold');
    return inferred;
  }

  /** Rows outside a list: text of the document. In a workbook they may also be titles and headings. */
  #asText(rows: readonly Row[], mayBeHeadings: boolean): void {
    for (const row of rows) {
      const own = originsOf(row);
      for (const cell of own) {
        this.#texts.push({ text: cell.text, place: cell.place });
        if (mayBeHeadings && own.length === 1) this.#outline.read({ text: cell.text, place: cell.place });
      }
    }
  }

  #find(type: WarningType, table: Table, text: string): void {
    const place = table.rows[0]?.cells[0]?.place ?? null;
    this.#findings.push({ type, place, text: place ? `${text} (${describePlace(place)})` : text });
  }
}

/** Whether the heading of a table makes it a list of procedures. */
export function isListTable(table: Table): boolean {
  return findColumns(table) !== null;
}
