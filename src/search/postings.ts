import type { Packer, Unpacker } from './kept/pack.ts';

/** A term to look for, with its weight. */
interface WeightedTerm {
  readonly text: string;
  readonly weight: number;
}

/** BM25+ (Lv and Zhai, 2011) for terms that occur once or not at all. */
const K = 1.2;
const B = 0.6;
const DELTA = 0.5;

const FIRST_ROOM = 4;
const READ_AT_FIRST = 256;
const STEPS = 512;

/** The documents of one term. `slots` may have room for more than `count`. */
interface Posting {
  slots: Uint32Array;
  count: number;
}

/**
 * An inverted index: from terms to documents. A removed document leaves no trace, so the answers depend only on the
 * documents that are in.
 */
export class Postings {
  readonly #termIds = new Map<string, number>();
  readonly #postings: Posting[] = [];
  /** By slot: the document's id and its terms; null where a slot is free. */
  readonly #ids: (string | null)[] = [];
  readonly #terms: (Uint32Array | null)[] = [];
  readonly #free: number[] = [];
  #totalLength = 0;
  #scores = new Float64Array(0);
  /** By slot: what a term adds for its document, by the document's length. Null after a change. */
  #gains: Float64Array | null = null;

  get size(): number {
    return this.#ids.length - this.#free.length;
  }

  /** Returns the slot that `remove` needs. */
  add(id: string, terms: ReadonlySet<string>): number {
    return this.#put(
      id,
      Uint32Array.from(terms, (term) => this.#termId(term)),
    );
  }

  pack(packer: Packer): void {
    const held = this.#ids.flatMap((id, slot) => (id === null ? [] : [{ id, terms: this.#terms[slot] ?? new Uint32Array() }]));
    packer.json('postings.terms', [...this.#termIds.keys()]);
    packer.json(
      'postings.ids',
      held.map(({ id }) => id),
    );
    packer.numbers(
      'postings.documents',
      held.map(({ terms }) => terms),
    );
  }

  /** Reads packed data back; only while empty. Returns the slot of each document. */
  unpack(unpacker: Unpacker): Map<string, number> {
    for (const term of unpacker.json<string[]>('postings.terms')) this.#termId(term);
    const terms = unpacker.numbers('postings.documents');
    return new Map(unpacker.json<string[]>('postings.ids').map((id, i) => [id, this.#put(id, terms[i] ?? new Uint32Array())]));
  }

  #put(id: string, termIds: Uint32Array): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#ids[slot] = id;
    this.#terms[slot] = termIds;
    this.#totalLength += termIds.length;
    this.#gains = null;
    for (const term of termIds) append(this.#posting(term), slot);
    return slot;
  }

  remove(slot: number): void {
    const termIds = this.#terms[slot];
    if (!termIds) return;
    for (const term of termIds) takeOut(this.#posting(term), slot);
    this.#totalLength -= termIds.length;
    this.#gains = null;
    this.#ids[slot] = null;
    this.#terms[slot] = null;
    this.#free.push(slot);
  }

  /** Ids of all accepted documents that share a term with the query, best first; equal scores by id. `accepts` is asked in this order. */
  *ranked(terms: readonly WeightedTerm[], accepts: (id: string) => boolean): Generator<string> {
    const { touched, reached } = this.#sum(terms);
    // Few are ever read: so the best are put in order first, the others only if asked for.
    let below = Infinity;
    for (let wanted = READ_AT_FIRST; below > 0; wanted *= 4) {
      const least = scoreOfTheBest(reached, wanted);
      for (const id of this.#inOrder(touched, reached, least, below)) if (accepts(id)) yield id;
      below = least;
    }
  }

  /** Those that reached `from` or more, and less than `below`, best first. */
  #inOrder(touched: readonly number[], reached: Float64Array, from: number, below: number): string[] {
    const found: { readonly id: string; readonly score: number }[] = [];
    for (let i = 0; i < reached.length; i += 1) {
      const score = reached[i] ?? 0;
      if (score >= from && score < below) found.push({ id: this.#ids[touched[i] ?? 0] ?? '', score });
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  }

  /** The slots of all documents that share a term, and the score that each reached. */
  #sum(terms: readonly WeightedTerm[]): { readonly touched: readonly number[]; readonly reached: Float64Array } {
    if (this.#scores.length < this.#ids.length) this.#scores = new Float64Array(this.#ids.length * 2);
    const scores = this.#scores;
    const touched: number[] = [];
    const gains = (this.#gains ??= this.#gainsBySlot());
    for (const { text, weight } of terms) {
      const posting = this.#postings[this.#termIds.get(text) ?? -1];
      if (!posting) continue;
      const { slots, count } = posting;
      const idf = weight * Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
      for (let i = 0; i < count; i += 1) {
        const slot = slots[i] ?? 0;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = (scores[slot] ?? 0) + idf * (gains[slot] ?? 0);
      }
    }
    const reached = new Float64Array(touched.length);
    for (let i = 0; i < touched.length; i += 1) {
      const slot = touched[i] ?? 0;
      reached[i] = scores[slot] ?? 0;
      scores[slot] = 0;
    }
    return { touched, reached };
  }

  #gainsBySlot(): Float64Array {
    const meanLength = this.#totalLength / Math.max(1, this.size);
    return Float64Array.from(this.#terms, (terms) => DELTA + (K + 1) / (1 + K * (1 - B + (B * (terms?.length ?? 0)) / meanLength)));
  }

  #termId(term: string): number {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.#postings.length;
      this.#termIds.set(term, id);
      this.#postings.push({ slots: new Uint32Array(FIRST_ROOM), count: 0 });
    }
    return id;
  }

  #posting(term: number): Posting {
    const posting = this.#postings[term];
    if (!posting) throw new RangeError(`No term has the id ${term}.`);
    return posting;
  }
}

/** A score that at least so many reach, and few more; 0 where there are fewer. Counting in steps is faster than sorting. */
function scoreOfTheBest(reached: Float64Array, wanted: number): number {
  let most = 0;
  for (let i = 0; i < reached.length; i += 1) most = Math.max(most, reached[i] ?? 0);
  if (reached.length <= wanted || most === 0) return 0;
  const counts = new Uint32Array(STEPS + 1);
  for (let i = 0; i < reached.length; i += 1) counts[Math.floor(((reached[i] ?? 0) / most) * STEPS)]! += 1;
  let step = STEPS;
  for (let count = counts[step] ?? 0; step > 0 && count < wanted; count += counts[step] ?? 0) step -= 1;
  return (step / STEPS) * most;
}

function append(posting: Posting, slot: number): void {
  if (posting.count === posting.slots.length) {
    const wider = new Uint32Array(posting.slots.length * 2);
    wider.set(posting.slots);
    posting.slots = wider;
  }
  posting.slots[posting.count] = slot;
  posting.count += 1;
}

function takeOut(posting: Posting, slot: number): void {
  const at = posting.slots.indexOf(slot);
  posting.count -= 1;
  posting.slots[at] = posting.slots[posting.count] ?? 0;
}
