import { describePlace, type DocumentForm, type Paragraph, type Row, type Table } from '../../form/documentForm.ts';
import { caseOf } from './caseRow.ts';
import { readCodes } from '../lines/codes.ts';
import { findColumns, originsOf, type Columns } from './columns.ts';
import { foldText, joinLines } from '../foldText.ts';
import { readFacets, readSheetName, type Facets } from './headingFacets.ts';
import { splitLabel } from './headingLabel.ts';
import { enterHeading, makeHeading, type Heading, type HeadingPath } from './headingStack.ts';
import { inferColumns } from './inferColumns.ts';
import { isContentHeading, isHeadingText, KEM_THEO, opensList } from './listHeadings.ts';
import { hasPositions, readRow } from './listRows.ts';
import type { Annex, DeclaredTotal, Finding, Lists, RawLine, TextPiece } from './rawLines.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

/**
 * Walks through the blocks from `from` on and gathers the lines of every list with the headings above them. Tables before
 * it, and those that are no lists, are left as text.
 */
export function findLists(form: DocumentForm, from: number): Lists {
  const walk = new ListWalk(form);
  form.blocks.forEach((block, index) => {
    if (block.kind === 'table') walk.table(block, index >= from);
    else walk.paragraph(block, index >= from);
  });
  return walk.finish();
}

class ListWalk {
  readonly #lines: RawLine[] = [];
  readonly #annexes: Annex[] = [];
  readonly #headings: Heading[] = [];
  readonly #totals: DeclaredTotal[] = [];
  readonly #texts: TextPiece[] = [];
  readonly #findings: Finding[] = [];
  readonly #form: DocumentForm;
  #path: HeadingPath = [];
  #annex: Annex | null = null;
  #sheet: Facets | null = null;
  /** Whether the lines of an annex's title may still go on. */
  #isTitleOpen = false;
  #isInContent = false;
  #hasContentPart = false;
  #columns: { readonly columns: Columns; readonly count: number } | null = null;
  #current: RawLine | null = null;

  constructor(form: DocumentForm) {
    this.#form = form;
  }

  paragraph({ text, label, place }: Paragraph, isAfterFront: boolean): void {
    const full = label ? `${label} ${text}` : text;
    if (full === '') return;
    this.#texts.push({ text: full, place });
    if (isAfterFront) this.#heading({ text: full, place });
  }

  table(table: Table, isAfterFront: boolean): void {
    if (table.sheet !== null) this.#startSheet(table.sheet);
    const columns = this.#columnsOf(table, isAfterFront);
    if (!columns) {
      this.#asText(table.rows, isAfterFront && (table.sheet !== null || table.columnCount <= 2));
      return;
    }
    if (this.#isInContent) return;
    this.#asText(table.rows.slice(0, columns.headerStart), true);
    this.#noteHeader(table, columns);
    this.#rows(table, columns);
  }

  /** What one sheet is headed by says nothing about the next. */
  #startSheet(name: string): void {
    this.#sheet = readSheetName(name);
    this.#path = [];
    this.#annex = null;
    this.#current = null;
    this.#columns = null;
    this.#isInContent = false;
    this.#isTitleOpen = false;
  }

  finish(): Lists {
    return {
      lines: this.#lines,
      annexes: this.#annexes,
      headings: this.#headings,
      totals: this.#totals,
      texts: this.#texts,
      findings: this.#findings,
      hasContentPart: this.#hasContentPart,
    };
  }

