import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { freePort } from '../../scripts/bench/freePort.ts';
import { codesInForce } from '../../scripts/bench/publicServer.ts';
import { nationalCatalogue } from '../../scripts/bench/nationalCatalogue.ts';
import { bundleServer } from '../../scripts/bundleServer.mjs';
import { FEW_ARENAS } from '../../src/server/heapSize.ts';

const NATIONAL_LIST = 5_665;

/** The bundled server with the whole national list and a heap of this size, in its own process. */
export interface NationalServer {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Codes of procedures in force. */
  readonly codes: readonly string[];
  /** Megabytes in memory now. An ended server has 0. */
  memory(): number;
  stop(): Promise<void>;
}

/** A data folder with the national list. It is made once, then copied. */
export function nationalData() {
  return nationalCatalogue(NATIONAL_LIST, (text) => process.stderr.write(`${text}\n`));
}

export async function startNationalServer(dataDir: string, heapMegabytes: number): Promise<NationalServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, await bundleServer()], {
    env: {
      ...process.env,
      ...FEW_ARENAS,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      SERVE: 'public',
      SEED: 'none',
      RATE_LIMIT: '0',
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
    },
    // The channel tells the server when this process has gone, even where it was killed.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const isReady = new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => /Search is ready/.test((said += text.toString())) && resolve());
    child.once('exit', (code, signal) => reject(new Error(`The server ended with ${code ?? signal}.`)));
  });
  await isReady;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    codes: await codesInForce(url, NATIONAL_LIST),
    port,
    process: child,
    memory: () => (child.exitCode === null && child.signalCode === null ? residentMegabytes(child.pid ?? 0) : 0),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

const NAMES: readonly string[] = gunzipSync(readFileSync(new URL('../../data/procedure-names.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly name: string }).name);

interface One {
  readonly name: string;
  readonly code: string;
  readonly day: string;
}

const words = ({ name }: One, from: number, until: number) => encodeURIComponent(name.split(' ').slice(from, until).join(' '));
const KINDS: readonly ((one: One) => string)[] = [
  (one) => `/v1/search?query=${words(one, 2, 6)}`,
  (one) => `/tim-kiem?q=${words(one, 1, 4)}`,
  ({ code }) => `/v1/procedures/${code}`,
  ({ code }) => `/thu-tuc/${code}`,
  (one) => `/v1/suggest?query=${words(one, 0, 2)}`,
  ({ day }) => `/v1/procedures?first=100&asOf=${day}`,
  ({ day }) => `/v1/statistics?asOf=${day}`,
];

/** The mixed requests of people and portals: searches, pages, texts and lists. Few come twice. */
export function mixedAddress(i: number, codes: readonly string[]): string {
  const at = <Value>(values: readonly Value[], otherwise: Value): Value => values[(i * 7_919) % values.length] ?? otherwise;
  const day = new Date(Date.UTC(2026, 0, 1 + (Math.floor(i / KINDS.length) % 300))).toISOString().slice(0, 10);
  return (KINDS[i % KINDS.length] ?? KINDS[0]!)({ name: at(NAMES, 'khai sinh'), code: at(codes, '1.001193'), day });
}
