import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { announcementOf, standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf, statedHead } from '../catalogue/correctedDecision.ts';
import type { DecisionHead } from '../sealing/announcement.ts';
import { lastsUntil } from '../sealing/announcement.ts';
import type { LineSummary, SealedLine } from '../sealing/sealedLine.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { linesEndedByExpiry } from './expiryEndings.ts';

/** All codes that lines name: for these no ending is derived. */
export function codesNamedIn(lines: readonly SealedLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ code, replaces }) => [code, ...replaces.flatMap((other) => other.code ?? [])]));
}

/**
 * Endings for a wholly expired decision: one for each line that is still in force and that no other line names.
 * `expiring` gives the decision and the day; `carrying` is the head of the decision that will contain the endings.
 */
export function expiryEndings(
  carrying: DecisionHead,
  expiring: Pick<DecisionHead, 'expires' | 'effectiveFrom'>,
  namedCodes: ReadonlySet<string>,
  catalogue: Catalogue,
): SealedLine[] {
  const named = new Set(namedCodes);
  return expiring.expires.flatMap((expiry) => {
    const { decision, isWhole } = expiry;
    if (!isWhole || decision === null) return [];
    const ended = linesEndedByExpiry(catalogue, { key: decision, day: lastsUntil(expiring, expiry), place: carrying.place }, named);
    return ended.map(({ line, from, place }) => {
      named.add(line.summary.code);
      return endingOf(carrying, { ...line.summary, place }, from, decision);
    });
  });
}

/**
 * What changes when a correction restates the expiries or the day of its decision. An ending of an expiry no longer
 * named is withdrawn. An ending on the expiry's old day moves to its new one. A newly named decision ends as if it had been
 * named at first.
 */
export function mendedEndings(head: DecisionHead, printed: readonly SealedLine[], catalogue: Catalogue): SealedLine[] {
  const mended = head.corrects === null ? null : announcementOf(catalogue, head.corrects);
  const { restates } = head;
  if (!mended || (!restates?.expires && !restates?.effectiveFrom)) return [];
  const before = statedHead(catalogue, mended);
  const after = { ...before, ...restates };
  const corrected = new Set(printed.map(({ corrects }) => corrects));
  const derived = firstLinesOf(catalogue, mended.decision).filter(({ id, summary }) => summary.expiryOf !== null && !corrected.has(id));
  const added = after.expires.filter(({ decision }) => !before.expires.some((known) => known.isWhole && known.decision === decision));
  return [
    ...derived.flatMap((first) => mendedEnding(head, first, { before, after }, catalogue)),
    ...expiryEndings(head, { ...after, expires: added }, codesNamedIn(printed), catalogue),
  ];
}

function mendedEnding(
  head: DecisionHead,
  first: LineEntry,
  { before, after }: { readonly before: DecisionHead; readonly after: DecisionHead },
  catalogue: Catalogue,
): SealedLine[] {
  const standing = standingLine(catalogue, first.id)?.summary;
  if (!standing || standing.isWithdrawn) return [];
  const restated = { ...standing, decision: head.key, section: null, position: null, corrects: first.id, content: null };
  const dayIn = (one: DecisionHead): CalendarDate | null => {
    const expiry = one.expires.find(({ isWhole, decision }) => isWhole && decision === standing.expiryOf);
    return expiry ? lastsUntil(one, expiry) : null;
  };
  const [was, is] = [dayIn(before), dayIn(after)];
  if (is === null) return [{ ...restated, isWithdrawn: true }];
  return is !== was && standing.effectiveFrom === was ? [{ ...restated, effectiveFrom: is }] : [];
}

function endingOf(head: DecisionHead, line: LineSummary, from: CalendarDate, expiryOf: string): SealedLine {
  return {
    ...line,
    decision: head.key,
    order: 0,
    section: null,
    position: null,
    kind: 'abolished',
    codeRaw: null,
    effectiveFrom: from,
    effectiveUntil: null,
    afterwards: null,
    changedParts: [],
    amendingDocuments: [],
    replaces: [],
    earlier: null,
    expiryOf,
    corrects: null,
    isWithdrawn: false,
    contentOf: null,
    content: null,
  };
}
