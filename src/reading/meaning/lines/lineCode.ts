import type { Place } from '../../form/documentForm.ts';
import { findCodes, readCodes, type CodeIssue, type PrintedCode } from './codes.ts';
import type { LineRemark } from './lineContext.ts';
import { textOf, type PlacedText } from './lineText.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

export interface LineCode {
  readonly printed: PrintedCode;
  readonly place: Place | null;
  readonly raw: string | null;
  readonly isInherited: boolean;
  readonly isFromName: boolean;
  readonly hasOuterSpace: boolean;
}

const NO_CODE: LineCode = {
  printed: { code: null, issue: 'blank', issueText: 'blank', suggested: null },
  place: null,
  raw: null,
  isInherited: false,
  isFromName: false,
  hasOuterSpace: false,
};

export function codesOf(raw: RawLine, name: PlacedText | null): LineCode[] {
  const printed = textOf(raw, 'code');
  if (printed) {
    const found = printed.cells.flatMap((cell) =>
      readCodes(cell.text, cell.stored).map((each) => ({
        printed: raw.sheet === null ? each : withoutBrokenCode(each),
        place: cell.place,
        raw: cell.text,
        isInherited: printed.isInherited,
        isFromName: false,
        hasOuterSpace: cell.marks.hadOuterSpace,
      })),
    );
    const real = found.filter((each) => each.printed.issue !== 'blank');
    return real.length > 0 ? real : found.slice(0, 1);
  }
  const inName = name && !raw.columns.roles.includes('code') ? findCodes(name.text) : [];
  const last = inName[inName.length - 1];
  if (!name || last === undefined) return [{ ...NO_CODE, place: name?.place ?? null }];
  return [{ ...NO_CODE, printed: readCodes(last, null)[0] ?? NO_CODE.printed, place: name.place, raw: last, isFromName: true }];
}

const BROKEN: ReadonlySet<CodeIssue | null> = new Set(['comma', 'without-point', 'inner-space', 'malformed']);

/** A workbook is typed, not printed. A broken code there is a typing mistake, so only the likely code is given. */
function withoutBrokenCode(printed: PrintedCode): PrintedCode {
  return BROKEN.has(printed.issue) && printed.suggested !== null ? { ...printed, code: null } : printed;
}

/** Codes beside the components of a bundle belong to them. Only a code merged over all its rows is the bundle's own. */
export function bundleCode(raw: RawLine, cellCount: number): LineCode[] {
  const printed = textOf(raw, 'code');
  const isWhole = raw.rows.length > 1 && cellCount === 1 && printed?.cells[0]?.rowSpan === raw.rows.length;
  return isWhole ? codesOf(raw, null) : [NO_CODE];
}

export function codeRemarks(code: LineCode, raw: RawLine, remarks: LineRemark[]): void {
  const { printed, place } = code;
  const add = (type: WarningType, text: string): void =>
    void remarks.push({ type, text, place: place ?? raw.rows[0]?.cells[0]?.place ?? null });
  const shown = `"${printed.code ?? code.raw ?? ''}"`;
  const suggested = `${printed.suggested ?? 'nothing'} is suggested`;
  if (code.hasOuterSpace && printed.code !== null) add('code-whitespace', 'the code has blanks before or after it');
  switch (printed.issue) {
    case 'blank':
      return add('blank-code', 'the line prints no code');
    case 'lost-zero':
      return add('code-lost-zero', `code typed as a number: ${printed.issueText ?? ''}; ${suggested}`);
    case 'stored-as-number':
      return add('code-as-number', 'code stored as a number, nothing lost');
    case 'local-suffix':
      return add('code-local-suffix', `"${printed.code ?? ''}": ${printed.issueText ?? ''}`);
    case 'inner-space':
      return add('code-whitespace', `${shown} has blanks inside; ${suggested}`);
    case 'comma':
      return add('code-comma', `${shown} has a comma for the point; ${suggested}`);
    case 'without-point':
      return add('code-without-point', `${shown} lacks its point; ${suggested}`);
    case 'malformed':
    case 'not-a-code':
      return add('code-malformed', `${shown} is no national code; ${suggested}`);
    case null:
      return undefined;
  }
}
