import type { Lexicon } from '../language/lexicon.ts';
import type { SpellingIndex } from '../language/spelling.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** A folded word that may have been meant; `weight` 1 where the typed one is no word at all. */
export interface SpellingReading {
  readonly fold: string;
  readonly weight: number;
  /** The typed word stays as it is beside this one. */
  readonly isVariant: boolean;
  /** How much likelier (in natural logarithms) it is than what was typed; 0 for what replaces a stranger. */
  readonly lead: number;
}

const VARIANT_WEIGHT = 0.8;
/** How much likelier (in natural logarithms) a known word's neighbour must be between its neighbours. */
const LEAD_OF_A_VARIANT = 2.2;
/** The same where the word never stands beside its neighbours: then it may well be a slip that made another word. */
const LEAD_BESIDE_A_MISFIT = 0.5;
/** What a mark lost or won costs a correction where marks were typed. */
const COST_OF_A_MARK = 0.7;
/** The same where what was typed is a word. */
const COST_OF_A_MARK_OF_A_WORD = 1.2;
const MOST_MARKS_COUNTED = 3;

/**
 * Best other spellings of each word, in the light of the words beside it; empty lists where a word stands firm.
 * `isOpen` marks an unfinished last word, which is completed elsewhere and never corrected; `isBare` text without marks.
 */
export function correctSpelling(
  tokens: readonly Token[],
  isOpen: boolean,
  isBare: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
): readonly (readonly SpellingReading[])[] {
  return tokens.map((token, i) => {
    const { fold } = token;
    if (/\d/.test(fold) || fold.length > 10 || (isOpen && i === tokens.length - 1)) return [];
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const fits = (word: string): number => contextFit(word, before?.fold, after?.fold, lexicon);
    if (!lexicon.isKnownFold(fold)) return replacementsOf(token, fits, isBare, lexicon, spelling);
    const isMisfit = !standsBeside(token, before, after, isBare, lexicon);
    const leastLead = isMisfit ? LEAD_BESIDE_A_MISFIT : LEAD_OF_A_VARIANT;
    return variantsOfKnown(token, fits, leastLead, isBare, lexicon, spelling);
  });
}

type Fit = (word: string) => number;

function replacementsOf(token: Token, fits: Fit, isBare: boolean, lexicon: Lexicon, spelling: SpellingIndex): SpellingReading[] {
  const plain = rank(token.fold, fits, spelling);
  const ranked = isBare ? plain : withCostOfMarks(plain, token, COST_OF_A_MARK, lexicon);
  const [best] = ranked;
  return ranked
    .slice(0, 3)
    .filter((word) => best !== undefined && word.score > best.score - 1.5)
    .map((word, i) => ({ fold: word.fold, weight: i === 0 ? 1 : 0.6, isVariant: false, lead: 0 }));
}

function variantsOfKnown(
  token: Token,
  fits: Fit,
  leastLead: number,
  isBare: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
): SpellingReading[] {
  if (token.fold.length < 2) return [];
  const own = fits(token.fold);
  const likelier = rank(token.fold, fits, spelling).filter(({ score }) => score - own > leastLead);
  const [best] = isBare ? likelier : withCostOfMarks(likelier, token, COST_OF_A_MARK_OF_A_WORD, lexicon);
  const lead = best ? best.score - own : 0;
  return best && lead > leastLead ? [{ fold: best.fold, weight: VARIANT_WEIGHT, isVariant: true, lead }] : [];
}

interface RankedSpelling {
  readonly fold: string;
  readonly score: number;
}

/** Whoever typed a word's marks meant them: 'khác' is hardly a slip for 'khai'. */
function withCostOfMarks(ranked: readonly RankedSpelling[], token: Token, cost: number, lexicon: Lexicon): RankedSpelling[] {
  return ranked.map(({ fold, score }) => ({ fold, score: score - cost * fewestMarksApart(fold, token, lexicon) })).sort(bestFirst);
}

function bestFirst(a: RankedSpelling, b: RankedSpelling): number {
  return b.score - a.score || (a.fold < b.fold ? -1 : 1);
}

function rank(fold: string, fits: Fit, spelling: SpellingIndex): RankedSpelling[] {
  return spelling
    .neighboursOf(fold)
    .map((word) => ({ fold: word.fold, score: fits(word.fold) - word.cost }))
    .sort(bestFirst);
}

function contextFit(word: string, before: string | undefined, after: string | undefined, lexicon: Lexicon): number {
  const id = lexicon.foldId(word);
  const pair = (a: string | undefined, b: string | undefined): number =>
    a === undefined || b === undefined ? 0 : Math.log(1 + lexicon.pairFrequency(lexicon.foldId(a), lexicon.foldId(b)));
  return pair(before, word) + pair(word, after) + 0.25 * Math.log(1 + lexicon.documentFrequency(id));
}

/** Whether the catalogue has the word beside one of its neighbours: with its marks, or folded where none were typed. */
function standsBeside(token: Token, before: Token | undefined, after: Token | undefined, isBare: boolean, lexicon: Lexicon): boolean {
  const isPair = (first: Token, second: Token): boolean =>
    isBare
      ? lexicon.pairFrequency(lexicon.foldId(first.fold), lexicon.foldId(second.fold)) > 0
      : lexicon.pairCount(lexicon.accentId(first.accent), lexicon.accentId(second.accent)) > 0;
  return (before !== undefined && isPair(before, token)) || (after !== undefined && isPair(token, after));
}

function fewestMarksApart(fold: string, token: Token, lexicon: Lexicon): number {
  const apart = lexicon.readingsOf(lexicon.foldId(fold)).map((reading) => marksApart(lexicon.surfaceOf(reading), token.text));
  return Math.min(MOST_MARKS_COUNTED, ...apart);
}

/** How many marks (shapes, tones, the stroke of đ) one of two words has and the other has not. */
export function marksApart(a: string, b: string): number {
  const [marksA, marksB] = [marksIn(a), marksIn(b)];
  return marksA.filter((mark) => !marksB.includes(mark)).length + marksB.filter((mark) => !marksA.includes(mark)).length;
}

function marksIn(word: string): string[] {
  return word.toLowerCase().normalize('NFD').replace(/đ/g, 'd\u0335').match(/\p{M}/gu) ?? [];
}

/** 'dangky' is 'dang' and 'ky' where the catalogue knows both side by side; null where it does not. */
export function splitJoined(fold: string, lexicon: Lexicon): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let top = 0;
  // A letter alone is a slip of the finger, not a word: 'nhao' is no 'nha o'.
  for (let at = 2; at < fold.length - 1; at += 1) {
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
