import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Say } from '../server.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the admin's pages are made of; when one of these changes they are built again. */
const SOURCES = ['package-lock.json', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'src/app', 'src/collections', 'src/announcing', 'src/domain', 'src/api/settings.ts'];

export interface Building {
  readonly folder: string;
  readonly done: Promise<void>;
  /** Ends a build that is under way. */
  stop(): void;
}

/** Builds the admin's pages with Next in a process of its own, unless they stand built from the same sources. */
export function buildAdmin(say: Say): Building {
  const fingerprint = fingerprintOf(SOURCES);
  const mark = path.join(PROJECT, '.next', 'tthc-sources');
  if (existsSync(path.join(PROJECT, '.next', 'BUILD_ID')) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint)
    return { folder: PROJECT, done: Promise.resolve(), stop: () => undefined };

  say('Đang dựng trang quản trị (khoảng một phút, chỉ khi mã nguồn đổi)…', 'Building the admin (about a minute, only when its source changed)…');
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error(`next build: ${code}\n${Buffer.concat(output).toString().slice(-4_000)}`));
      writeFileSync(mark, fingerprint);
      resolve();
    });
  });
  return { folder: PROJECT, done, stop: () => child.kill() };
}

function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesUnder(path.join(PROJECT, source))) hash.update(path.relative(PROJECT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(place: string): string[] {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
