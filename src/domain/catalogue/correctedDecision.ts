import type { Announcement, DecisionHead } from '../sealing/announcement.ts';
import type { Catalogue, LineEntry } from './catalogue.ts';
import { announcementOf, linesOf, standingLine } from './catalogue.ts';

/** All heads of a decision: as first announced, then as each correction restated it. The last one counts. */
export function headsOf(catalogue: Catalogue, announcement: Announcement): readonly [DecisionHead, ...DecisionHead[]] {
  const heads: [DecisionHead, ...DecisionHead[]] = [announcement.head];
  let head = announcement.head;
  for (const { head: correcting } of correctionsOf(catalogue, announcement.decision))
    if (correcting.restates) heads.push((head = { ...head, ...correcting.restates }));
  return heads;
}

/** The head of a decision as it counts now. */
export function statedHead(catalogue: Catalogue, announcement: Announcement): DecisionHead {
  return catalogue.mendings.has(announcement.decision) ? headsOf(catalogue, announcement).at(-1)! : announcement.head;
}

/** The same, by the decision's key. */
export function headOfDecision(catalogue: Catalogue, decision: string): DecisionHead | null {
  const announcement = announcementOf(catalogue, decision);
  return announcement && statedHead(catalogue, announcement);
}

/** The decisions that correct one, in the order announced. */
export function correctionsOf(catalogue: Catalogue, decision: string): readonly Announcement[] {
  return (catalogue.mendings.get(decision) ?? []).flatMap((sequence) => catalogue.announcements[sequence - 1] ?? []);
}

/**
 * The decision that a line belongs to: the one that contains it. A line added by a correction belongs to the corrected
 * decision.
 */
export function decisionOfLine(catalogue: Catalogue, first: LineEntry): string {
  const carrying = catalogue.announcements[first.sequence - 1];
  return carrying?.head.corrects ?? carrying?.decision ?? first.summary.decision;
}

/** The lines of a decision, as first announced: its own, and those that corrections added. */
export function firstLinesOf(catalogue: Catalogue, decision: string): LineEntry[] {
  const own = announcementOf(catalogue, decision);
  return [...(own ? [own] : []), ...correctionsOf(catalogue, decision)]
    .flatMap((announcement) => linesOf(catalogue, announcement))
    .flatMap(({ id, summary }) => (summary.corrects === null ? (catalogue.lines.get(id) ?? []) : []));
}

/**
 * The correction that withdrew the last lines of a decision, as if it had never been issued. Null while a line stands.
 */
export function revocationOf(catalogue: Catalogue, decision: string): Announcement | null {
  const standing = firstLinesOf(catalogue, decision).map(({ id }) => standingLine(catalogue, id));
  if (standing.length === 0 || standing.some((line) => !line?.summary.isWithdrawn)) return null;
  const last = Math.max(...standing.map((line) => line?.sequence ?? 0));
  return catalogue.announcements[last - 1] ?? null;
}
