import type { Lexicon } from '../language/lexicon.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { LONGEST_SYLLABLE, toSyllable } from '../../words/text/syllable.ts';
import { withText } from './decodeTyping.ts';

/**
 * Repairs a key held too long: 'ttỉnh' → 'tỉnh', 'xưởởng' → 'xưởng', where only the repaired word is known. A long word is left
 * alone: it is read anew for each doubled letter, and one of 4,000 letters took seconds.
 */
export function undoubleLetter(token: Token, lexicon: Lexicon): Token {
  if (token.text.length > LONGEST_SYLLABLE || isWord(token, lexicon)) return token;
  const letters = [...token.text];
  for (const [i, letter] of letters.entries()) {
    if (letter.toLowerCase() !== letters[i + 1]?.toLowerCase()) continue;
    const text = letters.filter((_, at) => at !== i).join('');
    if (isWord(toSyllable(text), lexicon)) return withText(token, text);
  }
  return token;
}

function isWord({ accent, bare, hasDiacritics }: Pick<Token, 'accent' | 'bare' | 'hasDiacritics'>, lexicon: Lexicon): boolean {
  return hasDiacritics ? lexicon.isKnownAccent(accent) : lexicon.isKnownBare(bare);
}
