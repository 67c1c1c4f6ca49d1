import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./serveInChild.ts', import.meta.url));

export interface ServedApart {
  readonly url: string;
  stop(): Promise<void>;
}

/** The public side of a folder's storage, served by a process of its own, which ends with this one however this one ends. */
export async function serveApart(dataDir: string): Promise<ServedApart> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' },
  });
  const ended = once(child, 'exit');
  const line = once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>;
  const [url] = await Promise.race([
    line,
    ended.then(([code, signal]) => Promise.reject(new Error(`The server ended with ${code ?? signal} before it answered.`))),
  ]);
  return {
    url,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
