import { describePlace, type DocumentForm, type Paragraph, type Row, type Table } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import type { WarningType } from '../warnings/warningTypes.ts';
import { caseOf } from './caseRow.ts';
import { findColumns, originsOf, type Columns } from './columns.ts';
import { looksLikeBody } from './continuedTable.ts';
import { readFacets, readSheetName, type Facets } from './headingFacets.ts';
import { splitLabel } from './headingLabel.ts';
import { enterHeading, makeHeading, type Heading, type HeadingPath } from './headingStack.ts';
import { inferColumns } from './inferColumns.ts';
import { settleGroups, type ListGroup } from './listGroups.ts';
import { headerFindings } from './headerFindings.ts';
import { isHeadingText, KEM_THEO, opensList } from './listHeadings.ts';
import { hasPositions, readRow, type RowReading } from './listRows.ts';
import type { Annex, Finding, Lists, RawLine, TextPiece } from './rawLines.ts';
import { canOpenRegion, enterRegion, isAnnounced, isContent, leaveRegion, type Frame, type Region } from './region.ts';
import { subjectOf, type Subject } from './subjects.ts';

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

/** How many earlier annexes are searched for a matching heading. */
const MOST_FRAMES = 4;
const MOST_MET = 200;
const LONGEST_HEADING = 1_000;

class ListWalk {
  readonly #groups: ListGroup[] = [];
  readonly #annexes: Annex[] = [];
  readonly #headings: { readonly heading: Heading; readonly region: Region | null }[] = [];
  readonly #texts: TextPiece[] = [];
  readonly #findings: Finding[] = [];
  #path: HeadingPath = [];
  #annex: Annex | null = null;
  /** Frames from before the current annex, the last one first. */
  #before: readonly Frame[] = [];
  #sheet: Facets | null = null;
  #region: Region | null = null;
  /** The first heading of each numbering style inside the region. */
  #met: Heading[] = [];
  /** Whether the next lines may still belong to an annex's title. */
  #isTitleOpen = false;
  #hasContentPart = false;
  /** The columns that a table without a heading may continue. */
  #columns: { readonly columns: Columns; readonly count: number } | null = null;
  #current: RawLine | null = null;

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
    if (this.#region && isContent(this.#region.subject)) return;
    this.#asText(table.rows.slice(0, columns.headerStart), true);
    this.#rows(table, columns, this.#startGroup(table, columns));
  }

