import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./announceInChild.ts', import.meta.url));

/** A process that announces, and what it prints line by line. */
export interface Announcer {
  readonly child: ChildProcess;
  /** First 'ready', then each number with its outcome. */
  readonly lines: AsyncIterableIterator<string>;
}

/** Starts one process per list of decision numbers and lets all begin at once. Resolves with their outcomes. */
export async function announceInProcesses(address: string, ...lists: readonly (readonly string[])[]): Promise<string[][]> {
  const announcers = await announcersAtOnce(address, lists);
  return Promise.all(
    announcers.map(async ({ lines }) => {
      const outcomes: string[] = [];
      for await (const line of lines) outcomes.push(line.split(' ')[1] ?? '');
      return outcomes;
    }),
  );
}

/** Starts one process per list and waits until each has begun. */
export async function announcersAtOnce(address: string, lists: readonly (readonly string[])[]): Promise<Announcer[]> {
  const announcers = lists.map((numbers) => startChild(address, numbers));
  await Promise.all(announcers.map(({ lines }) => lines.next()));
  for (const { child } of announcers) child.stdin?.write('go\n');
  return announcers;
}

function startChild(address: string, numbers: readonly string[]): Announcer {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, address, numbers.join(',')], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    // Jest's own flags would break the child.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() as AsyncIterableIterator<string> };
}
