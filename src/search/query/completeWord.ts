import type { Lexicon } from '../language/lexicon.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { OTHER_DIACRITICS_BARE, OTHER_DIACRITICS_TYPED } from './queryWord.ts';
import type { Interpretation } from './queryWord.ts';

const MOST_COMPLETIONS = 8;
/** Completing a finished word is less likely right than completing a beginning. */
const BELIEF_BESIDE_A_WORD = 0.55;
const BELIEF_OF_A_BEGINNING = 0.9;

/** Completions of an unfinished last word, the most likely after the word before it first. */
export function completeWord(token: Token, before: Token | undefined, isBare: boolean, lexicon: Lexicon): Interpretation[] {
  const previous = before ? lexicon.bareId(before.bare) : -1;
  const isWord = !isBare ? lexicon.isKnownAccent(token.accent) : lexicon.isKnownBare(token.bare);
  const belief = isWord ? BELIEF_BESIDE_A_WORD : BELIEF_OF_A_BEGINNING;
  const completions = beginningsOf(token.bare)
    .flatMap((beginning) => lexicon.withPrefix(beginning))
    .filter((bare) => bare !== token.bare)
    .map((bare) => ({ id: lexicon.bareId(bare), ...likelihood(bare, previous, lexicon) }))
    .filter((word) => previous < 0 || word.isNeighbour)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, MOST_COMPLETIONS);
  const top = completions[0]?.score ?? 1;
  return completions.map((word) => ({
    bare: word.id,
    accent: likeliestAccent(word.id, token, lexicon),
    weight: belief * (0.4 + 0.6 * (word.score / top)),
    otherDiacritics: isBare || !token.hasDiacritics ? OTHER_DIACRITICS_BARE : OTHER_DIACRITICS_TYPED,
  }));
}

function likelihood(bare: string, previous: number, lexicon: Lexicon): { score: number; isNeighbour: boolean } {
  const id = lexicon.bareId(bare);
  const beside = lexicon.pairFrequency(previous, id);
  return { score: Math.log(1 + beside) + 0.2 * Math.log(1 + lexicon.documentFrequency(id)), isNeighbour: beside > 0 };
}

/** The accented form that continues the typed letters and tone; -1 (any) where none or several do. */
function likeliestAccent(bare: number, token: Token, lexicon: Lexicon): number {
  if (!token.hasDiacritics) return -1;
  const { letters, tone } = partsOf(token.accent);
  const fitting = lexicon.interpretationsOf(bare).filter((interpretation) => {
    const full = partsOf(lexicon.accentOf(interpretation));
    return beginningsOf(letters).some((beginning) => full.letters.startsWith(beginning)) && (tone === '' || tone === full.tone);
  });
  return fitting.sort((a, b) => lexicon.accentCount(b) - lexicon.accentCount(a))[0] ?? -1;
}

/** 'si' is stored as 'sy' (one letter for i and y), but it begins 'sinh'. */
export function beginningsOf(key: string): string[] {
  return /^.{1,2}y$/.test(key) ? [key, `${key.slice(0, -1)}i`] : [key];
}

function partsOf(accent: string): { letters: string; tone: string } {
  const tone = /[`'~?.]$/.exec(accent)?.[0] ?? '';
  return { letters: tone ? accent.slice(0, -1) : accent, tone };
}
