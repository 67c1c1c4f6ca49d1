import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { MOMENT_CODES, MOMENTS } from '../../src/site/start/moments.ts';
import { POPULAR_ERRANDS } from '../../src/site/start/popularErrands.ts';

/** The codes of a bundled list. */
function codesIn(name: string): ReadonlySet<string> {
  const file = fileURLToPath(new URL(`../../data/${name}.jsonl.gz`, import.meta.url));
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return new Set(lines.map((line) => (JSON.parse(line) as { code: string }).code));
}

let national: ReadonlySet<string>;
let sample: ReadonlySet<string>;
beforeAll(() => {
  national = codesIn('procedure-names');
  sample = codesIn('procedures-sample');
});

describe('what the start page leads to', () => {
  it('is in the national list, each code once in a moment', () => {
    const codes = [...POPULAR_ERRANDS.map(({ code }) => code), ...MOMENT_CODES];
    expect(codes.filter((code) => !national.has(code))).toEqual([]);
    for (const { codes: own } of MOMENTS) expect(new Set(own).size).toBe(own.length);
  });

  it.each(MOMENTS.map(({ slug, codes }) => [slug, codes] as const))('the moment %s is not empty in the sample', (slug, codes) => {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(codes.filter((code) => sample.has(code)).length).toBeGreaterThan(0);
  });

  it('fits into one question of the contract', () => {
    expect(MOMENT_CODES.length).toBeLessThanOrEqual(100);
    expect(new Set(MOMENTS.map(({ slug }) => slug)).size).toBe(MOMENTS.length);
  });
});
