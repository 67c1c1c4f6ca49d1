import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
export const MEMORY_PROBE = fileURLToPath(new URL('./memoryProbe.mjs', import.meta.url));

/** Variables added to the environment of this process. */
export type Environment = Readonly<Record<string, string>>;

/** What a process used from its start to its end. */
export interface Used {
  readonly wallMs: number;
  /** The time of all its threads. */
  readonly cpuMs: number;
  readonly peakRss: number;
  /** The most that its heap held after a full garbage collection. */
  readonly mostHeap: number;
  /** What it held each time that BENCH_GC_EVERY_MS had garbage collected, in order. */
  readonly heldHeaps: readonly number[];
}

/** Runs a command of the project in its own process. If it fails, the promise rejects with its output. */
export async function runCommand(script: string, args: readonly string[], env: Environment): Promise<Used & { readonly output: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tthc-bench-used-'));
  const file = path.join(folder, 'used.json');
  const started = performance.now();
  try {
    const output = await finish(
      spawn(process.execPath, ['--import', 'tsx', '--import', MEMORY_PROBE, script, ...args], {
        cwd: PROJECT,
        env: { ...process.env, ...env, BENCH_USED: file },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    const wallMs = performance.now() - started;
    return { wallMs, output, ...(JSON.parse(await readFile(file, 'utf8')) as Omit<Used, 'wallMs'>) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function finish(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}:\n${output.slice(-2_000)}`)),
    );
  });
}
