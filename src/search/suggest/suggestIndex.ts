import type { PreparedQuery } from '../query/preparedQuery.ts';
import { beginningsOf } from '../query/completeWord.ts';
import { decodeTyping } from '../query/decodeTyping.ts';
import type { ResolvedProcedure, ResolveProcedure, SearchSuggestion } from '../searchAnswer.ts';
import type { SearchIndex } from '../searchIndex.ts';
import { familyKey, tokenize } from '../../words/text/tokenize.ts';
import type { Token } from '../../words/text/tokenize.ts';
import type { WordData } from '../../words/wordData.ts';
import { typedWords, scoreCompletion } from './scoreCompletion.ts';
import type { Completable } from './scoreCompletion.ts';
import { EVERYDAY, everydayPrior, PLAIN_NAME, suggestionPrior } from './suggestionPrior.ts';

const FEWEST_LETTERS = 2;
const MOST_REMEMBERED = 500;
const MOST_RANKED = 60;
const MOST_NEAREST = 3;
/** Completions are names rather than what people say. */
const MOST_PHRASES = 3;
/** A word without one procedure ranks below entries that have one. */
const WORD_WITHOUT_PROCEDURE = -0.4;

/** Completions from names, phrases and everyday words. Built on first use, and again after a change. */
export class SuggestIndex {
  readonly #index: SearchIndex;
  #words: WordData;
  #entries: Completable[] | null = null;
  #postings = new Map<string, number[]>();
  #byFirstWord = new Map<string, number[]>();
  #vocabulary: string[] = [];
  /** Ranked entries of recent queries. */
  #remembered = new Map<string, readonly Completable[]>();

  constructor(index: SearchIndex, words: WordData) {
    this.#index = index;
    this.#words = words;
  }

  forget(): void {
    this.#entries = null;
    this.#remembered.clear();
  }

  useWords(words: WordData): void {
    this.#words = words;
    this.forget();
  }

