import type { Lexicon } from '../language/lexicon.ts';
import type { SpellingIndex } from '../language/spelling.ts';

/** A folded word that may have been meant; `weight` 1 where the typed one is no word at all. */
export interface SpellingReading {
  readonly fold: string;
  readonly weight: number;
  /** The typed word stays as it is beside this one. */
  readonly isVariant: boolean;
}

const VARIANT_WEIGHT = 0.8;
/** How much likelier (in natural logarithms) a known word's neighbour must be between its neighbours. */
const LEAD_OF_A_VARIANT = 2.2;

/**
 * Best other spellings of each word, in the light of the words beside it; empty lists where a word stands firm.
 * `isOpen` marks an unfinished last word, which is completed elsewhere and never corrected.
 */
export function correctSpelling(
  folds: readonly string[],
  isOpen: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
): readonly (readonly SpellingReading[])[] {
  return folds.map((fold, i) => {
    if (/\d/.test(fold) || fold.length > 10 || (isOpen && i === folds.length - 1)) return [];
    const fits = (word: string): number => contextFit(word, folds[i - 1], folds[i + 1], lexicon);
    return lexicon.isKnownFold(fold) ? variantsOfKnown(fold, fits, spelling) : replacementsOf(fold, fits, spelling);
  });
}

type Fit = (word: string) => number;

function replacementsOf(fold: string, fits: Fit, spelling: SpellingIndex): SpellingReading[] {
  const ranked = rank(fold, fits, spelling);
  const [best] = ranked;
  return ranked
    .slice(0, 3)
    .filter((word) => best !== undefined && word.score > best.score - 1.5)
    .map((word, i) => ({ fold: word.fold, weight: i === 0 ? 1 : 0.6, isVariant: false }));
}

function variantsOfKnown(fold: string, fits: Fit, spelling: SpellingIndex): SpellingReading[] {
  if (fold.length < 2) return [];
  const [best] = rank(fold, fits, spelling);
  return best && best.score > fits(fold) + LEAD_OF_A_VARIANT
    ? [{ fold: best.fold, weight: VARIANT_WEIGHT, isVariant: true }]
    : [];
}

function rank(fold: string, fits: Fit, spelling: SpellingIndex): { fold: string; score: number }[] {
  return spelling
    .neighboursOf(fold)
    .map((word) => ({ fold: word.fold, score: fits(word.fold) - word.cost }))
    .sort((a, b) => b.score - a.score || (a.fold < b.fold ? -1 : 1));
}

function contextFit(word: string, before: string | undefined, after: string | undefined, lexicon: Lexicon): number {
  const id = lexicon.foldId(word);
  const pair = (a: string | undefined, b: string | undefined): number =>
    a === undefined || b === undefined ? 0 : Math.log(1 + lexicon.pairFrequency(lexicon.foldId(a), lexicon.foldId(b)));
  return pair(before, word) + pair(word, after) + 0.25 * Math.log(1 + lexicon.documentFrequency(id));
}

/** 'dangky' is 'dang' and 'ky' where the catalogue knows both side by side; null where it does not. */
export function splitJoined(fold: string, lexicon: Lexicon): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let top = 0;
  for (let at = 1; at < fold.length; at += 1) {
    const first = fold.slice(0, at);
    const second = fold.slice(at);
    const count = lexicon.pairFrequency(lexicon.foldId(first), lexicon.foldId(second));
    if (count > top) {
      top = count;
      best = [first, second];
    }
  }
  return best;
}
