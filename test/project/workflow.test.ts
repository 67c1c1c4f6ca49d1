import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { compose } from '../factories/deployed.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(`${PROJECT}${file}`, 'utf8');

interface Job {
  readonly services: Readonly<Record<string, { readonly image: string }>>;
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}
const { check } = (parse(read('.github/workflows/check.yml')) as { readonly jobs: { readonly check: Job } }).jobs;
const runs = check.steps.flatMap(({ run }) => run ?? []);
const variables = check.steps.flatMap(({ env = {} }) => Object.keys(env));
const tests = readdirSync(`${PROJECT}test`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('The workflow on GitHub', () => {
  it('runs the check that everybody runs, and the suites of both services', () => {
    expect(runs).toEqual(expect.arrayContaining(['npm ci', 'npm run check']));
    expect(variables.sort()).toEqual(['TEST_DATABASE', 'TEST_MEILI_HOST', 'TEST_MEILI_KEY']);
  });

  it('runs scripts and suites that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of runs.flatMap((run) => [...run.matchAll(/npm run ([\w:-]+)/g)])) expect(scripts).toHaveProperty(name!);
    for (const [, suite] of runs.flatMap((run) => [...run.matchAll(/-- test\/([\w./-]+)/g)]))
      expect(tests.some((file) => file.startsWith(suite!))).toBe(true);
  });

  it.each(variables)('sets %s, which a test reads', (name) => {
    expect(tests.some((file) => read(`test/${file}`).includes(`process.env.${name}`))).toBe(true);
  });

  it('has the versions of MongoDB and Meilisearch that the product is deployed with', () => {
    const deployed = new Set(Object.values(compose().services).map(({ image }) => image));
    for (const { image } of Object.values(check.services)) expect(deployed).toContain(image);
  });
});
