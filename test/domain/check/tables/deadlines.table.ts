import { checkDeadlines } from '../../../../src/domain/check/deadlines.ts';
import { HA_NOI } from '../../../factories/lawBook.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, fresh } from './soundDrafts.ts';

const lines = [abolished(A)];
const ofHaNoi = { by: HA_NOI, number: '9/QĐ-UBND', lines };

export const table: CheckTable = {
  check: checkDeadlines,
  rows: [
    { rule: 'a ministry signs 20 days before', draft: { effectiveFrom: '2026-09-21', lines }, finds: [] },
    { rule: '19 days before', draft: { effectiveFrom: '2026-09-20', lines }, finds: ['DEADLINE_MISSED issuedOn'] },
    { rule: 'a province signs 5 days before', draft: { ...ofHaNoi, effectiveFrom: '2026-09-06' }, finds: [] },
    { rule: '4 days before', draft: { ...ofHaNoi, effectiveFrom: '2026-09-05' }, finds: ['DEADLINE_MISSED issuedOn'] },
    {
      rule: 'the first of its lines counts',
      draft: { lines: [fresh({ effectiveFrom: '2026-09-10' }), abolished(A)] },
      finds: ['DEADLINE_MISSED issuedOn'],
    },
    { rule: 'a ministry enters it within 10 working days', draft: { lines }, today: '2026-09-15', finds: [] },
    { rule: 'on the eleventh', draft: { lines }, today: '2026-09-16', finds: ['DEADLINE_MISSED announcedOn'] },
    { rule: 'a province within 5', draft: ofHaNoi, today: '2026-09-08', finds: [] },
    { rule: 'on the sixth', draft: ofHaNoi, today: '2026-09-09', finds: ['DEADLINE_MISSED announcedOn'] },
    { rule: 'a correction within 2', draft: { type: 'correction', lines }, today: '2026-09-04', finds: ['DEADLINE_MISSED announcedOn'] },
    { rule: 'a correction may be in effect at once', draft: { type: 'correction', effectiveFrom: '2026-09-01', lines }, finds: [] },
    {
      rule: 'an imported decision is long past',
      draft: { type: 'baseline', effectiveFrom: '2026-09-01', lines },
      today: '2027-09-01',
      finds: [],
    },
  ],
};
