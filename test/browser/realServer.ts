import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../scripts/bench/freePort.ts';
import { eventually } from '../factories/eventually.ts';
import { databaseEnvironment, isOnMongo, removeStorage } from '../factories/testDatabase.ts';

export interface RealServer {
  readonly url: string;
  readonly dataDir: string;
  /** The printed address that makes the first administrator. Rejects where the start never prints it. */
  setupAddress(): Promise<string>;
  stop(): Promise<void>;
}

const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * Starts the program in an empty data folder as its users do, and waits until the admin's pages answer. TEST_DATABASE: on
 * that MongoDB, in a database of its own.
 */
export async function startRealServer(env: Record<string, string>, readyWithinMs: number): Promise<RealServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-browser-'));
  const port = await freePort();
  const database = isOnMongo ? databaseEnvironment(dataDir) : {};
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', DATA_DIR: dataDir, PORT: String(port), ...database, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await removeStorage(dataDir);
  };
  const hasEnded = () => child.exitCode !== null;
  const isReady = () => answers(`${url}/admin`);
  await eventually(isReady, (ready) => ready || hasEnded(), readyWithinMs);
  if (hasEnded() || !(await isReady())) {
    await stop();
    throw new Error(`The server was not ready within ${readyWithinMs} ms:\n${output.join('')}`);
  }
  const setupAddress = async () => {
    const printed = async () => /\S+#token=\S+/.exec(output.join(''))?.[0];
    const address = await eventually(printed, (found) => found !== undefined, 30_000);
    if (address === undefined) throw new Error(`The start printed no setup token:\n${output.join('')}`);
    return address;
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
