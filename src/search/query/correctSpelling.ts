import type { Lexicon } from '../language/lexicon.ts';
import type { SpellingIndex } from '../language/spelling.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** A bare word that may have been meant; `weight` is 1 where the typed word does not exist. */
export interface SpellingInterpretation {
  readonly bare: string;
  readonly weight: number;
  /** The typed word stays as another possibility. */
  readonly isVariant: boolean;
  /** How much more likely it is than the typed word, in natural logarithms; 0 where the typed word is unknown. */
  readonly lead: number;
}

const VARIANT_WEIGHT = 0.8;
/** A known word is doubted when another one fits its neighbours this much better (in natural logarithms). */
const LEAD_OF_A_VARIANT = 2.2;
/** The same for a word never seen beside these neighbours: it may well be a mistake that made another word. */
const LEAD_BESIDE_A_MISFIT = 0.5;
/** Cost of a correction that adds or removes a diacritic, where the person typed diacritics. */
const COST_OF_A_DIACRITIC = 0.7;
/** The same cost where the typed word exists. */
const COST_OF_A_DIACRITIC_OF_A_WORD = 1.2;
const MOST_MARKS_COUNTED = 3;

/**
 * The best other spellings of each word, judged by its neighbours; an empty list where the word is certain. `isOpen`:
 * the last word is unfinished; it is completed elsewhere and not corrected here. `isBare`: the text has no diacritics.
 */
export function correctSpelling(
  tokens: readonly Token[],
  isOpen: boolean,
  isBare: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
): readonly (readonly SpellingInterpretation[])[] {
  return tokens.map((token, i) => {
    const { bare } = token;
    if (/\d/.test(bare) || bare.length > 10 || (isOpen && i === tokens.length - 1)) return [];
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const fits = fitBetween(before?.bare, after?.bare, lexicon);
    if (!lexicon.isKnownBare(bare)) return replacementsOf(token, fits, isBare, lexicon, spelling);
    const isMisfit = !standsBeside(token, before, after, isBare, lexicon);
    const leastLead = isMisfit ? LEAD_BESIDE_A_MISFIT : LEAD_OF_A_VARIANT;
    return variantsOfKnown(token, fits, leastLead, isBare, lexicon, spelling);
  });
}

/** How well a word fits, by its id in the lexicon. */
type Fit = (bare: number) => number;

function replacementsOf(token: Token, fits: Fit, isBare: boolean, lexicon: Lexicon, spelling: SpellingIndex): SpellingInterpretation[] {
  const plain = rank(token.bare, fits, spelling);
  const ranked = isBare ? plain : withCostOfDiacritics(plain, token, COST_OF_A_DIACRITIC, lexicon);
  const [best] = ranked;
  return ranked
    .slice(0, 3)
    .filter((word) => best !== undefined && word.score > best.score - 1.5)
    .map((word, i) => ({ bare: word.bare, weight: i === 0 ? 1 : 0.6, isVariant: false, lead: 0 }));
}

function variantsOfKnown(
  token: Token,
  fits: Fit,
  leastLead: number,
  isBare: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
): SpellingInterpretation[] {
  if (token.bare.length < 2) return [];
  const own = fits(lexicon.bareId(token.bare));
  const likelier = rank(token.bare, fits, spelling, own + leastLead);
  const [best] = isBare ? likelier : withCostOfDiacritics(likelier, token, COST_OF_A_DIACRITIC_OF_A_WORD, lexicon);
  const lead = best ? best.score - own : 0;
  return best && lead > leastLead ? [{ bare: best.bare, weight: VARIANT_WEIGHT, isVariant: true, lead }] : [];
}

interface RankedSpelling {
  readonly bare: string;
  readonly score: number;
}

/** Typed diacritics were meant: 'khác' hardly is a mistake for 'khai'. */
function withCostOfDiacritics(ranked: readonly RankedSpelling[], token: Token, cost: number, lexicon: Lexicon): RankedSpelling[] {
  return ranked.map(({ bare, score }) => ({ bare, score: score - cost * fewestDiacriticsApart(bare, token, lexicon) })).sort(bestFirst);
}

function bestFirst(a: RankedSpelling, b: RankedSpelling): number {
  return b.score - a.score || (a.bare < b.bare ? -1 : 1);
}

/** The neighbours that fit better than `least`, best first. */
function rank(bare: string, fits: Fit, spelling: SpellingIndex, least = -Infinity): RankedSpelling[] {
  const ranked: RankedSpelling[] = [];
  for (const word of spelling.neighboursOf(bare)) {
    const score = fits(word.id) - word.cost;
    if (score > least) ranked.push({ bare: word.bare, score });
  }
  return ranked.sort(bestFirst);
}

/** How well a word fits between its neighbours, in natural logarithms. */
function fitBetween(before: string | undefined, after: string | undefined, lexicon: Lexicon): Fit {
  const [first, last] = [before, after].map((word) => (word === undefined ? -1 : lexicon.bareId(word)));
  const behind = lexicon.followers(first ?? -1);
  return (id) =>
    Math.log(1 + (behind?.get(id) ?? 0)) +
    Math.log(1 + lexicon.pairFrequency(id, last ?? -1)) +
    0.25 * Math.log(1 + lexicon.documentFrequency(id));
}

/** Whether the catalogue has the word beside one of its neighbours: with its diacritics, or bare where none were typed. */
function standsBeside(token: Token, before: Token | undefined, after: Token | undefined, isBare: boolean, lexicon: Lexicon): boolean {
  const isPair = (first: Token, second: Token): boolean =>
    isBare
      ? lexicon.pairFrequency(lexicon.bareId(first.bare), lexicon.bareId(second.bare)) > 0
      : lexicon.pairCount(lexicon.accentId(first.accent), lexicon.accentId(second.accent)) > 0;
  return (before !== undefined && isPair(before, token)) || (after !== undefined && isPair(token, after));
}

function fewestDiacriticsApart(bare: string, token: Token, lexicon: Lexicon): number {
  const apart = lexicon
    .interpretationsOf(lexicon.bareId(bare))
    .map((interpretation) => diacriticsApart(lexicon.surfaceOf(interpretation), token.text));
  return Math.min(MOST_MARKS_COUNTED, ...apart);
}

/** The number of diacritics (shapes, tones, the stroke of đ) in which two words differ. */
export function diacriticsApart(a: string, b: string): number {
  const [diacriticsA, diacriticsB] = [diacriticsIn(a), diacriticsIn(b)];
  return (
    diacriticsA.filter((diacritic) => !diacriticsB.includes(diacritic)).length +
    diacriticsB.filter((diacritic) => !diacriticsA.includes(diacritic)).length
  );
}

function diacriticsIn(word: string): string[] {
  return word.toLowerCase().normalize('NFD').replace(/đ/g, 'd\u0335').match(/\p{M}/gu) ?? [];
}

/** Splits 'dangky' into 'dang' and 'ky' where the catalogue has both as neighbours; null otherwise. */
export function splitJoined(bare: string, lexicon: Lexicon): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let top = 0;
  // A single letter is a typing mistake, not a word: 'nhao' is not 'nha o'.
  for (let at = 2; at < bare.length - 1; at += 1) {
    const first = bare.slice(0, at);
    const second = bare.slice(at);
    const count = lexicon.pairFrequency(lexicon.bareId(first), lexicon.bareId(second));
    if (count > top) {
      top = count;
      best = [first, second];
    }
  }
  return best;
}
