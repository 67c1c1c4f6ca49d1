import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface RanCommand {
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: number | string | null;
  readonly out: string;
  /** The text of standard error. */
  readonly said: string;
}

/**
 * Runs a command in a process of its own, as operators do.
 * @param script its name in `scripts`, without `.ts`
 * @param killAt once this text is printed, SIGKILL ends the process
 */
export function runCommand(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  killAt?: string,
): Promise<RanCommand> {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: ROOT, env });
  const text = { out: '', said: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    text.said += chunk.toString();
    if (killAt !== undefined && text.said.includes(killAt)) child.kill('SIGKILL');
  });
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ended: signal ?? code, ...text }));
  });
}
