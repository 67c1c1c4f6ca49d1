import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { restoreMarks } from '../language/restoreMarks.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { beginningsOf, completeWord } from './completeWord.ts';
import { correctSpelling, marksApart, splitJoined } from './correctSpelling.ts';
import type { SpellingReading } from './correctSpelling.ts';
import { decodeTyping, withText } from './decodeTyping.ts';
import { OTHER_MARKS_BARE, OTHER_MARKS_TYPED } from './queryWord.ts';
import type { QueryWord, Reading } from './queryWord.ts';
import { undoubleLetter } from './undoubleLetter.ts';

export interface ReadWords {
  readonly words: readonly QueryWord[];
  /** Typed without marks: under a quarter of the words have any. */
  readonly isBare: boolean;
  readonly isRepaired: boolean;
  /** The same words with one of them taken for a slip; believed less. */
  readonly respellings: readonly (readonly QueryWord[])[];
}

const SHARE_OF_BARE = 0.25;
const MOST_RESPELLINGS = 1;
/** What a mark lost or won costs, in natural logarithms. */
const COST_OF_A_MARK = 2;

/** Steps 3 to 5 of the layer: what each word of the query most likely is, and what else it may be. */
export function readWords(typed: readonly Token[], ends: boolean, language: Language): ReadWords {
  const { lexicon } = language;
  const decoded = decodeTyping(typed, lexicon);
  const tokens = decoded
    .map((token) => undoubleLetter(token, lexicon))
    .flatMap((token, i) => splitIfJoined(token, ends && i === decoded.length - 1, lexicon));
  const isBare = tokens.filter((token) => token.hasMarks).length < tokens.length * SHARE_OF_BARE;
  const isOpen = ends && canGoOn(tokens, lexicon);
  const corrections = correctSpelling(tokens, isOpen, isBare, lexicon, language.spelling);
  // A word that is none stands for its best correction from here on.
  const corrected = tokens.map((token, i) => replaceStranger(token, tokens[i - 1], tokens[i + 1], corrections[i]?.[0], lexicon));
  const likeliest = isBare ? restoreAll(corrected, lexicon) : corrected;
  const words = likeliest.map((token, i): QueryWord => {
    const isLast = i === likeliest.length - 1;
    const others = (corrections[i] ?? []).filter((reading) => reading.fold !== token.fold);
    const readings = [
      readingOf(token, 1, isBare, lexicon),
      ...others.map((other) => anyMarks(lexicon.foldId(other.fold), other.weight)),
      ...(isOpen && isLast ? completeWord(token, likeliest[i - 1], isBare, lexicon) : []),
    ];
    return { ...token, readings: readings.filter((reading) => reading.fold >= 0), importance: 1 };
  });
  const isRepaired = words.length !== typed.length || words.some((word, i) => word.accent !== typed[i]?.accent);
  return { words, isBare, isRepaired, respellings: respellings(words, corrections, isBare, lexicon) };
}

/** Whether the last word begins another that the catalogue has beside the word before it; else it is finished, rightly or not. */
function canGoOn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  const before = lexicon.foldId(tokens.at(-2)?.fold ?? '');
  return beginningsOf(last.fold)
    .flatMap((beginning) => lexicon.withPrefix(beginning))
    .some((fold) => before < 0 || lexicon.pairFrequency(before, lexicon.foldId(fold)) > 0);
}

/** The reading of a word whose marks are settled (or, in bare text, guessed). */
export function readingOf(token: Token, weight: number, isBare: boolean, lexicon: Lexicon): Reading {
  const accent = lexicon.accentId(token.accent);
  return {
    fold: lexicon.foldId(token.fold),
    accent,
    weight,
    otherMarks: isBare ? OTHER_MARKS_BARE : OTHER_MARKS_TYPED,
  };
}

function anyMarks(fold: number, weight: number): Reading {
  return { fold, accent: -1, weight, otherMarks: 1 };
}

function splitIfJoined(token: Token, isOpen: boolean, lexicon: Lexicon): Token[] {
  if (isOpen || lexicon.isKnownFold(token.fold) || token.fold.length < 4 || /\d/.test(token.fold)) return [token];
  const parts = splitJoined(token.fold, lexicon);
  if (!parts || token.text.length !== token.fold.length) return [token];
  const at = parts[0].length;
  return [withText(token, token.text.slice(0, at)), withText(token, token.text.slice(at))];
}

function replaceStranger(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  best: SpellingReading | undefined,
  lexicon: Lexicon,
): Token {
  return !best || best.isVariant ? token : respell(token, before, after, best.fold, lexicon);
}

/** The word spelt otherwise: of the readings the one that keeps the marks typed and goes with the words beside it. */
function respell(token: Token, before: Token | undefined, after: Token | undefined, fold: string, lexicon: Lexicon): Token {
  const [previous, next] = [before, after].map((word) => (word ? lexicon.accentId(word.accent) : -1));
  const likelihood = (reading: number): number =>
    Math.log(1 + lexicon.pairCount(previous ?? -1, reading)) +
    Math.log(1 + lexicon.pairCount(reading, next ?? -1)) +
    0.3 * Math.log(1 + lexicon.accentCount(reading)) -
    COST_OF_A_MARK * marksApart(lexicon.surfaceOf(reading), token.text);
  const [best] = lexicon
    .readingsOf(lexicon.foldId(fold))
    .map((reading) => ({ reading, score: likelihood(reading) }))
    .sort((a, b) => b.score - a.score || a.reading - b.reading);
  return best ? withText(token, lexicon.surfaceOf(best.reading)) : token;
}

/**
 * The query once more for the likeliest slip that made another word ('tim nghỉ bán' for 'tạm nghỉ bán'), so
 * that aliases and rarity see the word that was meant.
 */
function respellings(
  words: readonly QueryWord[],
  corrections: readonly (readonly SpellingReading[])[],
  isBare: boolean,
  lexicon: Lexicon,
): QueryWord[][] {
  return corrections
    .flatMap(([best], at) => (best?.isVariant ? [{ at, ...best }] : []))
    .sort((a, b) => b.lead - a.lead || a.at - b.at)
    .slice(0, MOST_RESPELLINGS)
    .map(({ at, fold }) =>
      words.map((word, i): QueryWord => {
        if (i !== at) return word;
        const meant = respell(word, words[i - 1], words[i + 1], fold, lexicon);
        return { ...word, ...meant, readings: [readingOf(meant, 1, isBare, lexicon)] };
      }),
    );
}

function restoreAll(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const folds = tokens.map((token) => (lexicon.isKnownFold(token.fold) ? lexicon.foldId(token.fold) : -1));
  const fixed = tokens.map((token) => (token.hasMarks ? lexicon.accentId(token.accent) : -1));
  const restored = restoreMarks(folds, lexicon, fixed);
  return tokens.map((token, i) => {
    const reading = restored[i] ?? -1;
    return reading < 0 ? token : withText(token, lexicon.surfaceOf(reading));
  });
}
