import type { Lexicon } from './lexicon.ts';
import { tokenize } from '../../words/text/tokenize.ts';

/** How people tell their stories: the words of everyday sentences and their neighbours, which names of procedures hardly have. */
export class EverydaySpeech {
  readonly #uses = new Map<number, number>();
  readonly #followers = new Map<number, Map<number, number>>();
  #words = 0;

  constructor(sentences: Iterable<string>, lexicon: Lexicon) {
    for (const sentence of sentences) {
      let previous = -1;
      for (const accent of lexicon.internWords(tokenize(sentence))) {
        this.#count(previous, accent);
        previous = accent;
      }
    }
  }

  #count(previous: number, accent: number): void {
    this.#words += 1;
    this.#uses.set(accent, (this.#uses.get(accent) ?? 0) + 1);
    if (previous < 0) return;
    const followers = this.#followers.get(previous) ?? new Map<number, number>();
    this.#followers.set(previous, followers.set(accent, (followers.get(accent) ?? 0) + 1));
  }

  /** The share of an accented syllable in all words. */
  shareOf(accent: number): number {
    return this.#words === 0 ? 0 : (this.#uses.get(accent) ?? 0) / this.#words;
  }

  /** The share of a syllable among those that follow another. */
  shareBehind(previous: number, accent: number): number {
    const together = this.#followers.get(previous)?.get(accent) ?? 0;
    return together === 0 ? 0 : together / (this.#uses.get(previous) ?? 1);
  }
}
