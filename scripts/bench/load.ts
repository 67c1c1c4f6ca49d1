import { fileURLToPath } from 'node:url';
import type { Child } from './children.ts';
import { startChild } from './children.ts';
import { median } from './benchmark.ts';

/** A request for the load client. It replaces `__NONCE__` in a body by a new number each time. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server under load. */
export interface Target {
  readonly url: string;
  readonly child: Child;
  readonly requests: readonly LoadRequest[];
}

export interface Rate {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}

/** What two servers reached in alternating rounds. */
export interface Compared {
  readonly one: Rate;
  readonly other: Rate;
  /** Medians over the rounds. In each round both servers ran, one after the other. */
  readonly ratio: number;
  /**
   * The processor time per request of the other server, over that of the first. Noise of the machine does not change
   * it.
   */
  readonly cpuRatio: number;
}

/** Other programs load the machine now and then, so many short rounds measure better than one long round. */
const ROUNDS = 9;
const CLIENT = fileURLToPath(new URL('./loadClient.mjs', import.meta.url));
const BARE_SERVER = fileURLToPath(new URL('./bareServer.mjs', import.meta.url));

export interface LoadClient {
  /** Loads both in turn, after a short round that does not count. */
  compare(one: Target, other: Target, rounds?: number): Promise<Compared>;
  stop(): Promise<void>;
}

export async function startLoadClient({ connections = 20, duration = 1 } = {}): Promise<LoadClient> {
  const client = startChild(CLIENT, []);
  await client.printed(/ready/);
  const load = async ({ url, child, requests }: Target, forSeconds: number): Promise<Rate> => {
    const before = await child.cpuMs();
    const { perSecond, total, failed } = await client.ask<{ perSecond: number; total: number; failed: number }>({
      url,
      requests,
      connections,
      duration: forSeconds,
    });
    if (failed > 0) throw new Error(`${url} refused ${failed} of ${total} requests.`);
    return { perSecond, cpuMicroseconds: (1_000 * ((await child.cpuMs()) - before)) / total };
  };
  return {
    async compare(one, other, rounds = ROUNDS) {
      for (const target of [one, other]) await load(target, 1);
      const pairs: { readonly one: Rate; readonly other: Rate }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        // Each of the two goes second in turn.
        const first = await load(round % 2 === 0 ? one : other, duration);
        const second = await load(round % 2 === 0 ? other : one, duration);
        pairs.push(round % 2 === 0 ? { one: first, other: second } : { one: second, other: first });
      }
      return {
        one: middle(pairs.map((pair) => pair.one)),
        other: middle(pairs.map((pair) => pair.other)),
        ratio: median(pairs.map((pair) => pair.one.perSecond / pair.other.perSecond)),
        cpuRatio: median(pairs.map((pair) => pair.other.cpuMicroseconds / pair.one.cpuMicroseconds)),
      };
    },
    stop: () => client.stop(),
  };
}

function middle(rates: readonly Rate[]): Rate {
  return { perSecond: median(rates.map((rate) => rate.perSecond)), cpuMicroseconds: median(rates.map((rate) => rate.cpuMicroseconds)) };
}

export interface BareServer {
  /** Loads a bare server that sends the target's own bytes and headers. */
  like(target: Target): Promise<Target>;
  stop(): Promise<void>;
}

export async function startBareServer(): Promise<BareServer> {
  const child = startChild(BARE_SERVER, []);
  const url = `http://127.0.0.1:${(await child.printed(/port (\d+)/))[1]}`;
  return {
    async like({ url: from, requests }) {
      const answers = [];
      for (const request of requests) answers.push(await answerOf(from, request));
      await child.ask({ answers });
      return { url, child, requests };
    },
    stop: () => child.stop(),
  };
}

/** Node adds these headers itself. */
const HOP_BY_HOP = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

async function answerOf(url: string, { method, path, headers, body }: LoadRequest) {
  const init = {
    method,
    headers: { 'Accept-Encoding': 'identity', ...headers },
    ...(body === undefined ? {} : { body: body.replace('__NONCE__', '0') }),
  };
  const response = await fetch(url + path, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${url}${path} answered ${response.status}: ${bytes.toString('utf8').slice(0, 500)}`);
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !HOP_BY_HOP.has(name)).flat(),
    body: bytes.toString('base64'),
  };
}
