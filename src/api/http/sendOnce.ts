import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpAnswer } from './answer.ts';
import type { Encoding } from './encodedBody.ts';
import { acceptedEncodings, compress, WORTH_COMPRESSING } from './encodedBody.ts';
import { publicHeaders } from './publicHeaders.ts';
import { requestIdOf } from './requestId.ts';

/** Writes an answer that is not cached: errors, and answers about this very moment. */
export function sendOnce(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  writeOnce(request, response, answer, Buffer.from(answer.body, 'utf8'), 'identity');
}

/** The same, compressed where the answer is long and the client accepts that. */
export async function sendOnceSmaller(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): Promise<void> {
  const body = Buffer.from(answer.body, 'utf8');
  const [encoding = 'identity'] = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  if (encoding === 'identity' || body.length < WORTH_COMPRESSING) writeOnce(request, response, answer, body, 'identity');
  else writeOnce(request, response, answer, await compress(body, encoding), encoding);
}

function writeOnce(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer, body: Buffer, encoding: Encoding): void {
  response.writeHead(answer.status, [
    ...(answer.contentType === null ? [] : ['Content-Type', answer.contentType]),
    'Content-Length',
    String(body.length),
    'Cache-Control',
    'no-store',
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    // Whoever reports that something went wrong can say which request it was.
    ...(answer.status >= 400 ? ['X-Request-Id', requestIdOf(request)] : []),
    ...answer.headers.flat(),
    ...publicHeaders(answer.contentType),
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
