import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { QueryWord } from './queryWord.ts';

/** A filler syllable that makes a word with its neighbour ('sao' in 'bản sao', 'con' in 'con dấu') keeps this much. */
const WITHIN_A_WORD = 0.8;
const SHARE_THAT_MAKES_A_WORD = 0.2;

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
      (j) => (weights[j] ?? 0) === 1 && makesAWord(words[Math.min(i, j)], words[Math.max(i, j)], words[j], language.lexicon),
    );
    return { ...word, importance: beside ? WITHIN_A_WORD : weight };
  });
}

/** Whether the pair is a word of the catalogue: a fair share of the documents with `content` have both side by side. */
function makesAWord(
  first: QueryWord | undefined,
  second: QueryWord | undefined,
  content: QueryWord | undefined,
  lexicon: Lexicon,
): boolean {
  if (!first || !second || !content) return false;
  const beside = lexicon.pairCount(lexicon.accentId(first.accent), lexicon.accentId(second.accent));
  const alone = lexicon.accentCount(lexicon.accentId(content.accent));
  return alone > 0 && beside / alone >= SHARE_THAT_MAKES_A_WORD;
}
