import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { verifyLog } from '../../../src/announcing/verifyLog.ts';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';
import { payloadLogStore } from '../../../src/store/payloadLogStore.ts';
import { databaseEnvironment, storageIn } from '../../factories/testDatabase.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm run import` in its own process. As soon as it prints `killAt`, it is killed with SIGKILL. */
export function importInto(
  dataDir: string,
  args: readonly string[],
  killAt?: string,
): Promise<{ text: string; ended: string | number | null }> {
  const env = { ...process.env, DATA_DIR: dataDir, ...databaseEnvironment(dataDir), NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args], { cwd: ROOT, env });
  let text = '';
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    if (killAt !== undefined && text.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ text, ended: signal ?? code }));
  });
}

/** The decisions that an import announced, and what is wrong with its log. */
export async function logIn(dataDir: string) {
  const payload = await openPayload(storageIn(dataDir, null));
  try {
    const store = payloadLogStore(payload);
    const announcements = await store.announcementsAfter(0, 10_000);
    const { faults } = await verifyLog(store);
    return { decisions: announcements.map(({ decision, lines }) => ({ decision, lines })), faults };
  } finally {
    await payload.destroy();
  }
}
