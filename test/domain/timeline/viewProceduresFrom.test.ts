import { describe, expect, it } from '@jest/globals';
import { viewProcedures, viewProceduresFrom } from '../../../src/domain/timeline/procedureView.ts';
import { HA_NOI, LawBook } from '../../factories/lawBook.ts';

const DAYS = ['2025-12-31', '2026-01-01', '2026-02-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2027-01-01'];

function aHistory(): LawBook {
  const book = new LawBook();
  book.announce({ issuedOn: '2026-01-01', lines: [{ code: '1.000001' }, { code: '1.000002' }, { code: '1.000003' }] });
  book.announce({
    issuedOn: '2026-02-01',
    lines: [
      { code: '1.000001', kind: 'amended' },
      { code: '1.000002', kind: 'abolished' },
    ],
  });
  book.announce({
    issuedOn: '2026-02-01',
    lines: [{ code: '1.000003', kind: 'amended', effectiveFrom: '2026-03-01', effectiveUntil: '2026-06-01', afterwards: 'resumes' }],
  });
  book.announce({
    issuedOn: '2026-03-01',
    by: HA_NOI,
    lines: [{ code: '1.000001', kind: 'amended', contentFrom: 'national', content: null }],
  });
  book.announce({ issuedOn: '2026-05-31', lines: [{ code: '1.000004', effectiveFrom: '2026-06-01' }] });
  return book;
}

describe('views made from those of another day', () => {
  it.each([null, '01'])('are what they would have been: %s', (place) => {
    const { catalogue } = aHistory();
    for (const from of DAYS)
      for (const to of DAYS) {
        const known = { views: viewProcedures(catalogue, { asOf: from, place }), asOf: from };
        expect(viewProceduresFrom(known, catalogue, { asOf: to, place })).toEqual(viewProcedures(catalogue, { asOf: to, place }));
      }
  });
});
