import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { doubtfulClocks, knownInstants } from '../../../src/domain/catalogue/knownInstants.ts';
import type { Announcement } from '../../../src/domain/sealing/announcement.ts';
import { nextAnnouncement } from '../../../src/domain/sealing/announcement.ts';
import { LawBook } from '../../factories/lawBook.ts';
import { revisionKnownAt } from '../../../src/domain/catalogue/catalogue.ts';

const at = (...clocks: readonly string[]) => clocks.map((announcedAt) => ({ announcedAt })) as unknown as Announcement[];
const day = (n: number) => `2026-0${n}-01T00:00:00.000Z`;
const AHEAD = '2028-01-02T00:00:00.000Z';

describe('An announcement counts as known', () => {
  it.each([
    ['from its own instant, mostly', [day(1), day(2), day(3)], [day(1), day(2), day(3)], []],
    ['from the next that agrees, where its clock ran ahead', [day(1), AHEAD, day(3), day(4)], [day(1), day(3), day(3), day(4)], [1]],
    ['the same at the second announcement, when only one agrees yet', [day(1), AHEAD, day(3)], [day(1), day(3), day(3)], [1]],
    ['with the one before it, where its clock ran behind', [day(2), day(3), day(1), day(4)], [day(2), day(3), day(3), day(4)], [2]],
    [
      'the same where several ran behind, as long as more agree',
      [day(3), day(4), day(5), day(1), day(2)],
      [day(3), day(4), day(5), day(5), day(5)],
      [3, 4],
    ],
  ] as const)('%s', (_what, clocks, instants, doubtful) => {
    expect(knownInstants(at(...clocks))).toEqual(instants);
    expect(doubtfulClocks(at(...clocks))).toEqual(doubtful);
  });

  it('now at the latest, whatever its clock says, while nobody agrees with it', () => {
    expect(knownInstants(at(day(1), AHEAD), day(5))).toEqual([day(1), day(5)]);
    expect(knownInstants(at(day(1), AHEAD, AHEAD, AHEAD, day(3)), day(5))).toEqual([day(1), day(3), day(3), day(3), day(3)]);
    // By then more instants are right than wrong.
    const later = [day(4), day(5), day(6), day(7)];
    expect(knownInstants(at(day(1), AHEAD, AHEAD, AHEAD, day(3), ...later), '2029-01-01T00:00:00.000Z')).toEqual(
      knownInstants(at(day(1), AHEAD, AHEAD, AHEAD, day(3), ...later), day(8)),
    );
  });

  it('in the order of the log, under any clocks, and from its own instant where all agree', () => {
    const clock = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString());
    fc.assert(
      fc.property(fc.array(clock, { maxLength: 40 }), (clocks) => {
        const instants = knownInstants(at(...clocks));
        expect(instants).toEqual([...instants].sort());
        const sorted = [...clocks].sort();
        expect(knownInstants(at(...sorted))).toEqual(sorted);
      }),
    );
  });
});

describe('An announcer', () => {
  it('follows a clock that is seconds ahead of its own, and no clock that is days ahead', () => {
    const { head } = new LawBook().announce({ lines: [{ code: '1.000001' }] }).announcement;
    const previous = { sequence: 1, hash: 'a', announcedAt: '2026-05-01T12:00:05.000Z' };
    expect(nextAnnouncement(previous, head, [], '2026-05-01T12:00:00.000Z').announcedAt).toBe(previous.announcedAt);
    expect(nextAnnouncement(previous, head, [], '2026-04-01T12:00:00.000Z').announcedAt).toBe('2026-04-01T12:00:00.000Z');
  });

  it('whose clock once ran ahead does not spoil what was known when', () => {
    const book = new LawBook();
    book.announce({ issuedOn: '2026-01-05', lines: [{ code: '1.000001' }] });
    book.announce({ issuedOn: '2026-02-05', at: AHEAD, lines: [{ code: '1.000002' }] });
    book.announce({ issuedOn: '2026-03-05', lines: [{ code: '1.000003' }] });
    const revisions = ['2026-01-06', '2026-02-06', '2026-03-06'].map((on) => revisionKnownAt(book.catalogue, `${on}T00:00:00.000Z`));
    expect(revisions).toEqual([1, 1, 3]);
  });
});
