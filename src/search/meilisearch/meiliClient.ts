import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface MeiliAddress {
  /** 'http://127.0.0.1:7700' */
  readonly host: string;
  readonly key: string;
}

/** Meilisearch refused, with its own code: 'index_not_found', 'invalid_api_key'. */
export class MeiliRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface MeiliClient {
  /** The answer's JSON. Throws MeiliRefusal, or the connection's error; after `timeoutMs` without a whole answer too. */
  ask<Answer>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, timeoutMs?: number): Promise<Answer>;
  close(): void;
}

export const WRITE_TIMEOUT_MS = 30_000;

interface Question {
  readonly method: string;
  readonly path: string;
  readonly text: Buffer | undefined;
  readonly signal: AbortSignal;
}

/**
 * A client over kept connections. `fetch` sends head and body in two packets, and the second waits for a delayed
 * acknowledgement: 40 ms a search. Here one write sends both.
 */
export function createMeiliClient({ host, key }: MeiliAddress): MeiliClient {
  const isSecure = new URL(host).protocol === 'https:';
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true, noDelay: true });
  const send = isSecure ? httpsRequest : httpRequest;
  const base = host.replace(/\/+$/, '');

  const askOnce = ({ method, path, text, signal }: Question, mayRepeat: boolean): Promise<{ status: number; answer: string }> =>
    new Promise((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${key}`,
        ...(text ? { 'Content-Type': 'application/json', 'Content-Length': text.length } : {}),
      };
      const request = send(`${base}${path}`, { method, headers, agent, signal }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, answer: Buffer.concat(pieces).toString('utf8') }));
      });
      const repeat = (error: Error) => {
        if (!mayRepeat || !request.reusedSocket || signal.aborted) return reject(error);
        resolve(askOnce({ method, path, text, signal }, mayRepeat));
      };
      request.on('error', repeat).end(text);
    });

  return {
    async ask(method, path, body, timeoutMs = WRITE_TIMEOUT_MS) {
      const text = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
      // The server may close a kept connection at the moment it is used again. What only reads may be asked once more.
      const isReading = method === 'GET' || path === '/multi-search';
      const { status, answer } = await askOnce({ method, path, text, signal: AbortSignal.timeout(timeoutMs) }, isReading);
      return readAnswer(status, answer);
    },
    close: () => agent.destroy(),
  };
}

function readAnswer<Answer>(status: number, text: string): Answer {
  const answer = (text === '' ? null : JSON.parse(text)) as Answer & { readonly code?: string; readonly message?: string };
  if (status < 400) return answer;
  throw new MeiliRefusal(status, answer?.code ?? '', `Meilisearch: ${status} ${answer?.code ?? ''} ${answer?.message ?? ''}`);
}

/** Null where the thing that was asked for is not there. */
export async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof MeiliRefusal && error.status === 404) return null;
    throw error;
  });
}
