import type { SearchDocument } from '../searchDocument.ts';
import { foldText } from '../text/tokenize.ts';

/** What a name or a query says about the act and the circumstances, as bits. */
export interface QueryQualifiers {
  readonly actions: number;
  readonly circumstances: number;
}

/** Acts that exclude one another on one paper. */
const ACTIONS: readonly RegExp[] = [
  /\bcap moi\b|\blan dau\b/,
  /\bcap lai\b|\blam lai\b|\bdang ky lai\b|\bbi mat\b|\bmat\b|\bbi hong\b|\bhu hong\b|\brach\b/,
  /\bcap doi\b|\bdoi\b/,
  /\bgia han\b|\bhet han\b/,
  /\bthu hoi\b|\bhuy\b|\bcham dut\b|\bgiai the\b|\bxoa\b|\bhuy bo\b/,
  /\bsua doi\b|\bdieu chinh\b|\bbo sung\b|\bthay doi\b|\bcai chinh\b/,
  /\btam ngung\b|\btam dung\b/,
];

/** Circumstances that a procedure is made for, and that nobody means who does not say so. */
const CIRCUMSTANCES: readonly RegExp[] = [
  /nuoc ngoai|ngoai quoc|viet kieu|\btay\b|han quoc|trung quoc|dai loan|\bnhat\b|lanh su|su quan|quoc te/,
  /\bluu dong\b/,
  /\bbien gioi\b/,
  /\bquan doi\b|\bquan nhan\b|\bquoc phong\b|\bbo doi\b|\bcong an\b|\bco yeu\b|\bquan su\b/,
  /\bdang vien\b|\bto chuc dang\b/,
  /\bkhu cong nghiep\b|\bkhu kinh te\b|\bkhu che xuat\b/,
  /\blien thong\b/,
];

const ACTION_MISSED = -0.035;
const ACTION_UNASKED = -0.012;
const CIRCUMSTANCE_UNASKED = -0.035;

export function readQualifiers(folded: string): QueryQualifiers {
  return { actions: bitsOf(ACTIONS, folded), circumstances: bitsOf(CIRCUMSTANCES, folded) };
}

const ofNames = new WeakMap<SearchDocument, QueryQualifiers>();

/** What the name says against the query: another act than the one asked for, a circumstance nobody mentioned. */
export function titleQualifiers(document: SearchDocument, query: QueryQualifiers): number {
  let name = ofNames.get(document);
  if (!name) ofNames.set(document, (name = readQualifiers(foldText(document.names[0] ?? ''))));
  let score = 0;
  if (name.actions !== 0 && (name.actions & query.actions) === 0) score += query.actions !== 0 ? ACTION_MISSED : ACTION_UNASKED;
  score += CIRCUMSTANCE_UNASKED * bitCount(name.circumstances & ~query.circumstances);
  return score;
}

function bitsOf(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((bits, pattern, i) => (pattern.test(text) ? bits | (1 << i) : bits), 0);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
