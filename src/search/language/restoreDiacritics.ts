import type { EverydaySpeech } from './everydaySpeech.ts';
import type { Lexicon } from './lexicon.ts';

/** People speak as the catalogue does in one half of their words, and as everybody does in the other. */
const SHARE_OF_SPEECH = 0.5;
/** How far a word is expected by itself, whatever stands before it. */
const SHARE_OF_SINGLE_WORDS = 0.2;
/** The uses of a word that was never counted. */
const USES_OF_A_STRANGER = 0.5;

/**
 * Restores diacritics: the most likely accented form of each bare syllable, by its neighbours in the catalogue and in
 * everyday speech (Viterbi over pairs). -1 for a syllable that neither has. `fixed` holds forms that are certain, else -1.
 */
export function restoreDiacritics(bares: readonly number[], lexicon: Lexicon, speech: EverydaySpeech, fixed?: readonly number[]): number[] {
  const layers = bares.map((bare, i) => {
    const certain = fixed?.[i] ?? -1;
    if (certain >= 0) return [certain];
    return bare < 0 ? [-1] : nonEmpty(lexicon.interpretationsOf(bare));
  });
  let best = (layers[0] ?? []).map((interpretation) => Math.log(singly(interpretation, lexicon, speech)));
  const back: number[][] = [];
  for (let i = 1; i < layers.length; i += 1) {
    const before = layers[i - 1] ?? [];
    const pointers: number[] = [];
    const next = (layers[i] ?? []).map((interpretation) => {
      const alone = singly(interpretation, lexicon, speech);
      let top = -Infinity;
      let from = 0;
      before.forEach((previous, j) => {
        const score = (best[j] ?? 0) + Math.log(behind(previous, interpretation, alone, lexicon, speech));
        if (score > top) {
          top = score;
          from = j;
        }
      });
      pointers.push(from);
      return top;
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

/** How likely a syllable is, whatever stands before it. */
function singly(accent: number, lexicon: Lexicon, speech: EverydaySpeech): number {
  const uses = Math.max(USES_OF_A_STRANGER, accent < 0 ? 0 : lexicon.accentCount(accent));
  return mixed(uses / Math.max(1, lexicon.words), speech.shareOf(accent));
}

/** How likely a syllable is behind another one; `alone`: how likely it is anywhere. */
function behind(previous: number, accent: number, alone: number, lexicon: Lexicon, speech: EverydaySpeech): number {
  if (previous < 0 || accent < 0) return alone;
  const inCatalogue = lexicon.pairCount(previous, accent) / Math.max(1, lexicon.accentCount(previous));
  return (1 - SHARE_OF_SINGLE_WORDS) * mixed(inCatalogue, speech.shareBehind(previous, accent)) + SHARE_OF_SINGLE_WORDS * alone;
}

function mixed(inCatalogue: number, inSpeech: number): number {
  return (1 - SHARE_OF_SPEECH) * inCatalogue + SHARE_OF_SPEECH * inSpeech;
}

function nonEmpty(interpretations: readonly number[]): readonly number[] {
  return interpretations.length > 0 ? interpretations : [-1];
}
