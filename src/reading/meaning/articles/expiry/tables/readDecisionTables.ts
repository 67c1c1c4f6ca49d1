import type { DocumentParts } from '../../../documentParts.ts';
import { oneOf, pattern } from '../../../wording.ts';
import { findDay, findReferences, type DecisionReference } from '../../references.ts';
import { findCitations } from '../citations.ts';
import { dayIn, noteOf } from '../clauseExpiries.ts';
import type { Clause } from '../clauses.ts';
import { ENDING_PHRASES, EXCEPTIONS, LIMITS, NAMED_PARTS } from '../expiryWords.ts';
import { readExtent, type Extent } from '../extent.ts';
import { startOfException } from '../items.ts';
import { isOfHigherBody } from '../listNames.ts';
import type { NotEnded } from '../notEnded.ts';
import type { ExpiryReading } from '../readExpiries.ts';
import { asCited, findDecisionTables, type DecisionRow, type DecisionTable } from './decisionTables.ts';
import { extentSaid, openingOf, type Opening } from './openings.ts';

/** What the tables of an annex end. */
export interface TableEndings {
  readonly expiries: readonly ExpiryReading[];
  /** Rows that stay in force by their own words, or whose number cannot be read. */
  readonly notEnded: readonly NotEnded[];
  /** Clauses of the articles that a table makes plain. */
  readonly settled: ReadonlySet<Clause>;
  /** 'Bãi bỏ 04 Quyết định', and the table has another number of rows. */
  readonly miscounted: readonly string[];
}

const COUNTED = pattern('(?<![\\d./])(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?', oneOf(['quyết định', 'văn bản']));

export function readDecisionTables({ form, front, clauses: sentences, header }: DocumentParts): TableEndings {
  const tables = findDecisionTables(form.blocks, front.listsFrom);
  const settled = new Set<Clause>();
  const expiries: ExpiryReading[] = [];
  const notEnded: NotEnded[] = [];
  const rowsOf = new Map<string, number>();
  for (const table of tables) {
    const opening = openingOf(table, sentences, tables.length === 1);
    if (!opening) continue;
    if (opening.clause) settled.add(opening.clause);
    rowsOf.set(opening.text, (rowsOf.get(opening.text) ?? 0) + table.rows.length);
    for (const read of table.rows.flatMap((row) => readRow(row, table, opening, header.number))) {
      if ('expired' in read) expiries.push(read);
      else notEnded.push(read);
    }
  }
  const miscounted = [...rowsOf].flatMap(([text, rows]) => {
    const declared = COUNTED.exec(text)?.[1];
    return declared === undefined || Number(declared) === rows ? [] : [`decisions that end: ${Number(declared)} declared, ${rows} listed`];
  });
  return { expiries, notEnded, settled, miscounted };
}

function readRow(row: DecisionRow, table: DecisionTable, opening: Opening, ownNumber: string | null): (ExpiryReading | NotEnded)[] {
  const { place, texts } = row;
  const cell = asCited(texts.number ?? '');
  const all = findCitations(cell);
  // What a title names is not listed by the row.
  const titled = all.findIndex(({ hasTitle }) => hasTitle);
  const citations = titled < 0 ? all : all.slice(0, titled + 1);
  const last = citations[citations.length - 1];
  const stays = STAYS.test(texts.extent ?? '');
  if (!last || stays) return [{ number: last?.reference.number ?? texts.number ?? '', place, text: textOf(row) }];
  const words = wordsOf(row, cell.slice(last.end));
  return citations
    .filter(({ reference }) => reference.number !== ownNumber)
    .map(({ reference }) => {
      const extent = isOfHigherBody(reference.number, ownNumber) ? 'open' : extentOf(words, row, table, opening);
      return aReading(reference, row, extent, words, opening);
    });
}

function textOf({ texts }: DecisionRow): string {
  return Object.values(texts)
    .filter((text) => text !== '')
    .join(' | ');
}

