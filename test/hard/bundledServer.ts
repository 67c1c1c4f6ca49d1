import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../scripts/bench/freePort.ts';
import { bundleServer } from '../../scripts/bundleServer.mjs';

/** The bundled server as a process of its own, with everything that it has printed. */
export interface BundledServer {
  readonly url: string;
  readonly process: ChildProcess;
  isAlive(): boolean;
  said(): string;
  /** Resolves when the server has printed that text. Rejects when it has ended, or says nothing of the kind for long. */
  saying(pattern: RegExp): Promise<void>;
  stop(): Promise<void>;
}

/** A wait for a text ends with a failure that shows what was said, and not with the silence of a test's own limit. */
const LONGEST_MS = 240_000;

export async function startBundledServer(dataDir: string, env: Record<string, string> = {}): Promise<BundledServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [await bundleServer()], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      SERVE: 'public',
      SEED: 'none',
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      ...env,
    },
    // The channel tells the server when this process has gone, even where it was killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text.toString();
      tell();
    });
  child.once('exit', tell);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    isAlive,
    said: () => said,
    saying: (pattern) =>
      new Promise((resolve, reject) => {
        const finish = (problem?: string) => {
          listeners.delete(look);
          clearTimeout(patience);
          if (problem === undefined) resolve();
          else reject(new Error(`${problem}:\n${said}`));
        };
        const look = () => {
          if (pattern.test(said)) finish();
          else if (!isAlive()) finish(`The server ended with ${child.exitCode ?? child.signalCode}`);
        };
        const patience = setTimeout(() => finish(`The server did not say ${pattern} within ${LONGEST_MS / 1_000} s`), LONGEST_MS);
        listeners.add(look);
        look();
      }),
    async stop() {
      if (!isAlive()) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
