import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry, ProcedureEntry } from '../catalogue/catalogue.ts';
import { currentCode } from '../catalogue/aliases.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import type { PlaceId } from '../places/places.ts';

/** The effect of a line from its day on: it brings a text, or it ends one. */
export type Effect = 'text' | 'ended';

/** The effect of one line on one timeline, from a day on. */
export interface Claim {
  /** The line that counts: the last correction of the line as first announced. */
  readonly line: LineEntry;
  /** Null for the whole country. */
  readonly place: PlaceId | null;
  readonly from: CalendarDate;
  /** End of its window: from there on the claims below count again. */
  readonly until: CalendarDate | null;
  /** In an open window, the end of the text: after this temporary line nothing resumes. */
  readonly textUntil: CalendarDate | null;
  readonly effect: Effect;
  /** A local drop, or a local entry without full content: it counts for one unbroken national run and lapses with it. */
  readonly isBoundToNationalRun: boolean;
  /** Order behind the day: sequence, then (for lines that a correction added) its sequence, then rank in the decision. */
  readonly order: readonly [sequence: number, addedBy: number, rank: number];
}

/** All claims on the timelines of one code, in order (effective day, sequence, position). */
export function claimsOf(catalogue: Catalogue, entry: ProcedureEntry): Claim[] {
  return entry.lines.flatMap((first) => claimOf(catalogue, first, entry.code) ?? []).sort(compareClaims);
}

export function compareClaims(a: Claim, b: Claim): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  for (let i = 0; i < 3; i++) if (a.order[i] !== b.order[i]) return a.order[i]! - b.order[i]!;
  return 0;
}

/** The claims that stand. An ending with an open window removes claims announced before it for later days. */
export function withoutTaken(claims: readonly Claim[]): Claim[] {
  const endings = claims.filter(isOpenEnding);
  if (endings.length === 0) return [...claims];
  return claims.filter((claim) => !endings.some((ending) => takes(ending, claim)));
}

/** Whether an ending removes another claim. */
export function takes(ending: Claim, claim: Claim): boolean {
  return isOpenEnding(ending) && claim.from > ending.from && claim.order[0] < ending.order[0];
}

export function isOpenEnding(claim: Claim): boolean {
  return claim.effect === 'ended' && claim.until === null;
}

/** The effect of a claim on a day of its window. */
export function effectOn(claim: Claim, day: CalendarDate): Effect {
  return claim.effect === 'text' && (claim.textUntil === null || day < claim.textUntil) ? 'text' : 'ended';
}

export function holds(claim: Claim, day: CalendarDate): boolean {
  return claim.from <= day && (claim.until === null || day < claim.until);
}

/** A window after which nothing applies. */
function hasNoAfterwards({ effectiveUntil, afterwards }: LineEntry['summary']): boolean {
  return effectiveUntil !== null && afterwards === 'nothing';
}

function replacesCode(catalogue: Catalogue, { replaces }: LineEntry['summary'], code: string): boolean {
  return replaces.some((replaced) => replaced.code !== null && currentCode(catalogue, replaced.code) === code);
}

function claimOf(catalogue: Catalogue, first: string, code: string): Claim | null {
  const line = standingLine(catalogue, first);
  const origin = catalogue.lines.get(first);
  if (!line || !origin || line.summary.isWithdrawn) return null;
  const { summary } = line;
  const isOwn = currentCode(catalogue, summary.code) === code;
  // A line never ends its own code.
  if (!isOwn && !replacesCode(catalogue, summary, code)) return null;
  const effect = isOwn && summary.kind !== 'abolished' ? 'text' : 'ended';
  const endsForGood = hasNoAfterwards(summary);
  const place = summary.place?.code ?? null;
  return {
    line,
    place,
    from: summary.effectiveFrom,
    until: endsForGood ? null : summary.effectiveUntil,
    textUntil: endsForGood && effect === 'text' ? summary.effectiveUntil : null,
    effect,
    isBoundToNationalRun: place !== null && (effect === 'ended' || summary.contentFrom !== 'own'),
    order: orderOf(catalogue, origin),
  };
}

/** A line added by a correction has the sequence of the corrected decision, after that decision's own lines. */
function orderOf(catalogue: Catalogue, origin: LineEntry): Claim['order'] {
  const mended = catalogue.announcements[origin.sequence - 1]?.head.corrects ?? null;
  const sequence = mended === null ? undefined : catalogue.sequenceOf.get(mended);
  return sequence === undefined ? [origin.sequence, 0, origin.summary.order] : [sequence, origin.sequence, origin.summary.order];
}
