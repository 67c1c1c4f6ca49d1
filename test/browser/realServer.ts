import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RealServer {
  readonly url: string;
  readonly dataDir: string;
  /** Where the first administrator is created, as the start prints it; rejects where it never does. */
  setupAddress(): Promise<string>;
  stop(): Promise<void>;
}

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Starts the program as its users do, in an empty data folder, and waits until the admin's pages answer. */
export async function startRealServer(env: Record<string, string>, readyWithinMs: number): Promise<RealServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-browser-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  const until = Date.now() + readyWithinMs;
  while (!(await answers(`${url}/admin`))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The server was not ready within ${readyWithinMs} ms:\n${output.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const setupAddress = async () => {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const printed = /\S+#token=\S+/.exec(output.join(''));
      if (printed) return printed[0];
    }
    throw new Error(`The start printed no setup token:\n${output.join('')}`);
  };
  return { url, dataDir, setupAddress, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
