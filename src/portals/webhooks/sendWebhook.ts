import { request as requestOverHttp, type IncomingMessage } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Subscription } from '../../store/webhookStore.ts';
import type { WebhookMessage } from './message.ts';
import { publicLookup, refusePrivateHost } from './publicAddress.ts';

/** What came of sending; `problem` is null where the receiver took the message. */
export interface Sent {
  readonly status: number | null;
  readonly problem: string | null;
}

export type SendWebhook = (to: Pick<Subscription, 'url' | 'secret'>, message: WebhookMessage, now: Date) => Promise<Sent>;

interface Sending {
  /** Whether receivers may lie in private networks and be asked over plain http. */
  readonly mayBePrivate: boolean;
  /** Breaks off what is under way. */
  readonly signal?: AbortSignal;
}

/** A receiver takes a message and works on it afterwards. */
const PATIENCE_MS = 10_000;
/** What a receiver answers is thrown away; nobody may keep us reading. */
const LONGEST_ANSWER = 64 * 1024;

/** Sends one signed message. Follows no redirect, and connects to no address that was not checked. Never rejects. */
export function createSender(sending: Sending): SendWebhook {
  return async ({ url, secret }, { id, body }, now) => {
    if (secret === null) return refused('The secret cannot be opened; set the webhook up anew.');
    try {
      const address = new URL(url);
      if (!sending.mayBePrivate) {
        if (address.protocol !== 'https:') return refused('Only https:// is asked.');
        refusePrivateHost(address.hostname);
      }
      const headers = {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'tthc-webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
      };
      const status = await post(address, headers, body, sending);
      return status >= 200 && status < 300 ? { status, problem: null } : { status, problem: `The receiver answered ${status}.` };
    } catch (error) {
      return refused(plainCause(error));
    }
  };
}

function post(
  address: URL,
  headers: Record<string, string | number>,
  body: string,
  { mayBePrivate, signal: ending }: Sending,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const ask = address.protocol === 'https:' ? requestOverHttps : requestOverHttp;
    const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(ending ? [ending] : [])]);
    const sent = ask(address, { method: 'POST', headers, agent: false, signal, ...(mayBePrivate ? {} : { lookup: publicLookup }) });
    sent.on('error', reject).on('response', (answer) => {
      resolve(answer.statusCode ?? 0);
      throwAway(answer);
    });
    sent.end(body);
  });
}

function throwAway(answer: IncomingMessage): void {
  let length = 0;
  answer
    .on('data', (part: Buffer) => {
      length += part.length;
      if (length > LONGEST_ANSWER) answer.destroy();
    })
    .on('error', () => undefined);
}

function refused(problem: string): Sent {
  return { status: null, problem };
}

function plainCause(error: unknown): string {
  const { code, message, name } = error as NodeJS.ErrnoException;
  return name === 'AbortError' ? `No answer within ${PATIENCE_MS / 1000} seconds.` : [code, message].filter(Boolean).join(': ');
}
