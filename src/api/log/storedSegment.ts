import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import { logLines } from './logLines.ts';
import type { SegmentFiles, StoredSegment } from './segmentFiles.ts';
import type { Segment } from './segments.ts';
import { stretchOf } from './segments.ts';

/** What segments are made of, and where they are kept. */
export interface SegmentSource {
  readonly contents: Pick<ContentLoader, 'textOf'>;
  readonly files: SegmentFiles;
}

/** A closed segment of the log, made on first use. Rejects where one of its texts cannot be read now. */
export function storedSegment({ contents, files }: SegmentSource, snapshot: Snapshot, segment: Segment): Promise<StoredSegment> {
  return files.find(segment, () => logLines(snapshot, wholeTexts(contents), stretchOf(segment)));
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
