import { describe, expect, it } from '@jest/globals';
import { authorityLevel } from '../../../src/announcing/importing/authorityLevel.ts';
import { citedNumber } from '../../../src/announcing/importing/citedNumber.ts';
import { parsePortalRecord } from '../../../src/announcing/importing/portalRecord.ts';
import { registersFrom } from '../../../src/announcing/importing/registersFrom.ts';
import { lineageRoot } from '../../../src/domain/places/registers.ts';
import { placesOfVietNam } from '../../factories/placesOfVietNam.ts';
import { aRecord, sampleRecords } from './sample.ts';

function drawnFrom(records: readonly Record<string, unknown>[]) {
  const registers = registersFrom(placesOfVietNam());
  for (const raw of records) registers.add(parsePortalRecord(raw, 'test').record!);
  return registers.drawn();
}

describe('registersFrom', () => {
  it('draws authorities with place, level, parent and lineage from the sample', async () => {
    const { authorities, fields, legalDocuments } = drawnFrom(await sampleRecords());
    const by = new Map(authorities.map((authority) => [authority.code, authority]));
    expect(by.get('H48.42')).toMatchObject({ name: 'Sở Xây dựng - tỉnh Quảng Ngãi', level: 'province', parent: 'H48', place: '51' });
    expect(by.get('000.00.22.G12')).toMatchObject({ level: 'central', parent: 'G12', place: null });
    expect(by.get('H57')).toMatchObject({ name: 'UBND Thành phố Huế', place: '46' });
    expect(by.get('D01')).toMatchObject({ name: 'Tòa án nhân dân', otherNames: ['Tòa án nhân dân_old'] });
    expect(lineageRoot({ authorities: by }, 'G17')).toBe('G04');
    expect(lineageRoot({ authorities: by }, 'G06')).toBe('G06');
    expect([authorities.length, fields.length, legalDocuments.length]).toEqual([412, 231, 1281]);
    expect(new Set(legalDocuments.map(({ number }) => number.toUpperCase())).size).toBe(legalDocuments.length);
  });

  it('gives the same entries for the same records in another order', async () => {
    const records = (await sampleRecords()).slice(0, 200);
    expect(drawnFrom([...records].reverse())).toEqual(drawnFrom(records));
  });

  it('takes one law for one, under the title most often used', () => {
    const cited = (code: string, name: string) => aRecord({ legalBasisesDetails: [{ id: 'x', code, name }] });
    const { legalDocuments } = drawnFrom([
      cited('Luật số 32/2024/QH15', 'Luật'),
      cited('32/2024/QH15 ', 'Luật Các tổ chức tín dụng'),
      cited('32/2024/qh15', 'Luật Các tổ chức tín dụng'),
    ]);
    expect(legalDocuments).toEqual([
      {
        number: '32/2024/QH15',
        title: 'Luật Các tổ chức tín dụng',
        issuingAuthority: null,
        issuedOn: null,
        inForceFrom: null,
        noLongerInForceFrom: null,
      },
    ]);
  });
});

describe('authorityLevel', () => {
  it.each([
    ['G15', 'Bộ Tư pháp', 'central'],
    ['G17.43', 'Cục Hàng hải và Đường thủy Việt Nam', 'central'],
    ['000.00.22.G12', 'Ủy ban Chứng khoán Nhà nước - Bộ tài chính', 'central'],
    ['X', 'Cục Sở hữu trí tuệ', 'central'],
    ['H26', 'UBND Thành phố Hà Nội', 'province'],
    ['UBNDCT', 'Ủy ban nhân dân cấp tỉnh', 'province'],
    ['000.00.CS.008', 'Sở Xây dựng', 'province'],
    ['X', 'Bảo hiểm xã hội tỉnh', 'province'],
    ['BCA_CAX', 'Công an cấp Xã', 'commune'],
    ['H05.118', 'UBND Phường Kinh Bắc, tỉnh Bắc Ninh', 'commune'],
    ['000.00.UB.003', 'Ủy ban Nhân dân xã, phường, thị trấn.', 'commune'],
    ['X', 'Công an huyện', 'district'],
    ['X', 'Cơ sở trợ giúp xã hội', 'other'],
    ['0100100079', 'Tập đoàn Điện lực Việt Nam', 'other'],
  ])('%s %s: %s', (code, name, level) => {
    expect(authorityLevel(code, name)).toBe(level);
  });
});

describe('citedNumber', () => {
  it.each([
    ['Luật số 32/2024/QH15', '32/2024/QH15'],
    ['Số 10/2025/QĐ-TTg', '10/2025/QĐ-TTg'],
    ['24/2026/NQ-CP', '24/2026/NQ-CP'],
    ['86/2018/nđ-cp', '86/2018/NĐ-CP'],
    ['94/2025/QH15 ngày 27/6/2025', '94/2025/QH15'],
    ['Luật Chăn nuôi', 'Luật Chăn nuôi'],
    ['13/2020', '13/2020'],
  ])('%s is cited as %s', (printed, number) => {
    expect(citedNumber(printed)).toBe(number);
  });
});
