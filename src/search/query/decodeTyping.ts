import { decodeTelex, decodeVni } from '../language/typingMethods.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { LONGEST_SYLLABLE, toSyllable } from '../../words/text/syllable.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** Doubtful words are decoded only when this share of the words certainly are keystrokes. */
const SHARE_THAT_TELLS = 0.3;
const SHARE_WITH_DIACRITICS = 0.5;
const SHARE_OF_BARE = 0.25;

/** Whether a text was typed without diacritics: under a quarter of its words have some. */
export function hasFewDiacritics(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.hasDiacritics).length < tokens.length * SHARE_OF_BARE;
}

/**
 * Reads Telex and VNI keystrokes that were not converted: 'ddawng kys khai sinh'. A word is certain when its decoded
 * form is in the vocabulary and the typed one is not. Doubtful words ('cas', 'theo') follow once enough are certain.
 * Text that mostly has diacritics stays.
 */
export function decodeTyping(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (tokens.length === 0) return tokens;
  if (tokens.filter((token) => token.hasDiacritics).length >= tokens.length * SHARE_WITH_DIACRITICS) return tokens;
  return [decodeTelex, decodeVni]
    .map((decode) => decodeAll(tokens, decode, lexicon))
    .reduce((best, next) => (next.certain > best.certain ? next : best)).tokens;
}

function decodeAll(
  tokens: readonly Token[],
  decode: (raw: string) => string | null,
  lexicon: Lexicon,
): { readonly tokens: readonly Token[]; readonly certain: number } {
  const decoded = tokens.map((token) =>
    token.hasDiacritics || token.text.length > LONGEST_SYLLABLE ? null : knownSurface(decode(token.text), lexicon),
  );
  const isCertain = tokens.map((token, i) => decoded[i] !== null && !lexicon.isKnownBare(token.bare));
  const certain = isCertain.filter(Boolean).length;
  if (certain === 0) return { tokens, certain };
  const takesDoubtful = certain >= tokens.length * SHARE_THAT_TELLS || certain >= 2;
  return {
    certain,
    tokens: tokens.map((token, i) => {
      const surface = decoded[i] ?? null;
      return surface !== null && (isCertain[i] || takesDoubtful) ? withText(token, surface) : token;
    }),
  };
}

/** A token at the same position with another text. */
export function withText(token: Token, text: string): Token {
  return { ...token, ...toSyllable(text), text };
}

function knownSurface(accent: string | null, lexicon: Lexicon): string | null {
  return accent !== null && lexicon.isKnownAccent(accent) ? lexicon.surfaceOf(lexicon.accentId(accent)) : null;
}
