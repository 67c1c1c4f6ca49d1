import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { bundleServer } from '../../scripts/bundleServer.mjs';
import { BUILT_ASSETS } from '../../src/site/builtAssets.ts';

it('the bundle has its starter beside it, and holds the style of the pages ready made', async () => {
  const [server, again] = await Promise.all([bundleServer(), bundleServer()]);
  expect(again).toBe(server);
  await stat(path.join(path.dirname(server), 'launch.mjs'));
  const style = BUILT_ASSETS['site.css'] ?? '';
  expect(style.length).toBeGreaterThan(1_000);
  expect(await readFile(server, 'utf8')).toContain(style.slice(0, 40));
}, 60_000);
