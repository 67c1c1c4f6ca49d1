import { parseProcedureCode } from '../../../domain/values/procedureCode.ts';
import { oneOf, pattern } from '../wording.ts';

/** A procedure's code as printed in a cell, never altered, and what is wrong with it. */
export interface PrintedCode {
  readonly code: string | null;
  readonly issue: CodeIssue | null;
  readonly issueText: string | null;
  readonly suggested: string | null;
}

export type CodeIssue =
  'blank' | 'lost-zero' | 'stored-as-number' | 'local-suffix' | 'malformed' | 'not-a-code' | 'inner-space' | 'comma' | 'without-point';

/** National form: one digit, a point, six digits. */
const NATIONAL = /^\d\.\d{6}$/;
const WITH_SUFFIX = /^(\d\.\d{6})((?:[.-]\d{2,3})*(?:[.-]H\d{2})?(?:[.-]\d{1,3})*)$/i;
/** Anything in a text that looks like a code, also with blanks, commas or a suffix. */
const IN_TEXT = /(?<![\d.,/])\d\s?[.,]\s?\d{6}(?!\d)(?:\.\d{2,3})*(?:[.-]?H\d{2})?(?:\.\d{1,3})*(?![\d/])/giu;
const BLANK_MARKS = /^[-–—_.x/…*"]*$|^(không|chưa|đang)( được)?( có| cấp| cập nhật| công khai)*( mã( số)?( tthc)?)?$/iu;
/** The start of a code, also of one broken by a narrow column. */
const START = /(?<![\d.,/])\d\s?[.,]\s?\d{6}(?!\d)/gu;
/** '(Mã cũ: 1.000894)', 'trước đây 1.000894': the code that the procedure had before. */
const FORMER = pattern(
  '[([]?\\s*',
  oneOf(['mã cũ', 'mã số cũ', 'mã TTHC cũ', 'mã hồ sơ cũ', 'mã trước đây', 'trước đây', 'trước đây là']),
  '\\s*(?:có mã|mã|mã số|là)?\\s*:?\\s*\\d\\s?[.,]\\s?\\d{6}(?:\\.\\d{2,3})*(?:[.-]?H\\d{2})?\\s*[)\\]]?',
);
/** '.000.00.00.H36', '.H36': a suffix. Other digits after a code just follow it. */
const LONG_TAIL = /^\d\.\d{6}(?:[.-]\d{2,3})*[.-]?H\d{2}(?:[.-]\d{1,3})*$|^\d\.\d{6}(?:[.-]\d{2,3}){2,}$/i;

/**
 * Reads a code cell: one result for each code, or one with the reason why there is none. `stored` is a workbook's
 * number.
 */
export function readCodes(text: string, stored: string | null): PrintedCode[] {
  if (stored !== null) return [readStored(text, stored)];
  const joined = withoutFormer(text);
  if (BLANK_MARKS.test(joined)) return [{ code: null, issue: 'blank', issueText: 'blank', suggested: null }];
  const digits = joined.replace(/\s/g, '');
  if (/^\d{7}$/.test(digits)) {
    const suggested = `${digits.charAt(0)}.${digits.slice(1)}`;
    return /\s/.test(joined)
      ? [{ code: oneLine(joined), issue: 'inner-space', issueText: `"${joined}" has a blank for the point`, suggested }]
      : [{ code: joined, issue: 'without-point', issueText: `"${joined}" is printed without its point`, suggested }];
  }
  const found = findCodes(joined);
  if (found.length === 0) {
    if (!/\d/.test(joined))
      return [
        {
          code: null,
          issue: 'not-a-code',
          issueText: `"${oneLine(joined)}" stands where the code should`,
          suggested: null,
        },
      ];
    const suggested = suggest(joined);
    return [
      {
        code: oneLine(joined),
        issue: suggested || /^\d[.,]\d{3,}/.test(joined) ? 'malformed' : 'not-a-code',
        issueText: `"${joined}" is no national code`,
        suggested,
      },
    ];
  }
  const rest = found.reduce((left, code) => left.replace(asPrinted(code), ''), joined).replace(/[\s,;()/\-–]|mã( số)?( tthc)?:?/giu, '');
  if (found.length === 1 && rest !== '') {
    const whole = oneLine(joined);
    const only = found[0] ?? '';
    // Words around a code are a remark. Digits or letters attached to it make it another code.
    if (isStuck(joined, only))
      return [{ code: whole, issue: 'malformed', issueText: `"${whole}" is no national code`, suggested: suggest(whole) }];
  }
  return found.map(describe);
}

function withoutFormer(text: string): string {
  return text.replace(FORMER, ' ').trim();
}

/** Whether a cell prints a former code beside the line's own. */
export function hasFormerCode(text: string): boolean {
  return FORMER.test(text) && /\d/.test(withoutFormer(text));
}

/** Codes in running text, as printed. A code broken by a narrow column ('1.001193.00 0.00.00.H36') is joined. */
export function findCodes(text: string): string[] {
  const whole = text.replace(/\s/g, '');
  if (LONG_TAIL.test(whole)) return [whole];
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  return starts.flatMap((start, at) => {
    const own = text.slice(start, starts[at + 1]);
    const joined = own.replace(/\s/g, '').replace(/[,;()]+$/, '');
    return LONG_TAIL.test(joined) ? [joined] : [...own.matchAll(IN_TEXT)].map((match) => match[0]).slice(0, 1);
  });
}

/** Finds a code in its original text, whatever blanks are inside it. */
export function asPrinted(code: string): RegExp {
  const marks = [...code.replace(/\s/g, '')].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(marks.join('\\s*'), 'u');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

const NO_CODES: ReadonlySet<CodeIssue | null> = new Set(['not-a-code', 'malformed', 'without-point']);

/** Whether a cell holds a code and not much else. */
export function hasCode(text: string): boolean {
  return text.length < 60 && /\d/.test(text) && readCodes(text, null).some(({ code, issue }) => code !== null && !NO_CODES.has(issue));
}

export function isNationalCode(text: string): boolean {
  return NATIONAL.test(text);
}

/** The national part of a printed code, for comparing: '1.001193.000.00.00.H36' → '1.001193'. */
export function nationalPart(code: string): string {
  return WITH_SUFFIX.exec(code)?.[1] ?? code;
}

function describe(printed: string): PrintedCode {
  if (NATIONAL.test(printed)) return { code: printed, issue: null, issueText: null, suggested: null };
  const suffixed = WITH_SUFFIX.exec(printed);
  if (suffixed) {
    return {
      code: printed,
      issue: 'local-suffix',
      issueText: `the national code ${suffixed[1]} with the suffix "${suffixed[2]}"`,
      suggested: suffixed[1] ?? null,
    };
  }
  const code = oneLine(printed);
  return {
    code,
    issue: /\s/.test(printed) ? 'inner-space' : /^\d,\d{6}$/.test(printed) ? 'comma' : 'malformed',
    issueText: `"${code}" is not written as a national code`,
    suggested: suggest(printed),
  };
}

/** Excel stores 1.013860 as 1.01386. The typed code is certain only where six decimals are stored or shown. */
function readStored(text: string, stored: string): PrintedCode {
  if (NATIONAL.test(text)) {
    return { code: text, issue: 'stored-as-number', issueText: 'stored as a number, nothing lost', suggested: null };
  }
  const digits = /^(\d)(?:[.,](\d{1,5}))?$/.exec(text);
  const suggested = digits && digits[2] ? `${digits[1]}.${digits[2].padEnd(6, '0')}` : suggest(text);
  return { code: null, issue: 'lost-zero', issueText: `stored as the number ${stored}: digits are lost`, suggested };
}

function suggest(text: string): string | null {
  const parsed = parseProcedureCode(text);
  if (parsed) return parsed.code;
  const bare = text
    .replace(/\s+/g, '')
    .replace(/,/g, '.')
    .replace(/[oO](?=\d)|(?<=\d)[oO]/g, '0')
    .replace(/(?<=\d)[lI]|[lI](?=[.\d])/g, '1');
  const match = /(?<![\d.])(\d)\.?(\d{6})(?!\d)/.exec(bare) ?? /^(\d)\.(\d{3}\.\d{3})$/.exec(bare);
  if (match) return `${match[1]}.${(match[2] ?? '').replace('.', '')}`;
  // A spreadsheet drops zeros at the end of a number.
  return /^\d\.\d{4,5}$/.test(bare) ? bare.padEnd(8, '0') : null;
}

function isStuck(text: string, code: string): boolean {
  const at = text.indexOf(code);
  return (
    /[\p{L}\d]/u.test(text.charAt(at - 1)) ||
    (/^\s?[-–.]?[\p{L}\d]/u.test(text.slice(at + code.length)) && !/^\s/.test(text.slice(at + code.length)))
  );
}
