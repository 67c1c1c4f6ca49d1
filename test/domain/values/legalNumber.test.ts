import { describe, expect, it } from '@jest/globals';
import { legalNumbersIn, parseLegalNumber } from '../../../src/domain/values/legalNumber.ts';

describe("a law's number", () => {
  it.each([
    ['123/2015/NĐ-CP', '123/2015/NĐ-CP'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['14/2008/QH12', '14/2008/QH12'],
    ['55/2021/TT-BCA', '55/2021/TT-BCA'],
    ['24/2026/NQ-CP ', '24/2026/NQ-CP'],
    ['Thông tư 33/2025/TT-BXD', '33/2025/TT-BXD'],
    ['Luật số 32/2024/QH15', '32/2024/QH15'],
    ['Luật số: 59/2020/QH14', '59/2020/QH14'],
    ['Nghị quyết số 66.19/2026/NQ-CP của Chính phủ', '66.19/2026/NQ-CP'],
    ['Nghị định số68/2018/NĐ-CP', '68/2018/NĐ-CP'],
    ['Nghị định 84/2019/NĐ-CP..', '84/2019/NĐ-CP'],
    ['Điều 9 Nghị định số 180/2026/NĐ-CP', '180/2026/NĐ-CP'],
    ['234/2025/NĐ-CP ngày 27/8/2025 của Chính phủ', '234/2025/NĐ-CP'],
    ['Luật Sở hữu trí tuệ số 07/2022/QH15', '07/2022/QH15'],
    ['06/2013/UBTVQH13', '06/2013/UBTVQH13'],
    ['28/2005/PL-UBTVQH11', '28/2005/PL-UBTVQH11'],
    ['Pháp lệnh số: 02/2020/UBTVQH14', '02/2020/UBTVQH14'],
    ['190/2025/NQ-QH15', '190/2025/NQ-QH15'],
    ['21/2014/L-CTN', '21/2014/L-CTN'],
    ['01/2014/NQLT-CP-UBTƯMTTQVN', '01/2014/NQLT-CP-UBTƯMTTQVN'],
    ['18/2009/TTLT/BGDĐT-BTC-BLĐTBXH', '18/2009/TTLT-BGDĐT-BTC-BLĐTBXH'],
    ['21/2008/TTLT- BQP-BLĐTBXH-BTC', '21/2008/TTLT-BQP-BLĐTBXH-BTC'],
    ['59/2023/TT- BTC', '59/2023/TT-BTC'],
    ['165/2024/NĐ- CP', '165/2024/NĐ-CP'],
    ['250/QĐ - TTg', '250/QĐ-TTG'],
    ['Số 10/2025/QĐ-TTg', '10/2025/QĐ-TTG'],
    ['198/2016/TT/BTC', '198/2016/TT-BTC'],
    ['31/2025/TT_BCA', '31/2025/TT-BCA'],
    ['18/2021/ND-CP', '18/2021/NĐ-CP'],
    ['12/2016/QD-UBND', '12/2016/QĐ-UBND'],
    ['86/2018/nđ-cp', '86/2018/NĐ-CP'],
    ['86/2018/nđ-cp'.normalize('NFD'), '86/2018/NĐ-CP'],
    ['35 /2025/NQ-HĐND', '35/2025/NQ-HĐND'],
    ['09./2025/NQ-HĐND', '09/2025/NQ-HĐND'],
    ['37/2025/NQ-HĐND.', '37/2025/NQ-HĐND'],
    ['33/2026/NQ-HĐND (thành phố Đà Nẵng)', '33/2026/NQ-HĐND'],
    ['972/1999/QĐ-UB-KT', '972/1999/QĐ-UB-KT'],
    ['TT43/2023/TT-BTC', '43/2023/TT-BTC'],
    ['2222/QĐ-BHXH', '2222/QĐ-BHXH'],
    ['4533/BHXH-CSXH', '4533/BHXH-CSXH'],
    ['05/VBHN-VPQH', '05/VBHN-VPQH'],
    ['13-TB/TW', '13-TB/TW'],
    ['73-CP', '73-CP'],
    ['31/2018/NĐ-CP\t31/2018/NĐ-CP', '31/2018/NĐ-CP'],
    ['09/2017/QH1409/2017/QH14', '09/2017/QH14'],
    ['6/2013/TT-BTC', '06/2013/TT-BTC'],
    ['Thông tư 12/2023/TT-NHNN - Quy định về', '12/2023/TT-NHNN'],
  ])('in %j is %s', (text, number) => {
    expect(parseLegalNumber(text)).toBe(number);
  });

  it.each([
    '',
    'Luật Chăn nuôi',
    'nghị định 146/2025',
    '14/2026',
    '18/12/2025',
    '25',
    '41/201Đ-CP',
    '01/hồ sơ',
    'Luật đường bộ năm 2024',
    '222/02205/NĐ-CP',
  ])('is not in %j', (text) => {
    expect(parseLegalNumber(text)).toBeNull();
  });

  it('is found for each law that a text cites', () => {
    const text = 'Nghị định số 22/2026/NĐ-CP ngày 16/01/2026; Thông tư số 14/2026/TT-BKHCN ngày 09/4/2026, NĐ 22/2026/NĐ-CP';
    expect(legalNumbersIn(text)).toEqual(['22/2026/NĐ-CP', '14/2026/TT-BKHCN']);
  });
});
