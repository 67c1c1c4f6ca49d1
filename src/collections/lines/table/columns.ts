import { changedPartsIn } from '../../../announcing/drafting/changedParts.ts';
import { dayInFigures } from '../../../domain/values/dayInWords.ts';
import { parseProcedureCode } from '../../../domain/values/procedureCode.ts';
import { bareText, tidyText } from '../../../domain/values/tidyText.ts';
import { readTypedDay } from '../../../domain/values/typedDay.ts';
import {
  CHANGE_KIND_LABELS,
  GOVERNMENT_LEVEL_LABELS,
  PROCEDURE_PART_LABELS,
  type Label,
  type ProcedurePart,
} from '../../../domain/values/vocabulary.ts';
import type { TableColumn, TableValues } from './tableRow.ts';

export type Language = 'vi' | 'en';
/** What was typed as a value, or why it is none. */
export type Typed<Value> = { readonly value: Value } | { readonly problem: Label };

/** A column of the table: its values as text, and text as its values. */
export interface Column<Key extends TableColumn = TableColumn> {
  readonly key: Key;
  readonly label: Label;
  /** Other headings of decisions for the same, without diacritics. */
  readonly alsoCalled: readonly string[];
  /** Closed lists are chosen from; `isMany`: several of them. */
  readonly choices?: { readonly labels: Readonly<Record<string, Label>>; readonly isMany: boolean };
  show(value: TableValues[Key], language: Language): string;
  read(text: string): Typed<TableValues[Key]>;
}

export const CONTENT_LABELS: Readonly<Record<TableValues['contentFrom'], Label>> = {
  own: { vi: 'Riêng', en: 'Its own' },
  national: { vi: 'Theo trung ương', en: 'National' },
  ownOverNational: { vi: 'Riêng, còn lại theo trung ương', en: 'Own over national' },
};

const column = <Key extends TableColumn>(one: Column<Key>): Column<Key> => one;

export const COLUMNS: readonly Column[] = [
  column<'section'>({ key: 'section', label: { vi: 'Mục', en: 'Section' }, alsoCalled: ['phan', 'nhom'], ...plainText() }),
  column<'position'>({ key: 'position', label: { vi: 'STT', en: 'No.' }, alsoCalled: ['tt', 'so tt'], ...plainText() }),
  column<'kind'>({
    key: 'kind',
    label: { vi: 'Loại thay đổi', en: 'Kind' },
    alsoCalled: ['loai', 'hinh thuc'],
    choices: { labels: CHANGE_KIND_LABELS, isMany: false },
    show: (value, language) => CHANGE_KIND_LABELS[value][language],
    read: (text) => oneOf(CHANGE_KIND_LABELS, text),
  }),
  column<'code'>({
    key: 'code',
    label: { vi: 'Mã thủ tục', en: 'Code' },
    alsoCalled: ['ma', 'ma tthc', 'ma so tthc', 'ma thu tuc hanh chinh', 'ma so'],
    show: (value) => value ?? '',
    read: readCode,
  }),
  column<'name'>({
    key: 'name',
    label: { vi: 'Tên thủ tục', en: 'Name' },
    alsoCalled: ['ten', 'ten tthc', 'ten thu tuc hanh chinh'],
    ...plainText(),
  }),
  column<'levels'>({
    key: 'levels',
    label: { vi: 'Cấp', en: 'Levels' },
    alsoCalled: ['cap thuc hien', 'cap giai quyet'],
    choices: { labels: GOVERNMENT_LEVEL_LABELS, isMany: true },
    show: (value, language) => value.map((level) => GOVERNMENT_LEVEL_LABELS[level][language]).join('; '),
    read: (text) => manyOf(GOVERNMENT_LEVEL_LABELS, text),
  }),
  column<'fields'>({
    key: 'fields',
    label: { vi: 'Lĩnh vực', en: 'Fields' },
    alsoCalled: [],
    show: (value) => value.map(({ name, code }) => name || (code ?? '')).join('; '),
    read: (text) => ({ value: partsOf(text, /[;\n]/).map((name) => ({ code: null, name })) }),
  }),
  column<'effectiveFrom'>({
    key: 'effectiveFrom',
    label: { vi: 'Hiệu lực từ', en: 'From' },
    alsoCalled: ['ngay co hieu luc', 'co hieu luc tu', 'thoi diem co hieu luc'],
    show: (value) => (value === null ? '' : dayInFigures(value)),
    read: (text) => (text === '' ? { value: null } : readDay(text)),
  }),
  column<'changedParts'>({
    key: 'changedParts',
    label: { vi: 'Bộ phận sửa đổi', en: 'Changed parts' },
    alsoCalled: ['noi dung sua doi', 'noi dung sua doi, bo sung'],
    choices: { labels: PROCEDURE_PART_LABELS, isMany: true },
    show: (value, language) => value.map((part) => PROCEDURE_PART_LABELS[part][language]).join('; '),
    read: readParts,
  }),
  column<'contentFrom'>({
    key: 'contentFrom',
    label: { vi: 'Nội dung', en: 'Content' },
    alsoCalled: ['noi dung lay tu'],
    choices: { labels: CONTENT_LABELS, isMany: false },
    show: (value, language) => CONTENT_LABELS[value][language],
    read: (text) => oneOf(CONTENT_LABELS, text),
  }),
];

