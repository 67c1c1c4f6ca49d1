import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Lints the files that the list excepts as if it were empty, in a process of its own: ESLint loads its config by import. */
const ASK = `
import { ESLint } from 'eslint';
import { EXCEPTIONS } from '${pathToFileURL(`${PROJECT}eslint.exceptions.mjs`).href}';
const on = {
  complexity: ['error', 15],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};
const overrideConfig = Object.entries(EXCEPTIONS).map(([file, rules]) => ({
  files: [file],
  rules: Object.fromEntries(rules.map((rule) => [rule, on[rule]])),
}));
const results = await new ESLint({ overrideConfig }).lintFiles(Object.keys(EXCEPTIONS));
const broken = results.map(({ filePath, messages }) => [filePath, [...new Set(messages.map(({ ruleId }) => ruleId))]]);
console.log(JSON.stringify({ EXCEPTIONS, broken }));
`;

let listed: Readonly<Record<string, readonly string[]>>;
let broken: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', ASK], { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1e8 });
  const read = JSON.parse(answer) as { EXCEPTIONS: typeof listed; broken: [string, string[]][] };
  listed = read.EXCEPTIONS;
  broken = new Map(read.broken.map(([file, rules]) => [file.slice(PROJECT.length), rules]));
}, 240_000);

describe('The list of exceptions from lint', () => {
  it('names files that are there', () => {
    expect(Object.keys(listed).filter((file) => !existsSync(`${PROJECT}${file}`))).toEqual([]);
  });

  it('has no entry that nothing needs any more', () => {
    const needless = Object.entries(listed).flatMap(([file, rules]) =>
      rules.filter((rule) => !broken.get(file)?.includes(rule)).map((rule) => `${file}: ${rule}`),
    );
    expect(needless).toEqual([]);
  });
});
