import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { listening, type Listening } from '../factories/listening.ts';

const AWAY_MS = 150;
/** Longer than browsers forgive what moves after a key. */
const LATE_ANSWER_MS = 700;
const PIECES = 16;
const BETWEEN_PIECES_MS = 40;

/**
 * A server before this one that is far away, and through which a page comes in pieces: the browser draws what it has before it has all,
 * as it does on slow lines and busy machines. Suggestions come later than browsers forgive.
 */
export function openSlowLine(target: string): Promise<Listening> {
  return listening((asked, answer) => {
    relay(target, asked, answer).catch((error: unknown) => answer.destroy(error as Error));
  });
}

async function relay(target: string, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  await pause(asked.url?.startsWith('/v1/suggest') ? LATE_ANSWER_MS : AWAY_MS);
  const isPage = asked.headers.accept?.includes('text/html') === true;
  // Of a compressed page a browser would read most with the first piece.
  const headers = isPage ? { ...asked.headers, 'accept-encoding': 'identity' } : asked.headers;
  const sent = request(target + (asked.url ?? '/'), { method: asked.method, headers });
  asked.pipe(sent);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  answer.writeHead(response.statusCode ?? 502, response.headers);
  const size = isPage ? Math.ceil(body.length / PIECES) : body.length;
  for (let from = 0; from < body.length; from += size) {
    answer.write(body.subarray(from, from + size));
    if (size < body.length) await pause(BETWEEN_PIECES_MS);
  }
  answer.end();
}
