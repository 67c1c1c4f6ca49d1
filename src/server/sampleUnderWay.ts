import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueFollower } from '../catalogue/snapshot.ts';

/** A file in the data folder that says that the bundled sample is being announced. */
export function sampleUnderWayFile(dataDir: string): string {
  return path.join(dataDir, 'announcing-sample');
}

/** Whether the bundled sample is to be announced: in an empty catalogue, or where a start broke off while it was. */
export function isSampleUnderWay(follower: Pick<CatalogueFollower, 'current'>, dataDir: string): boolean {
  return follower.current().catalogue.revision === 0 || existsSync(sampleUnderWayFile(dataDir));
}