function aReading({ number, date }: DecisionReference, row: DecisionRow, found: Extent, words: RowWords, opening: Opening): ExpiryReading {
  const { texts, place, section } = row;
  const extent = found === 'wholly' ? 'wholly' : 'partly';
  const from = findDay(texts.endsOn ?? '') ?? dayIn(texts.extent ?? '') ?? opening.from;
  const wholeNote = from && `from ${from}`;
  const note = extent === 'wholly' ? wholeNote : (noteOf(found, words.head, words.own, section) ?? opening.text);
  return {
    expired: { number, date: date ?? findDay(texts.day ?? ''), extent, note, ...(from ? { from } : {}) },
    place,
    question: found === 'open' ? `${opening.text} … ${textOf(row)}` : null,
    from,
  };
}

const STAYS = /^(?:không|chưa|(?:vẫn\s+)?còn hiệu lực(?:\s+toàn bộ)?)[.\s]*$/iu;
const FROM_DAY = /(?:kể\s+)?từ\s+(?:ngày\s+)?\d{1,2}\s*(?:\/|-|\.|tháng)\s*\d{1,2}\s*(?:\/|-|\.|năm)\s*\d{4}/iu;

interface RowWords {
  readonly head: string;
  readonly own: string;
  readonly title: string;
  /** The cell about the extent holds words that tell nothing of it: 'Đã rà soát'. */
  readonly isUnclear: boolean;
}

const LIMIT = pattern(oneOf([...EXCEPTIONS, ...LIMITS]));
const PART = pattern(oneOf(NAMED_PARTS));
/** Words that say only that something ends, or what: nothing of how much. */
const EMPTY = new RegExp(oneOf([...ENDING_PHRASES, 'quyết định', 'văn bản', 'bị', 'có', 'x', 'v']), 'giu');
const CLEAR = pattern(oneOf([...NAMED_PARTS, 'toàn bộ', 'hoàn toàn', 'tất cả', 'một phần', 'một số']), '|\\d\\.\\d{6}');

/** The cells of a row as the words around a decision's name in a sentence: before it, behind it, and its title. */
function wordsOf({ texts }: DecisionRow, behindNumber: string): RowWords {
  const said = texts.extent ?? '';
  const bare = said
    .replace(FROM_DAY, ' ')
    .replace(EMPTY, ' ')
    .replace(/[\s✓✔+.:–-]+/gu, ' ')
    .trim();
  const ticked = `${texts.partly ? ' một phần' : texts.wholly ? ' toàn bộ' : ''}${[texts.partly, texts.wholly].map(partNamed).join('')}`;
  const note = texts.note ?? '';
  const title = masked(`${behindNumber} ${texts.title ?? ''}`);
  const titleEnd = startOfException(title);
  const behind = [title.slice(titleEnd), LIMIT.test(said) ? ` (${said})` : '', LIMIT.test(note) ? ` (${note})` : partNamed(note)];
  const isClear = CLEAR.test(bare) && !LIMIT.test(said);
  const head = `${ticked} ${isClear ? bare : ''}`.trim();
  return {
    head: head === '' ? '' : ` ${head} tại `,
    own: masked(behind.join('')),
    title: title.slice(0, titleEnd),
    isUnclear: bare !== '' && !isClear && !LIMIT.test(said),
  };
}

function partNamed(text: string | undefined): string {
  return text !== undefined && PART.test(text) ? `, ${text}` : '';
}

/** Other decisions that a cell names are no part of this one. */
function masked(text: string): string {
  return findReferences(text).reduce((rest, { start, end }) => rest.slice(0, start) + '§'.repeat(end - start) + rest.slice(end), text);
}

const SAYING: readonly ('extent' | 'wholly' | 'partly')[] = ['extent', 'wholly', 'partly'];

function extentOf(
  { head, own, title, isUnclear }: RowWords,
  { section, texts }: DecisionRow,
  { columns }: DecisionTable,
  opening: Opening,
): Extent {
  const said = extentSaid(section);
  const above = said === undefined ? opening.extent : said;
  const isBlank = SAYING.some((role) => columns.includes(role)) && SAYING.every((role) => !texts[role]);
  const read = readExtent({ head, own, title, tail: '', isShared: true, ...(above ? { inherited: above } : {}) });
  if (read.result !== 'wholly') return read.result;
  // A blank cell among others says nothing; so does 'toàn bộ' below 'một phần'.
  const isSettled = head !== '' || above === 'wholly';
  return isBlank || isUnclear || (texts.part ?? '') !== '' || !isSettled || (above !== null && above !== 'wholly') ? 'open' : 'wholly';
}
