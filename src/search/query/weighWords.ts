import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { QueryWord } from './queryWord.ts';

/** A filler syllable that makes a word with its neighbour ('sao' in 'bản sao', 'con' in 'con dấu') keeps this much. */
const WITHIN_A_WORD = 0.8;
/** How many times as often as chance two syllables stand side by side that make a word, and how often at least. */
const TIMES_CHANCE = 10;
const FEWEST_PLACES = 10;

/** Step 6: what people say around what they ask for counts little, never nothing. */
export function weighWords(words: readonly QueryWord[], language: Language): QueryWord[] {
  const weights = words.map(() => 1);
  const isPhrase = words.map(() => false);
  for (const match of language.fillers.findAll(words, false))
    for (let i = match.from; i < match.until; i += 1) {
      weights[i] = Math.min(weights[i] ?? 1, match.entry);
      isPhrase[i] = match.until - match.from > 1;
    }
  // Where nothing but fillers was said they are all there is to go by.
  if (weights.every((weight) => weight < 1)) return words.map((word, i) => ({ ...word, importance: Math.max(0.3, weights[i] ?? 1) }));
  return words.map((word, i) => {
    const weight = weights[i] ?? 1;
    if (weight === 1 || isPhrase[i] || weight >= WITHIN_A_WORD) return { ...word, importance: weight };
    const beside = [i - 1, i + 1].some(
      (j) => (weights[j] ?? 0) === 1 && makesAWord(words[Math.min(i, j)], words[Math.max(i, j)], language.lexicon),
    );
    return { ...word, importance: beside ? WITHIN_A_WORD : weight };
  });
}

/** Whether the pair is a word of the catalogue ('bản sao', 'cho thuê'), not two words that happen to meet. */
function makesAWord(first: QueryWord | undefined, second: QueryWord | undefined, lexicon: Lexicon): boolean {
  if (!first || !second) return false;
  const [a, b] = [lexicon.accentId(first.accent), lexicon.accentId(second.accent)];
  const beside = lexicon.pairCount(a, b);
  return beside >= FEWEST_PLACES && beside * lexicon.words >= TIMES_CHANCE * lexicon.accentCount(a) * lexicon.accentCount(b);
}
