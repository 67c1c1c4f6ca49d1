import type { CatalogueFollower, ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import { pairContents } from '../../domain/content/pairContents.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { resolveLine } from '../../domain/decision/resolveLine.ts';
import { differencesBetween } from '../../domain/differences/differences.ts';
import { partTexts } from '../../domain/differences/partTexts.ts';
import { timelineFor } from '../../domain/timeline/timeline.ts';
import { summaryOfVersion, versionOn, type Version } from '../../domain/timeline/versions.ts';
import { dayInVietNam, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { ownOr } from '../../domain/values/ownOr.ts';
import type { ProcedurePart } from '../../domain/values/vocabulary.ts';
import type { Draft } from '../announcing.ts';

interface PresentLinesDeps {
  readonly follower: CatalogueFollower;
  readonly contents: Pick<ContentLoader, 'contentOf'>;
  readonly now: () => Date;
}

/** What editors take from the texts in force. `at` are places of lines in the draft, from 0. */
export interface PresentLines {
  /** Each line with the text that people of its place read today, to be amended; null where none is in force. */
  amend(draft: Draft, at: readonly number[]): Promise<readonly (DraftLine | null)[]>;
  /** The parts in which each line differs from the text before its day; null where there is none. */
  changedParts(draft: Draft, at: readonly number[]): Promise<readonly (readonly ProcedurePart[] | null)[]>;
}

export function createPresentLines({ follower, contents, now }: PresentLinesDeps): PresentLines {
  const contentOf = async ({ line, national }: Version): Promise<ProcedureContent> => {
    const own = await contents.contentOf(line);
    return pairContents(own, national ? await contents.contentOf(national) : null);
  };
  const forEach = async <Found>(
    draft: Draft,
    at: readonly number[],
    use: (line: DraftLine, version: Version | null) => Promise<Found>,
  ): Promise<Found[]> => {
    await follower.catchUp();
    const found: Found[] = [];
    for (const index of at) {
      const line = draft.lines[index];
      if (!line) throw new Error(`the draft has no line ${index}`);
      found.push(await use(line, versionBefore(follower.current(), draft, line, dayInVietNam(now()))));
    }
    return found;
  };
  return {
    amend: (draft, at) => forEach(draft, at, async (line, version) => version && amending(line, version, await contentOf(version))),
    changedParts: (draft, at) =>
      forEach(draft, at, async (line, version) => version && differingParts(line, version, await contentOf(version))),
  };
}

/** The text that the line will take the place of: that of today, or of its own day where that has come. */
function versionBefore({ catalogue, registers }: Snapshot, { decision }: Draft, line: DraftLine, today: CalendarDate): Version | null {
  const { code, place, effectiveFrom } = resolveLine(decision, line, catalogue, registers);
  if (code === null) return null;
  const day = effectiveFrom !== null && effectiveFrom < today ? effectiveFrom : today;
  return versionOn(timelineFor(catalogue, code, place?.code ?? null), day);
}

/** What the line says already stays; the rest is that of the text. */
function amending(line: DraftLine, version: Version, content: ProcedureContent): DraftLine {
  const present = summaryOfVersion(version);
  return {
    ...line,
    kind: line.kind === 'new' ? 'amended' : line.kind,
    type: present.type,
    name: line.name ?? present.name,
    levels: ownOr(line.levels, present.levels),
    fields: ownOr(line.fields, present.fields),
    audience: ownOr(line.audience, present.audience),
    competentAuthorities: ownOr(line.competentAuthorities, present.competentAuthorities),
    implementingAuthorities: ownOr(line.implementingAuthorities, present.implementingAuthorities),
    coordinatingAuthorities: ownOr(line.coordinatingAuthorities, present.coordinatingAuthorities),
    onlineLevel: line.onlineLevel === 'none' ? present.onlineLevel : line.onlineLevel,
    partialOnlineReason: line.partialOnlineReason ?? present.partialOnlineReason,
    legalBasis: ownOr(line.legalBasis, present.legalBasis),
    lifeEvents: ownOr(line.lifeEvents, present.lifeEvents),
    isBoundaryIndependent: line.isBoundaryIndependent || present.isBoundaryIndependent,
    contentFrom: 'own',
    content: pairContents(line.content, content),
  };
}

/** A part that the line leaves out is not proposed: it may be carried on, and the check asks for it. */
function differingParts(line: DraftLine, version: Version, content: ProcedureContent): ProcedurePart[] {
  const after = { summary: { ...line, name: line.name ?? '' }, content: line.content };
  const said = partTexts(after);
  return differencesBetween({ summary: summaryOfVersion(version), content }, after)
    .map(({ part }) => part)
    .filter((part) => said[part] !== null);
}
