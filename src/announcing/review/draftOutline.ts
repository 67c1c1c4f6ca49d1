import type { DraftLine } from '../../domain/decision/draft.ts';
import { canonicalText, sha256 } from '../../domain/sealing/sealedLine.ts';
import { withDaysInWords } from '../../domain/values/dayInWords.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Draft } from '../announcing.ts';
import { fieldLabel } from './fieldLabels.ts';
import { isOfList, valueInWords } from './valuesInWords.ts';

/** Longer values are told apart by their hash alone. */
const SHOWN = 120;

/** A draft as somebody saw it, short enough to keep: values of its fields, long ones as hashes. */
export interface DraftOutline {
  readonly head: Values;
  readonly lines: readonly OutlinedLine[];
}

interface OutlinedLine {
  readonly id: number | string;
  readonly label: string;
  readonly values: Values;
}

/** From the name of a field to its canonical text, or to '#' and a hash. */
type Values = Readonly<Record<string, string>>;

/** A difference between two outlines of one draft. */
export interface DraftChange {
  /** 'title', 'lines.12.code' with the id of the stored line. */
  readonly path: string;
  readonly message: Label;
}

/** @param lineIds ids of the stored lines, in the draft's order */
export function outlineOf({ decision, lines }: Draft, lineIds: readonly (number | string)[]): DraftOutline {
  return {
    head: valuesOf(decision),
    lines: lines.map((line, i) => ({ id: lineIds[i] ?? -i - 1, label: labelOf(line, i), values: valuesOf(line) })),
  };
}

/** What changed from one outline to the next, for people who saw the first. */
export function changesSince(before: DraftOutline, after: DraftOutline): DraftChange[] {
  const known = new Map(before.lines.map((line) => [line.id, line]));
  const left = new Set(after.lines.map(({ id }) => id));
  return [
    ...changedValues('', before.head, after.head),
    ...after.lines.flatMap((line) => lineChanges(known.get(line.id), line)),
    ...before.lines.filter(({ id }) => !left.has(id)).map((line) => told(line, 'đã bị bỏ', 'was taken out')),
    ...orderChange(before, after),
  ];
}

function lineChanges(before: OutlinedLine | undefined, after: OutlinedLine): DraftChange[] {
  if (!before) return [told(after, 'được thêm', 'was added')];
  return changedValues(`lines.${after.id}.`, before.values, after.values).map(({ path, message }) => ({
    path,
    message: { vi: `Dòng ${after.label}: ${message.vi}`, en: `Line ${after.label}: ${message.en}` },
  }));
}

function told({ id, label }: OutlinedLine, vi: string, en: string): DraftChange {
  return { path: `lines.${id}`, message: { vi: `Dòng ${label} ${vi}.`, en: `Line ${label} ${en}.` } };
}

/** Lines that both have stand in another order. */
function orderChange(before: DraftOutline, after: DraftOutline): DraftChange[] {
  const both = new Set(after.lines.map(({ id }) => id).filter((id) => before.lines.some((line) => line.id === id)));
  const order = (outline: DraftOutline) => outline.lines.flatMap(({ id }) => (both.has(id) ? [id] : [])).join(' ');
  if (order(before) === order(after)) return [];
  return [{ path: 'lines', message: { vi: 'Thứ tự các dòng đã đổi.', en: 'The order of the lines changed.' } }];
}

function changedValues(prefix: string, before: Values, after: Values): DraftChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]).map((name) => change(`${prefix}${name}`, name, before[name], after[name]));
}

function change(path: string, name: string, before = 'null', after = 'null'): DraftChange {
  const { vi, en } = fieldLabel(name);
  if (before.startsWith('#') || after.startsWith('#')) return { path, message: { vi: `${vi} đã đổi.`, en: `${en} changed.` } };
  return {
    path,
    message: {
      vi: `${vi}: ${shown(name, before, 'vi')} → ${shown(name, after, 'vi')}.`,
      en: `${en}: ${shown(name, before, 'en')} → ${shown(name, after, 'en')}.`,
    },
  };
}

function shown(field: string, text: string, language: keyof Label): string {
  if (text === 'null' || text === '[]') return '∅';
  if (isOfList(field)) return ([JSON.parse(text)].flat() as string[]).map((value) => valueInWords(field, value)[language]).join(', ');
  const plain = text.replace(/^"(.*)"$/s, '“$1”');
  return language === 'vi' ? withDaysInWords(plain) : plain;
}

function valuesOf(fields: object): Values {
  const entries = Object.entries(fields).map(([name, value]) => [name, shortened(canonicalText(value ?? null))] as const);
  return Object.fromEntries(entries);
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `#${sha256(text).slice(0, 16)}`;
}

function labelOf({ position, code, name }: DraftLine, index: number): string {
  return [position ?? String(index + 1), code, name?.slice(0, 60)].filter(Boolean).join(' · ');
}
