import { decodeTelex, decodeVni } from '../language/typingMethods.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { toSyllable } from '../../words/text/syllable.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** Share of the words that must be certain keystrokes before doubtful ones are read as such too. */
const SHARE_THAT_TELLS = 0.3;
const SHARE_WITH_DIACRITICS = 0.5;

/**
 * Reads Telex and VNI keystrokes that were not turned into letters ('ddawng kys khai sinh'). A word is certain when
 * what it makes is in the catalogue's vocabulary and the word itself is not; doubtful ones ('cas', 'theo') follow once
 * enough are certain. Text that mostly carries diacritics is left alone.
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
  const decoded = tokens.map((token) => (token.hasDiacritics ? null : knownSurface(decode(token.text), lexicon)));
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

/** A token that stands where it stood but reads otherwise. */
export function withText(token: Token, text: string): Token {
  return { ...token, ...toSyllable(text), text };
}

function knownSurface(accent: string | null, lexicon: Lexicon): string | null {
  return accent !== null && lexicon.isKnownAccent(accent) ? lexicon.surfaceOf(lexicon.accentId(accent)) : null;
}
