import type { PartDifference } from '../../domain/differences/differences.ts';
import { differencesBetween } from '../../domain/differences/differences.ts';
import { timelineFor } from '../../domain/timeline/timeline.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { summaryOfVersion, versionsOf } from '../../domain/timeline/versions.ts';
import type { ProcedurePart } from '../../domain/values/vocabulary.ts';
import { badInput } from '../input/badInput.ts';
import type { ApiContext } from './context.ts';
import { decodeId } from './globalId.ts';
import type { VersionSource } from './sources.ts';
import { noticeInstead } from './requestContents.ts';
import { seeVersionById, timelineOfVersion } from './sources.ts';

/** The differences from another version, by default the one before. A first version has none. */
export async function differencesOf(
  source: VersionSource,
  { from }: { readonly from?: string | null },
  context: ApiContext,
): Promise<PartDifference[]> {
  const before = from === undefined || from === null ? versionBefore(source) : namedVersion(source, from);
  return before ? compare(before, source.version, context) : [];
}

/** The parts in which a local text differs from the national one that stands beside it. */
export async function localPartsOf({ version }: VersionSource, _: unknown, context: ApiContext): Promise<ProcedurePart[]> {
  const national = nationalHalf(version);
  return national ? (await compare(national, version, context)).map(({ part }) => part) : [];
}

async function compare(before: Version, version: Version, { contents, snapshot, budget }: ApiContext): Promise<PartDifference[]> {
  // Beside an empty text everything would seem to have changed.
  if ([before, version].some((one) => noticeInstead(one, snapshot.registers.withheld) !== null)) return [];
  const [old, now] = await Promise.all([contents.of(before), contents.of(version)]);
  await budget.giveWay();
  return differencesBetween({ summary: summaryOfVersion(before), content: old }, { summary: summaryOfVersion(version), content: now });
}

/** The version that the same people had before: an earlier local one, else the national half of the current one. */
function versionBefore(source: VersionSource): Version | null {
  const { version, viewpoint } = source;
  const { code, place } = version.line.summary;
  const isSeenFromElsewhere = place?.code && viewpoint.place === null;
  const timeline = isSeenFromElsewhere ? timelineFor(viewpoint.catalogue, code, place.code) : timelineOfVersion(source);
  const earlier = versionsOf(timeline).findLast(({ from, id }) => from < version.from && id !== version.id);
  return earlier ?? nationalHalf(version);
}

function nationalHalf(version: Version): Version | null {
  return version.national && { ...version, id: version.national.id, line: version.national, national: null };
}

function namedVersion({ viewpoint }: VersionSource, from: string): Version {
  const id = decodeId(from);
  const named = id?.type === 'ProcedureVersion' ? seeVersionById(viewpoint, id.key) : null;
  if (named) return named.version;
  throw badInput('from', {
    vi: `Không có phiên bản nào mang mã ${from}; mã phiên bản gồm 26 ký tự`,
    en: `No version has the id ${from}; ids of versions have 26 characters`,
  });
}
