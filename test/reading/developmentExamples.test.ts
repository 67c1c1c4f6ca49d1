import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { readDecision } from '../../src/reading/readDecision.ts';
import { FULL_MARKS, scoreReading, type ExpectedDecision } from './scoreReading.ts';

const FOLDER = new URL('./fixtures/decisions/', import.meta.url);
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

describe('the five development examples', () => {
  it('are all there', () => expect(IDS).toHaveLength(5));

  it.each(IDS.flatMap((id) => [[id, 'docx'] as const, [id, 'xlsx'] as const]))('%s.%s is read as judged', async (id, format) => {
    const expected = JSON.parse(readFileSync(new URL(`${id}.expected.json`, FOLDER), 'utf8')) as ExpectedDecision;
    const parsed = await readDecision(readFileSync(new URL(`${id}.${format}`, FOLDER)));
    expect(scoreReading(parsed, expected)).toEqual(FULL_MARKS);
  });
});
