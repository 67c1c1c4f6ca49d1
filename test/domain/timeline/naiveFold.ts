import type { AnnouncedDecision } from '../../../src/domain/sealing/announcement.ts';
import { addDays } from '../../../src/domain/values/calendarDate.ts';
import type { PlaceRegister } from '../../../src/domain/places/places.ts';
import { placesOnTimeline } from '../../../src/domain/places/places.ts';
import type { IdentifiedLine, LineSummary } from '../../../src/domain/sealing/sealedLine.ts';

export interface NaiveAnswer {
  readonly effect: 'text' | 'ended';
  readonly line: string;
  readonly national: string | null;
}

interface NaiveClaim {
  readonly id: string;
  readonly summary: LineSummary;
  readonly isOwn: boolean;
  readonly order: readonly [string, number, number, number];
}

/**
 * A second fold, written from the rules alone. It works day by day, without segments, entries or caches, so it is slow.
 * It knows only the days within the given horizon.
 */
export class NaiveFold {
  readonly #lines = new Map<string, { readonly summary: LineSummary; readonly sequence: number }>();
  readonly #firsts: string[] = [];
  readonly #correctionsOf = new Map<string, string[]>();
  readonly #mendedSequence = new Map<number, number>();
  readonly #places: PlaceRegister;
  readonly #horizon: readonly [string, string];
  readonly #nationalDays = new Map<string, NaiveAnswer | null>();

  constructor(decisions: readonly AnnouncedDecision[], places: PlaceRegister, horizon: readonly [string, string]) {
    this.#places = places;
    this.#horizon = horizon;
    const sequences = new Map<string, number>();
    for (const { announcement, lines } of decisions) {
      sequences.set(announcement.decision, announcement.sequence);
      const mended = announcement.head.corrects === null ? undefined : sequences.get(announcement.head.corrects);
      if (mended !== undefined) this.#mendedSequence.set(announcement.sequence, mended);
      for (const line of lines) this.#take(line, announcement.sequence);
    }
  }

  #take({ id, summary }: IdentifiedLine, sequence: number): void {
    if (this.#lines.has(id)) return;
    this.#lines.set(id, { summary, sequence });
    let first = id;
    for (let corrects = summary.corrects; corrects !== null; corrects = this.#lines.get(first)!.summary.corrects) {
      if (!this.#lines.has(corrects)) return;
      first = corrects;
    }
    if (first === id) this.#firsts.push(id);
    else this.#correctionsOf.set(first, [...(this.#correctionsOf.get(first) ?? []), id]);
  }

  /**
   * The present code of a procedure. An alias leads to the code in the last correction of its line that withdraws
   * nothing.
   */
  meaning(code: string): string {
    const path = [code];
    for (;;) {
      const here = path.at(-1)!;
      const bearer = here.startsWith('0.') ? this.#firsts.find((id) => this.#lines.get(id)!.summary.code === here) : undefined;
      if (bearer === undefined) return here;
      const said = [bearer, ...(this.#correctionsOf.get(bearer) ?? [])].map((id) => this.#lines.get(id)!.summary);
      const next = (said.findLast(({ isWithdrawn }) => !isWithdrawn) ?? said[0]!).code;
      if (next === here) return here;
      if (path.includes(next)) return path.slice(path.indexOf(next)).sort()[0]!;
      path.push(next);
    }
  }

  #claims(code: string, isHeard: (place: string | null) => boolean): NaiveClaim[] {
    const claims = this.#firsts.flatMap((first): NaiveClaim[] => {
      const id = this.#correctionsOf.get(first)?.at(-1) ?? first;
      const { summary } = this.#lines.get(id)!;
      const origin = this.#lines.get(first)!;
      if (summary.isWithdrawn || !isHeard(summary.place?.code ?? null)) return [];
      const isOwn = this.meaning(summary.code) === code;
      if (!isOwn && !summary.replaces.some((other) => other.code !== null && this.meaning(other.code) === code)) return [];
      const mended = this.#mendedSequence.get(origin.sequence);
      const behind = mended === undefined ? ([origin.sequence, 0] as const) : ([mended, origin.sequence] as const);
      return [{ id, summary, isOwn, order: [summary.effectiveFrom, ...behind, origin.summary.order] }];
    });
    const taking = claims.filter((claim) => ends(claim) && windowEnd(claim) === null);
    return claims
      .filter((claim) => !taking.some((ending) => ending.order[0] < claim.order[0] && ending.order[1] > claim.order[1]))
      .sort((a, b) => compareOrders(a.order, b.order));
  }

