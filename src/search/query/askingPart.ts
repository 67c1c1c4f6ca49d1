import type { Language } from '../language/language.ts';
import { tokenize } from '../../words/text/tokenize.ts';
import type { Token } from '../../words/text/tokenize.ts';
import { decodeTyping, hasFewDiacritics } from './decodeTyping.ts';

/** A word of the question, and how much its sentence counts. */
export interface ReadWord extends Token {
  readonly share: number;
  /** Which sentence it stands in. */
  readonly sentence: number;
}

export interface AskingPart {
  /** The words that are read, in order. */
  readonly words: readonly ReadWord[];
  /** Some words of a long question are not read. */
  readonly isShortened: boolean;
}

/** Up to this many words are read whole, as one sentence. */
const SHORT_QUESTION = 14;
/** Most words that are read of a long question. */
const MOST_WORDS = 100;
const SHARE = { asking: 1, pointedTo: 0.95, beforeIt: 0.8, other: 0.5 };
/** With fewer words beside its frames ('phải làm gì, nộp ở đâu'), a sentence asks about what stands before it. */
const FEWEST_OF_A_MATTER = 4;
const WEIGHT_OF_A_FRAME = 0.5;
const POINTING = new Set(['này', 'đó', 'trên', 'ấy']);
const BEFORE_NOW = new Set(['hien', 'hom', 'den', 'gio', 'ngay', 'tu', 'lau', 'truoc']);
const SENTENCE = /[.?!;…]+(?=\s|$)|\n+/gu;
const ASKING_WORDS = new Set(['hoi', 'muon']);

/**
 * What of a question is read: a short one whole, of a long one the asking sentences first, then the sentence before
 * each, then the others. What a person tells about the matter counts less than what is asked.
 */
export function askingPart(text: string, language: Language): AskingPart {
  const all = tokenize(text);
  if (all.length <= SHORT_QUESTION) return { words: all.map((token) => ({ ...token, share: 1, sentence: 0 })), isShortened: false };
  const sentences = sentencesOf(text, all);
  const decoded = decodeTyping(all, language.lexicon);
  const meant = sentences.map((_, i) => decoded.slice(startOf(sentences, i), startOf(sentences, i + 1)));
  const isBare = hasFewDiacritics(decoded);
  const asks = meant.map((words, i) => doesAsk(words, sentences[i] ?? [], text, isBare, language));
  const pointsBack = meant.map((words) => saysThis(words, isBare) || namesNothing(words, isBare, language));
  const shares = sentences.map((_, i) => shareOf(i, asks, pointsBack));
  const kept = withinLimit(sentences, shares);
  return {
    words: sentences.flatMap((sentence, i) =>
      sentence.slice(0, kept[i]).map((token) => ({ ...token, share: shares[i] ?? SHARE.other, sentence: i })),
    ),
    isShortened: sentences.some((sentence, i) => sentence.length > (kept[i] ?? 0)),
  };
}

function sentencesOf(text: string, tokens: readonly Token[]): Token[][] {
  const ends = [...text.matchAll(SENTENCE)].map((match) => match.index);
  const sentences: Token[][] = ends.map(() => []);
  sentences.push([]);
  let at = 0;
  for (const token of tokens) {
    while (at < ends.length && token.start > (ends[at] ?? 0)) at += 1;
    sentences[at]?.push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** How many words stand before a sentence. */
function startOf(sentences: readonly (readonly Token[])[], at: number): number {
  return sentences.slice(0, at).reduce((sum, { length }) => sum + length, 0);
}

/** Whether a sentence asks: by its question mark, or by words that ask, as meant where keystrokes or no diacritics were typed. */
function doesAsk(meant: readonly Token[], typed: readonly Token[], text: string, isBare: boolean, { fillers }: Language): boolean {
  const last = typed.at(-1);
  if (last && /^\s*["”)]*\?/u.test(text.slice(last.end, last.end + 4))) return true;
  return meant.some(({ bare }) => ASKING_WORDS.has(bare)) || fillers.findAll(meant, isBare).some(({ entry }) => entry.asks !== undefined);
}

/** Whether nearly all words of a sentence are frames around a matter. */
function namesNothing(words: readonly Token[], isBare: boolean, { fillers }: Language): boolean {
  const isFrame = words.map(() => false);
  for (const { from, until, entry } of fillers.findAll(words, isBare))
    if (entry.weight < WEIGHT_OF_A_FRAME) isFrame.fill(true, from, until);
  return isFrame.filter((frame) => !frame).length < FEWEST_OF_A_MATTER;
}

/** Where no sentence asks, all count alike. What 'giấy tờ này' points to is in the sentence before, which counts in full. */
function shareOf(i: number, asks: readonly boolean[], pointsBack: readonly boolean[]): number {
  if (asks[i] || !asks.includes(true)) return SHARE.asking;
  if (!asks[i + 1]) return SHARE.other;
  return pointsBack[i + 1] ? SHARE.pointedTo : SHARE.beforeIt;
}

/** Whether a sentence has 'này' or 'đó', which is not 'nay', now: that begins a sentence or stands in 'hiện nay'. */
function saysThis(words: readonly Token[], isBare: boolean): boolean {
  return words.some((word, i) => {
    if (!isBare) return POINTING.has(word.text.normalize('NFC').toLowerCase());
    return word.bare === 'nay' && i > 0 && !BEFORE_NOW.has(words[i - 1]?.bare ?? '');
  });
}

/** How many words of each sentence are read: the weightiest sentences first, later ones before earlier ones. */
function withinLimit(sentences: readonly (readonly Token[])[], shares: readonly number[]): number[] {
  const kept = sentences.map(() => 0);
  let rest = MOST_WORDS;
  const order = sentences.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || b - a);
  for (const i of order) {
    kept[i] = Math.min(rest, sentences[i]?.length ?? 0);
    rest -= kept[i];
  }
  return kept;
}
