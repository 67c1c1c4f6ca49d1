import { findCodes } from './codes.ts';
import { foldText, joinLines } from '../foldText.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { textOf } from './lineText.ts';
import type { EarlierDecision } from '../parsedDecision.ts';
import { readPositions } from '../articles/positions.ts';
import type { RawLine } from '../lists/rawLines.ts';
import { findReferences, type DecisionReference } from '../articles/references.ts';

export function replacesOf(raw: RawLine, name: string, where: Where, remarks: LineRemark[]): string[] {
  const codes = textOf(raw, 'replacedCode');
  const names = textOf(raw, 'replacedName');
  const found = codes ? findCodes(codes.text) : [];
  if (codes) where.replaces = codes.place;
  if (found.length > 0) return [...new Set(found)];
  if (!names) return replacesInNote(raw, where);
  const inNames = findCodes(names.text);
  where.replaces ??= names.place;
  if (inNames.length > 0) return [...new Set(inNames)];
  const listed = names.text
    .split('\n')
    .map((text) => text.replace(/^[-+•\d.)\s]+/u, '').trim())
    .filter((text) => text !== '' && foldText(text) !== foldText(name));
  if (listed.length > 0 && raw.columns.roles.includes('code')) {
    remarks.push({
      type: 'replaced-code-unclear',
      text: "one column of codes beside two of names: whether it is the old or the new procedure's code is not said",
      place: names.place,
    });
  }
  if (listed.length > 0)
    remarks.push({ type: 'replaced-by-name', text: 'the replaced procedures are named without their codes', place: names.place });
  return names.cells.length > 1 || /^[-+•\d]/u.test(names.text) ? listed : listed.length > 0 ? [joinLines(names.text)] : [];
}

/** 'Thay thế TTHC có mã 1.000001, 1.000002' in the remarks. */
function replacesInNote(raw: RawLine, where: Where): string[] {
  for (const role of ['note', 'changedParts', 'kind'] as const) {
    const cell = textOf(raw, role);
    const said = cell ? /thay thế(?! bởi| bằng)(.*)$/isu.exec(cell.text)?.[1] : undefined;
    const codes = said === undefined ? [] : findCodes(said);
    if (cell && codes.length > 0) {
      where.replaces = cell.place;
      return [...new Set(codes)];
    }
  }
  return [];
}

/** 'QĐ-BXX': a province passes on a ministry's decision. Its own earlier list was never there. */
function isMinistrys(number: string, ownSign: string | null): boolean {
  const sign = number.replace(/^[^/]*\//, '');
  return /^QĐ-(B[A-ZĐ]|TTg|TTCP|NHNN|VPCP)/u.test(sign) && !/^QĐ-(B[A-ZĐ]|TTCP|NHNN|VPCP)/u.test(ownSign ?? '');
}

/** The earlier decision that a line names: in a column of its own, else among its other words. */
export function earlierOf(raw: RawLine, where: Where, document: DocumentContext): EarlierDecision | null {
  return earlierInColumn(raw, where) ?? earlierInWords(raw, where, document);
}

function earlierInColumn(raw: RawLine, where: Where): EarlierDecision | null {
  const position = textOf(raw, 'earlierPosition');
  const said = textOf(raw, 'earlierDecision') ?? position;
  if (!said) return null;
  where.earlierDecision = said.place;
  const reference = findReferences(said.text)[0] ?? referenceInTitles(raw);
  if (!reference && !position) return null;
  return {
    number: reference?.number ?? null,
    date: reference?.date ?? null,
    position: position?.text ?? readPositions(said.text)?.text ?? null,
    mapping: 'explicit',
  };
}

/** The column's heading may name the decision of all its rows. */
function referenceInTitles({ columns }: RawLine): DecisionReference | undefined {
  const isEarlier = (at: number): boolean => ['earlierPosition', 'earlierDecision'].includes(columns.roles[at] ?? '');
  return columns.titles.flatMap((title, at) => (isEarlier(at) ? findReferences(title) : []))[0];
}

const TELLS_OF_EARLIER = /công bố|số thứ tự|\bSTT\b|phụ lục|ban hành kèm|thay thế|bãi bỏ|tại quyết định/iu;

function earlierInWords(raw: RawLine, where: Where, { ownSign }: DocumentContext): EarlierDecision | null {
  for (const role of ['note', 'name', 'changedParts'] as const) {
    const cell = textOf(raw, role);
    if (!cell || !TELLS_OF_EARLIER.test(cell.text)) continue;
    const reference = findReferences(cell.text).find(({ number }) => !isMinistrys(number, ownSign));
    // A number with a year is that of a law-making decision, which announces no procedures.
    if (!reference || /\/\d{4}\//.test(reference.number)) continue;
    where.earlierDecision = cell.place;
    const position = readPositions(cell.text.slice(0, reference.start)) ?? textOf(raw, 'earlierPosition');
    return { number: reference.number, date: reference.date, position: position?.text ?? null, mapping: 'explicit' };
  }
  return null;
}
