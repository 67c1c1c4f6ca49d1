import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nationalCatalogue } from '../../scripts/bench/nationalCatalogue.ts';
import { CAN_MOUNT, makeReadOnly, mountDisk, unmountDisk } from '../server/disk.ts';
import type { BundledServer } from './bundledServer.ts';
import { startBundledServer } from './bundledServer.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = 'data/procedures-sample.jsonl.gz';
const SAMPLE_SIZE = 1_165;
const DISK_MEGABYTES = 60;

let sample: Awaited<ReturnType<typeof nationalCatalogue>>;
let disk: string;
let server: BundledServer | null = null;
beforeAll(async () => {
  sample = await nationalCatalogue(SAMPLE_SIZE, (text) => process.stderr.write(`${text}\n`));
});
afterAll(() => sample.remove());
beforeEach(async () => {
  disk = await mkdtemp(path.join(tmpdir(), 'tthc-disk-'));
  mountDisk(disk, DISK_MEGABYTES);
  for (const name of ['tthc.db', 'secret']) await copyFile(path.join(sample.dataDir, name), path.join(disk, name));
});
afterEach(async () => {
  await server?.stop();
  server = null;
  unmountDisk(disk);
  await rm(disk, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Runs a command of the project with its data on the full disk. */
function run(script: string, ...args: string[]): Promise<Ran> {
  const env = { ...process.env, NODE_OPTIONS: '', DATA_DIR: disk };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: PROJECT, env }, (_, out, told) =>
      resolve({ code: child.exitCode ?? -1, said: out + told }),
    );
  });
}

const fill = () => writeFile(path.join(disk, 'filler'), Buffer.alloc(DISK_MEGABYTES * 1024 * 1024)).catch(() => undefined);

(CAN_MOUNT ? describe : describe.skip).each([
  ['read-only media', async () => makeReadOnly(disk)],
  ['a full disk', fill],
])('%s', (_what, make) => {
  it('is enough for the public side to start, to answer and to find', async () => {
    await make();
    server = await startBundledServer(disk);
    await server.saying(/Search is ready/);
    const asked = async (address: string) => {
      const response = await fetch(server!.url + address);
      return [response.status, await response.text()] as const;
    };
    expect(await asked('/v1/procedures/1.001193')).toEqual([200, expect.stringContaining('khai sinh')]);
    expect(await asked('/v1/search?query=dang+ky+khai+sinh')).toEqual([200, expect.stringContaining('1.001193')]);
    expect(await asked('/thu-tuc/1.001193')).toEqual([200, expect.stringContaining('khai sinh')]);
    expect((await asked('/v1/log.jsonl?after=460'))[0]).toBe(200);
    expect((await asked('/health/ready'))[0]).toBe(200);
    expect(server.said()).not.toMatch(/INSERT|SELECT/);
  });

  it('is enough to verify', async () => {
    await make();
    const { code, said } = await run('verify');
    expect([code, said]).toEqual([0, expect.stringContaining('Whole.')]);
  });

  it.each([
    ['import', [SAMPLE]],
    ['user', ['list']],
    ['reindex', []],
    ['search-words', ['export']],
  ])('is told in a sentence by npm run %s, which changes nothing', async (script, args) => {
    await make();
    const { code, said } = await run(script, ...args);
    expect([code, said]).toEqual([1, expect.stringMatching(/cannot be (written|opened)|disk is full|no space left/i)]);
    expect(said).not.toMatch(/INSERT|SELECT|at \w+ \(/);
    expect((await run('verify')).code).toBe(0);
  });
});
