import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import express from 'express';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Snapshot } from '../../catalogue/snapshot.ts';
import { begun } from '../http/begun.ts';
import { sendOnce } from '../http/sendOnce.ts';
import { TooMuch, tooMuchProblem } from '../clients/tooMuch.ts';
import type { ApiDeps } from '../deps.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import { problemOf } from '../fixedQueries/problemOf.ts';
import { EMPTY_LOG_HASH } from '../../domain/sealing/announcement.ts';
import { PROBLEM_CASES } from '../../problems/problemCodes.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { Encoding } from '../http/encodedBody.ts';
import { acceptedEncodings } from '../http/encodedBody.ts';
import { isHangUp } from '../http/isHangUp.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { requestLog } from '../http/requestId.ts';
import { searchOf } from '../http/searchOf.ts';
import { DATA_HEADERS } from '../http/publicHeaders.ts';
import { STREAM_COMPRESSORS, streamEncoding } from '../http/streamEncoding.ts';
import { aheadOfLog, refuseAhead } from '../input/refuseAhead.ts';
import { checkQuery } from '../rest/checkQuery.ts';
import { HEAD_INPUTS, LOG_INPUTS } from './logInputs.ts';
import { gzipOf, readyParts, textOf } from './readyParts.ts';
import { removeOldSegments } from './removeOldSegments.ts';
import type { SegmentFiles, StoredSegment } from './segmentFiles.ts';
import { segmentFiles } from './segmentFiles.ts';
import { SEGMENT_SIZE, segmentOf } from './segments.ts';
import { segmentsOf, storedSegment } from './storedSegment.ts';

/** The log for mirrors: closed segments that never change, their list, and a stream of everything after a sequence. */
export function createLogRouter({ deps, clients, streams }: Pick<FixedParts, 'deps' | 'clients' | 'streams'>): Router {
  const files = segmentFiles(deps.settings.segmentFolder);
  removeOldSegments(deps, files);
  const parts: LogParts = { deps, clients, streams, files };
  const router = express.Router();
  for (const [path, handle] of HANDLERS)
    router.get(path, async (request, response) => {
      try {
        await handle(parts, request, response);
      } catch (error) {
        refuse(deps, request, response, error);
      }
    });
  return router;
}

interface LogParts extends Pick<FixedParts, 'deps' | 'clients' | 'streams'> {
  readonly files: SegmentFiles;
}

type Handler = (parts: LogParts, request: Request, response: Response) => Promise<void>;

const HANDLERS: readonly (readonly [path: string, Handler])[] = [
  ['/v1/log', sendListing],
  ['/v1/log/head', sendHead],
  ['/v1/log/:range.jsonl', sendSegment],
  ['/v1/log.jsonl', sendStream],
];

async function sendListing({ deps, files }: LogParts, request: Request, response: Response): Promise<void> {
  checkQuery({}, searchOf(request));
  const snapshot = deps.follower.current();
  const all: StoredSegment[] = [];
  for (const segment of segmentsOf(snapshot)) all.push(await storedSegment({ ...deps, files }, snapshot, segment));
  await files.removeOthers(segmentsOf(deps.follower.current()));
  sendOnce(request, response, jsonAnswer(listing(all, snapshot, deps.settings.publicUrl ?? ''), null, false));
}

async function sendHead({ deps }: LogParts, request: Request, response: Response): Promise<void> {
  const { sequence } = checkQuery(HEAD_INPUTS, searchOf(request));
  const { catalogue } = deps.follower.current();
  sendOnce(request, response, headAnswer(catalogue, sequence ?? catalogue.revision));
}

async function sendSegment({ deps, clients, streams, files }: LogParts, request: Request, response: Response): Promise<void> {
  checkQuery({}, searchOf(request));
  const snapshot = deps.follower.current();
  const segment = segmentOf(String(request.params['range']), snapshot.catalogue.announcements, snapshot.registers.withheld);
  if (!segment) return sendOnce(request, response, noSegment());
  const found = await storedSegment({ ...deps, files }, snapshot, segment);
  streams.open(clients.of(request).name, response);
  const [encoding = 'identity'] = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  response.set({ ...pairs(DATA_HEADERS), ...SEGMENT_HEADERS, ETag: tagOf(found, encoding) });
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  const root = await files.folder();
  // The library behind Express's sendFile handles ranges, 304 and HEAD.
  await new Promise<void>((resolve, reject) =>
    response.sendFile(
      files.nameOf(segment, encoding),
      { root, dotfiles: 'allow', lastModified: false, cacheControl: false },
      (error?: Error) => (error && !isHangUp(error) ? reject(error) : resolve()),
    ),
  );
}

