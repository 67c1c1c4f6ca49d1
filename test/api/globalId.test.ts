import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GlobalId } from '../../src/api/graphql/globalId.ts';
import { decodeId, encodeId, NO_CLOCKS } from '../../src/api/graphql/globalId.ts';
import { addDays } from '../../src/domain/values/calendarDate.ts';

const sealedId = fc.stringMatching(/^[a-z2-7]{26}$/);
const placeId = fc.constantFrom('01', '00004', '15~2025-06-30');
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const clocks = fc.record({
  asOf: orNull(fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))),
  knownAt: orNull(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((instant) => instant.toISOString())),
  place: orNull(placeId),
});
const object = fc.oneof(
  fc.tuple(
    fc.constant('ProcedureVersion' as const),
    fc.oneof(
      sealedId,
      fc.tuple(sealedId, sealedId).map((pair) => pair.join('~')),
    ),
  ),
  fc.tuple(fc.constant('Place' as const), placeId),
  fc.tuple(
    fc.constantFrom('Procedure', 'Decision', 'Change', 'Authority', 'Field', 'LegalDocument' as const),
    fc.string({ unit: 'grapheme' }),
  ),
);
const globalId: fc.Arbitrary<GlobalId> = fc
  .tuple(object, orNull(fc.string({ unit: 'grapheme' })), clocks)
  .map(([[type, key], printed, views]) => ({ type, key, printed, clocks: views }) as GlobalId);

describe('global ids', () => {
  it('read back as what they were written from', () => {
    fc.assert(fc.property(globalId, (id) => expect(decodeId(encodeId(id))).toEqual(id)));
  });

  it('of two different things are different', () => {
    fc.assert(
      fc.property(globalId, globalId, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(encodeId(a)).not.toBe(encodeId(b));
      }),
    );
  });

  it('never throw, whatever is asked', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeId(text)));
  });

  it.each([
    ['a procedure', { type: 'Procedure', key: '1.001193' }, {}, 'procedure:1.001193'],
    ['a version on a day', { type: 'ProcedureVersion', key: 'a'.repeat(26) }, { asOf: '2025-06-30' }, `${'a'.repeat(26)}?asOf=2025-06-30`],
    [
      'a decision as known at an instant, for a place',
      { type: 'Decision', key: '2026-04-01/H26/55-QD-UBND' },
      { knownAt: '2026-05-01T00:00:00.000Z', place: '15~2025-06-30' },
      'decision:2026-04-01/H26/55-QD-UBND?knownAt=2026-05-01T00:00:00.000Z&place=15~2025-06-30',
    ],
    ['an ended unit', { type: 'Place', key: '15~2025-06-30' }, {}, '15~2025-06-30'],
  ] as const)('%s', (_, id, views, written) => {
    expect(encodeId({ ...id, printed: null, clocks: { ...NO_CLOCKS, ...views } })).toBe(written);
  });

  it.each(['', 'procedure', 'unknown:1', '1.001193', 'procedure:1?day=2025-01-01', 'procedure:1?asOf=2025-02-30', 'procedure:%zz'])(
    'none is %p',
    (text) => expect(decodeId(text)).toBeNull(),
  );
});
