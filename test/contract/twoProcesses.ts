import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./announceInChild.ts', import.meta.url));

/** Starts one process per list of decision numbers, lets them go at the same moment, and answers with what each was told. */
export async function announceInProcesses(address: string, ...lists: readonly (readonly string[])[]): Promise<string[][]> {
  const children = lists.map((numbers) => startChild(address, numbers));
  await Promise.all(children.map(({ lines }) => lines.next()));
  for (const { child } of children) child.stdin?.write('go\n');
  return Promise.all(children.map(async ({ lines }) => JSON.parse((await lines.next()).value as string) as string[]));
}

function startChild(address: string, numbers: readonly string[]): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, address, numbers.join(',')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Jest's own flags are not for the child.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() };
}
