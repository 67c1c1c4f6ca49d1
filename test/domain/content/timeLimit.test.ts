import { describe, expect, it } from '@jest/globals';
import type { TimeLimit } from '../../../src/domain/content/content.ts';
import { dueDay, formatTimeLimit, parseTimeLimit } from '../../../src/domain/content/timeLimit.ts';
import type { TimeUnit } from '../../../src/domain/values/vocabulary.ts';

const REMOTE =
  'Không quá 15 ngày làm việc. \tĐối với các xã miền núi thì thời gian thực hiện được tăng thêm không quá 10 ngày làm việc so với tổng thời gian thực hiện thủ tục này.';
const NOTHING_ELSE =
  'Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ.  Các cơ quan liên quan không được  quy định thêm thủ tục ngoài  thủ tục quy định nêu trên.';

describe("a time limit's words", () => {
  it.each<[string, number, TimeUnit]>([
    ['07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ', 7, 'workingDay'],
    ['01 ngày làm việc kể từ ngày hồ sơ đầy đủ, hợp lệ', 1, 'workingDay'],
    ['20 ngày', 20, 'day'],
    ['20 NGÀY', 20, 'day'],
    ['20 ngày làm việc'.normalize('NFD'), 20, 'workingDay'],
    ['20\u00a0ngày\nlàm việc', 20, 'workingDay'],
    ['20ngày', 20, 'day'],
    ['+ Cấp mới: 20 ngày', 20, 'day'],
    ['3 tháng', 3, 'month'],
    ['02 năm', 2, 'year'],
    ['24 giờ', 24, 'hour'],
    ['04 giờ làm việc', 4, 'hour'],
    ['02 tuần', 14, 'day'],
    ['½ ngày', 0.5, 'day'],
    ['1/2 ngày làm việc', 0.5, 'workingDay'],
    ['2 ½ ngày', 2.5, 'day'],
    ['2,5 ngày làm việc', 2.5, 'workingDay'],
    ['22.5 ngày làm việc', 22.5, 'workingDay'],
    ['03 (ba) ngày làm việc', 3, 'workingDay'],
    ['Ba (03) ngày làm việc', 3, 'workingDay'],
    ['Trong ngày làm việc', 1, 'workingDay'],
    ['Ngay trong ngày làm việc nhận được hồ sơ', 1, 'workingDay'],
    ['Trong ngày', 1, 'day'],
    ['Tối đa 70 ngày', 70, 'day'],
    ['Tối đa 140 ngày kể từ ngày hết thời hạn nhận Phiếu đăng ký dự tuyển', 140, 'day'],
    ['Không quá 16 ngày làm việc', 16, 'workingDay'],
    ['Thời gian thẩm định, phê duyệt phương án sử dụng đất kết hợp không quá 15 ngày.', 15, 'day'],
    [NOTHING_ELSE, 15, 'day'],
    ['Trực tiếp: 05 ngày làm việc; trực tuyến: 5 ngày làm việc', 5, 'workingDay'],
    ['05 ngày theo Nghị định số 30/2026/NĐ-CP ngày 15 tháng 7 năm 2026', 5, 'day'],
    ['05 ngày (từ 01/07/2026)', 5, 'day'],
    ['05 ngày làm việc, nhận hồ sơ trước 15 giờ 30 phút', 5, 'workingDay'],
  ])('%j are %s %s', (text, amount, unit) => {
    expect(parseTimeLimit(text)).toEqual({ amount, unit, text: text.normalize('NFC') });
  });

  it.each([
    'Không quy định',
    'Không',
    'Không thực hiện cắt giảm',
    'Theo mô tả',
    'Tùy theo từng trường hợp',
    '5',
    'Không phải trả kết quả cho người nộp thuế',
    'Thông báo PA: 02 ngày; Thẩm định + trình Chủ tịch UBND xã: 16,5 ngày',
    '03 ngày; cần kiểm tra thực tế: 3,5 ngày',
    'Đổi tên/đại diện/Quy chế: 2,5 ngày; Sửa vị trí/ranh giới/PA: 16,5 ngày',
    REMOTE,
    '12.5 ngày làm việc + thời gian thực hiện cấp lại Giấy chứng nhận',
    '3 - 5 ngày',
    'từ 03 đến 05 ngày làm việc',
    '20 ngày làm việc hoặc 30 ngày',
    'Thực hiện trong ngày làm việc nhận được đủ hồ sơ; sau 15 giờ cùng ngày thì có thể trong ngày làm việc tiếp theo',
    'Trước ngày 15 tháng 7 năm 2026',
    'Quý 3 năm 2026',
    '0 ngày',
  ])('%j have no amount', (text) => {
    expect(parseTimeLimit(text)).toEqual({ amount: null, unit: null, text });
  });

  it.each(['', '  ', '-', '–'])('%j say nothing', (text) => {
    expect(parseTimeLimit(text)).toEqual({ amount: null, unit: null, text: null });
  });
});

