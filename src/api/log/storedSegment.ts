import type { CatalogueFollower, ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import { logLines } from './logLines.ts';
import type { SegmentFiles, StoredSegment } from './segmentFiles.ts';
import type { Segment } from './segments.ts';
import { closedSegments, stretchOf } from './segments.ts';

/** What segments are made of, and where they are kept. */
export interface SegmentSource {
  readonly follower: Pick<CatalogueFollower, 'current'>;
  readonly contents: Pick<ContentLoader, 'textOf'>;
  readonly files: SegmentFiles;
}

/** All closed segments of a snapshot, oldest first. */
export function segmentsOf({ catalogue, registers }: Snapshot): Segment[] {
  return closedSegments(catalogue.announcements, registers.withheld);
}

/**
 * A closed segment of the log, made on first use. Rejects where one of its texts cannot be read now, or was withheld
 * while the segment was made.
 */
export async function storedSegment(source: SegmentSource, snapshot: Snapshot, segment: Segment): Promise<StoredSegment> {
  const { follower, contents, files } = source;
  const stored = await files.find(segment, () => logLines(snapshot, wholeTexts(contents), stretchOf(segment)));
  const now = follower.current();
  if (now.registers.withheld === snapshot.registers.withheld) return stored;
  const segments = segmentsOf(now);
  await files.removeOthers(segments);
  if (segments.some(({ from, withheld }) => from === segment.from && withheld === segment.withheld)) return stored;
  throw new Error(`Texts of segment ${segment.from}-${segment.to} were withheld or shown again while it was read.`);
}

/** Segments are cached for ever, so none is made while one of its texts cannot be read. */
function wholeTexts(contents: Pick<ContentLoader, 'textOf'>): Pick<ContentLoader, 'textOf'> {
  return {
    async textOf(id) {
      const text = await contents.textOf(id);
      if (text === null) throw new Error(`Sealed line ${id} cannot be read now.`);
      return text;
    },
  };
}
