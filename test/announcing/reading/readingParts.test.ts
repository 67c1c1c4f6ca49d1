import { describe, expect, it } from '@jest/globals';

import { letterheadBody } from '../../../src/announcing/reading/meaning/authorityName.ts';
import { findCodes, readCodes } from '../../../src/announcing/reading/meaning/codes.ts';
import { roleOf } from '../../../src/announcing/reading/meaning/columns.ts';
import { readDeclaredCounts } from '../../../src/announcing/reading/meaning/declaredCounts.ts';
import { findKinds, readFacets } from '../../../src/announcing/reading/meaning/headingFacets.ts';
import { agencyLevels, findLevels } from '../../../src/announcing/reading/meaning/levelWords.ts';
import { readPositions } from '../../../src/announcing/reading/meaning/positions.ts';
import { readBasedOn, readEffectiveFrom, readExpiries, readSentences } from '../../../src/announcing/reading/meaning/readArticles.ts';
import { findDay, findReferences } from '../../../src/announcing/reading/meaning/references.ts';

const place = { paragraph: 1 };
const sentences = (...texts: string[]): ReturnType<typeof readSentences> => readSentences(texts.map((text) => ({ text, place })));

describe('kinds that a heading names', () => {
  it.each([
    ['Danh mục thủ tục hành chính mới ban hành', ['new']],
    ['TTHC được sửa đổi, bổ sung', ['amended']],
    ['THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ', ['replaced']],
    ['Danh mục TTHC bị huỷ bỏ', ['abolished']],
    ['Danh mục thủ tục hành chính chuẩn hoá', ['standardised']],
    ['TTHC tiếp tục thực hiện', ['continued']],
    ['mới ban hành; được sửa đổi, bổ sung và bị bãi bỏ', ['new', 'amended', 'abolished']],
    ['Lĩnh vực Đổi mới sáng tạo', []],
    ['Danh mục TTHC theo Nghị định số 07/2025/NĐ-CP sửa đổi, bổ sung', []],
    ['Được sửa đổi, bổ sung (thay thế thủ tục công bố tại Quyết định số 5)', ['amended']],
  ] as const)('%s', (text, kinds) => expect(findKinds(text)).toEqual(kinds));
});

describe('levels that a text names', () => {
  it.each([
    ['THỦ TỤC HÀNH CHÍNH CẤP TRUNG ƯƠNG', ['central']],
    ['Thủ tục hành chính cấp tỉnh, cấp xã', ['province', 'commune']],
    ['Dùng chung (bộ, tỉnh, xã)', ['central', 'province', 'commune']],
    ['cấp huyện và cấp xã', ['district', 'commune']],
    ['Trợ cấp xã hội hằng tháng', []],
    ['Cấp bổ sung giấy phép', []],
    ['thuộc thẩm quyền giải quyết của Sở Tư pháp', ['province']],
    ['thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã', ['commune']],
    ['thuộc phạm vi chức năng quản lý của Sở Tư pháp tỉnh Sơn La', []],
    ['B. ỦY BAN NHÂN DÂN XÃ, PHƯỜNG', ['commune']],
  ] as const)('%s', (text, levels) => expect(findLevels(text)).toEqual(levels));

  it.each([
    ['Sở Nông nghiệp và Môi trường', ['province']],
    ['Sở Tư pháp/UBND cấp xã', ['province', 'commune']],
    ['Cục Hàng hải và Đường thủy Việt Nam', ['central']],
    ['Cơ quan đăng ký hộ tịch', []],
  ] as const)('body %s', (text, levels) => expect(agencyLevels(text)).toEqual(levels));
});

