import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import express from 'express';
import { internalProblem } from '../../api/answering.ts';
import { begun } from '../../api/http/begun.ts';
import { sendOnce } from '../../api/http/sendOnce.ts';
import { TooMuch, tooMuchProblem } from '../../api/clients/tooMuch.ts';
import type { ApiDeps } from '../../api/deps.ts';
import type { FixedParts } from '../../api/fixedQueries/fixedParts.ts';
import { problemOf } from '../../api/fixedQueries/problemOf.ts';
import { isHangUp } from '../../api/http/isHangUp.ts';
import { problemAnswer } from '../../api/http/problem.ts';
import { requestLog } from '../../api/http/requestId.ts';
import { searchOf } from '../../api/http/searchOf.ts';
import { DATA_HEADERS } from '../../api/http/publicHeaders.ts';
import { STREAM_COMPRESSORS, streamEncoding } from '../../api/http/streamEncoding.ts';
import { checkQuery } from '../../api/rest/checkQuery.ts';
import * as inputs from '../../api/rest/inputs.ts';
import { withFilter } from '../../api/rest/routes/route.ts';
import type { ExportState } from './exportedProcedure.ts';
import { EXPORT_FORMATS, type ExportFormat } from './exportFormats.ts';
import { frozen } from '../frozen.ts';
import { inChunks } from './inChunks.ts';
import { createExportQuery, EXPORT_INPUTS, type ExportQuery } from './exportQuery.ts';

/** Raised where a format changes: cached exports must not stay the same then. */
const FORM = 1;
const UNITS_IN_A_POINT = 1_000;

/** `/v1/export.{jsonl,csv,xlsx,jsonld}`: everything that a filter finds, from one snapshot, while it is read. */
export function createExportRouter(parts: FixedParts): Router {
  const query = createExportQuery(parts);
  const router = express.Router();
  for (const [ending, format] of Object.entries(EXPORT_FORMATS)) {
    router.get(`/v1/export.${ending}`, async (request, response) => {
      try {
        await answerExport(parts, query, { ending, format }, request, response);
      } catch (error) {
        refuse(parts.deps, request, response, error);
      }
    });
  }
  return router;
}

interface Kind {
  readonly ending: string;
  readonly format: ExportFormat;
}

async function answerExport(
  { deps: living, spendingOf, clients, streams }: FixedParts,
  query: ExportQuery,
  { ending, format }: Kind,
  request: Request,
  response: Response,
): Promise<void> {
  const deps = frozen(living);
  const variables = withFilter(checkQuery(EXPORT_INPUTS, searchOf(request)), inputs.procedureFilter);
  const spend = spendingOf(request, response);
  await spend(0);
  const state = await query.stateOf(deps, variables);
  const encoding = format.isCompressible ? streamEncoding(request) : 'identity';
  const tag = tagOf(deps, state, `${ending} ${JSON.stringify(variables)}`);
  const headers = [...headersOf(state, ending), 'ETag', `"${tag}-${encoding}"`, ...DATA_HEADERS];
  if ((request.headers['if-none-match'] ?? '').includes(tag)) return void response.writeHead(304, headers).end();
  headers.push('Content-Type', format.contentType, ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]));
  if (request.method === 'HEAD') return void response.writeHead(200, headers).end();

  const most = clients.of(request).points * UNITS_IN_A_POINT;
  const cost = query.costOf(deps, variables, state.count);
  // One that costs more than a whole budget must be possible too, once the budget is full.
  await spend(most === 0 ? cost : Math.min(cost, most - UNITS_IN_A_POINT));
  streams.open(clients.of(request).name, response);
  const parts = inChunks(format.write(query.procedures(deps, variables), state, deps.settings.publicUrl ?? ''));
  // A database that is away can still be told.
  const written = Readable.from(await begun(parts), { objectMode: false });
  response.writeHead(200, headers);
  await (encoding === 'identity' ? pipeline(written, response) : pipeline(written, STREAM_COMPRESSORS[encoding](), response));
}

function headersOf(state: ExportState, ending: string): string[] {
  const { asOf, knownAt, revision, hash, count } = state;
  return [
    'Content-Disposition',
    `attachment; filename="thu-tuc-${asOf}.${ending}"`,
    'Cache-Control',
    'public, max-age=60, must-revalidate',
    'X-Catalog-As-Of',
    asOf,
    ...(knownAt === null ? [] : ['X-Catalog-Known-At', knownAt]),
    'X-Catalog-Revision',
    String(revision),
    'X-Catalog-Hash',
    hash,
    'X-Total-Count',
    String(count),
  ];
}

/** The bytes follow from the log, the registers, the day and the request. */
function tagOf(deps: ApiDeps, { hash, asOf }: ExportState, asked: string): string {
  const { registers } = deps.follower.current();
  const all = [FORM, hash, registers.state, asOf, deps.settings.publicUrl, asked].join(' ');
  return createHash('sha256').update(all).digest('base64url').slice(0, 27);
}

function refuse(deps: ApiDeps, request: Request, response: Response, error: unknown): void {
  if (isHangUp(error)) return;
  // A half-sent answer cannot be taken back. The connection breaks, so that nobody takes it for complete.
  if (response.headersSent) {
    requestLog(deps.log, request).error({ err: error }, 'an export broke off');
    response.destroy();
    return;
  }
  if (error instanceof TooMuch) return sendOnce(request, response, tooMuchProblem(error));
  const known = problemOf(error);
  sendOnce(request, response, known ? problemAnswer(known) : internalProblem(requestLog(deps.log, request), error));
}
