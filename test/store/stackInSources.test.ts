import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import { inSources, stackInSources } from '../../src/store/stackInSources.ts';

/** Its one mapping: line 1, column 1 of the bundle is line 3, column 5 of a.ts. */
const MAP = new SourceMap({
  file: 'server.mjs',
  version: 3,
  sources: ['../src/a.ts'],
  sourcesContent: [],
  names: [],
  mappings: 'AAEI',
  sourceRoot: '',
});

describe('a stack', () => {
  it('names the places in the sources', () => {
    expect(inSources('fold (file:///p/dist/server.mjs:1:1)', () => MAP)).toBe('fold (file:///p/src/a.ts:3:5)');
  });

  it.each([
    ['of Node', 'emit (node:events:524:28)', MAP],
    ['of a file without a map', 'fold (file:///p/dist/server.mjs:1:1)', null],
    ['of a library', 'validate (file:///p/dist/server.mjs:1:1)', new SourceMap({ ...MAP.payload, sources: [''], mappings: 'AAAA' })],
  ])('stay as they are: %s', (_, line, map) => {
    expect(inSources(line, () => map)).toBe(line);
  });
});

it('maps every line of a stack', () => {
  const line = '    at fold (file:///p/dist/server.mjs:1:1)';
  expect(inSources(`${line}\n${line}`, () => MAP)).toBe(`${line}\n${line}`.replaceAll('dist/server.mjs:1:1', 'src/a.ts:3:5'));
});

it('keeps a map for errors that come together, and forgets it afterwards', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tthc-map-'));
  jest.useFakeTimers();
  try {
    const bundle = path.join(folder, 'server.mjs');
    const line = `fold (${pathToFileURL(bundle).href}:1:1)`;
    const writeMap = (source: string) => writeFileSync(`${bundle}.map`, JSON.stringify({ ...MAP.payload, sources: [source] }));
    writeMap('a.ts');
    expect(stackInSources(line)).toContain('a.ts:3:5');
    writeMap('b.ts');
    jest.advanceTimersByTime(2_900);
    expect(stackInSources(line)).toContain('a.ts:3:5');
    jest.advanceTimersByTime(3_100);
    expect(stackInSources(line)).toContain('b.ts:3:5');
  } finally {
    jest.useRealTimers();
    rmSync(folder, { recursive: true });
  }
});
