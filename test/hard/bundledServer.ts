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
  /** Resolves when the server has printed that text. Rejects when it has ended. */
  saying(pattern: RegExp): Promise<void>;
  stop(): Promise<void>;
}

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
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
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
        const look = () => {
          if (!pattern.test(said) && isAlive()) return;
          listeners.delete(look);
          if (pattern.test(said)) resolve();
          else reject(new Error(`The server ended with ${child.exitCode ?? child.signalCode}:\n${said}`));
        };
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
