import { describe, expect, it } from '@jest/globals';
import { changedPartsIn } from '../../../src/announcing/drafting/changedParts.ts';
import { amendingDocuments, citedDocuments } from '../../../src/announcing/drafting/citedDocuments.ts';
import { positionsIn } from '../../../src/announcing/drafting/draftEarlier.ts';
import { onlineLevelIn } from '../../../src/announcing/drafting/onlineLevelIn.ts';
import { bodyOf } from '../../../src/domain/places/authorityNames.ts';
import { textLines } from '../../../src/announcing/drafting/textLines.ts';

describe('What cells of a list say', () => {
  it.each([
    ['Thời hạn giải quyết', ['timeLimit']],
    ['- Trình tự thực hiện;\n- Thành phần, số lượng hồ sơ;\n- Căn cứ pháp lý', ['steps', 'dossier', 'legalBasis']],
    ['Tên TTHC, lệ phí', ['name', 'fees']],
    ['Mẫu đơn, tờ khai; yêu cầu, điều kiện', ['forms', 'requirements']],
    ['Cơ quan có thẩm quyền giải quyết', ['implementingAuthority']],
    ['Miễn phí, chi phí in ấn', []],
    ['Theo Phụ lục II', []],
  ])('changed parts: %j', (text, parts) => expect(changedPartsIn(text)).toEqual(parts));

  it('changed parts are found in decomposed Unicode too', () =>
    expect(changedPartsIn('Thời hạn; phí'.normalize('NFD'))).toEqual(['timeLimit', 'fees']));

  it.each([
    ['Toàn trình', 'full'],
    ['DVC trực tuyến một phần', 'partial'],
    ['Mức độ 3', 'level3'],
    ['4', 'level4'],
    ['Không', 'none'],
    ['Chưa cung cấp', 'none'],
    ['Toàn trình hoặc một phần', null],
    ['x', null],
  ])('online level: %j is %j', (text, level) => expect(onlineLevelIn(text)).toBe(level));

  it.each([
    [
      '- Nghị định số 22/2026/NĐ-CP ngày 16/01/2026;\n- Thông tư số 14/2026/TT-BKHCN ngày 09/4/2026.',
      [
        ['22/2026/NĐ-CP', 'Nghị định số 22/2026/NĐ-CP ngày 16/01/2026'],
        ['14/2026/TT-BKHCN', 'Thông tư số 14/2026/TT-BKHCN ngày 09/4/2026'],
      ],
    ],
    [
      'Luật Đất đai; Nghị quyết 66.7/2025/NQ-CP',
      [
        ['Luật Đất đai', 'Luật Đất đai'],
        ['66.7/2025/NQ-CP', 'Nghị quyết 66.7/2025/NQ-CP'],
      ],
    ],
    ['Quyết định 10/2025/QĐ-TTg', [['10/2025/QĐ-TTg', 'Quyết định 10/2025/QĐ-TTg']]],
    [
      'Nghị định 01/2025/NĐ-CP và Nghị định 02/2025/NĐ-CP',
      [
        ['01/2025/NĐ-CP', null],
        ['02/2025/NĐ-CP', null],
      ],
    ],
    ['Không có', []],
  ])('cited: %j', (text, cited) => expect(citedDocuments(text).map(({ number, title }) => [number, title])).toEqual(cited));

  it('what stands before "sửa đổi" amends, what stands behind it is amended', () => {
    const text = 'Nghị định số 07/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 123/2015/NĐ-CP; Luật Hộ tịch';
    expect(amendingDocuments(text).map(({ number }) => number)).toEqual(['07/2025/NĐ-CP']);
    expect(citedDocuments(text).map(({ number }) => number)).toEqual(['07/2025/NĐ-CP', '123/2015/NĐ-CP', 'Luật Hộ tịch']);
  });

  it.each([
    ['STT 17, 18 Mục I', 'Mục I', ['17', '18']],
    ['STT 21 Mục I, Phần II', 'Phần II > Mục I', ['21']],
    ['17', null, ['17']],
    ['2.1', null, ['2.1']],
    ['5 Mục IV', 'Mục IV', ['5']],
    ['số thứ tự 3 đến 5', null, ['3', '4', '5']],
    ['Phụ lục II', 'Phụ lục II', []],
  ])('positions: %j', (text, section, positions) => expect(positionsIn(text)).toEqual({ section, positions }));

  it.each([
    ['Chủ tịch UBND thành phố Hải Phòng', 'UBND thành phố Hải Phòng'],
    ['Bộ trưởng Bộ Tư pháp', 'Bộ Tư pháp'],
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh Bắc Ninh'],
    ['Bộ Tư pháp', 'Bộ Tư pháp'],
  ])('body: %j is %j', (name, body) => expect(bodyOf(name)).toBe(body));

  it('lines of a cell come without bullets, numbers and dashes', () => {
    expect(textLines('- Sở Tư pháp;\n+ UBND cấp xã.\n1. Cục A\n-\n 2,5 ngày')).toEqual(['Sở Tư pháp', 'UBND cấp xã', 'Cục A', '2,5 ngày']);
  });
});
