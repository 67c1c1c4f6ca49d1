import type { AnnouncedDecision, Announcement } from '../sealing/announcement.ts';
import { EMPTY_LOG_HASH } from '../sealing/announcement.ts';
import { knownInstants } from './knownInstants.ts';
import type { PlaceRegister } from '../places/places.ts';
import type { IdentifiedLine, LineSummary, SealedLineId } from '../sealing/sealedLine.ts';

/** A line of an announced decision and its position in the log. */
export interface LineEntry {
  readonly id: SealedLineId;
  readonly summary: LineSummary;
  /** Sequence of the announcement that carries it. */
  readonly sequence: number;
}

/** A procedure: all lines about its code, as first announced. A change of one of them makes a new object. */
export interface ProcedureEntry {
  readonly code: string;
  readonly lines: readonly SealedLineId[];
}

/**
 * What the log says up to a revision, without long texts. `apply` returns a new catalogue and leaves the old one as it
 * was. Timelines are computed from it (`timeline.ts`), never stored.
 */
export interface Catalogue {
  readonly places: PlaceRegister;
  readonly revision: number;
  /** Hash of the newest announcement. */
  readonly hash: string;
  readonly lastAnnouncedAt: string | null;
  /** By sequence, from 1 at index 0. */
  readonly announcements: readonly Announcement[];
  readonly sequenceOf: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<SealedLineId, LineEntry>;
  /** From a line as first announced to its corrections, in the order announced. */
  readonly corrections: ReadonlyMap<SealedLineId, readonly SealedLineId[]>;
  /** From the key of a corrected decision to the sequences of its corrections. */
  readonly mendings: ReadonlyMap<string, readonly number[]>;
  readonly procedures: ReadonlyMap<string, ProcedureEntry>;
}

export function emptyCatalogue(places: PlaceRegister): Catalogue {
  return {
    places,
    revision: 0,
    hash: EMPTY_LOG_HASH,
    lastAnnouncedAt: null,
    announcements: [],
    sequenceOf: new Map(),
    lines: new Map(),
    corrections: new Map(),
    mendings: new Map(),
    procedures: new Map(),
  };
}

/** The catalogue after one more announcement. Never throws: the check reports faults. */
export function apply(catalogue: Catalogue, decision: AnnouncedDecision): Catalogue {
  return fold([decision], catalogue);
}

/** The catalogue after several announcements, in order: the same as `apply` for each. */
export function fold(decisions: Iterable<AnnouncedDecision>, from: Catalogue): Catalogue {
  const announcements = [...from.announcements];
  const sequenceOf = new Map(from.sequenceOf);
  const lines = new Map(from.lines);
  const corrections = new Map(from.corrections);
  const mendings = new Map(from.mendings);
  const procedures = new Map(from.procedures);

  for (const { announcement, lines: heads } of decisions) {
    announcements.push(announcement);
    sequenceOf.set(announcement.decision, announcement.sequence);
    const mended = announcement.head.corrects;
    if (mended !== null) mendings.set(mended, [...(mendings.get(mended) ?? []), announcement.sequence]);
    for (const { id, summary } of heads) {
      if (lines.has(id)) continue;
      lines.set(id, { id, summary, sequence: announcement.sequence });
      const first = summary.corrects === null ? id : firstAnnounced(lines, summary.corrects);
      // The corrected line was never announced, so this correction has no effect.
      if (first === null) continue;
      if (first !== id) corrections.set(first, [...(corrections.get(first) ?? []), id]);
      touch(procedures, summary, first);
      if (first !== id) refresh(procedures, first, lines, corrections);
    }
  }

  return { places: from.places, ...tipOf(announcements), announcements, sequenceOf, lines, corrections, mendings, procedures };
}

/** What a catalogue says of its newest announcement. */
function tipOf(announcements: readonly Announcement[]): Pick<Catalogue, 'revision' | 'hash' | 'lastAnnouncedAt'> {
  const last = announcements.at(-1);
  return last
    ? { revision: last.sequence, hash: last.hash, lastAnnouncedAt: last.announcedAt }
    : { revision: 0, hash: EMPTY_LOG_HASH, lastAnnouncedAt: null };
}