  finish(): Lists {
    const { lists, findings } = settleGroups(this.#groups);
    const lines = lists.flatMap((group) => group.lines);
    const regions = new Set(lines.length > 0 && lists.every(({ subject }) => subject !== 'procedures') ? this.#headings : []);
    return {
      lines,
      annexes: this.#annexes,
      headings: this.#headings.filter((each) => each.region === null || regions.has(each)).map(({ heading }) => heading),
      totals: lists.flatMap(({ totals }) => totals),
      texts: this.#texts,
      findings: [...this.#findings, ...lists.flatMap((group) => group.findings), ...findings],
      hasContentPart: this.#hasContentPart,
    };
  }

  /** Headings of one sheet do not apply to the next. */
  #startSheet(name: string): void {
    this.#sheet = readSheetName(name);
    this.#path = [];
    this.#annex = null;
    this.#current = null;
    this.#columns = null;
    const subject = subjectOf(name);
    this.#region = subject !== null && !isAnnounced(subject) ? enterRegion(subject, null, []) : null;
    this.#isTitleOpen = false;
  }

  #startGroup(table: Table, columns: Columns): ListGroup {
    const subject = this.#subjectOf(columns);
    const place = table.rows[columns.headerStart]?.cells[0]?.place ?? null;
    const group: ListGroup = { subject, columns, place, lines: [], totals: [], findings: headerFindings(table, columns) };
    this.#groups.push(group);
    return group;
  }

  /** The heading above tells the subject of the table. The columns tell it only where the heading names no change. */
  #subjectOf({ subject }: Columns): Subject {
    if (this.#region) return this.#region.subject;
    const kinds = this.#path.some(({ facets }) => facets.kinds.length > 0) || (this.#annex?.facets.kinds.length ?? 0) > 0;
    if (subject !== null && !kinds) return subject;
    return this.#annex && !kinds && subjectOf(titleOf(this.#annex)) === 'services' ? 'services' : 'procedures';
  }

  #columnsOf(table: Table, isAfterFront: boolean): Columns | null {
    const found = findColumns(table);
    if (found) return found;
    if (!isAfterFront || (this.#region && isContent(this.#region.subject))) return null;
    if (this.#columns?.count === table.columnCount && looksLikeBody(table, this.#columns.columns)) {
      this.#find('table-continued', table, 'a table without heading goes on with the list before it');
      return { ...this.#columns.columns, headerStart: 0, bodyStart: 0 };
    }
    // Forms and tables in the content have codes too.
    const inferred = this.#hasContentPart || this.#region ? null : inferColumns(table);
    if (inferred) this.#find('header-not-recognised', table, 'a list without a heading: its columns are told by what they hold');
    return inferred;
  }

  #rows(table: Table, start: Columns, group: ListGroup): void {
    let columns = start;
    const isContinued = start.bodyStart === 0;
    if (!isContinued) this.#current = null;
    this.#isTitleOpen = false;
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
      if (reading.is !== 'header') {
        this.#row(row, reading, { group, columns, isAcross: isContinued && index === 0, isSheet: table.sheet !== null });
        continue;
      }
      const next = findColumns(table, index);
      if (!next) continue;
      if (next.titles.join() !== columns.titles.join())
        this.#note(group, 'header-changes', row, `the columns are headed anew: "${rowText(row)}"`);
      index = next.bodyStart - 1;
      if (next.roles.join() === columns.roles.join()) continue;
      columns = next;
      isPositioned = hasPositions(table, columns);
      this.#columns = { columns, count: table.columnCount };
    }
  }

  #row(
    row: Row,
    reading: RowReading,
    given: { readonly group: ListGroup; readonly columns: Columns; readonly isAcross: boolean; readonly isSheet: boolean },
  ): void {
    const { group, columns, isAcross, isSheet } = given;
    switch (reading.is) {
      case 'heading':
        return this.#rowHeading(makeHeading(reading.text, reading.style, reading.label, true, reading.cell.place), row, group);
      case 'total':
        if (reading.count !== null) group.totals.push({ count: reading.count, place: reading.cell.place });
        return this.#note(group, 'total-row', row, `"${joinLines(reading.cell.text)}" is a declared total, not a line`);
      case 'line':
        this.#current = { rows: [row], columns, path: this.#path, annex: this.#annex, sheet: this.#sheet };
        group.lines.push(this.#current);
        return;
      case 'more':
        return this.#goOn(row, isAcross, group);
      case 'case':
        this.#current?.rows.push(caseOf(row, columns));
        return;
      case 'blank':
        return isSheet ? this.#note(group, 'blank-row', row, 'blank row inside the list') : undefined;
      case 'stray':
        return this.#note(group, 'row-not-understood', row, `"${rowText(row)}"`);
      case 'note':
        return this.#noteRow(row, group);
      default:
        return undefined;
    }
  }

  #rowHeading(heading: Heading, row: Row, group: ListGroup): void {
    this.#current = null;
    if (isUnclear(heading))
      this.#note(group, 'row-taken-as-heading', row, `"${heading.text.slice(0, 120)}" says neither kind, level nor field`);
    this.#enter(heading);
  }

