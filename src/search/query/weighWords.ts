import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { QueryWord } from './queryWord.ts';

/** A filler that is part of a word ('sao' in 'bản sao', 'con' in 'con dấu') keeps this importance. */
const WITHIN_A_WORD = 0.8;
/** A pair is a word when it occurs this many times more often than chance, and at least this often. */
const TIMES_CHANCE = 10;
const FEWEST_PLACES = 10;

/** From this many telling words on, a question tells a story. */
const STORY = 12;
/** In a story, a word that the catalogue never has beside its neighbours is rarely what is asked. */
const ALONE_IN_A_STORY = 0.4;

/**
 * Step 6: polite words and fillers around a request count little, but never zero. Of a story, the words of what is asked
 * count most.
 */
export function weighWords(words: readonly QueryWord[], language: Language): QueryWord[] {
  const weighed = weighFillers(words, language);
  const isStory = weighed.filter(({ importance }) => importance >= 1).length > STORY;
  return weighed.map((word, i) => {
    const isAlone = isStory && !isBeside(weighed[i - 1], word, language.lexicon) && !isBeside(word, weighed[i + 1], language.lexicon);
    return { ...word, importance: word.importance * (word.share ?? 1) * (isAlone ? ALONE_IN_A_STORY : 1) };
  });
}

function isBeside(first: QueryWord | undefined, second: QueryWord | undefined, lexicon: Lexicon): boolean {
  return (
    first !== undefined && second !== undefined && lexicon.pairCount(lexicon.accentId(first.accent), lexicon.accentId(second.accent)) > 0
  );
}

function weighFillers(words: readonly QueryWord[], language: Language): QueryWord[] {
  const weights = words.map(() => 1);
  const isPhrase = words.map(() => false);
  const isPlace = words.map(() => false);
  for (const match of language.fillers.findAll(words, false))
    for (let i = match.from; i < match.until; i += 1) {
      weights[i] = Math.min(weights[i] ?? 1, match.entry.weight);
      isPhrase[i] = match.until - match.from > 1;
      if (match.entry.isPlace) isPlace[i] = true;
    }
  // Where the query has only fillers, they count in full.
  if (weights.every((weight) => weight < 1)) return words.map((word, i) => ({ ...word, importance: Math.max(0.3, weights[i] ?? 1) }));
  return words.map((word, i) => {
    const weight = weights[i] ?? 1;
    if (isPlace[i]) return { ...word, importance: weight, isPlace: true };
    if (weight === 1 || isPhrase[i] || weight >= WITHIN_A_WORD) return { ...word, importance: weight };
    const beside = [i - 1, i + 1].some(
      (j) => (weights[j] ?? 0) === 1 && makesAWord(words[Math.min(i, j)], words[Math.max(i, j)], language.lexicon),
    );
    return { ...word, importance: beside ? WITHIN_A_WORD : weight };
  });
}

/** Whether a pair is a word of the catalogue ('bản sao', 'cho thuê') and not a chance meeting. */
function makesAWord(first: QueryWord | undefined, second: QueryWord | undefined, lexicon: Lexicon): boolean {
  if (!first || !second) return false;
  const [a, b] = [lexicon.accentId(first.accent), lexicon.accentId(second.accent)];
  const beside = lexicon.pairCount(a, b);
  return beside >= FEWEST_PLACES && beside * lexicon.words >= TIMES_CHANCE * lexicon.accentCount(a) * lexicon.accentCount(b);
}
