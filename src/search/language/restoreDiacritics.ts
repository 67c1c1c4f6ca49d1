import type { Lexicon } from './lexicon.ts';

/**
 * Restores diacritics: the most likely accented form of each bare syllable, by its neighbours in the catalogue (Viterbi
 * over pairs). -1 for a syllable that the catalogue does not have. `fixed` holds forms that are certain, else -1.
 */
export function restoreDiacritics(bares: readonly number[], lexicon: Lexicon, fixed?: readonly number[]): number[] {
  const layers = bares.map((bare, i) => {
    const certain = fixed?.[i] ?? -1;
    if (certain >= 0) return [certain];
    return bare < 0 ? [-1] : nonEmpty(lexicon.interpretationsOf(bare));
  });
  let best = (layers[0] ?? []).map((interpretation) => unigram(interpretation, lexicon));
  const back: number[][] = [];
  for (let i = 1; i < layers.length; i += 1) {
    const before = layers[i - 1] ?? [];
    const pointers: number[] = [];
    const next = (layers[i] ?? []).map((interpretation) => {
      let top = -Infinity;
      let from = 0;
      before.forEach((previous, j) => {
        const score = (best[j] ?? 0) + transition(previous, interpretation, lexicon);
        if (score > top) {
          top = score;
          from = j;
        }
      });
      pointers.push(from);
      return top + unigram(interpretation, lexicon);
    });
    back.push(pointers);
    best = next;
  }
  const chosen: number[] = [];
  let at = best.indexOf(Math.max(...best));
  for (let i = layers.length - 1; i >= 0; i -= 1) {
    chosen[i] = layers[i]?.[at] ?? -1;
    at = back[i - 1]?.[at] ?? 0;
  }
  return chosen;
}

function unigram(interpretation: number, lexicon: Lexicon): number {
  return interpretation < 0 ? 0 : 0.3 * Math.log(1 + lexicon.accentCount(interpretation));
}

function transition(previous: number, interpretation: number, lexicon: Lexicon): number {
  return Math.log(1 + lexicon.pairCount(previous, interpretation));
}

function nonEmpty(interpretations: readonly number[]): readonly number[] {
  return interpretations.length > 0 ? interpretations : [-1];
}
