import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { codesOfMoments, momentsWith } from '../../src/site/start/moments.ts';
import { codesOfErrands, errandsWith } from '../../src/site/start/popularErrands.ts';
import { loadStartLists } from '../../src/words/loadWordData.ts';

const { moments, errands } = await loadStartLists('data/search');

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
    const codes = [...errands.map(({ code }) => code), ...moments.flatMap((moment) => moment.codes)];
    expect(codes.filter((code) => !national.has(code))).toEqual([]);
    for (const { codes: own } of moments) expect(new Set(own).size).toBe(own.length);
  });

  it.each(moments.map(({ slug, codes }) => [slug, codes] as const))('the moment %s is not empty in the sample', (slug, codes) => {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(codes.filter((code) => sample.has(code)).length).toBeGreaterThan(0);
  });

  it('is asked whole in one question of the contract', () => {
    expect(codesOfMoments(moments)).toHaveLength(new Set(moments.flatMap(({ codes }) => codes)).size);
    expect(codesOfErrands(errands)).toHaveLength(errands.length);
  });
});

describe('what editors add', () => {
  const moment = (slug: string, rank: number, codes: readonly string[]) => {
    const label = { vi: slug, en: slug };
    return { slug, rank, codes, label, hint: label };
  };
  const errand = (code: string, rank: number) => ({ code, rank, label: { vi: code, en: code } });

  it('never makes the question longer than the contract takes, and leaves each moment its first codes', () => {
    const many = Array.from({ length: 40 }, (_, i) => moment(`m-${i}`, i, [`first ${i}`, `second ${i}`, `third ${i}`, 'shared']));
    const asked = codesOfMoments(many);
    expect(asked).toHaveLength(100);
    expect(new Set(asked).size).toBe(100);
    for (let i = 0; i < 40; i += 1) expect(asked).toEqual(expect.arrayContaining([`first ${i}`, `second ${i}`]));
    expect(codesOfErrands(Array.from({ length: 50 }, (_, i) => errand(`e ${i}`, -i)))).toEqual(
      Array.from({ length: 30 }, (_, i) => `e ${49 - i}`),
    );
  });

  it('stands in its rank, and only where something is in force', () => {
    const moments = [moment('late', 20, ['a']), moment('empty', 10, ['b']), moment('early', 5, ['b', 'a'])];
    expect(momentsWith(moments, [{ code: 'a' }]).map(({ slug }) => slug)).toEqual(['early', 'late']);
    const errands = Array.from({ length: 15 }, (_, i) => errand(`e ${i}`, 100 - i));
    const shown = errandsWith(errands, [...errands.slice(1), { code: 'other' }]).map(({ code }) => code);
    expect(shown).toEqual(Array.from({ length: 12 }, (_, i) => `e ${14 - i}`));
  });
});
