import { SourceMap } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { inSources } from '../../src/store/stackInSources.ts';

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
