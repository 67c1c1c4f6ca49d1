import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = ['import', 'user', 'verify', 'evaluate-search', 'reindex', 'search-words', 'bench', 'start'];
const { scripts } = JSON.parse(readFileSync(`${PROJECT}package.json`, 'utf8')) as { scripts: Record<string, string> };

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs what `npm run NAME -- ARGUMENT` runs. */
function run(name: string, argument: string): Promise<Ran> {
  const [, ...args] = (scripts[name] ?? '').replace(/^tsx /, 'node --import tsx ').split(' ');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...args, argument],
      { cwd: PROJECT, env: { ...process.env, NODE_OPTIONS: '' } },
      (_, out, told) => resolve({ code: child.exitCode ?? -1, out, told }),
    );
  });
}

describe.each(COMMANDS)('npm run %s', (name) => {
  it('tells how it is used, and what is wrong in one sentence of both languages', async () => {
    const [help, wrong] = [await run(name, '--help'), await run(name, '--no-such-option')];
    expect([help.code, help.told]).toEqual([0, '']);
    expect(help.out).toMatch(new RegExp(`^npm (run )?${name}`));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    const [sentence] = wrong.told.split('\n');
    expect(sentence).toBe('Không có tùy chọn --no-such-option. / There is no option --no-such-option.');
  }, 60_000);
});
