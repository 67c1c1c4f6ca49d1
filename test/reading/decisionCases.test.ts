import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { readDecision } from '../../src/reading/readDecision.ts';
import { FULL_MARKS, scoreReading, type ExpectedDecision } from './scoreReading.ts';

const FOLDER = new URL('./fixtures/cases/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /\.(docx|xlsx)$/.test(name));

/** The README beside the files tells what is judged. */
async function judge(file: string): Promise<void> {
  const name = file.replace(/\.(docx|xlsx)$/, '');
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8')) as ExpectedDecision;
  const parsed = await readDecision(readFileSync(new URL(file, FOLDER)));
  const isEarlierJudged = !name.startsWith('expiry-') || name === 'expiry-internal-process';
  expect(scoreReading(parsed, expected, { isEarlierJudged })).toEqual(FULL_MARKS);
}

describe('invented decisions, one fault each', () => {
  it('are all there', () => expect(FILES).toHaveLength(58));
  it.each(FILES)('%s', judge);
});
