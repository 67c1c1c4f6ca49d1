import { tidySymbols, trimmedOf } from './tidyText.ts';
import type { Label } from './vocabulary.ts';

export interface ParsedCode {
  /** Canonical: '1.001193'. */
  readonly code: string;
  /** Code of a province or ministry added at the end, 'H36'; not part of the identity. */
  readonly localSuffix: string | null;
  /** '0.dddddd': the catalogue gave it until the national code is known. */
  readonly isProvisional: boolean;
}

/** One digit, six digits, then perhaps the issuer's identifier: '.H36', '.000.00.00.H36', '-000.00.00.H36'. */
const CODE = /^(\d)[.,]?(\d{6})(?:[.-]?(?:\d{2,3}[.-])*([A-Z]\d{2}))?$/;
const CANONICAL = /^\d\.\d{6}$/;
const BEFORE_CODE = '"\'“”‘’([';
const AFTER_CODE = '"\'“”‘’)].,;:';
const CASE_CODE = /^(\d)\.?(\d{6})\.\d{1,6}$/;

/**
 * Reads a procedure code in any spelling of decisions and portals. Null for '1.014955-Xoa', '1.0133611' and '1.01386'.
 * The last lost a zero in a spreadsheet, and which code it was would be a guess.
 */
export function parseProcedureCode(text: string): ParsedCode | null {
  // Most are written so; tidying takes twenty times longer than looking.
  if (CANONICAL.test(text)) return { code: text, localSuffix: null, isProvisional: text.startsWith('0') };
  const found = CODE.exec(compact(text));
  if (!found) return null;
  const [, group, number, suffix] = found;
  return { code: `${group}.${number}`, localSuffix: suffix ?? null, isProvisional: group === '0' };
}

/** Explains why `parseProcedureCode` refuses a text, and what would be right. */
export function procedureCodeProblem(text: string): Label {
  const code = compact(text);
  if (code === '') return problem('Chưa có mã thủ tục', 'The procedure code is missing');
  const caseOf = CASE_CODE.exec(code);
  if (caseOf) return caseProblem(text, `${caseOf[1]}.${caseOf[2]}`);
  const digitsMeant = code.replace(/O/g, '0').replace(/[IL]/g, '1');
  const meant = digitsMeant === code ? null : parseProcedureCode(digitsMeant);
  if (meant) return letterProblem(text, code, meant.code);
  const digits = /^\d\.(\d+)$/.exec(code)?.[1];
  if (digits && digits.length < 6) return tooShort(text, code, digits.length);
  if (digits && digits.length > 6)
    return problem(
      `Mã “${text.trim()}” có ${digits.length} chữ số sau dấu chấm, thừa ${digits.length - 6}`,
      `Code "${text.trim()}" has ${digits.length} digits after the dot, ${digits.length - 6} too many`,
    );
  const start = /^(\d)\.?(\d{6})(?=\D)/.exec(tidySymbols(text));
  if (start)
    return problem(
      `Mã “${text.trim()}” có phần thừa sau ${start[1]}.${start[2]}`,
      `Code "${text.trim()}" has something left over after ${start[1]}.${start[2]}`,
    );
  return problem(`“${text.trim()}” không phải là mã thủ tục`, `"${text.trim()}" is not a procedure code`);
}

function compact(text: string): string {
  const code = tidySymbols(text).toUpperCase().replace(/\s/g, '');
  return trimmedOf(BEFORE_CODE, AFTER_CODE, code);
}

function caseProblem(text: string, code: string): Label {
  return problem(`“${text.trim()}” là mã trường hợp của thủ tục ${code}`, `"${text.trim()}" is the code of a case of procedure ${code}`);
}

/** 'O' for 0, 'I' and 'L' for 1: what eyes do not tell apart. */
function letterProblem(text: string, code: string, meant: string): Label {
  const letters = [...new Set(code.match(/[OIL]/g))].join(', ');
  return problem(
    `Mã “${text.trim()}” có chữ cái ${letters} ở chỗ của chữ số; nếu gõ nhầm thì mã là ${meant}`,
    `Code "${text.trim()}" holds the letter ${letters} where a digit belongs; if that is a slip, it is ${meant}`,
  );
}

function tooShort(text: string, code: string, length: number): Label {
  const padded = code.padEnd(8, '0');
  return problem(
    `Mã “${text.trim()}” chỉ có ${length} chữ số sau dấu chấm; nếu bảng tính đã bỏ số 0 ở cuối thì mã là ${padded}`,
    `Code "${text.trim()}" has only ${length} digits after the dot; if a spreadsheet dropped zeros at its end, it is ${padded}`,
  );
}

function problem(vi: string, en: string): Label {
  return {
    vi: `${vi}. Mã đúng gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193.`,
    en: `${en}. A code is one digit, a dot and six digits, as 1.001193.`,
  };
}
