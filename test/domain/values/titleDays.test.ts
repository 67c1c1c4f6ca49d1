import { describe, expect, it } from '@jest/globals';
import { titleDays } from '../../../src/domain/values/titleDays.ts';

describe('titleDays', () => {
  it.each([
    ['22/2023/NĐ-CP', 'Nghị định số 22/2023/NĐ-CP ngày 12 tháng 5 năm 2023 của Chính phủ sửa đổi', '2023-05-12', null, null],
    ['17/2023/TT-BGTVT', 'Thông tư 17/2023/TT-BGTVT ngày 30/6/2023 của Bộ trưởng Bộ GTVT', '2023-06-30', null, null],
    [
      '44/2023/TT-BTC',
      'Thông tư. Có hiệu lực từ ngày 01 tháng 7 năm 2023 đến hết ngày 31 tháng 12  năm 2023',
      null,
      '2023-07-01',
      '2024-01-01',
    ],
    ['1/2016/TT-BTC', 'Hướng dẫn Luật phí và lệ phí, có hiệu lực từ ngày 01/01/2017', null, '2017-01-01', null],
    ['1/2016/TT-BTC', 'Thông tư (hết hiệu lực từ ngày 01/7/2024)', null, null, '2024-07-01'],
    // A title also cites days of other documents. If the year differs from the number's, somebody mistyped it.
    ['1/2020/TT-X', 'sửa đổi Nghị định số 92/2016/NĐ-CP ngày 01 tháng 7 năm 2016', null, null, null],
    ['22/2023/NĐ-CP', 'Nghị định số 22/2023/NĐ-CP ngày 12 tháng 5 năm 2013', null, null, null],
    ['22/2023/NĐ-CP', 'Nghị định số 22/2023/NĐ-CP ngày 31 tháng 02 năm 2023', null, null, null],
    ['22/2023/NĐ-CP', null, null, null, null],
  ] as const)('%s: %s', (number, title, issuedOn, inForceFrom, noLongerInForceFrom) => {
    expect(titleDays(number, title)).toEqual({ issuedOn, inForceFrom, noLongerInForceFrom });
  });
});
