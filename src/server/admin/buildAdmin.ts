import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bilingualLine } from '../../domain/values/bilingual.ts';
import { fingerprint } from '../fingerprint.mjs';
import type { Print } from '../print.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const STAMP = path.join(PROJECT, '.next', 'tthc-sources');
/** The sources of the admin's pages; a change of one needs a new build. */
const SOURCES = [
  'package-lock.json',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'src/app',
  'src/collections',
  'src/announcing',
  'src/domain',
  'src/reading',
  'src/store',
  'src/catalogue',
  'src/words',
  'src/server/settings.ts',
];
/** Next prints this where a second server builds in the folder, or a killed one left its build behind. */
const ANOTHER_BUILD = /Another next build process is already running/;
const LOOK_AGAIN_MS = 2_000;
const PATIENCE_MS = 10 * 60_000;

export interface Building {
  readonly folder: string;
  /** Rejects with a sentence and the end of what Next said. */
  readonly done: Promise<void>;
  /** Ends a build that is under way; `done` then rejects. */
  stop(): void;
}

/** Builds the admin's pages with Next in a separate process, unless they are built from the same sources. */
export function buildAdmin(print: Print): Building {
  const sources = fingerprint(SOURCES);
  if (isBuiltFrom(sources)) return { folder: PROJECT, done: Promise.resolve(), stop: () => undefined };
  print(
    'Đang dựng trang quản trị (khoảng một phút, chỉ khi mã nguồn đổi)…',
    'Building the admin (about a minute, only when its source changed)…',
  );
  let child: ChildProcess | null = null;
  let isStopped = false;
  return {
    folder: PROJECT,
    done: buildInTurn(sources, () => {
      if (isStopped) throw new Error(bilingualLine({ vi: 'Đã ngừng dựng trang quản trị.', en: 'Building the admin was stopped.' }));
      return (child = startBuild());
    }),
    stop() {
      isStopped = true;
      child?.kill();
    },
  };
}

async function buildInTurn(sources: string, start: () => ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { code, output } = await ended(start());
    if (code === 0) {
      writeFileSync(STAMP, sources);
      return;
    }
    if (!ANOTHER_BUILD.test(output) || Date.now() > deadline)
      throw new Error(`Không dựng được trang quản trị. / The admin could not be built.\n${output.slice(-4_000)}`);
    await sleep(LOOK_AGAIN_MS);
    if (isBuiltFrom(sources)) return;
  }
}

function isBuiltFrom(sources: string): boolean {
  return existsSync(path.join(PROJECT, '.next', 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;
}

function startBuild(): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  return spawn(process.execPath, [next, 'build'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly output: string }> {
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}
