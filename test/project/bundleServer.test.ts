import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bundleServer } from '../../scripts/bundleServer.mjs';
import { BUILT_ASSETS } from '../../src/site/builtAssets.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BUNDLER = new URL('../../scripts/bundleServer.mjs', import.meta.url).href;

let dist: string;
beforeAll(async () => {
  await mkdir(DIST, { recursive: true });
  // Below the project, where a bundle finds the libraries that stay outside.
  dist = await mkdtemp(path.join(DIST, 'test-'));
});
afterAll(() => rm(dist, { recursive: true, force: true }));

/** Every file with the place on the disk and the instant at which it was written last. */
async function written(server: string): Promise<string[]> {
  const entries = await readdir(path.dirname(server), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const of = async (file: string) => {
    const { ino, mtimeMs, size } = await stat(file);
    return `${path.basename(file)} ${ino} ${mtimeMs} ${size}`;
  };
  return (await Promise.all(files.map(of))).sort();
}

/** Bundles in a process of its own, and looks at the files at the moment at which they may be started. */
async function bundleApart(): Promise<{ readonly server: string; readonly files: string[] }> {
  const child = spawn(process.execPath, ['-e', `import('${BUNDLER}').then(async (m) => console.log(await m.bundleServer('${dist}')))`], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  expect(await once(child, 'close')).toEqual([0, null]);
  return { server: said.trim(), files: await written(said.trim()) };
}

it('several starts at once after an upgrade find one whole bundle, over which none writes', async () => {
  const starts = await Promise.all([bundleApart(), bundleApart()]);
  const server = starts[0]?.server ?? '';
  const files = await written(server);
  expect(starts).toEqual([
    { server, files },
    { server, files },
  ]);
  expect(await readdir(dist)).toEqual([path.basename(path.dirname(server))]);
  await stat(path.join(path.dirname(server), 'launch.mjs'));
}, 240_000);

it('the bundle holds the style of the pages ready made', async () => {
  const style = BUILT_ASSETS['site.css'] ?? '';
  expect(style.length).toBeGreaterThan(1_000);
  expect(await readFile(await bundleServer(dist), 'utf8')).toContain(style.slice(0, 40));
}, 120_000);

it('the newest bundles stay beside it, since a running server loads parts late; older ones and broken drafts go', async () => {
  const server = await bundleServer(dist);
  const old = ['server-1', 'server-2', 'server-3', 'server-4', 'draft-killed'];
  for (const [days, name] of old.entries()) {
    const then = new Date(Date.now() - (days + 1) * 86_400_000);
    await mkdir(path.join(dist, name));
    await utimes(path.join(dist, name), then, then);
  }
  await mkdir(path.join(dist, 'draft-under-way'));
  await bundleServer(dist);
  const ours = path.basename(path.dirname(server));
  expect((await readdir(dist)).sort()).toEqual(['draft-under-way', 'server-1', 'server-2', 'server-3', ours].sort());
}, 120_000);
