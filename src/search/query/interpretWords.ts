import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { restoreDiacritics } from '../language/restoreDiacritics.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { beginningsOf, completeWord } from './completeWord.ts';
import { correctSpelling, diacriticsApart, splitJoined } from './correctSpelling.ts';
import type { SpellingInterpretation } from './correctSpelling.ts';
import { decodeTyping, hasFewDiacritics, withText } from './decodeTyping.ts';
import { OTHER_DIACRITICS_BARE, OTHER_DIACRITICS_TYPED } from './queryWord.ts';
import type { QueryWord, Interpretation } from './queryWord.ts';
import { undoubleLetter } from './undoubleLetter.ts';

export interface ReadWords {
  readonly words: readonly QueryWord[];
  /** Under a quarter of the words have diacritics. */
  readonly isBare: boolean;
  readonly isRepaired: boolean;
  /** The same words with one of them corrected; these count less. */
  readonly respellings: readonly (readonly QueryWord[])[];
}

const MOST_RESPELLINGS = 1;
/** The cost of a diacritic added or lost, in natural logarithms. */
const COST_OF_A_DIACRITIC = 2;

/** Steps 3 to 5 of the query layer: the likely meaning of each word, and other possible ones. */
export function interpretWords(typed: readonly Token[], ends: boolean, language: Language): ReadWords {
  const { lexicon } = language;
  const decoded = decodeTyping(typed, lexicon);
  const tokens = decoded
    .map((token) => undoubleLetter(token, lexicon))
    .flatMap((token, i) => splitIfJoined(token, ends && i === decoded.length - 1, lexicon));
  const isBare = hasFewDiacritics(tokens);
  const isOpen = ends && canGoOn(tokens, lexicon);
  const corrections = correctSpelling(tokens, isOpen, isBare, lexicon, language.spelling);
  // From here on, an unknown word is replaced by its best correction.
  const corrected = tokens.map((token, i) => replaceStranger(token, tokens[i - 1], tokens[i + 1], corrections[i]?.[0], lexicon));
  const likeliest = isBare ? restoreAll(corrected, language) : corrected;
  const words = likeliest.map((token, i): QueryWord => {
    const isLast = i === likeliest.length - 1;
    const others = (corrections[i] ?? []).filter((interpretation) => interpretation.bare !== token.bare);
    const interpretations = [
      ...(isSaid(token, language) ? [interpretationOf(token, 1, isBare, lexicon)] : []),
      ...others.map((other) => anyDiacritics(lexicon.bareId(other.bare), other.weight)),
      ...(isOpen && isLast ? completeWord(token, likeliest[i - 1], isBare, lexicon) : []),
    ];
    return { ...token, interpretations: interpretations.filter((interpretation) => interpretation.bare >= 0), importance: 1 };
  });
  const isRepaired = words.length !== typed.length || words.some((word, i) => word.accent !== typed[i]?.accent);
  return { words, isBare, isRepaired, respellings: respellings(words, corrections, isBare, lexicon) };
}

/**
 * Whether the last word begins another word that the catalogue has after the word before it. Otherwise it is finished,
 * right or wrong.
 */
function canGoOn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  const before = lexicon.bareId(tokens.at(-2)?.bare ?? '');
  return beginningsOf(last.bare)
    .flatMap((beginning) => lexicon.withPrefix(beginning))
    .some((bare) => before < 0 || lexicon.pairFrequency(before, lexicon.bareId(bare)) > 0);
}

/** Whether anybody says it: the catalogue, everyday words, or a story, of which names ('IELTS') are no words for others. */
function isSaid({ bare, accent }: Token, { lexicon, speech }: Language): boolean {
  return lexicon.isKnownBare(bare) || speech.uses(lexicon.accentId(accent)) > 0;
}

/** The interpretation of a word with certain diacritics, or with guessed ones in bare text. */
export function interpretationOf(token: Token, weight: number, isBare: boolean, lexicon: Lexicon): Interpretation {
  const accent = lexicon.accentId(token.accent);
  return {
    bare: lexicon.bareId(token.bare),
    accent,
    weight,
    otherDiacritics: isBare ? OTHER_DIACRITICS_BARE : OTHER_DIACRITICS_TYPED,
  };
}

function anyDiacritics(bare: number, weight: number): Interpretation {
  return { bare, accent: -1, weight, otherDiacritics: 1 };
}

function splitIfJoined(token: Token, isOpen: boolean, lexicon: Lexicon): Token[] {
  if (isOpen || lexicon.isKnownBare(token.bare) || token.bare.length < 4 || /\d/.test(token.bare)) return [token];
  const parts = splitJoined(token.bare, lexicon);
  if (!parts || token.text.length !== token.bare.length) return [token];
  const at = parts[0].length;
  return [withText(token, token.text.slice(0, at)), withText(token, token.text.slice(at))];
}

function replaceStranger(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  best: SpellingInterpretation | undefined,
  lexicon: Lexicon,
): Token {
  return !best || best.isVariant ? token : respell(token, before, after, best.bare, lexicon);
}

/** The corrected word: of its accented forms, the one that keeps the typed diacritics and fits the neighbours. */
function respell(token: Token, before: Token | undefined, after: Token | undefined, bare: string, lexicon: Lexicon): Token {
  const [previous, next] = [before, after].map((word) => (word ? lexicon.accentId(word.accent) : -1));
  const likelihood = (interpretation: number): number =>
    Math.log(1 + lexicon.pairCount(previous ?? -1, interpretation)) +
    Math.log(1 + lexicon.pairCount(interpretation, next ?? -1)) +
    0.3 * Math.log(1 + lexicon.accentCount(interpretation)) -
    COST_OF_A_DIACRITIC * diacriticsApart(lexicon.surfaceOf(interpretation), token.text);
  const [best] = lexicon
    .interpretationsOf(lexicon.bareId(bare))
    .map((interpretation) => ({ interpretation, score: likelihood(interpretation) }))
    .sort((a, b) => b.score - a.score || a.interpretation - b.interpretation);
  return best ? withText(token, lexicon.surfaceOf(best.interpretation)) : token;
}

/**
 * The query with its most likely mistake corrected ('tim nghỉ bán' → 'tạm nghỉ bán'), so that aliases and rarity use
 * the intended word.
 */
function respellings(
  words: readonly QueryWord[],
  corrections: readonly (readonly SpellingInterpretation[])[],
  isBare: boolean,
  lexicon: Lexicon,
): QueryWord[][] {
  return corrections
    .flatMap(([best], at) => (best?.isVariant ? [{ at, ...best }] : []))
    .sort((a, b) => b.lead - a.lead || a.at - b.at)
    .slice(0, MOST_RESPELLINGS)
    .map(({ at, bare }) =>
      words.map((word, i): QueryWord => {
        if (i !== at) return word;
        const meant = respell(word, words[i - 1], words[i + 1], bare, lexicon);
        return { ...word, ...meant, interpretations: [interpretationOf(meant, 1, isBare, lexicon)] };
      }),
    );
}

function restoreAll(tokens: readonly Token[], { lexicon, speech }: Language): Token[] {
  const bares = tokens.map((token) => (lexicon.isKnownBare(token.bare) ? lexicon.bareId(token.bare) : -1));
  const fixed = tokens.map((token) => (token.hasDiacritics ? lexicon.accentId(token.accent) : -1));
  const restored = restoreDiacritics(bares, lexicon, speech, fixed);
  return tokens.map((token, i) => {
    const interpretation = restored[i] ?? -1;
    return interpretation < 0 ? token : withText(token, lexicon.surfaceOf(interpretation));
  });
}
