import type { Place } from '../../form/documentForm.ts';
import { findCodes, hasFormerCode, readCodes, type CodeIssue, type PrintedCode } from './codes.ts';
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
  if (!name || last === undefined) return [{ ...NO_CODE, place: blankCell(raw) ?? name?.place ?? null }];
  return [{ ...NO_CODE, printed: readCodes(last, null)[0] ?? NO_CODE.printed, place: name.place, raw: last, isFromName: true }];
}

/** Where the code should stand. */
function blankCell({ rows, columns }: RawLine): Place | null {
  return rows[0]?.cells[columns.roles.indexOf('code')]?.place ?? null;
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

type Told = readonly [type: WarningType, text: (code: LineCode) => string];

const shown = ({ printed, raw }: LineCode): string => `"${printed.code ?? raw ?? ''}"`;
const suggestion = ({ printed }: LineCode): string => `${printed.suggested ?? 'nothing'} is suggested`;
const noNationalCode: Told = ['code-malformed', (code) => `${shown(code)} is no national code; ${suggestion(code)}`];

/** What editors are told of each fault in a code. */
const ISSUES: Readonly<Record<CodeIssue, Told>> = {
  blank: ['blank-code', () => 'the line prints no code'],
  'lost-zero': ['code-lost-zero', (code) => `code typed as a number: ${code.printed.issueText ?? ''}; ${suggestion(code)}`],
  'stored-as-number': ['code-as-number', () => 'code stored as a number, nothing lost'],
  'local-suffix': ['code-local-suffix', ({ printed }) => `"${printed.code ?? ''}": ${printed.issueText ?? ''}`],
  'inner-space': ['code-whitespace', (code) => `${shown(code)} has blanks inside; ${suggestion(code)}`],
  comma: ['code-comma', (code) => `${shown(code)} has a comma for the point; ${suggestion(code)}`],
  'without-point': ['code-without-point', (code) => `${shown(code)} lacks its point; ${suggestion(code)}`],
  malformed: noNationalCode,
  'not-a-code': noNationalCode,
};

export function codeRemarks(code: LineCode, raw: RawLine, remarks: LineRemark[]): void {
  const { printed } = code;
  const place = code.place ?? raw.rows[0]?.cells[0]?.place ?? null;
  if (code.hasOuterSpace && printed.code !== null)
    remarks.push({ type: 'code-whitespace', text: 'the code has blanks before or after it', place });
  if (code.raw !== null && hasFormerCode(code.raw))
    remarks.push({ type: 'several-codes', text: `"${code.raw}" also prints the former code, which is no line`, place });
  if (printed.issue === null) return;
  const [type, text] = ISSUES[printed.issue];
  remarks.push({ type, text: text(code), place });
}