  /** Completions of a query, best first; none before its second letter. */
  complete(query: string, first: number, resolve: ResolveProcedure): SearchSuggestion[] {
    const text = query.normalize('NFC').slice(0, 100);
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) return [];
    return this.#choose(this.#rankedFor(text), first, resolve);
  }

  /** Texts near a query that found little: completions of its important words, with fewer words each time. */
  nearest(query: PreparedQuery, resolve: ResolveProcedure): string[] {
    const words = (query.variants[0]?.words ?? []).filter((word) => word.importance >= 0.5).map((word) => word.text);
    const texts = new Set<string>();
    for (let length = Math.min(4, words.length); length > 0 && texts.size < MOST_NEAREST; length -= 1)
      for (let from = 0; from + length <= words.length && texts.size < MOST_NEAREST; from += 1) {
        if (length === 1 && words.length > 1) break;
        for (const { text } of this.complete(words.slice(from, from + length).join(' '), 1, resolve)) texts.add(text);
      }
    return [...texts].slice(0, MOST_NEAREST);
  }

  #choose(ranked: readonly Completable[], first: number, resolve: ResolveProcedure): SearchSuggestion[] {
    const chosen: SearchSuggestion[] = [];
    const taken = new Set<string>();
    let phrases = 0;
    for (const entry of ranked) {
      if (chosen.length >= first) break;
      const procedures = entry.codes.flatMap((code) => resolve(code) ?? []);
      if (entry.codes.length > 0 && procedures.length === 0) continue;
      const suggestion = suggestionOf(entry, onlyProcedure(procedures));
      const key = familyKey(suggestion.procedure?.name ?? suggestion.text);
      if (taken.has(key) || (isPhrase(entry) && phrases >= MOST_PHRASES)) continue;
      if (isPhrase(entry)) phrases += 1;
      taken.add(key);
      chosen.push(suggestion);
    }
    return chosen;
  }

  #rankedFor(text: string): readonly Completable[] {
    const typed = tokenize(text);
    const tokens = decodeTyping(typed, this.#index.language.lexicon);
    const key = tokens.map((token) => token.text.toLowerCase()).join(' ');
    const known = this.#remembered.get(key);
    if (known) return known;
    const entries = (this.#entries ??= this.#build());
    const asked = typedWords(tokens);
    const scored: { entry: Completable; score: number }[] = [];
    for (const at of this.#candidates(tokens)) {
      const entry = entries[at];
      const score = entry ? scoreCompletion(asked, entry) : 0;
      if (entry && score > 0) scored.push({ entry, score });
    }
    scored.sort((a, b) => b.score - a.score || (a.entry.text < b.entry.text ? -1 : 1));
    const ranked = scored.slice(0, MOST_RANKED).map(({ entry }) => entry);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, ranked);
    return ranked;
  }

  /**
   * The entries to examine: those with all finished words. For a single unfinished word: entries that begin with it,
   * and where these are few, entries that contain it.
   */
  #candidates(tokens: readonly Token[]): Iterable<number> {
    const complete = tokens.slice(0, -1).map((token) => this.#postings.get(token.bare) ?? []);
    if (complete.length > 0) return intersection(complete);
    const beginnings = beginningsOf(tokens[0]?.bare ?? '').flatMap((beginning) => wordsFrom(this.#vocabulary, beginning));
    const first = beginnings.flatMap((word) => this.#byFirstWord.get(word) ?? []);
    return first.length >= MOST_RANKED ? first : new Set([...first, ...beginnings.flatMap((word) => this.#postings.get(word) ?? [])]);
  }

  #build(): Completable[] {
    const entries = [
      ...this.#entriesOfEverydayLife(),
      ...this.#entriesOfDocuments(),
      ...this.#words.aliases.map((alias) => completable(alias.says, [], false, WORD_WITHOUT_PROCEDURE)),
    ];
    const byText = new Map<string, Completable>();
    for (const entry of entries) {
      const key = `${entry.isName}${entry.text.toLowerCase()}`;
      const same = byText.get(key);
      byText.set(key, same ? withCodes(same, entry) : entry);
    }
    const unique = [...byText.values()];
    this.#postings = new Map();
    this.#byFirstWord = new Map();
    unique.forEach((entry, at) => {
      push(this.#byFirstWord, entry.bares[0] ?? '', at);
      for (const bare of new Set(entry.bares)) push(this.#postings, bare, at);
    });
    this.#vocabulary = [...this.#postings.keys()].sort();
    return unique;
  }

  *#entriesOfEverydayLife(): Generator<Completable> {
    const { everyday } = this.#words;
    for (const [rank, { code, says }] of everyday.entries())
      for (const text of says) if (this.#index.hasCode(code)) yield completable(text, [code], false, everydayPrior(rank, everyday.length));
  }

  *#entriesOfDocuments(): Generator<Completable> {
    for (const { document } of this.#index.documents()) {
      const prior = suggestionPrior(document);
      for (const name of document.names) yield completable(name, [document.code], true, prior + PLAIN_NAME);
      for (const phrase of document.phrases) yield completable(phrase, [document.code], false, prior);
    }
  }
}

/** What people say for a procedure, unless everybody needs it. */
function isPhrase({ isName, codes, prior }: Completable): boolean {
  return !isName && codes.length > 0 && prior < EVERYDAY;
}

/** A procedure's own name is shown as it is printed today. */
function suggestionOf({ text, isName }: Completable, procedure: ResolvedProcedure | null): SearchSuggestion {
  const isItsName = procedure !== null && (isName || familyKey(text) === familyKey(procedure.name));
  return { text: isItsName ? procedure.name : text, procedure };
}

/** What everybody needs leads to its one procedure, whatever else is called the same. */
function withCodes(first: Completable, entry: Completable): Completable {
  return first.prior >= EVERYDAY ? first : { ...first, codes: [...new Set([...first.codes, ...entry.codes])] };
}

function completable(text: string, codes: readonly string[], isName: boolean, prior: number): Completable {
  const tokens = tokenize(text.normalize('NFC'));
  const skipped = isName && tokens[0]?.bare === 'thu' && tokens[1]?.bare === 'tuc' ? 2 : 0;
  const kept = tokens.slice(skipped);
  return { text, codes, isName, prior, bares: kept.map((token) => token.bare), accents: kept.map((token) => token.accent) };
}

/** The one procedure of a text, with its copies in provinces; null where there are several. */
function onlyProcedure(procedures: readonly ResolvedProcedure[]): ResolvedProcedure | null {
  const [first, ...others] = procedures;
  if (!first) return null;
  const family = familyKey(first.name);
  if (!others.every((other) => familyKey(other.name) === family)) return null;
  return procedures.find((procedure) => procedure.place === null) ?? first;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The numbers that are in all of these ascending lists. */
function intersection(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((common, list) => {
    let at = 0;
    return common.filter((value) => {
      while (at < list.length && (list[at] ?? 0) < value) at += 1;
      return list[at] === value;
    });
  }, shortest);
}

function wordsFrom(sorted: readonly string[], beginning: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while (sorted[until]?.startsWith(beginning)) until += 1;
  return sorted.slice(low, until);
}
