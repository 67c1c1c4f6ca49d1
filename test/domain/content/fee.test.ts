import { describe, expect, it } from '@jest/globals';
import { formatFee, parseFee } from '../../../src/domain/content/fee.ts';
import type { FeeKind } from '../../../src/domain/values/vocabulary.ts';

describe("a fee's words", () => {
  it.each<[string, number, string]>([
    ['10.000 đồng/lần', 10_000, 'VND'],
    ['50.000đ', 50_000, 'VND'],
    ['50.000đ'.normalize('NFD'), 50_000, 'VND'],
    ['1.000.000đ/thẻ ABTC.', 1_000_000, 'VND'],
    ['200.000 VNĐ/giấy phép', 200_000, 'VND'],
    ['20.000 vnđ / tờ khai', 20_000, 'VND'],
    ['40.000đồng/lần', 40_000, 'VND'],
    ['10,000 đồng', 10_000, 'VND'],
    ['135000 đồng', 135_000, 'VND'],
    ['300.000 đồng', 300_000, 'VND'],
    ['1,5 triệu đồng', 1_500_000, 'VND'],
    ['50 nghìn đồng/hồ sơ', 50_000, 'VND'],
    ['2,1 tỷ đồng', 2_100_000_000, 'VND'],
    ['500.000/lần/giấy chứng nhận', 500_000, 'VND'],
    ['14.250.000 /lần/ đơn vị', 14_250_000, 'VND'],
    ['850.000 đồng 01 giống/lần', 850_000, 'VND'],
    ['Lệ phí cấp Giấy phép lái tàu: 100.000 đồng/01 lần cấp.', 100_000, 'VND'],
    ['10.000 đồng/lần; miễn phí đối với hộ nghèo', 10_000, 'VND'],
    ['100 USD/thẻ.', 100, 'USD'],
    ['25USD/thị thực', 25, 'USD'],
    ['$50', 50, 'USD'],
    ['12,50 USD', 12.5, 'USD'],
  ])('%j are %s %s', (text, amount, currency) => {
    expect(parseFee(text)).toMatchObject({ amount, currency, text: text.normalize('NFC') });
  });

  it.each([
    'Không',
    'KHÔNG',
    'Không.',
    'không có',
    '- Không có',
    'Miễn phí',
    'Không thu phí',
    'Không mất phí',
    'Không phải nộp phí, lệ phí',
    'Lệ phí: Không',
    'Phí, lệ phí: Không',
    'Miễn lệ phí',
    '0 đồng',
    '0 đồng/lần',
    '0',
  ])('%j say that it is free', (text) => {
    expect(parseFee(text).amount).toBe(0);
  });

  it.each([
    '',
    'Không quy định',
    'Không quy định.',
    'Chưa quy định',
    'Chưa có quy định',
    'Chưa có',
    'Không có quy định',
    'theo HĐND tỉnh',
    'Theo quy định của Bộ Tài chính',
    'Do Hội đồng nhân dân cấp tỉnh quy định',
    'Thực hiện theo Thông tư số 52/2025/TT-BTC ngày 24/6/2025 của Bộ Tài chính',
    'Thông tư số 249/2016/TT-BTC ngày 11 tháng 11 năm 2016',
    'Trường hợp công dân thuộc diện được miễn phí theo quy định tại Điều 4 Thông tư số 75/2022/TT-BTC',
    'Lệ phí cấp mới 40.000đồng/lần; lệ phí cấp lại 20.000 đồng/lần.',
    '1.000.000 đồng/phòng, tối đa 6.000.000 đồng/Giấy phép/lần',
    'Từ 100 đến dưới 500 thí sinh mức thu 400.000 đồng/thí sinh/lần dự thi.',
    '/Lần. Giá trị giao dịch dưới 2,1 tỷ đồng',
    'Giảm 50% mức thu 100.000 đồng khi nộp trực tuyến',
    '/hồ sơ',
    '10',
  ])('%j name no sum', (text) => {
    expect(parseFee(text).amount).toBeNull();
  });

  it.each<[string, FeeKind]>([
    ['Lệ phí: 50.000 đồng', 'charge'],
    ['Phí: 50.000 đồng', 'fee'],
    ['Phí, lệ phí: Không', 'fee'],
    ['Giá dịch vụ: 50.000 đồng', 'price'],
    ['50.000 đồng', 'fee'],
  ])('%j say the kind %s, unless it is given', (text, kind) => {
    expect(parseFee(text).kind).toBe(kind);
    expect(parseFee(text, 'price').kind).toBe('price');
  });
});

describe('a fee for people', () => {
  it.each([
    ['10.000 đồng/lần', '10.000 đồng', '10,000 VND'],
    ['145 USD/thẻ', '145 USD', '145 USD'],
    ['Không', 'Miễn phí', 'Free of charge'],
    ['Theo quy định của Bộ Tài chính', 'Theo quy định của Bộ Tài chính', 'Theo quy định của Bộ Tài chính'],
    ['', 'Không quy định', 'Not stipulated'],
  ])('of %j is %j and %j', (text, vi, en) => {
    const fee = parseFee(text);
    expect([formatFee(fee, 'vi'), formatFee(fee, 'en')]).toEqual([vi, en]);
  });
});
