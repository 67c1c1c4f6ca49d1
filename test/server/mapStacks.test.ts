import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';

it('What ends the process names the sources; a stack that is merely asked for reads no map', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tthc-stacks-'));
  try {
    const file = path.join(folder, 'bundle.mjs');
    const mapStacks = new URL('../../src/server/mapStacks.ts', import.meta.url).href;
    await writeFile(
      file,
      `import { mapStacks } from '${mapStacks}'; mapStacks(); console.log(new Error('asked').stack); throw new Error('lost');`,
    );
    // Its one mapping: everything in line 1 of the bundle is line 3, column 5 of a.ts.
    await writeFile(`${file}.map`, JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAEI' }));
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      env: { ...process.env, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual([expect.stringContaining('bundle.mjs:1:'), 1]);
    expect(stderr).toContain(`Error: lost\n    at file://${path.join(folder, 'a.ts')}:3:5`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
