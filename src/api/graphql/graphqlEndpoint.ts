import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUtf8 } from 'node:buffer';
import type { GraphQLSchema } from 'graphql';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Answering } from '../answering.ts';
import { sendOnce } from '../http/sendOnce.ts';
import { tooMuchErrors } from '../clients/tooMuch.ts';
import type { ApiDeps } from '../deps.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { readBody } from '../http/readBody.ts';
import { LIMITS } from '../limits/limits.ts';
import type { PreparedDocuments } from '../limits/preparedDocuments.ts';
import { createGraphqlAnswer } from './graphqlAnswer.ts';

/** The part of a request that its answer depends on, with the headers that choose the media type. */
export function graphqlKey(request: IncomingMessage, body: Buffer | null): string {
  const { method, url, headers } = request;
  const target = `${headers.accept ?? ''} ${headers['x-cost'] ?? ''} ${url}`;
  if (body === null) return `GET ${target}`;
  return `${method} ${headers['content-type'] ?? ''} ${target} ${createHash('sha256').update(body).digest('base64')}`;
}

/** Answers /graphql on the raw server, GET and POST. */
export function createGraphqlEndpoint(deps: ApiDeps, schema: GraphQLSchema, documents: PreparedDocuments, answering: Answering) {
  const ask = createGraphqlAnswer(deps, schema, documents);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const body = hasBody ? await readBody(request) : null;
    if (hasBody && body === null) {
      sendOnce(request, response, tooLarge());
      return;
    }
    const requestKey = graphqlKey(request, body);
    // A compressed body is refused for that, further on.
    const isPlain = (request.headers['content-encoding'] ?? 'identity') === 'identity';
    if (isPlain && (body ? !isUtf8(body) : !isEncodedUtf8(request.url))) return sendOnce(request, response, noText());
    if (hasBody && answering.answerFromCache(request, response, requestKey)) return;
    const { method = 'GET', url = '/graphql', headers } = request;
    await answering.answer(request, response, requestKey, {
      ask: (spend) => ask({ method: method === 'HEAD' ? 'GET' : method, url, headers, body: body?.toString('utf8') ?? null }, spend),
      refuse: (refusal) => tooMuchErrors(refusal, headers.accept),
    });
  };
}

/** Otherwise a query would be answered with signs in it that nobody sent. */
function isEncodedUtf8(url = ''): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function noText() {
  return problemAnswer(problem('BAD_INPUT', bilingual({ vi: 'Truy vấn không phải văn bản UTF-8', en: 'The query is not UTF-8 text' })));
}

function tooLarge() {
  return problemAnswer(
    problem('TOO_LARGE', bilingual({ vi: `Yêu cầu dài nhất ${LIMITS.body} byte`, en: `A request has at most ${LIMITS.body} bytes` })),
    [['Connection', 'close']],
  );
}
