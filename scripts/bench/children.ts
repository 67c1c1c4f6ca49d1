import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Environment } from './runCommand.ts';
import { MEMORY_PROBE } from './runCommand.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The bytes that a process holds after a full garbage collection. */
export interface Held {
  readonly heapUsed: number;
  readonly arrayBuffers: number;
  readonly external: number;
  readonly rss: number;
}

/** A measured process that tells what it uses. */
export interface Child {
  /** Resolves when it has written a text that matches. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Sends a message and resolves with its answer; rejects when the process ends. */
  ask<T>(message: object): Promise<T>;
  held(): Promise<Held>;
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a module of the project; `.ts` files run under tsx, the bundled server as it is. */
export function startChild(module: string, args: readonly string[], env: Environment = {}): Child {
  const process_ = fork(module, [...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    execArgv: ['--expose-gc', '--import', MEMORY_PROBE, ...(module.endsWith('.ts') ? ['--import', 'tsx'] : [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let ended: string | null = null;
  const listeners = new Set<() => void>();
  for (const stream of [process_.stdout, process_.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  process_.once('exit', (code) => {
    ended = `${module} ended with ${code}:\n${output.slice(-2_000)}`;
    for (const listener of listeners) listener();
  });

  let asked = 0;
  const ask = <T>(message: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      const finish = () => {
        process_.off('message', take);
        process_.off('exit', fail);
      };
      // tsx sends its parent messages of its own.
      const take = (answer: { readonly answerTo?: number } & T) => {
        if (answer.answerTo !== id) return;
        finish();
        resolve(answer);
      };
      const fail = () => {
        finish();
        reject(new Error(ended ?? `${module} ended`));
      };
      process_.on('message', take);
      process_.once('exit', fail);
      if (ended !== null) fail();
      else process_.send({ ...message, id });
    });
  return {
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (!match && ended === null) return;
          listeners.delete(look);
          if (match) resolve(match);
          else reject(new Error(ended ?? ''));
        };
        listeners.add(look);
        look();
      }),
    ask,
    held: () => ask<Held>({ about: 'held' }),
    cpuMs: async () => (await ask<{ cpuMs: number }>({ about: 'used' })).cpuMs,
    stop: () => stop(process_),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
