import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../src/catalogue/contentFactsIndex.ts';
import { allLines } from '../../src/domain/timeline/changes.ts';
import { warmTexts } from '../../src/server/warmTexts.ts';
import { eventually } from '../factories/eventually.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** The lines whose facts are in memory before anybody asked. */
function held({ deps: { contents, follower } }: ServedCatalogue): number {
  const { of } = factsIn(contents);
  return allLines(follower.current().catalogue).filter((line) => of({ line, national: null }) !== null).length;
}

const all = ({ follower }: ServedCatalogue) => allLines(follower.current().catalogue).length;
const LATER = {
  number: '99/QĐ-BTP',
  issuedOn: '2026-06-01',
  effectiveFrom: '2026-06-10',
  lines: [{ code: '1.009998', name: 'Thủ tục mới', levels: ['commune' as const] }],
};

describe('texts after a start', () => {
  it('are read before anybody asks, and those announced later too', async () => {
    const served = await aSmallCountry();
    const before = all(served);
    const stop = warmTexts(served.deps);
    expect(
      await eventually(
        async () => held(served),
        (count) => count === before,
      ),
    ).toBe(before);
    await served.announce(LATER);
    expect(
      await eventually(
        async () => held(served),
        (count) => count > before,
      ),
    ).toBe(all(served));
    stop();
  });

  it('are not read after the end', async () => {
    const served = await aSmallCountry();
    warmTexts(served.deps)();
    await served.announce(LATER);
    await factsIn(served.deps.contents).catchUp(served.follower.current().catalogue);
    expect(held(served)).toBe(0);
  });
});