  #goOn(row: Row, isAcross: boolean, group: ListGroup): void {
    if (!this.#current) {
      if (originsOf(row).length > 0) this.#note(group, 'row-not-understood', row, `"${rowText(row)}"`);
      return;
    }
    this.#current.rows.push(row);
    if (isAcross) this.#note(group, 'row-continued', row, 'a line goes on in the next table');
  }

  #noteRow(row: Row, group: ListGroup): void {
    const cell = originsOf(row)[0];
    if (!cell) return;
    this.#texts.push({ text: cell.text, place: cell.place });
    this.#note(group, 'note-row', row, `"${joinLines(cell.text).slice(0, 160)}" is a note, not a line`);
  }

  #note({ findings }: ListGroup, type: WarningType, row: Row, text: string): void {
    findings.push({ type, place: (originsOf(row)[0] ?? row.cells[0])?.place ?? null, text });
  }

  /** Rows outside a list: text of the document. In a workbook they may also be titles and headings. */
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
    if (line.length > LONGEST_HEADING) return;
    const { style, label, rest } = splitLabel(line, this.#previousLetter());
    const subject = subjectOf(rest);
    if (style === 'annex' || (opensList(line) && isAnnounced(subject))) {
      if (style === 'annex' || !this.#isTitleOpen || this.#region) return this.#openAnnex(text, { text: line, place });
    }
    if (this.#isTitleOpen && (style === 'plain' || KEM_THEO.test(line)) && this.#extendTitle(line, subject)) return;
    const heading = makeHeading(line, style, label, false, place);
    const again = this.#region ? leaveRegion(this.#region, heading, this.#met) : null;
    if (again) this.#leaveRegion(again);
    else if (subject !== null && !isAnnounced(subject) && this.#opensRegion(subject, heading, rest)) return;
    if (this.#region && heading.style !== 'plain' && this.#met.length < MOST_MET) this.#met.push(heading);
    if (this.#region && isContent(this.#region.subject)) return;
    if (!isHeadingText(line, style, rest)) return;
    this.#isTitleOpen = false;
    this.#current = null;
    this.#enter(makeHeading(line, style, splitLabel(line).label, false, place));
  }

  /** How to apply may stand above a list. After the list's first line it is the content of a procedure. */
  #opensRegion(subject: Subject, heading: Heading, rest: string): boolean {
    if (isContent(subject)) this.#hasContentPart = true;
    if (this.#region && (isContent(this.#region.subject) || subject !== 'content')) return isContent(this.#region.subject);
    if (subject === 'contentPart' && !this.#hasLines()) return true;
    if (!canOpenRegion(subject, heading.style, rest)) return false;
    this.#region = enterRegion(subject, heading, this.#region ? this.#region.outer : this.#frames());
    this.#met = [];
    this.#columns = null;
    this.#current = null;
    this.#isTitleOpen = false;
    return true;
  }

  /** The current frame, then the earlier ones. */
  #frames(): Frame[] {
    return [{ path: this.#path, annex: this.#annex }, ...this.#before];
  }

  #leaveRegion({ path, annex }: Frame): void {
    this.#path = path;
    this.#annex = annex;
    this.#region = null;
    this.#columns = null;
  }

  /** Whether the annex, or a document without annexes, has a line so far. */
  #hasLines(): boolean {
    return this.#groups.some(({ lines }) => lines.some(({ annex }) => annex === this.#annex));
  }

  #openAnnex(raw: string, { text, place }: TextPiece): void {
    const { style, label, rest } = splitLabel(text);
    const firstLine = style === 'annex' ? label : (raw.split('\n')[0] ?? text);
    this.#before = (this.#region ? this.#region.outer : this.#frames()).slice(0, MOST_FRAMES);
    this.#annex = { label: firstLine.trim() || text, title: text, place, facets: readFacets(rest || text) };
    this.#annexes.push(this.#annex);
    this.#path = [];
    this.#current = null;
    this.#columns = null;
    this.#isTitleOpen = true;
    this.#settleAnnexRegion();
  }

  /** A title continues until '(Kèm theo Quyết định …)', or until a line with a level or a field of its own. */
  #extendTitle(line: string, subject: Subject | null): boolean {
    const annex = this.#annex;
    if (!annex) return false;
    if (KEM_THEO.test(line)) {
      this.#isTitleOpen = false;
      return true;
    }
    const isTitled = titleOf(annex) !== '';
    if (isTitled && subject !== null && !isAnnounced(subject)) return false;
    const facets = readFacets(line);
    const saysOnlyLevelOrField = facets.kinds.length === 0 && (facets.levels.length > 0 || facets.isShared || facets.field !== null);
    if (saysOnlyLevelOrField && annex.facets.kinds.length > 0) return false;
    const title = `${annex.title} ${line}`;
    this.#annex = { ...annex, title, facets: readFacets(title) };
    this.#annexes[this.#annexes.length - 1] = this.#annex;
    this.#settleAnnexRegion();
    return true;
  }

  /** 'PHỤ LỤC II', then 'MỨC THU PHÍ, LỆ PHÍ …': the title tells the subject of the annex. */
  #settleAnnexRegion(): void {
    const subject = this.#annex ? subjectOf(titleOf(this.#annex)) : null;
    if (subject === 'content') this.#hasContentPart = true;
    this.#region = subject !== null && !isAnnounced(subject) && subject !== 'contentPart' ? enterRegion(subject, null, this.#before) : null;
    this.#met = [];
  }

  #enter(heading: Heading): void {
    this.#isTitleOpen = false;
    this.#path = enterHeading(this.#path, heading);
    this.#headings.push({ heading, region: this.#region });
  }

  #previousLetter(): string | null {
    return this.#path.find(({ style }) => style === 'letter')?.label ?? null;
  }

  #find(type: WarningType, table: Table, text: string): void {
    const place = table.rows[0]?.cells[0]?.place ?? null;
    this.#findings.push({ type, place, text: place ? `${text} (${describePlace(place)})` : text });
  }
}

/** The title of an annex without 'PHỤ LỤC II'. */
function titleOf({ title }: Annex): string {
  const { style, rest } = splitLabel(title);
  const own = style === 'annex' ? rest : title;
  return /^danh mục$/iu.test(own) ? '' : own;
}

function isUnclear({ style, facets }: Heading): boolean {
  return style === 'plain' && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared && facets.field === null;
}

function rowText(row: Row): string {
  return originsOf(row)
    .map((cell) => joinLines(cell.text))
    .join(' | ')
    .slice(0, 120);
}

/** Whether the heading of a table makes it a list of procedures. */
export function isListTable(table: Table): boolean {
  return findColumns(table) !== null;
}