describe('a time limit for people', () => {
  it.each<[number, TimeUnit, string, string]>([
    [7, 'workingDay', '7 ngày làm việc', '7 working days'],
    [1, 'workingDay', '1 ngày làm việc', '1 working day'],
    [2.5, 'workingDay', '2,5 ngày làm việc', '2.5 working days'],
    [0.5, 'day', '0,5 ngày', '0.5 day'],
    [24, 'hour', '24 giờ', '24 hours'],
    [3, 'month', '3 tháng', '3 months'],
  ])('%s %s is %j and %j', (amount, unit, vi, en) => {
    const limit = { amount, unit, text: null };
    expect([formatTimeLimit(limit, 'vi'), formatTimeLimit(limit, 'en')]).toEqual([vi, en]);
  });

  it('is its words where there is no amount, and says that nothing is stipulated where there are none', () => {
    expect(formatTimeLimit({ amount: null, unit: null, text: 'Theo mô tả' }, 'en')).toBe('Theo mô tả');
    expect(formatTimeLimit({ amount: null, unit: null, text: null }, 'vi')).toBe('Không quy định');
    expect(formatTimeLimit({ amount: null, unit: null, text: null }, 'en')).toBe('Not stipulated');
  });
});

describe('the last day for an answer', () => {
  const holidays = new Set(['2026-09-01', '2026-09-02']);
  const limit = (amount: number, unit: TimeUnit): TimeLimit => ({ amount, unit, text: null });
  it.each<[string, number, TimeUnit, string]>([
    ['2026-08-26', 3, 'workingDay', '2026-08-31'],
    ['2026-08-28', 2, 'workingDay', '2026-09-03'],
    ['2026-08-28', 2.5, 'workingDay', '2026-09-04'],
    ['2026-08-29', 1, 'workingDay', '2026-08-31'],
    ['2026-08-24', 3, 'day', '2026-08-27'],
    ['2026-08-26', 3, 'day', '2026-08-31'],
    ['2026-08-29', 3, 'day', '2026-09-03'],
    ['2026-08-26', 4, 'hour', '2026-08-27'],
    ['2026-08-26', 48, 'hour', '2026-08-28'],
    ['2026-08-28', 24, 'hour', '2026-08-31'],
    ['2026-01-30', 1, 'month', '2026-03-02'],
    ['2026-03-31', 1, 'month', '2026-04-30'],
    ['2027-02-28', 1, 'month', '2027-03-29'],
    ['2026-08-31', 12, 'month', '2027-08-31'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2026-11-16', 3, 'month', '2027-02-16'],
  ])('handed in on %s with %s %s is %s', (day, amount, unit, due) => {
    expect(dueDay(day, limit(amount, unit), holidays)).toBe(due);
  });

  it('is unknown where the limit has no amount', () => {
    expect(dueDay('2026-08-26', parseTimeLimit('Không quy định'), holidays)).toBeNull();
  });
});
