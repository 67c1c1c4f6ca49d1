import { checkWhoseLaw } from '../../../../src/domain/check/whoseLaw.ts';
import { WHOLE_COUNTRY } from '../../../../src/domain/decision/draft.ts';
import { BAC_GIANG, BAC_NINH, HA_NOI } from '../../../factories/lawBook.ts';
import { aProcedureOfOneProvince, aProcedureWithALocalText } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, abolished, amended, fresh, sound } from './soundDrafts.ts';

const ofBacNinh = { by: BAC_NINH, number: '9/QĐ-UBND' };
const ofFinance = { by: { code: 'G12', name: 'Bộ Tài chính' }, number: '9/QĐ-BTC' };
const inPlace = (code: string) => [fresh({ place: { code, name: 'nơi đó' } })];
const LOCAL = '2.000001';
const localBook = () => aProcedureOfOneProvince({ book: aBookOfLaw() }).book;
const expiring = { expires: [{ number: '1/QĐ-BTP', issuedOn: '2024-01-02', isWhole: true }] };

export const table: CheckTable = {
  check: checkWhoseLaw,
  rows: [
    { rule: 'a ministry, its own', draft: { lines: [abolished(A)] }, finds: [] },
    { rule: "another ministry's", draft: { ...ofFinance, lines: [abolished(A)] }, finds: ['ANOTHERS_LAW lines.0.code'] },
    {
      rule: "new, where another ministry's is in force",
      draft: { ...ofFinance, lines: [sound({ code: A })] },
      finds: ['ANOTHERS_LAW lines.0.code'],
    },
    { rule: 'the same in an import', draft: { ...ofFinance, type: 'baseline', lines: [sound({ code: A })] }, finds: [] },
    { rule: 'new in the nation, where a province has it', book: localBook, draft: { lines: [sound({ code: LOCAL })] }, finds: [] },
    { rule: 'a province, its own', book: localBook, draft: { ...ofBacNinh, lines: [abolished(LOCAL)] }, finds: [] },
    { rule: "a province drops the nation's", draft: { ...ofBacNinh, lines: [abolished(A)] }, finds: ['LOST_IN_THE_PROVINCE lines.0.code'] },
    { rule: "a province amends the nation's for itself", draft: { ...ofBacNinh, lines: [amended()] }, finds: [] },
    {
      rule: "a province gives up its own text over the nation's",
      book: () => aProcedureWithALocalText().book,
      draft: { ...ofBacNinh, lines: [sound({ code: A, kind: 'reinstated', contentFrom: 'national', content: null })] },
      finds: [],
    },
    { rule: "a province's line at its own place", draft: { ...ofBacNinh, lines: inPlace('24') }, finds: [] },
    { rule: 'at a place merged into it', draft: { ...ofBacNinh, lines: inPlace('24~2025-06-30') }, finds: [] },
    { rule: "at another province's", draft: { ...ofBacNinh, lines: inPlace('01') }, finds: ['PLACE_OF_ANOTHER lines.0.place'] },
    { rule: "a ministry's line in one province", draft: { lines: inPlace('01') }, finds: ['PLACE_OF_ONE_PROVINCE lines.0.place'] },
    { rule: "a ministry's line that says the whole country", draft: { lines: [fresh({ place: WHOLE_COUNTRY })] }, finds: [] },
    {
      rule: "a province's line that says the whole country",
      draft: { ...ofBacNinh, lines: [fresh({ place: WHOLE_COUNTRY })] },
      finds: ['PLACE_OF_ANOTHER lines.0.place'],
    },
    {
      rule: 'a ministry ends what only a province has',
      book: localBook,
      draft: { lines: [abolished(LOCAL)] },
      finds: ['ANOTHERS_LAW lines.0.code'],
    },
    {
      rule: 'a ministry replaces what only a province has',
      book: localBook,
      draft: { lines: [sound({ code: '2.000009', kind: 'replaced', replaces: [{ code: LOCAL, name: 'Thủ tục của tỉnh' }] })] },
      finds: ['ANOTHERS_LAW lines.0.code'],
    },
    {
      rule: 'a ministry ends what the nation and a province have',
      book: () => aProcedureWithALocalText().book,
      draft: { lines: [abolished(A)] },
      finds: [],
    },
    { rule: "a ministry's decision expired by itself", draft: expiring, finds: [] },
    { rule: 'expired by another ministry', draft: { ...ofFinance, ...expiring }, finds: ['ANOTHERS_LAW expires.0'] },
    {
      rule: 'expired by a province, for itself',
      draft: { by: HA_NOI, number: '9/QĐ-UBND', ...expiring },
      finds: ['ANOTHERS_LAW expires.0'],
    },
    {
      rule: "a former province's decision expired by the one that it became",
      book: () => aProcedureOfOneProvince({ book: aBookOfLaw(), by: BAC_GIANG, since: '2024-03-01', number: '5/QĐ-UBND' }).book,
      draft: { ...ofBacNinh, expires: [{ number: '5/QĐ-UBND', issuedOn: '2024-03-01', isWhole: true }] },
      finds: [],
    },
  ],
};
