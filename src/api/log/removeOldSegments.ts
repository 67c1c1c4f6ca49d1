import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { ApiDeps } from '../deps.ts';
import type { SegmentFiles } from './segmentFiles.ts';
import { segmentsOf } from './storedSegment.ts';

/**
 * Removes segments that the log no longer has, at once and after each change. So a text that is withheld leaves the disk
 * as soon as this process knows of it, though nobody asks for the log.
 */
export function removeOldSegments({ follower, log }: Pick<ApiDeps, 'follower' | 'log'>, files: SegmentFiles): void {
  let done: string | null = null;
  const remove = (snapshot: Snapshot): void => {
    // Without the database the log looks shorter than it is.
    if (snapshot.isAway) return;
    const segments = segmentsOf(snapshot);
    const wanted = segments.map((segment) => files.nameOf(segment, 'identity')).join();
    if (wanted === done) return;
    done = wanted;
    files.removeOthers(segments).catch((error: unknown) => {
      done = null;
      log.warn({ err: error }, 'old segments of the log could not be removed; texts that are withheld may lie in them');
    });
  };
  remove(follower.current());
  follower.onChange(remove);
}