describe('fields that a title or heading names', () => {
  it.each([
    ['Lĩnh vực Hộ tịch (05 TTHC)', 'Hộ tịch'],
    ['I. LĨNH VỰC THỦY SẢN: 03 thủ tục', 'Thủy sản'],
    ['trong lĩnh vực hộ tịch thuộc phạm vi chức năng quản lý của Bộ Tư pháp', 'Hộ tịch'],
    ['lĩnh vực Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân trên địa bàn tỉnh', 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân'],
    ['thuộc lĩnh vực quản lý nhà nước của Bộ Công Thương', null],
    ['trong các lĩnh vực: Hộ tịch; Chứng thực', null],
    ['Lĩnh vực Giáo dục nghề nghiệp (G07-LĐ06)', 'Giáo dục nghề nghiệp (G07-LĐ06)'],
  ] as const)('%s', (text, field) => expect(readFacets(text).field).toBe(field));
});

describe('headings of columns', () => {
  it.each([
    [['Số hồ sơ TTHC(1)'], 'code'],
    [['Tên VBQPPL quy định nội dung sửa đổi, bổ sung(2)'], 'legalBasis'],
    [['Thời hạn giải quyết', 'Theo quy định'], 'timeLimitStatutory'],
    [['Thời hạn giải quyết', 'Sau cắt giảm'], 'timeLimit'],
    [['TTHC được thay thế', 'Mã số'], 'replacedCode'],
    [['Tên TTHC được thay thế'], 'replacedName'],
    [['Tên TTHC thay thế'], 'name'],
    [['Lĩnh vực/Tên thủ tục hành chính'], 'name'],
    [['Cơ quan giải quyết thủ tục hành chính'], 'agency'],
    [['Nội dung sửa đổi, bổ sung'], 'changedParts'],
    [['Màu sắc'], null],
  ] as const)('%j', (parts, role) => expect(roleOf(parts)).toBe(role));
});

describe('codes as printed', () => {
  it.each([
    ['1.001193', null, '1.001193', null, null],
    ['1.001193.000.00.00.H52', null, '1.001193.000.00.00.H52', 'local-suffix', '1.001193'],
    ['1. 001193', null, '1. 001193', 'inner-space', '1.001193'],
    ['1.0133611', null, '1.0133611', 'malformed', null],
    ['1.014955-Xoa', null, '1.014955-Xoa', 'malformed', '1.014955'],
    ['1.01386', null, '1.01386', 'malformed', '1.013860'],
    ['1.01386', '1.01386', null, 'lost-zero', '1.013860'],
    ['1.013860', '1.01386', '1.013860', 'stored-as-number', null],
    ['Chưa có', null, null, 'blank', null],
    ['Mới', null, null, 'not-a-code', null],
  ] as const)('%s (stored %s)', (text, stored, code, issue, suggested) => expect(readCodes(text, stored)).toEqual([expect.objectContaining({ code, issue, suggested })]));

  it('numbers of laws and days are no codes', () => expect(findCodes('Nghị định số 123/2015/NĐ-CP ngày 15.11.2015, phí 1.000.000 đồng')).toEqual([]));
});

describe('citations', () => {
  it('decisions with their days, spaces and without QĐ', () => {
    const cited = findReferences('các Quyết định số 12 /QĐ - UBND ngày 01/02/2023, số 02144/QĐ-UBND ngày 3 tháng 4 năm 2024 và Quyết định số 719/UBND');
    expect(cited.map(({ number, date }) => [number, date])).toEqual([['12/QĐ-UBND', '2023-02-01'], ['02144/QĐ-UBND', '2024-04-03'], ['719/UBND', null]]);
  });

  it.each([
    ['số thứ tự 21, 22, 23, 24 Phần II Phụ lục ban hành kèm theo', 'STT 21, 22, 23, 24 Phần II', ['21', '22', '23', '24']],
    ['STT 17, 18 Mục I Quyết định', 'STT 17, 18 Mục I', ['17', '18']],
    ['số thứ tự từ 5 đến 7', null, null],
    ['số thứ tự 5 đến 7 mục II phần A', 'STT 5 đến 7 mục II phần A', ['5', '6', '7']],
  ] as const)('%s', (text, written, numbers) => {
    const positions = readPositions(text);
    expect([positions?.text ?? null, positions?.numbers ?? null]).toEqual([written, numbers]);
  });

  it.each([
    ['ngày 01 tháng 7 năm 2025', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['ngày 31/02/2025', null],
    ['ngày     /9/2026', null],
  ] as const)('day %s', (text, day) => expect(findDay(text)).toBe(day));
});

describe('when a decision takes effect', () => {
  it.each([
    ['Quyết định này có hiệu lực thi hành kể từ ngày ký.', 'on_signing', '2025-08-15'],
    ['Quyết định có hiệu lực kể từ ngày ký ban hành và thay thế Quyết định số 5/QĐ-UBND.', 'on_signing', '2025-08-15'],
    ['Quyết định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.', 'fixed_date', '2027-03-01'],
    ['Quyết định này có hiệu lực thi hành kể từ 01/7/2025.', 'fixed_date', '2025-07-01'],
    ['Quyết định này có hiệu lực sau 07 ngày kể từ ngày ký.', 'fixed_date', '2025-08-22'],
    ['Quyết định này có hiệu lực kể từ ngày Nghị định có hiệu lực.', 'not_stated', null],
    ['Giao Sở Tư pháp cập nhật.', 'not_stated', null],
  ] as const)('%s', (text, rule, date) => expect(readEffectiveFrom(sentences(`Điều 2. ${text}`), '2025-08-15').effectiveFrom).toMatchObject({ rule, date }));
});

describe('decisions that lose force', () => {
  it.each([
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2023.', [['5/QĐ-UBND', 'wholly']]],
    ['Bãi bỏ các thủ tục hành chính tại số thứ tự 1, 2 Phụ lục I kèm theo Quyết định số 5/QĐ-UBND.', [['5/QĐ-UBND', 'partly']]],
    ['Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.', [['5/QĐ-UBND', 'wholly'], ['6/QĐ-UBND', 'wholly']]],
    ['Các quy định trước đây trái với Quyết định này đều bãi bỏ.', [[null, 'partly']]],
    ['Công bố thủ tục hành chính bị bãi bỏ.', []],
  ] as const)('%s', (text, expected) => expect(readExpiries(sentences(`Điều 2. ${text}`), null).map(({ expired }) => [expired.number, expired.extent])).toEqual(expected));
});

describe('other parts', () => {
  it.each([
    ['Danh mục 07 thủ tục hành chính được sửa đổi, bổ sung, gồm 03 thủ tục hành chính cấp thành phố và 04 thủ tục hành chính cấp xã.', [['amended', 7]]],
    ['Công bố 02 TTHC mới ban hành, 15 (mười lăm) TTHC sửa đổi, bổ sung và 01 TTHC bị bãi bỏ.', [['new', 2], ['amended', 15], ['abolished', 1]]],
    ['Công bố Danh mục TTHC mới ban hành (01 TTHC), sửa đổi, bổ sung (02 TTHC).', [['new', 1], ['amended', 2]]],
    ['Công bố kèm theo Quyết định này 01 nhóm thủ tục hành chính liên thông điện tử.', [['total', 1]]],
    ['Công bố Danh mục theo Thông tư số 02/2017/TT-VPCP.', []],
  ] as const)('declared: %s', (text, counts) => expect(readDeclaredCounts(sentences(`Điều 1. ${text}`), null).map(({ kind, count }) => [kind, count])).toEqual(expect.arrayContaining(counts.map((each) => [...each]))));

  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n-------', 'Ủy ban nhân dân tỉnh Sơn La'],
    ['UBND THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['BỘ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG', 'Bộ Nông nghiệp và Môi trường'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ] as const)('letterhead: %j', (text, body) => expect(letterheadBody(text)).toBe(body));

  it('a decision in the grounds counts when it announces, not when it organises', () => {
    const grounds = ['Căn cứ Quyết định số 1872/QĐ-BTP ngày 04 tháng 9 năm 2025 của Bộ trưởng Bộ Tư pháp về việc công bố thủ tục hành chính;', 'Căn cứ Quyết định số 12/2025/QĐ-UBND quy định chức năng, nhiệm vụ;', 'Căn cứ Quyết định số 5/QĐ-TTg ngày 01/01/2025;'];
    expect(readBasedOn(grounds.map((text) => ({ text, place })))).toEqual([{ number: '1872/QĐ-BTP', date: '2025-09-04' }]);
  });
});
