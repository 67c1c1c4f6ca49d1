import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { constants, totalmem } from 'node:os';
import { bilingualLine } from '../domain/values/bilingual.ts';
import { pathOf } from '../collections/storage/sqlite/fileUrl.ts';
import { kindOfUrl } from '../store/databaseKind.ts';
import { FEW_ARENAS, heapMegabytes } from './heapSize.ts';
import type { Settings } from './settings.ts';
import { settingsOrExit } from './settingsOrExit.ts';

/** What ends the server when it ends its starter. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the server in a process of its own with the heap that it needs: only a starting process can be given one. Passes
 * signals on. Resolves with the exit code.
 * @param server absolute path of the bundled server
 */
export async function launch(server: string): Promise<number> {
  const settings = settingsOrExit();
  const child = spawn(process.execPath, [...process.execArgv, ...(await heapFlags(settings)), server], {
    env: { ...FEW_ARENAS, ...process.env },
    // The channel tells the server when its starter has gone, even where that was killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // In a group of its own the server gets each signal once: from here, not from the terminal too.
    detached: process.platform !== 'win32',
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  return exitCodeOf(child);
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal === null) return code ?? 0;
  console.error(bilingualLine({ vi: `Máy chủ đã bị dừng bởi ${signal}.`, en: `The server was ended by ${signal}.` }));
  return 128 + constants.signals[signal];
}

/** Whoever gives Node a size of heap has the last word. */
async function heapFlags({ databaseUrl, serve }: Settings): Promise<string[]> {
  const given = [process.env.NODE_OPTIONS ?? '', ...process.execArgv].join(' ');
  if (/--max[-_](old[-_]space|heap)[-_]size/.test(given)) return [];
  const databaseBytes = kindOfUrl(databaseUrl) === 'mongo' ? null : await sizeOf(pathOf(databaseUrl));
  const needs = { databaseBytes, availableBytes: memoryOfMachine(), servesAdmin: serve.has('admin') };
  return [`--max-old-space-size=${heapMegabytes(needs)}`];
}

/** 0 for a file that is not there yet. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}

/** Bytes that this process may use at all: of the machine, or of the container around it. */
function memoryOfMachine(): number {
  const bound = process.constrainedMemory();
  return bound > 0 ? Math.min(bound, totalmem()) : totalmem();
}
