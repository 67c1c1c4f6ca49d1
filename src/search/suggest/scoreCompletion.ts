import { beginningsOf } from '../query/completeWord.ts';
import type { Token } from '../text/tokenize.ts';

/** A text that a query can be completed to. */
export interface Completable {
  readonly text: string;
  /** Codes of the procedures that it leads to; none for a word that is only known. */
  readonly codes: readonly string[];
  readonly isName: boolean;
  readonly prior: number;
  readonly folds: readonly string[];
  readonly accents: readonly string[];
}

const AT_START = 0.5;
const SIDE_BY_SIDE = 0.3;
const SAME_MARKS = 0.2;
const LONG_TEXT = 0.012;

/** How good a completion is: all words in it, in order, the last one begun; 0 when it is none. */
export function scoreCompletion(query: readonly Token[], entry: Completable): number {
  let at = -1;
  let first = -1;
  let gaps = 0;
  let sameMarks = 0;
  for (const [i, token] of query.entries()) {
    const next = findFrom(entry.folds, at + 1, token.fold, i === query.length - 1);
    if (next < 0) return 0;
    if (i === 0) first = next;
    else gaps += next - at - 1;
    if (marksAgree(token, entry.accents[next] ?? '')) sameMarks += 1;
    at = next;
  }
  const marks = sameMarks / query.length;
  return (
    1 +
    (first === 0 ? AT_START : 0.1 / (1 + first)) +
    SIDE_BY_SIDE / (1 + gaps) +
    SAME_MARKS * marks +
    entry.prior -
    LONG_TEXT * Math.min(40, entry.folds.length)
  );
}

function findFrom(folds: readonly string[], from: number, fold: string, isOpen: boolean): number {
  const beginnings = isOpen ? beginningsOf(fold) : [];
  for (let at = from; at < folds.length; at += 1) {
    const word = folds[at] ?? '';
    if (word === fold || beginnings.some((beginning) => word.startsWith(beginning))) return at;
  }
  return -1;
}

/** A word typed without marks agrees with any. */
function marksAgree(token: Token, accent: string): boolean {
  return !token.hasMarks || accent.startsWith(token.accent.replace(/[`'~?.]$/, ''));
}
