import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { bareWords } from '../../src/words/text/tokenize.ts';
import { readLines } from '../../src/words/readLines.ts';
import { NATIONAL_LIST, WORDS } from './searchFixtures.ts';

/** Queries that nobody tuned by: none of them may stand in a set that somebody did. */
const FRESH = ['asked-fresh', 'typed-fresh', 'retold-held', 'retold-unseen', 'retold-notices-unseen'];
const LOOKED_AT = [
  'asked-open',
  'asked-held',
  'asked-unseen',
  'retold-open',
  'retold-notices-open',
  'written-open',
  'written-held',
  'tuning-queries',
  'queries-dev',
];
const CODES = new Set(
  gunzipSync(readFileSync(NATIONAL_LIST))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.object({ code: z.string() }).parse(JSON.parse(line)).code.trim()),
);
/** What a notice can be of, and what no notice is for. */
const KINDS = [...new Set(WORDS.intents.map(({ kind }) => kind)), 'chat', 'other'];
const LABELLED = z.strictObject({
  query: z.string().min(1),
  codes: z.array(z.string()),
  none: z.enum(KINDS).optional(),
  by: z.string().optional(),
  source: z.string().min(1).optional(),
});
const SETS = new Map(
  await Promise.all([...FRESH, ...LOOKED_AT].map(async (name) => [name, await readLines(fileOf(name), LABELLED)] as const)),
);

describe.each([...SETS])('%s', (name, queries) => {
  it('is NFC', () => {
    const text = readFileSync(fileOf(name), 'utf8');
    expect(text === text.normalize('NFC')).toBe(true);
  });

  it('labels each query either with codes or with a kind of notice', () => {
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.filter(({ codes, none }) => codes.length > 0 === (none !== undefined))).toEqual([]);
    expect(queries.filter(({ codes }) => new Set(codes).size < codes.length)).toEqual([]);
  });
});

describe.each(FRESH)('%s', (name) => {
  const queries = SETS.get(name) ?? [];
  const others = [...SETS].flatMap(([other, entries]) => (other === name ? [] : entries));

  it('knows no code but those of the national list', () => {
    expect(queries.filter(({ codes }) => codes.some((code) => !CODES.has(code)))).toEqual([]);
  });

  it('holds no query twice, and none of another set', () => {
    const keys = queries.map(keyOf);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    const known = new Set(others.map(keyOf));
    expect(keys.filter((key) => known.has(key))).toEqual([]);
  });

  it('tells where each is from, and shares no page with another set', () => {
    expect(queries.filter(({ source, by }) => source === undefined || by === undefined)).toEqual([]);
    const pages = new Set(others.flatMap(({ source }) => pageOf(source) ?? []));
    expect(queries.filter(({ source }) => pages.has(pageOf(source) ?? ''))).toEqual([]);
  });
});

function fileOf(name: string): string {
  return `data/search/${name}.jsonl`;
}

function keyOf({ query }: { readonly query: string }): string {
  return bareWords(query).join(' ');
}

/** An address without what may differ for the same page; null for a source without one. */
function pageOf(source: string | undefined): string | null {
  return source?.startsWith('http') === true ? source.replace(/^https?:\/\/(www\.|m\.)?/, '').replace(/\/$/, '') : null;
}
