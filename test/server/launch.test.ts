import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../scripts/bench/freePort.ts';
import { eventually } from '../factories/eventually.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const LIMIT = 120_000;

let dataDir: string;
let starter: ChildProcess | null = null;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-launch-'));
});
afterEach(() => void starter?.kill('SIGKILL'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** `npm start` of the public side. */
function launched(port: number, env: Record<string, string> = {}): ChildProcess {
  starter = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: String(port), SERVE: 'public', SEED: 'none', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return starter;
}

/** The same; resolves when it answers. */
async function start(
  env: Record<string, string> = {},
): Promise<{ readonly starter: ChildProcess; readonly server: number; readonly url: string }> {
  const port = await freePort();
  const child = launched(port, env);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => /Search is ready/.test((said += text.toString())) && resolve());
    child.once('exit', (code) => reject(new Error(`The start ended with ${code}:\n${said}`)));
  });
  return { starter: child, server: childOf(child.pid ?? 0), url: `http://127.0.0.1:${port}` };
}

/** The process that runs the server; the bundler may run beside it. 0: there is none yet. */
function childOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return children.find((child) => commandOf(child).includes('server.mjs')) ?? 0;
}

/** '' for a process that has ended, also where it still stands in the table of processes. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const isAnswered = (url: string) =>
  fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('npm start', () => {
  it(
    'gives the server the heap that it needs, and ends with it when it is told to',
    async () => {
      const { starter: started, server } = await start();
      expect(commandOf(server)).toContain('--max-old-space-size=300');
      const ended = once(started, 'exit');
      started.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect(() => process.kill(server, 0)).toThrow('ESRCH');
    },
    LIMIT,
  );

  it(
    'leaves the size of the heap to whoever gave one, and takes its server along when it is killed',
    async () => {
      const { starter: started, server, url } = await start({ NODE_OPTIONS: '--max-old-space-size=450' });
      expect(commandOf(server)).not.toContain('max-old-space-size');
      started.kill('SIGKILL');
      expect(
        await eventually(
          () => isAnswered(url),
          (answered) => !answered,
        ),
      ).toBe(false);
    },
    LIMIT,
  );

  it(
    'takes its server along when it is killed before the first answer',
    async () => {
      const { pid = 0 } = launched(await freePort());
      const server = await eventually(
        async () => childOf(pid),
        (found) => found !== 0,
        LIMIT / 2,
      );
      expect(commandOf(server)).toContain('server.mjs');
      process.kill(pid, 'SIGKILL');
      const ends = await eventually(
        async () => commandOf(server) === '',
        (ended) => ended,
        LIMIT / 2,
      );
      expect(ends).toBe(true);
    },
    LIMIT,
  );

  it(
    'tells how the server ended where it was killed',
    async () => {
      const { starter: started, server } = await start();
      const ended = once(started, 'exit');
      process.kill(server, 'SIGKILL');
      expect(await ended).toEqual([137, null]);
    },
    LIMIT,
  );
});
