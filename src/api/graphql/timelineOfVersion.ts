import type { Timeline } from '../../domain/timeline/timeline.ts';
import { ownTimeline, timelineFor } from '../../domain/timeline/timeline.ts';
import type { VersionSource } from './sources.ts';

/** The timeline on which a question sees a version: the one that answers its place, else that of the line itself. */
export function timelineOfVersion({ asked, version }: Pick<VersionSource, 'asked' | 'version'>): Timeline {
  const { code, place } = version.line.summary;
  const answering = timelineFor(asked.catalogue, code, asked.place);
  const isThere = answering.some(({ line, national }) => line === version.line && national === version.national);
  return isThere ? answering : ownTimeline(asked.catalogue, code, place?.code ?? null);
}
