import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const SOURCE = readFileSync(new URL('../../src/api/rest/openapi.json', import.meta.url), 'utf8');
const lint = async (source: string) =>
  (await lintFromString({ source, absoluteRef: 'openapi.json', config: await createConfig({ extends: ['recommended'] }) })).map(
    ({ severity, ruleId, location: [place] }) => `${severity} ${ruleId} ${place?.pointer}`,
  );

describe('The description of REST', () => {
  it('has nothing that the rules of Redocly find wrong or doubtful', async () => {
    expect(await lint(SOURCE)).toEqual([]);
  });

  it('would be found out where an operation told no way to fail', async () => {
    const document = JSON.parse(SOURCE) as { paths: Record<string, { get: { responses: Record<string, unknown> } }> };
    document.paths['/v1/catalog']!.get.responses = { 200: { description: 'OK' } };
    expect(await lint(JSON.stringify(document))).toContain('warn operation-4xx-response #/paths/~1v1~1catalog/get/responses');
  });
});