async function sendStream({ deps, clients, streams, files }: LogParts, request: Request, response: Response): Promise<void> {
  const { after = 0, limit } = checkQuery(LOG_INPUTS, searchOf(request));
  await refuseAhead(deps.follower, { after });
  const snapshot = deps.follower.current();
  const { catalogue } = snapshot;
  const until = limit === undefined ? catalogue.revision : Math.min(catalogue.revision, after + limit);
  if (request.method !== 'HEAD') streams.open(clients.of(request).name, response);
  const encoding = streamEncoding(request);
  const headers = ['Content-Type', JSON_LINES, 'Cache-Control', 'no-store', ...DATA_HEADERS];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
  const parts = await begun(readyParts({ ...deps, log: requestLog(deps.log, request), files }, snapshot, { after, until }));
  response.writeHead(200, headers);
  if (encoding === 'gzip') await pipeline(gzipOf(parts), response);
  else if (encoding === 'br') await pipeline(textOf(parts), STREAM_COMPRESSORS.br(), response);
  else await pipeline(textOf(parts), response);
}

/** With the length: another version may compress the same bytes in another way, and a download may go on across both. */
function tagOf({ sha256, bytes }: StoredSegment, encoding: Encoding): string {
  return `"${sha256.slice(0, 27)}-${encoding}-${bytes[encoding]}"`;
}

const JSON_LINES = 'application/jsonl; charset=utf-8';
const SEGMENT_HEADERS = { 'Content-Type': JSON_LINES, 'Cache-Control': 'public, max-age=31536000, immutable' };

function listing(all: readonly StoredSegment[], { catalogue }: Snapshot, publicUrl: string) {
  const after = all.length * SEGMENT_SIZE;
  return {
    revision: catalogue.revision,
    hash: catalogue.hash,
    segments: all.map(({ segment: { from, to, hash }, sha256, bytes }) => ({
      from,
      to,
      hash,
      url: `${publicUrl}/v1/log/${from}-${to}.jsonl`,
      sha256,
      bytes: bytes.identity,
      gzipBytes: bytes.gzip,
      brotliBytes: bytes.br,
    })),
    rest: { after, url: `${publicUrl}/v1/log.jsonl?after=${after}` },
  };
}

/** The newest entry of the log, short enough to write down. */
function headAnswer({ announcements }: Snapshot['catalogue'], sequence: number): HttpAnswer {
  if (sequence === 0) return jsonAnswer({ sequence: 0, hash: EMPTY_LOG_HASH, previousHash: null, announcedAt: null }, null, false);
  const entry = announcements[sequence - 1];
  if (!entry) return problemAnswer(problem('NOT_FOUND', bilingual(aheadOfLog(sequence, announcements.length)), { field: 'sequence' }));
  const { hash, previousHash, announcedAt } = entry;
  return jsonAnswer({ sequence, hash, previousHash, announcedAt }, null, false);
}

function noSegment() {
  return problemAnswer(
    problem(
      'NOT_FOUND',
      bilingual({
        vi: 'Không có đoạn nhật ký này, hoặc đoạn chưa đầy; xem /v1/log',
        en: 'No such segment of the log, or it is not full yet; see /v1/log',
      }),
    ),
  );
}

function beyondTheEnd() {
  const detail = bilingual({
    vi: 'Range bắt đầu sau phần cuối của đoạn; /v1/log nêu độ dài',
    en: 'The range begins behind the end of the segment; /v1/log tells its length',
  });
  return problemAnswer(problem('BEYOND_THE_END', detail, { field: 'Range' }));
}

function refuse(deps: ApiDeps, request: Request, response: Response, error: unknown): void {
  if (isHangUp(error)) return;
  if (response.headersSent) {
    // A half-sent answer cannot be taken back. The connection breaks, so that nobody takes it for complete.
    requestLog(deps.log, request).error({ err: error }, 'the log broke off while it was sent');
    return void response.destroy();
  }
  const known = problemOf(error);
  if (known) return sendOnce(request, response, problemAnswer(known));
  if (error instanceof TooMuch) return sendOnce(request, response, tooMuchProblem(error));
  if ((error as { readonly status?: number }).status === PROBLEM_CASES.BEYOND_THE_END.status)
    return sendOnce(request, response, beyondTheEnd());
  requestLog(deps.log, request).error({ err: error }, 'the log could not be sent');
  sendOnce(request, response, tooMuchProblem(new TooMuch('OVERLOADED', 60)));
}

function pairs(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? '', flat[2 * i + 1] ?? '']));
}
