import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${PROJECT}package.json`, 'utf8')) as { scripts: Record<string, string> };
/** Commands of the project. The others run tools that answer --help themselves. */
const COMMANDS = Object.keys(scripts).filter((name) => scripts[name]?.includes(' scripts/'));

/** Files of scripts/ that no other script imports. Folders hold parts of commands. */
function standingAlone(): string[] {
  const folder = `${PROJECT}scripts`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.m?ts$|\.mjs$/.test(name));
  const imported = files.flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, to = '']) =>
      path.join(path.dirname(name), to),
    ),
  );
  return files.filter((name) => !name.includes(path.sep) && !imported.includes(name));
}

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

it('every script is a command of package.json, or part of one', () => {
  const named = COMMANDS.map((name) => /scripts\/(\S+)/.exec(scripts[name] ?? '')?.[1]);
  expect(standingAlone().sort()).toEqual([...new Set(named)].sort());
});

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
