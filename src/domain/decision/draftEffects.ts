import { codesNamedBy } from '../catalogue/aliases.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { apply, firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import type { NamedCode } from '../content/content.ts';
import { nextAnnouncement } from '../sealing/announcement.ts';
import type { IdentifiedLine, LineSummary } from '../sealing/sealedLine.ts';
import { summaryOf } from '../sealing/sealedLine.ts';
import { answerChanges } from '../timeline/answerChanges.ts';
import { claimsOn } from '../timeline/timeline.ts';
import type { SealedDecision } from './sealDecision.ts';
import type { ChangeAt } from './withdrawalEffects.ts';

/** What a draft would change, for one procedure at one place and some days. */
export interface DraftEffect extends ChangeAt {
  /** False for what follows without a line that says so: endings of an expired decision, texts of provinces that lapse. */
  readonly isNamed: boolean;
}

export interface DraftEffects {
  /** The catalogue as if the draft were announced. */
  readonly after: Catalogue;
  /** By day, then by code; the country before provinces. */
  readonly effects: readonly DraftEffect[];
}

/** The catalogue as if a sealed draft were announced right after the newest entry. */
export function catalogueWith(catalogue: Catalogue, sealed: SealedDecision): Catalogue {
  const { head } = sealed;
  const lines = identifiedLines(sealed);
  const tip = catalogue.announcements.at(-1) ?? null;
  const at = tip?.announcedAt ?? `${head.issuedOn}T00:00:00.000Z`;
  const announcement = nextAnnouncement(
    tip,
    head,
    lines.map(({ id }) => id),
    at,
  );
  return apply(catalogue, { announcement, lines });
}

/** What follows when a sealed draft is announced: the answers of the catalogue with it and without it, compared. */
export function draftEffects(catalogue: Catalogue, sealed: SealedDecision): DraftEffects {
  const lines = identifiedLines(sealed);
  const after = catalogueWith(catalogue, sealed);
  const named = new Set(
    lines.filter(({ summary }) => !isDerived(summary)).flatMap(({ summary }) => subjectsOf(after, summary).map(({ key }) => key)),
  );
  const subjects = new Map<string, Subject>();
  for (const { summary } of lines)
    for (const before of [summary, standingBefore(catalogue, summary)])
      for (const subject of before ? [...subjectsOf(after, before), ...provincesTouched(after, before)] : [])
        subjects.set(subject.key, subject);
  const effects = [...subjects.values()].flatMap(({ key, code, place }) =>
    answerChanges(catalogue, after, code, place?.code ?? null).map((change) => ({ ...change, code, place, isNamed: named.has(key) })),
  );
  return { after, effects: effects.sort(compareEffects) };
}

function identifiedLines({ rows }: SealedDecision): IdentifiedLine[] {
  return rows.map(({ id, line }) => ({ id, summary: summaryOf(line) }));
}

interface Subject {
  readonly key: string;
  readonly code: string;
  readonly place: NamedCode | null;
}

function subjectsOf(catalogue: Catalogue, summary: LineSummary): Subject[] {
  return codesNamedBy(catalogue, { summary }).map((code) => subjectOf(code, summary.place));
}

/** Provinces with lines of their own about a national line's procedures: what they add may lapse with it. */
function provincesTouched(catalogue: Catalogue, summary: LineSummary): Subject[] {
  if (summary.place !== null) return [];
  return codesNamedBy(catalogue, { summary }).flatMap((code) =>
    claimsOn(catalogue, code).flatMap(({ line }) => (line.summary.place ? [subjectOf(code, line.summary.place)] : [])),
  );
}

function subjectOf(code: string, place: NamedCode | null): Subject {
  return { key: `${code} ${place?.code ?? ''}`, code, place };
}

/** What a correcting line takes the place of. */
function standingBefore(catalogue: Catalogue, { corrects }: LineSummary): LineSummary | null {
  const first = corrects === null ? null : firstLineOf(catalogue, corrects);
  return (first && standingLine(catalogue, first.id)?.summary) ?? null;
}

/** Endings that follow from a decision that expires; no annex prints them. */
function isDerived({ expiryOf, corrects }: LineSummary): boolean {
  return expiryOf !== null && corrects === null;
}

function compareEffects(a: DraftEffect, b: DraftEffect): number {
  const keys = ({ from, code, place }: DraftEffect) => [from, code, place?.code ?? ''];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, i) => key !== right[i]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
}
