import type { Timeline } from '../../domain/timeline/timeline.ts';
import { ownTimeline, timelineFor } from '../../domain/timeline/timeline.ts';
import type { VersionSource } from './sources.ts';

/** The timeline on which a viewpoint sees a version: that of its place, else that of the line itself. */
export function timelineOfVersion({ viewpoint, version }: Pick<VersionSource, 'viewpoint' | 'version'>): Timeline {
  const { code, place } = version.line.summary;
  const answering = timelineFor(viewpoint.catalogue, code, viewpoint.place);
  const isThere = answering.some(({ line, national }) => line === version.line && national === version.national);
  return isThere ? answering : ownTimeline(viewpoint.catalogue, code, place?.code ?? null);
}
