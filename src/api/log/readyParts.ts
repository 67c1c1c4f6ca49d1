import { createReadStream } from 'node:fs';
import path from 'node:path';
import { DatabaseAway } from '../../catalogue/databaseAway.ts';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { ApiDeps } from '../deps.ts';
import { begun } from '../http/begun.ts';
import type { Encoding } from '../http/encodedBody.ts';
import { STREAMED_GZIP_LEVEL } from '../http/streamEncoding.ts';
import type { GzipPart } from './joinedGzip.ts';
import { deflatedPart, joinedGzip, storedPart } from './joinedGzip.ts';
import type { LogStretch } from './logLines.ts';
import { logLines } from './logLines.ts';
import type { Segment } from './segments.ts';
import { isSegment, logParts, stretchOf } from './segments.ts';
import type { SegmentSource } from './storedSegment.ts';
import { segmentsOf, storedSegment } from './storedSegment.ts';

/** A part of the log that can be sent: the files of a segment, or lines of which the first are read. */
type ReadyPart = Readonly<Record<'plain' | 'gzip', string>> | { readonly lines: AsyncIterable<string> };

interface LogSource extends SegmentSource {
  readonly log: Pick<ApiDeps['log'], 'warn'>;
}

const BYTES_AT_ONCE = 256 * 1024;

/** A stretch of the log in parts, each ready when it comes. Only what no segment holds is written anew. */
export async function* readyParts(source: LogSource, snapshot: Snapshot, stretch: LogStretch): AsyncGenerator<ReadyPart> {
  for (const part of logParts(stretch, segmentsOf(snapshot))) {
    const files = isSegment(part) ? await filesOf(source, snapshot, part) : null;
    if (files) yield files;
    else yield { lines: await begun(logLines(snapshot, source.contents, isSegment(part) ? stretchOf(part) : part)) };
  }
}

/** Null where the segment cannot be made, as on a full disk or around a lost text. The log can be read all the same. */
async function filesOf(source: LogSource, snapshot: Snapshot, segment: Segment): Promise<ReadyPart | null> {
  try {
    await storedSegment(source, snapshot, segment);
    const folder = await source.files.folder();
    const at = (encoding: Encoding) => path.join(folder, source.files.nameOf(segment, encoding));
    return { plain: at('identity'), gzip: at('gzip') };
  } catch (error) {
    if (error instanceof DatabaseAway) throw error;
    source.log.warn({ err: error }, 'a segment of the log could not be made; its lines are read instead');
    return null;
  }
}

export function gzipOf(parts: AsyncIterable<ReadyPart>): AsyncIterable<Uint8Array> {
  return joinedGzip(gzipParts(parts));
}

async function* gzipParts(parts: AsyncIterable<ReadyPart>): AsyncGenerator<GzipPart> {
  for await (const part of parts) yield 'lines' in part ? deflatedPart(part.lines, STREAMED_GZIP_LEVEL) : storedPart(part.gzip);
}

export async function* textOf(parts: AsyncIterable<ReadyPart>): AsyncGenerator<string | Uint8Array> {
  for await (const part of parts) yield* 'lines' in part ? part.lines : createReadStream(part.plain, { highWaterMark: BYTES_AT_ONCE });
}
