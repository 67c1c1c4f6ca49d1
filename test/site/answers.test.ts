import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { siteAnswers } from '../../scripts/site/siteAnswers.ts';

it('the types of the pages’ answers are those of their queries and of the schema', async () => {
  const committed = readFileSync(new URL('../../src/site/answers.ts', import.meta.url), 'utf8');
  expect(await siteAnswers()).toBe(committed);
});
