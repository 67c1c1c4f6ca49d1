import { withoutDiacritics } from '../../domain/values/tidyText.ts';
/** What a query names exactly: codes, decision numbers and numbers of legal documents. */
export interface ExactReferences {
  /** Canonical, '1.001193'. */
  readonly codes: readonly string[];
  /** Six digits of a code without its first: '001193' after the word 'mã'. */
  readonly codeTails: readonly string[];
  /** Comparable form, see `numberKey`. An incomplete number gives the beginning of such a form ('57/2025/tt'). */
  readonly numbers: readonly string[];
}

// A digit, six digits, between them a dot, comma, dash or blanks; then perhaps a local suffix '.H36', '.000.00.00.H36', '-H36'.
const CODE =
  /(?<![\p{L}\p{N}./-]|\d[.,])(?:mã|ma|tthc|số|so)?(\d)\s?[.,\-·]?\s?(\d{6})(?:\s?[./-]?\s?(?:\d{2,3}\.){0,3}[a-z]\d{2}(?:\.\d{2}){0,3})?(?![\p{L}\p{N}/]|[.,]\d)/giu;
const CODE_TAIL = /(?:mã(?:\s+số)?|ma(?:\s+so)?|tthc|thủ tục số|số hiệu)\s*[:#.]?\s*(\d{6})(?![\p{L}\p{N}/.])/giu;
// A number, perhaps a year, and a sign of letters with dashes: 163/QĐ-BTP, 02144/QĐ-UBND, 123/2015/NĐ-CP, '3980 /QĐ-BQP'.
const NUMBER =
  /(?<![\p{L}\p{N}])0*(\d{1,6})\s*[/\-_]\s*(?:((?:19|20)\d{2})\s*[/\-_]\s*)?(\p{L}[\p{L}\p{M}\d]*(?:\s*-\s*\p{L}[\p{L}\p{M}\d]*)*)(?![\p{L}\p{N}])/u;
// The same with the kind of document in words, or with a blank for a slash or dash: 'QĐ 163 QĐ BTP', 'nghị định
// 168/2024'.
const SPOKEN =
  /(quyết định|nghị định|thông tư|luật|quyet dinh|nghi dinh|thong tu|luat|qđ|nđ|tt|qd|nd)\s+(?:số\s+|so\s+)?0*(\d{1,6})(?:\s*\/\s*((?:19|20)\d{2}))?(?:\s*[/\s]\s*(qđ|qd|nđ|nd|tt|qh\d*)(?:\s*[\s-]\s*(\p{L}+))?)?(?![\p{L}\p{N}/-])/giu;
const SIGN = /^(qd|nd|tt|ttlt|qh\d*|nq|ct|l|pl|tb|vbhn|lct|ubtvqh\d*)(-|$)/;
const SPOKEN_SIGNS: Readonly<Record<string, string>> = { 'nghi dinh': 'nd-cp', nd: 'nd-cp', 'thong tu': 'tt', tt: 'tt', luat: 'qh' };

/** Everything that the text names exactly, in any usual spelling and at any position. */
export function findExactReferences(text: string): ExactReferences {
  const query = text.normalize('NFKC');
  return {
    codes: unique([...query.matchAll(CODE)].map((match) => `${match[1]}.${match[2]}`)),
    codeTails: unique([...query.matchAll(CODE_TAIL)].map((match) => match[1] ?? '')),
    numbers: withoutBeginnings(unique([...writtenNumbers(query), ...spokenNumbers(query)])),
  };
}

/**
 * A decision's or document's number in comparable form, without leading zeros, blanks, diacritics and capitals: '02144
 * /QĐ-UBND' → '2144/qd-ubnd'. Null where the text is no number with letters.
 */
export function numberKey(text: string): string | null {
  const match = text.normalize('NFKC').match(NUMBER);
  return match ? keyOf(match[1], match[2], match[3]) : null;
}

function writtenNumbers(query: string): string[] {
  return [...query.matchAll(new RegExp(NUMBER.source, 'gu'))]
    .map((match) => keyOf(match[1], match[2], match[3]))
    .filter((key) => SIGN.test(key.split('/').at(-1) ?? ''));
}

function spokenNumbers(query: string): string[] {
  return [...query.matchAll(SPOKEN)].flatMap(([, kind, number, year, sign, body]) => {
    if (sign && body) return [keyOf(number, year, `${sign}-${body}`)];
    const usual = SPOKEN_SIGNS[withoutDiacritics(kind ?? '')];
    return year && usual ? [keyOf(number, year, usual)] : [];
  });
}

/** Beside '163/qd-btp' the key '163/qd' adds nothing. */
function withoutBeginnings(keys: readonly string[]): string[] {
  return keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(key)));
}

function keyOf(number = '', year: string | undefined, sign = ''): string {
  const bareSign = withoutDiacritics(sign).replace(/\s+/g, '');
  return year ? `${number}/${year}/${bareSign}` : `${number}/${bareSign}`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
