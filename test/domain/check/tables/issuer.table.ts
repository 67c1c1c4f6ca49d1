import { checkIssuer } from '../../../../src/domain/check/issuer.ts';
import { BAC_NINH } from '../../../factories/lawBook.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished } from './soundDrafts.ts';

const by = (code: string | null, name: string) => ({ by: { code, name }, lines: [abolished(A)] });

export const table: CheckTable = {
  check: checkIssuer,
  rows: [
    { rule: 'a ministry announces', draft: by('G15', 'Bộ Tư pháp'), finds: [] },
    { rule: 'a province announces', draft: { by: BAC_NINH, lines: [abolished(A)] }, finds: [] },
    { rule: 'a name in capitals and without its code is known', draft: by(null, 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH'), finds: [] },
    { rule: 'a name that nobody has', draft: by(null, 'UBND tỉnh Bắc Linh'), finds: ['ISSUER_UNKNOWN issuingAuthority'] },
    { rule: 'a code that nobody has', draft: by('X99', 'UBND xã Không Có'), finds: ['ISSUER_UNKNOWN issuingAuthority'] },
    { rule: 'code and name are of one authority', draft: by('H05', 'Bộ Tư pháp'), finds: ['ISSUER_NAME_DIFFERS issuingAuthority'] },
    {
      rule: 'a commune does not announce',
      draft: by('XA1', 'UBND phường Kinh Bắc, tỉnh Bắc Ninh'),
      finds: ['ISSUER_WITHOUT_POWER issuingAuthority'],
    },
    { rule: 'nobody announces after its end', draft: by('OLD', 'Bộ cũ'), finds: ['ISSUER_WITHOUT_POWER issuingAuthority'] },
    { rule: 'nor is that asked of the days before', draft: { ...by('OLD', 'Bộ cũ'), issuedOn: '2025-02-28' }, finds: [] },
    {
      rule: 'a body of a province is of one',
      draft: by('QS1', 'Bộ Chỉ huy quân sự tỉnh'),
      finds: ['ISSUER_PLACE_UNKNOWN issuingAuthority'],
    },
    { rule: 'without a day of signature nothing can be said', draft: { ...by('OLD', 'Bộ cũ'), issuedOn: null }, finds: [] },
  ],
};
