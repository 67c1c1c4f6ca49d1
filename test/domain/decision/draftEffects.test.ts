import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { draftEffects } from '../../../src/domain/decision/draftEffects.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import { ownTimeline, timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import { BAC_NINH, HA_NOI, LawBook, type TerseDecision } from '../../factories/lawBook.ts';
import { anInForceProcedure, aProcedureWithALocalText } from '../../factories/procedures.ts';

const A = '1.000001';
const B = '1.000002';

function effectsOf(book: LawBook, terse: TerseDecision) {
  const { decision, lines } = book.draft(terse);
  const { effects } = draftEffects(book.catalogue, sealDecision(decision, lines, book.catalogue, book.registers));
  return effects.map(({ code, place, from, until, before, after, isNamed }) => [
    code,
    place?.code ?? null,
    from,
    until,
    `${before ? 'text' : 'nothing'} → ${after ? 'text' : 'nothing'}`,
    isNamed ? 'named' : 'follows',
  ]);
}

describe('What a draft would change', () => {
  it('tells by day what starts, changes and ends', () => {
    const { book } = anInForceProcedure({ since: '2026-01-05' });
    const lines = [{ code: B, effectiveFrom: '2026-10-01' }, { kind: 'amended', code: A } as const];
    expect(effectsOf(book, { issuedOn: '2026-09-01', lines })).toEqual([
      [A, null, '2026-09-01', null, 'text → text', 'named'],
      [B, null, '2026-10-01', null, 'nothing → text', 'named'],
    ]);
    expect(effectsOf(book, { issuedOn: '2026-09-01', lines: [{ kind: 'abolished', code: A }] })).toEqual([
      [A, null, '2026-09-01', null, 'text → nothing', 'named'],
    ]);
  });

  it('names what people of one province lose while the country keeps it', () => {
    const { book } = anInForceProcedure({ since: '2026-01-05' });
    expect(effectsOf(book, { by: BAC_NINH, issuedOn: '2026-09-01', lines: [{ kind: 'abolished', code: A }] })).toEqual([
      [A, '24', '2026-09-01', null, 'text → nothing', 'named'],
    ]);
  });

  it('tells the days of a temporary text, and that the text before returns', () => {
    const { book } = anInForceProcedure({ since: '2026-01-05' });
    const temporary = { kind: 'amended', code: A, effectiveUntil: '2027-01-01', afterwards: 'resumes' } as const;
    expect(effectsOf(book, { issuedOn: '2026-09-01', lines: [temporary] })).toEqual([
      [A, null, '2026-09-01', '2027-01-01', 'text → text', 'named'],
    ]);
  });

  it('tells endings of an expired decision as what follows', () => {
    const { book } = anInForceProcedure({ since: '2026-01-05', number: '1/QĐ-BTP' });
    const expires = [{ number: '1/QĐ-BTP', issuedOn: '2026-01-05', isWhole: true }];
    expect(effectsOf(book, { number: '9/QĐ-BTP', issuedOn: '2026-09-01', expires, lines: [] })).toEqual([
      [A, null, '2026-09-01', null, 'text → nothing', 'follows'],
    ]);
  });

  it('tells what changes for provinces that complete the national text', () => {
    const { book } = anInForceProcedure({ since: '2026-01-05' });
    book.announce({
      by: HA_NOI,
      number: '5/QĐ-UBND',
      issuedOn: '2026-02-02',
      lines: [{ kind: 'amended', code: A, contentFrom: 'ownOverNational' }],
    });
    expect(effectsOf(book, { number: '9/QĐ-BTP', issuedOn: '2026-09-01', lines: [{ kind: 'abolished', code: A }] })).toEqual([
      [A, null, '2026-09-01', null, 'text → nothing', 'named'],
      [A, '01', '2026-09-01', null, 'text → nothing', 'follows'],
    ]);
    // A province keeps a text of its own.
    const { book: other } = aProcedureWithALocalText();
    const kept = effectsOf(other, { number: '9/QĐ-BTP', issuedOn: '2026-09-01', lines: [{ kind: 'abolished', code: A }] });
    expect(kept.filter(([, place]) => place !== null)).toEqual([]);
  });

  it('says for each day exactly what the catalogue answers once the draft is announced', () => {
    const kinds = fc.constantFrom('new', 'amended', 'abolished', 'replaced', 'reinstated');
    const line = fc.record({
      code: fc.constantFrom(A, B, '1.000003'),
      kind: kinds,
      effectiveFrom: fc.constantFrom('2026-03-01', '2026-06-01', '2026-09-01'),
    });
    const issuer = fc.constantFrom(undefined, BAC_NINH, HA_NOI);
    const decision = fc.record({ by: issuer, lines: fc.array(line, { minLength: 1, maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 5 }), decision, (past, draft) => {
        const book = new LawBook();
        for (const [i, one] of past.entries()) book.announce(terse(one, `${i + 1}/QĐ-BTP`));
        const before = book.catalogue;
        const { decision: head, lines } = book.draft(terse(draft, '99/QĐ-BTP'));
        const { effects } = draftEffects(before, sealDecision(head, lines, before, book.registers));
        book.announce(terse(draft, '99/QĐ-BTP'));
        for (const code of [A, B, '1.000003'])
          for (const place of [null, '24', '01'])
            for (const day of ['2026-02-28', '2026-03-01', '2026-06-01', '2026-09-01', '2027-01-01']) {
              const [was, is] = [before, book.catalogue].map((one) => versionOn(answerOf(one, code, place), day)?.id ?? null);
              const told = effects.some(
                (one) => one.code === code && (one.place?.code ?? null) === place && one.from <= day && (one.until ?? '9999') > day,
              );
              // The effect for the country stands for places that no line names.
              const isOfThePlace = effects.some((one) => one.code === code && (one.place?.code ?? null) === place);
              if (isOfThePlace || place === null) expect([code, place, day, told]).toEqual([code, place, day, was !== is]);
            }
      }),
      { numRuns: 60 },
    );
  });
});

/** The country's row counts national procedures only. A province's own procedures stand in its row. */
function answerOf(catalogue: Catalogue, code: string, place: string | null) {
  return place === null ? ownTimeline(catalogue, code, null) : timelineFor(catalogue, code, place);
}

function terse({ by, lines }: { by: typeof BAC_NINH | undefined; lines: readonly object[] }, number: string): TerseDecision {
  return { ...(by ? { by } : {}), number, issuedOn: '2026-02-01', lines } as TerseDecision;
}