/** The catalogue as it was at an earlier revision. */
export function catalogueAt(catalogue: Catalogue, revision: number): Catalogue {
  if (revision >= catalogue.revision) return catalogue;
  const prefix = catalogue.announcements.slice(0, Math.max(0, revision));
  return fold(
    prefix.map((announcement) => ({ announcement, lines: linesOf(catalogue, announcement) })),
    emptyCatalogue(catalogue.places),
  );
}

/**
 * The newest revision at an instant (RFC 3339 in UTC); 0 before the first announcement. `now` guards against clocks
 * that ran ahead; see `knownInstants`.
 */
export function revisionKnownAt({ announcements }: Pick<Catalogue, 'announcements'>, instant: string, now: string | null = null): number {
  const instants = knownInstants(announcements, now);
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (instants[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The announcement of a decision by its key. */
export function announcementOf(catalogue: Catalogue, key: string): Announcement | null {
  const sequence = catalogue.sequenceOf.get(key);
  return sequence === undefined ? null : (catalogue.announcements[sequence - 1] ?? null);
}

/** The lines that an announcement carries, in its order. */
export function linesOf(catalogue: Catalogue, announcement: Announcement): IdentifiedLine[] {
  return announcement.lines.flatMap((id) => catalogue.lines.get(id) ?? []);
}

/** The line, as first announced, that a line corrects; otherwise the line itself. Null where it was never announced. */
export function firstLineOf(catalogue: Catalogue, id: SealedLineId): LineEntry | null {
  const first = firstAnnounced(catalogue.lines, id);
  return first === null ? null : (catalogue.lines.get(first) ?? null);
}

/** What counts now for a line as first announced: its last correction, or the line itself. */
export function standingLine(catalogue: Catalogue, first: SealedLineId): LineEntry | null {
  const last = catalogue.corrections.get(first)?.at(-1) ?? first;
  return catalogue.lines.get(last) ?? null;
}

/** The code that a line has after its corrections. A withdrawal leaves the code as it was. */
export function lastCodeOf(catalogue: Catalogue, first: SealedLineId, otherwise: string): string {
  const corrections = catalogue.corrections.get(first) ?? [];
  const last = corrections.findLast((id) => catalogue.lines.get(id)?.summary.isWithdrawn === false);
  return catalogue.lines.get(last ?? first)?.summary.code ?? otherwise;
}

function firstAnnounced(lines: ReadonlyMap<SealedLineId, LineEntry>, id: SealedLineId): SealedLineId | null {
  if (lines.get(id)?.summary.corrects === null) return id;
  const seen = new Set<SealedLineId>();
  let current = id;
  for (;;) {
    const entry = lines.get(current);
    if (!entry || seen.has(current)) return null;
    if (entry.summary.corrects === null) return current;
    seen.add(current);
    current = entry.summary.corrects;
  }
}

/** Adds the line to the entry of every code that it names. */
function touch(procedures: Map<string, ProcedureEntry>, summary: LineSummary, first: SealedLineId): void {
  for (const code of codesOf(summary)) {
    const known = procedures.get(code)?.lines ?? [];
    procedures.set(code, { code, lines: known.includes(first) ? known : [...known, first] });
  }
}

/** Makes new entries for the codes that a corrected line named before, so that nothing remembered about them stays. */
function refresh(
  procedures: Map<string, ProcedureEntry>,
  first: SealedLineId,
  lines: ReadonlyMap<SealedLineId, LineEntry>,
  corrections: ReadonlyMap<SealedLineId, readonly SealedLineId[]>,
): void {
  for (const id of [first, ...(corrections.get(first) ?? [])]) {
    const summary = lines.get(id)?.summary;
    if (summary) touch(procedures, summary, first);
  }
}

function codesOf(summary: LineSummary): string[] {
  return [summary.code, ...summary.replaces.flatMap(({ code }) => code ?? [])];
}