/** The value of a cell as text. */
export function shown(row: TableValues, { key, show }: Column, language: Language): string {
  return show(row[key], language);
}

/** The columns of a first row that names them; null where it is no heading. */
export function headingOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const named = cells.map(
    (cell) =>
      COLUMNS.find(({ label, alsoCalled }) => [bareText(label.vi), bareText(label.en), ...alsoCalled].includes(bareText(cell))) ?? null,
  );
  return named.filter((one) => one !== null).length >= 2 && cells.every((cell, at) => named[at] || bareText(cell).length < 40)
    ? named
    : null;
}

function plainText() {
  return {
    show: (value: string | null) => value ?? '',
    read: (text: string): Typed<string | null> => ({ value: text === '' ? null : tidyText(text) }),
  };
}

function readCode(text: string): Typed<string | null> {
  if (text === '') return { value: null };
  return { value: parseProcedureCode(text)?.code ?? text.trim() };
}

function readDay(text: string): Typed<string | null> {
  const day = readTypedDay(text);
  return day === null
    ? { problem: { vi: `“${text}” không phải ngày (dd/mm/yyyy)`, en: `"${text}" is no day (dd/mm/yyyy)` } }
    : { value: day };
}

/** A value of a closed list by its label in either language, or by itself. */
function oneOf<Value extends string>(labels: Readonly<Record<Value, Label>>, text: string): Typed<Value> {
  const typed = bareText(text);
  const entries = Object.entries<Label>(labels) as [Value, Label][];
  const found =
    entries.find(([value, label]) => [value.toLowerCase(), bareText(label.vi), bareText(label.en)].includes(typed)) ??
    only(entries.filter(([, label]) => typed.length > 1 && bareText(label.vi).startsWith(typed))) ??
    only(entries.filter(([, label]) => typed.length > 1 && bareText(label.vi).endsWith(` ${typed}`)));
  if (found) return { value: found[0] };
  return { problem: { vi: `“${text}” không có trong danh sách`, en: `"${text}" is not in the list` } };
}

/** Parts by their labels, or in the words of decisions: 'thời hạn giải quyết, mức phí'. */
function readParts(text: string): Typed<ProcedurePart[]> {
  const listed = manyOf(PROCEDURE_PART_LABELS, text);
  const worded = 'problem' in listed ? changedPartsIn(text) : [];
  return worded.length > 0 ? { value: worded } : listed;
}

/** Labels hold commas of their own, so these part values only where nothing else fits. */
function manyOf<Value extends string>(labels: Readonly<Record<Value, Label>>, text: string): Typed<Value[]> {
  const read = partsOf(text, /[;\n]/).flatMap((part) => {
    const whole = oneOf(labels, part);
    return 'value' in whole ? [whole] : partsOf(part, /,/).map((one) => oneOf(labels, one));
  });
  const wrong = read.find((one) => 'problem' in one);
  if (wrong && 'problem' in wrong) return wrong;
  return { value: [...new Set(read.flatMap((one) => ('value' in one ? [one.value] : [])))] };
}

function only<Entry>(entries: readonly Entry[]): Entry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => tidyText(part).trim())
    .filter((part) => part !== '');
}
