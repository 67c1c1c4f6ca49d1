import { describe, expect, it } from '@jest/globals';
import { aSearchOverTheNationalList, WORDS } from './searchFixtures.ts';

/** Every example is asked with all aliases at work: an entry that harms another's example fails that one. */
describe('everyday words', () => {
  it('each find, among the first ten, what their example asks for', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const misses: string[] = [];
    for (const { says, example, finds } of WORDS.aliases) {
      if (example === undefined || finds === undefined) continue;
      const { groups } = await search.search(example, { resolve, first: 10 });
      const found = groups.flatMap(({ procedure, twins }) => [procedure, ...twins].map(({ code }) => code));
      if (!finds.some((code) => found.includes(code))) misses.push(`${says}: "${example}" did not find ${finds.join(', ')}`);
    }
    expect(misses).toEqual([]);
  });

  it('are written as words of Vietnamese in NFC, with an example each', () => {
    const faulty = WORDS.aliases.filter(({ says, means, example }) => example === undefined || [says, ...means].some((text) => text !== text.normalize('NFC').trim() || text === ''));
    expect(faulty.map(({ says }) => says)).toEqual([]);
  });

  it('name procedures that the national list has', async () => {
    const { resolve } = await aSearchOverTheNationalList();
    const unknown = WORDS.aliases.flatMap(({ says, finds = [] }) => finds.filter((code) => resolve(code) === null).map((code) => `${says}: ${code}`));
    expect(unknown).toEqual([]);
  });
});
