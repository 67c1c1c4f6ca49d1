import type { Draft } from '../../../announcing/announcing.ts';
import { fieldLabel } from '../../../announcing/review/fieldLabels.ts';
import { valueInWords } from '../../../announcing/review/valuesInWords.ts';
import type { DraftLine } from '../../../domain/decision/draft.ts';
import { pairLines } from '../pairLines.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { canonicalText } from '../../../domain/sealing/sealedLine.ts';

/** How a newer file of a decision differs from the draft that is stored. */
export interface DraftDifference {
  readonly is: 'added' | 'removed' | 'changed' | 'head';
  /** Code and name of the line, or the field of the head. */
  readonly what: string;
  /** The fields that differ, with their values before and after; empty for a line that was added or removed. */
  readonly changes: readonly ChangedValue[];
}

export interface ChangedValue {
  readonly field: string;
  /** As people call it. */
  readonly label: Label;
  readonly before: Label;
  readonly after: Label;
}

/** Longer values are cut: the page shows that they differ, the draft shows them whole. */
const SHOWN = 200;
const NOTHING = '∅';
const NO_TEXT: Label = { vi: NOTHING, en: NOTHING };
const OLD_TEXT: Label = { vi: 'nội dung trong bản soạn', en: 'the text of the draft' };
const NEW_TEXT: Label = { vi: 'nội dung đọc từ tệp', en: 'the text read from the file' };

/** Lines are paired by code, then by name; order alone is no difference. */
export function draftDifferences(stored: Draft, read: Draft): DraftDifference[] {
  const pairs = pairLines(stored.lines, read.lines);
  const left = stored.lines.filter((_, at) => !pairs.includes(at));
  const lines = read.lines.flatMap((line, at): DraftDifference[] => {
    const pair = pairs[at] ?? null;
    const before = pair === null ? undefined : stored.lines[pair];
    if (!before) return [{ is: 'added', what: titleOf(line), changes: [] }];
    const changes = changedValues(before, line);
    return changes.length === 0 ? [] : [{ is: 'changed', what: titleOf(line), changes }];
  });
  // A file to read names no signed file; the attached one stays.
  const decision = { ...read.decision, document: read.decision.document ?? stored.decision.document };
  return [
    ...changedValues(stored.decision, decision).map((change): DraftDifference => ({ is: 'head', what: change.field, changes: [change] })),
    ...lines,
    ...left.map((line): DraftDifference => ({ is: 'removed', what: titleOf(line), changes: [] })),
  ];
}

function changedValues<T extends object>(before: T, after: T): ChangedValue[] {
  const fields = (Object.keys(after) as (keyof T & string)[]).filter(
    (field) => canonicalText(before[field]) !== canonicalText(after[field]),
  );
  return fields.map((field) => {
    const label = fieldLabel(field);
    // A whole text is too long to read here.
    if (field === 'content') return { field, label, before: before[field] ? OLD_TEXT : NO_TEXT, after: after[field] ? NEW_TEXT : NO_TEXT };
    return { field, label, before: shown(field, before[field]), after: shown(field, after[field]) };
  });
}

/** Texts, figures and names of a value, as a person reads them. */
function shown(field: string, value: unknown): Label {
  const parts = partsOf(field, value);
  return { vi: short(parts.map(({ vi }) => vi)), en: short(parts.map(({ en }) => en)) };
}

function short(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text === '' ? NOTHING : text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function partsOf(field: string, value: unknown): Label[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object') return Object.values(value).flatMap((part) => partsOf(field, part));
  return [valueInWords(field, value as string | number | boolean)];
}

function titleOf({ code, name }: DraftLine): string {
  return [code, name].filter((part) => part !== null).join(' · ');
}