  #columnsOf(table: Table, isAfterFront: boolean): Columns | null {
    const found = findColumns(table);
    if (found) return found;
    if (!isAfterFront || this.#isInContent) return null;
    if (this.#columns?.count === table.columnCount && looksLikeBody(table, this.#columns.columns)) {
      this.#find('table-continued', table, 'a table without heading goes on with the list before it');
      return { ...this.#columns.columns, headerStart: 0, bodyStart: 0 };
    }
    // Forms and tables of the content hold codes too.
    const inferred = this.#hasContentPart ? null : inferColumns(table);
    if (inferred) this.#find('header-not-recognised', table, 'a list without a heading: its columns are told by what they hold');
    return inferred;
  }

  #rows(table: Table, start: Columns): void {
    let columns = start;
    const isContinued = start.bodyStart === 0;
    if (!isContinued) this.#current = null;
    this.#columns = { columns, count: table.columnCount };
    let isPositioned = hasPositions(table, columns);
    for (let index = columns.bodyStart; index < table.rows.length; index += 1) {
      const row = table.rows[index];
      if (!row) continue;
      const reading = readRow(table, row, {
        columns,
        current: this.#current?.rows ?? [],
        hasPositions: isPositioned,
        previousLetter: this.#previousLetter(),
        next: table.rows[index + 1] ?? null,
      });
      if (reading.is === 'header') {
        const next = findColumns(table, index);
        if (!next) continue;
        const isRepeated = next.titles.join() === columns.titles.join();
        if (!isRepeated)
          this.#findings.push({
            type: 'header-changes',
            place: row.cells[0]?.place ?? null,
            text: `the columns are headed anew: "${rowText(row)}"`,
          });
        index = next.bodyStart - 1;
        if (next.roles.join() !== columns.roles.join()) {
          columns = next;
          isPositioned = hasPositions(table, columns);
          this.#columns = { columns, count: table.columnCount };
        }
      } else if (reading.is === 'heading') {
        this.#current = null;
        const heading = makeHeading(reading.text, reading.style, reading.label, true, reading.cell.place);
        if (isUnclear(heading))
          this.#findings.push({
            type: 'row-taken-as-heading',
            place: heading.place,
            text: `"${heading.text.slice(0, 120)}" says neither kind, level nor field`,
          });
        this.#enter(heading);
      } else if (reading.is === 'total') {
        if (reading.count !== null) this.#totals.push({ count: reading.count, place: reading.cell.place });
        this.#findings.push({
          type: 'total-row',
          place: reading.cell.place,
          text: `"${joinLines(reading.cell.text)}" is a declared total, not a line`,
        });
      } else if (reading.is === 'line') {
        this.#current = { rows: [row], columns, path: this.#path, annex: this.#annex, sheet: this.#sheet };
        this.#lines.push(this.#current);
      } else if (reading.is === 'more') this.#goOn(row, isContinued && index === 0);
      else if (reading.is === 'case') this.#current?.rows.push(caseOf(row, columns));
      else this.#noteRow(row, reading.is, table);
    }
  }

  #goOn(row: Row, isAcrossTables: boolean): void {
    const { place } = row.cells[0] ?? {};
    if (!this.#current) {
      if (originsOf(row).length > 0) this.#findings.push({ type: 'row-not-understood', place: place ?? null, text: `"${rowText(row)}"` });
      return;
    }
    this.#current.rows.push(row);
    if (isAcrossTables) this.#findings.push({ type: 'row-continued', place: place ?? null, text: 'a line goes on in the next table' });
  }

  #noteRow(row: Row, is: string, table: Table): void {
    const place = row.cells[0]?.place ?? null;
    if (is === 'blank' && table.sheet !== null) this.#findings.push({ type: 'blank-row', place, text: 'blank row inside the list' });
    if (is === 'stray') this.#findings.push({ type: 'row-not-understood', place, text: `"${rowText(row)}"` });
    if (is === 'note') {
      const cell = originsOf(row)[0];
      if (cell) {
        this.#texts.push({ text: cell.text, place: cell.place });
        this.#findings.push({ type: 'note-row', place: cell.place, text: `"${joinLines(cell.text).slice(0, 160)}" is a note, not a line` });
      }
    }
  }

  #noteHeader(table: Table, { headerStart, bodyStart, roles, titles }: Columns): void {
    const place = table.rows[headerStart]?.cells[0]?.place ?? null;
    if (bodyStart - headerStart > 1)
      this.#findings.push({ type: 'two-row-header', place, text: `the heading takes ${bodyStart - headerStart} rows` });
    if (table.sheet !== null && headerStart > 0)
      this.#findings.push({ type: 'title-rows', place, text: `the heading is row ${headerStart + 1}` });
    roles.forEach((role, column) => {
      if (role === null && (titles[column] ?? '') !== '') {
        const cell = table.rows[headerStart]?.cells[column];
        this.#findings.push({ type: 'column-not-understood', place: cell?.place ?? null, text: `column "${titles[column]}" is not read` });
      }
    });
    const dated = titles.find(
      (title) => /hieu luc|thoi diem (ap dung|thuc hien)/.test(foldText(title)) && !/van ban|vbqppl|quyet dinh/.test(foldText(title)),
    );
    if (dated !== undefined)
      this.#findings.push({ type: 'item-effective-date', place, text: `the column "${dated}" gives lines days of their own` });
    if (roles.includes('kind')) this.#findings.push({ type: 'kind-column', place, text: 'the kind of change is a column' });
    if (roles.includes('level') || roles.includes('levelTick'))
      this.#findings.push({ type: 'level-column', place, text: 'the level is a column' });
  }

  /** Rows outside of a list: text of the document, in a workbook also its titles and headings. */
  #asText(rows: readonly Row[], mayBeHeadings: boolean): void {
    for (const row of rows) {
      const own = originsOf(row);
      for (const cell of own) {
        this.#texts.push({ text: cell.text, place: cell.place });
        if (mayBeHeadings && own.length === 1) this.#heading({ text: cell.text, place: cell.place });
      }
    }
  }

  #heading({ text, place }: TextPiece): void {
    const line = joinLines(text);
    const { style, rest } = splitLabel(line, this.#previousLetter());
    if (isContentHeading(rest)) {
      this.#isInContent = true;
      this.#hasContentPart = true;
      this.#columns = null;
      return;
    }
    if (style === 'annex' || opensList(line)) {
      this.#isInContent = false;
      if (style === 'annex' || !this.#isTitleOpen) {
        this.#openAnnex(text, { text: line, place });
        return;
      }
    }
    if (this.#isInContent) return;
    if (this.#isTitleOpen && (style === 'plain' || KEM_THEO.test(line))) {
      if (this.#extendTitle(line)) return;
    }
    if (isHeadingText(line, style, rest)) {
      this.#isTitleOpen = false;
      this.#current = null;
      this.#enter(makeHeading(line, style, splitLabel(line).label, false, place));
    }
  }

  #openAnnex(raw: string, { text, place }: TextPiece): void {
    const { style, label, rest } = splitLabel(text);
    const firstLine = style === 'annex' ? label : (raw.split('\n')[0] ?? text);
    this.#annex = { label: firstLine.trim() || text, title: text, place, facets: readFacets(rest || text) };
    this.#annexes.push(this.#annex);
    this.#path = [];
    this.#current = null;
    this.#columns = null;
    this.#isTitleOpen = true;
  }

  /** A title goes on until '(Kèm theo Quyết định …)', or until something says a level or a field of its own. */
  #extendTitle(line: string): boolean {
    const annex = this.#annex;
    if (!annex) return false;
    if (KEM_THEO.test(line)) {
      this.#isTitleOpen = false;
      return true;
    }
    const facets = readFacets(line);
    const saysOnlyLevelOrField = facets.kinds.length === 0 && (facets.levels.length > 0 || facets.isShared || facets.field !== null);
    if (saysOnlyLevelOrField && annex.facets.kinds.length > 0) return false;
    const title = `${annex.title} ${line}`;
    this.#annex = { ...annex, title, facets: readFacets(title) };
    this.#annexes[this.#annexes.length - 1] = this.#annex;
    return true;
  }

  #enter(heading: Heading): void {
    this.#isTitleOpen = false;
    this.#path = enterHeading(this.#path, heading);
    this.#headings.push(heading);
  }

  #previousLetter(): string | null {
    return this.#path.find(({ style }) => style === 'letter')?.label ?? null;
  }

  #find(type: WarningType, table: Table, text: string): void {
    const place = table.rows[0]?.cells[0]?.place ?? null;
    this.#findings.push({ type, place, text: place ? `${text} (${describePlace(place)})` : text });
  }
}

function isUnclear({ style, facets }: Heading): boolean {
  return style === 'plain' && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared && facets.field === null;
}

function looksLikeBody(table: Table, columns: Columns): boolean {
  const codeAt = columns.roles.indexOf('code');
  const positionAt = columns.roles.indexOf('position');
  return table.rows.some(({ cells }) => {
    const code = cells[codeAt];
    if (code && code.text !== '' && readCodes(code.text, code.stored).some((each) => each.code !== null && each.issue !== 'not-a-code'))
      return true;
    return codeAt < 0 && positionAt >= 0 && /^\d{1,3}\.?$/.test(cells[positionAt]?.text ?? '');
  });
}

function rowText(row: Row): string {
  return originsOf(row)
    .map((cell) => joinLines(cell.text))
    .join(' | ')
    .slice(0, 120);
}

/** Whether a table is a list of procedures by its heading. */
export function isListTable(table: Table): boolean {
  return findColumns(table) !== null;
}