  #nationalOn(code: string, day: string): NaiveAnswer | null {
    const key = `${code} ${day}`;
    if (!this.#nationalDays.has(key)) {
      const last = lastOn(
        this.#claims(code, (place) => place === null),
        day,
      );
      this.#nationalDays.set(key, last && { effect: effectOn(last, day), line: last.id, national: null });
    }
    return this.#nationalDays.get(key)!;
  }

  /** A local entry belongs to one unbroken national run: the run around its day, otherwise the next one. */
  #runFor(code: string, day: string): readonly [from: string, until: string | null] | null {
    const isText = (asked: string) => this.#nationalOn(code, asked)?.effect === 'text';
    let from = day;
    while (!isText(from)) {
      from = addDays(from, 1);
      if (from > this.#horizon[1]) return null;
    }
    let until = from;
    while (from > this.#horizon[0] && isText(addDays(from, -1))) from = addDays(from, -1);
    while (until <= this.#horizon[1] && isText(until)) until = addDays(until, 1);
    return [from, until > this.#horizon[1] ? null : until];
  }

  #localOn(code: string, place: string, day: string): NaiveAnswer | null {
    const spoken = placesOnTimeline(this.#places, place);
    const last = lastOn(
      this.#claims(code, (other) => other !== null && spoken.includes(other)),
      day,
    );
    if (!last) return null;
    const effect = effectOn(last, day);
    const isBound = ends(last) || last.summary.contentFrom !== 'own';
    const run = isBound ? this.#runFor(code, last.summary.effectiveFrom) : null;
    if (isBound && effect === 'text' && (!run || day < run[0] || (run[1] !== null && day >= run[1]))) return null;
    if (isBound && effect === 'ended' && run && run[1] !== null && day >= run[1]) return null;
    if (effect === 'ended' || last.summary.contentFrom === 'own') return { effect, line: last.id, national: null };
    const national = this.#nationalOn(code, day);
    return national?.effect === 'text' ? { effect, line: last.id, national: national.line } : null;
  }

  answer(asked: string, place: string | null, day: string): NaiveAnswer | null {
    const code = this.meaning(asked);
    const speaking = [...new Set(this.#claimsOfAll(code).map(({ summary }) => summary.place?.code ?? null))];
    const layers =
      place !== null
        ? (this.#places.units.get(place)?.asks ?? [place])
        : speaking.includes(null)
          ? []
          : speaking
              .flatMap((one) => one ?? [])
              .sort()
              .slice(0, 1);
    for (const layer of layers) {
      const local = this.#localOn(code, layer, day);
      if (local) return local;
    }
    return this.#nationalOn(code, day);
  }

  /** The claims of all places, including those that an ending removed. */
  #claimsOfAll(code: string): { readonly summary: LineSummary }[] {
    return this.#firsts.flatMap((first) => {
      const { summary } = this.#lines.get(this.#correctionsOf.get(first)?.at(-1) ?? first)!;
      const names = [summary.code, ...summary.replaces.flatMap((other) => other.code ?? [])].map((one) => this.meaning(one));
      return !summary.isWithdrawn && names.includes(code) ? [{ summary }] : [];
    });
  }
}

function ends({ isOwn, summary }: NaiveClaim): boolean {
  return !isOwn || summary.kind === 'abolished';
}

/**
 * The end of a temporary line after which the earlier text resumes. If nothing resumes, the window stays open without a
 * text.
 */
function windowEnd({ summary }: NaiveClaim): string | null {
  return summary.afterwards === 'nothing' ? null : summary.effectiveUntil;
}

function effectOn(claim: NaiveClaim, day: string): NaiveAnswer['effect'] {
  const { effectiveUntil } = claim.summary;
  return !ends(claim) && (effectiveUntil === null || day < effectiveUntil) ? 'text' : 'ended';
}

function lastOn(claims: readonly NaiveClaim[], day: string): NaiveClaim | null {
  const holding = claims.filter((claim) => claim.summary.effectiveFrom <= day && (windowEnd(claim) === null || day < windowEnd(claim)!));
  return holding.at(-1) ?? null;
}

function compareOrders(a: NaiveClaim['order'], b: NaiveClaim['order']): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
