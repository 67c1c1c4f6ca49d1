import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { freePort } from '../../scripts/bench/freePort.ts';
import { nationalCatalogue } from '../../scripts/bench/nationalCatalogue.ts';
import { bundleServer } from '../../scripts/bundleServer.mjs';

const NATIONAL_LIST = 5_665;

/** The bundled server with the whole national list, in a process of its own with the heap that it is given. */
export interface NationalServer {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Megabytes in memory now; 0 once it has ended. */
  memory(): number;
  stop(): Promise<void>;
}

/** A data folder with the national list, made once and copied. */
export function nationalData() {
  return nationalCatalogue(NATIONAL_LIST, (text) => process.stderr.write(`${text}\n`));
}

export async function startNationalServer(dataDir: string, heapMegabytes: number): Promise<NationalServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, await bundleServer()], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      SERVE: 'public',
      SEED: 'none',
      RATE_LIMIT: '0',
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isReady = new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => /Search is ready/.test((said += text.toString())) && resolve());
    child.once('exit', (code, signal) => reject(new Error(`The server ended with ${code ?? signal}.`)));
  });
  await isReady;
  return {
    url: `http://127.0.0.1:${port}`,
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

interface Named {
  readonly code: string;
  readonly name: string;
}

const NAMES: readonly Named[] = gunzipSync(readFileSync(new URL('../../data/procedure-names.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Named)
  .filter(({ code }) => /^\d\.\d{6}$/.test(code));

const words = ({ name }: Named, from: number, until: number) => encodeURIComponent(name.split(' ').slice(from, until).join(' '));
const KINDS: readonly ((one: Named, i: number) => string)[] = [
  (one) => `/v1/search?query=${words(one, 2, 6)}`,
  (one) => `/?q=${words(one, 1, 4)}`,
  ({ code }) => `/v1/procedures/${code}`,
  ({ code }) => `/thu-tuc/${code}`,
  (one) => `/v1/suggest?query=${words(one, 0, 2)}`,
  (_, i) => `/v1/procedures?first=100&asOf=2026-0${1 + (i % 9)}-1${Math.floor(i / 9) % 9}`,
  (_, i) => `/v1/statistics?asOf=2026-0${1 + (i % 9)}-0${1 + (Math.floor(i / 9) % 9)}`,
];

/** What people and portals ask all together: searches, pages, texts, lists; hardly twice the same. */
export function mixedAddress(i: number): string {
  const one = NAMES[(i * 7_919) % NAMES.length] ?? { code: '1.001193', name: 'khai sinh' };
  return (KINDS[i % KINDS.length] ?? KINDS[0]!)(one, i);
}
