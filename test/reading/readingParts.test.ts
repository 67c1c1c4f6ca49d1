import { describe, expect, it } from '@jest/globals';

import { letterheadBody } from '../../src/reading/meaning/header/authorityName.ts';
import { findCodes, readCodes } from '../../src/reading/meaning/lines/codes.ts';
import { roleOf } from '../../src/reading/meaning/lists/columnRole.ts';
import { readDeclaredCounts } from '../../src/reading/meaning/articles/declaredCounts.ts';
import { findKinds, readFacets } from '../../src/reading/meaning/lists/headingFacets.ts';
import { agencyLevels, findLevels } from '../../src/reading/meaning/lines/levelWords.ts';
import { readPositions } from '../../src/reading/meaning/articles/positions.ts';
import { readBasedOn } from '../../src/reading/meaning/articles/basedOn.ts';
import { readEffectiveFrom } from '../../src/reading/meaning/articles/effectiveFrom.ts';
import { readSentences } from '../../src/reading/meaning/articles/sentences.ts';
import { findDay, findReferences } from '../../src/reading/meaning/articles/references.ts';

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
    ['Danh mục TTHC được điều chỉnh thẩm quyền giải quyết', ['amended']],
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
    ['THỦ TỤC HÀNH CHÍNH CẤP PHƯỜNG, XÃ, ĐẶC KHU', ['commune']],
    ['thực hiện ở cả 3 cấp (tỉnh, xã)', ['province', 'commune']],
    ['TTHC do Sở Y tế tiếp nhận và giải quyết', ['province']],
  ] as const)('%s', (text, levels) => expect(findLevels(text)).toEqual(levels));

  it.each([
    ['Sở Nông nghiệp và Môi trường', ['province']],
    ['Sở Tư pháp/UBND cấp xã', ['province', 'commune']],
    ['Cục Hàng hải và Đường thủy Việt Nam', ['central']],
    ['Cơ quan đăng ký hộ tịch', []],
    ['Cơ sở khám bệnh, chữa bệnh', []],
    ['Trung tâm Phục vụ hành chính công', []],
    ['Trung tâm Phục vụ hành chính công tỉnh', ['province']],
    ['Bộ phận Một cửa UBND cấp xã', ['commune']],
    ['Phòng Nội vụ', ['district']],
    ['Phòng Kinh tế thuộc UBND cấp huyện', ['district']],
    ['Phòng Đăng ký kinh doanh thuộc Sở Tài chính', ['province']],
    ['Sở Y tế\nTrạm Y tế xã', ['province', 'commune']],
    ['Cơ quan quản lý đường bộ', []],
    ['Bảo hiểm xã hội cơ sở', []],
    ['Thanh tra Bộ', ['central']],
  ] as const)('body %s', (text, levels) => expect(agencyLevels(text)).toEqual(levels));
});

describe('fields that a title or heading names', () => {
  it.each([
    ['Lĩnh vực Hộ tịch (05 TTHC)', 'Hộ tịch'],
    ['I. LĨNH VỰC THỦY SẢN: 03 thủ tục', 'Thủy sản'],
    ['trong lĩnh vực hộ tịch thuộc phạm vi chức năng quản lý của Bộ Tư pháp', 'Hộ tịch'],
    [
      'lĩnh vực Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân trên địa bàn tỉnh',
      'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    ],
    ['thuộc lĩnh vực quản lý nhà nước của Bộ Công Thương', null],
    ['trong các lĩnh vực: Hộ tịch; Chứng thực', null],
    ['Lĩnh vực Giáo dục nghề nghiệp (G07-LĐ06)', 'Giáo dục nghề nghiệp (G07-LĐ06)'],
    ['Lĩnh vực Hòa giải thương mại (TTHC cấp tỉnh)', 'Hòa giải thương mại'],
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
    [['Mã TTHC/Tên TTHC'], 'name'],
    [['Cơ quan giải quyết trước 01/7/2025'], 'other'],
    [['Cấp thực hiện cũ'], 'other'],
    [['Cơ quan giải quyết từ 01/7/2025'], 'agency'],
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
  ] as const)('%s (stored %s)', (text, stored, code, issue, suggested) =>
    expect(readCodes(text, stored)).toEqual([expect.objectContaining({ code, issue, suggested })]),
  );

  it('numbers of laws and days are no codes', () =>
    expect(findCodes('Nghị định số 123/2015/NĐ-CP ngày 15.11.2015, phí 1.000.000 đồng')).toEqual([]));
});

describe('citations', () => {
  it('decisions with their days, spaces and without QĐ', () => {
    const cited = findReferences(
      'các Quyết định số 12 /QĐ - UBND ngày 01/02/2023, số 02144/QĐ-UBND ngày 3 tháng 4 năm 2024 và Quyết định số 719/UBND',
    );
    expect(cited.map(({ number, date }) => [number, date])).toEqual([
      ['12/QĐ-UBND', '2023-02-01'],
      ['02144/QĐ-UBND', '2024-04-03'],
      ['719/UBND', null],
    ]);
  });

  it.each([
    ['số thứ tự 21, 22, 23, 24 Phần II Phụ lục ban hành kèm theo', 'STT 21, 22, 23, 24 Phần II', ['21', '22', '23', '24']],
    ['STT 17, 18 Mục I Quyết định', 'STT 17, 18 Mục I', ['17', '18']],
    ['có số thứ tự từ 5 đến 7 mục I.A', 'STT 5 đến 7 mục I.A', ['5', '6', '7']],
    ['Các thủ tục hành chính: số 33, 34 mục A Phụ lục 1', 'STT 33, 34 mục A Phụ lục 1', ['33', '34']],
    ['thủ tục hành chính số 17/2020', null, null],
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
    ['Quyết định này có hiệu lực thi hành sau mười lăm (15) ngày kể từ ngày ký.', 'fixed_date', '2025-08-30'],
    ['Quyết định này có hiệu lực sau 10 (mười) ngày, kể từ ngày ký ban hành.', 'fixed_date', '2025-08-25'],
    ['Quyết định này có hiệu lực kể từ ngày Nghị định số 10/2026/NĐ-CP có hiệu lực thi hành (15/3/2026).', 'fixed_date', '2026-03-15'],
    ['Quyết định này có hiệu lực từ ngày Thông tư có hiệu lực (từ ngày 01 tháng 3 năm 2026).', 'fixed_date', '2026-03-01'],
    ['Quyết định này có hiệu lực kể từ ngày Nghị định số 10/2026/NĐ-CP (ngày 15/3/2026) có hiệu lực.', 'not_stated', null],
    ['Giao Sở Tư pháp cập nhật.', 'not_stated', null],
    ['Quyết định này có hiệu lực đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.', 'not_stated', null],
    ['Quyết định này có hiệu lực từ ngày 01/7/2026 đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.', 'fixed_date', '2026-07-01'],
    ['Quyết định này có hiệu lực từ 0 giờ ngày 01 tháng 7 năm 2025.', 'fixed_date', '2025-07-01'],
    ['Quyết định này có hiệu lực theo hiệu lực của Nghị định số 131/2025/NĐ-CP ngày 12/6/2025.', 'not_stated', null],
    ['Quyết định này có hiệu lực theo hiệu lực của Nghị định số 131/2025/NĐ-CP, từ ngày 01/7/2025.', 'fixed_date', '2025-07-01'],
    ['Các thủ tục hành chính công bố tại Quyết định này có hiệu lực kể từ ngày 01/7/2025.', 'fixed_date', '2025-07-01'],
  ] as const)('%s', (text, rule, date) =>
    expect(readEffectiveFrom(sentences(`Điều 2. ${text}`), '2025-08-15').effectiveFrom).toMatchObject({ rule, date }),
  );
});

describe('days beside that of the decision', () => {
  const read = (text: string): ReturnType<typeof readEffectiveFrom> => readEffectiveFrom(sentences(`Điều 2. ${text}`), '2025-06-27');

  it('signed now, applied from another day: both are reported', () =>
    expect(read('Quyết định này có hiệu lực kể từ ngày ký và được áp dụng từ ngày 01/7/2025.').otherDay).toBe('2025-07-01'));
  it('one day is no two', () =>
    expect(
      read('Quyết định này có hiệu lực từ ngày 01/7/2025 đến hết ngày 28/02/2027 và thay thế Quyết định số 5/QĐ-UBND ngày 01/8/2024.')
        .otherDay,
    ).toBeNull());
  it('a line with a day of its own', () =>
    expect(read('Quyết định này có hiệu lực kể từ ngày ký; TTHC số 3 Phụ lục I có hiệu lực kể từ ngày 01/01/2026.').itemRule).toMatchObject(
      { rule: 'fixed_date' },
    ));
  it('what ends with this decision has no day of its own', () =>
    expect(
      read(
        'Quyết định này có hiệu lực kể từ ngày ký. Các thủ tục hành chính đã công bố tại Quyết định số 5/QĐ-BTP hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      ).itemRule,
    ).toBeNull());
});

describe('other parts', () => {
  it.each([
    [
      'Danh mục 07 thủ tục hành chính được sửa đổi, bổ sung, gồm 03 thủ tục hành chính cấp thành phố và 04 thủ tục hành chính cấp xã.',
      [['amended', 7]],
    ],
    [
      'Công bố 02 TTHC mới ban hành, 15 (mười lăm) TTHC sửa đổi, bổ sung và 01 TTHC bị bãi bỏ.',
      [
        ['new', 2],
        ['amended', 15],
        ['abolished', 1],
      ],
    ],
    [
      'Công bố Danh mục TTHC mới ban hành (01 TTHC), sửa đổi, bổ sung (02 TTHC).',
      [
        ['new', 1],
        ['amended', 2],
      ],
    ],
    ['Công bố kèm theo Quyết định này 01 nhóm thủ tục hành chính liên thông điện tử.', [['total', 1]]],
    ['Công bố Danh mục theo Thông tư số 02/2017/TT-VPCP.', []],
    ['Công bố Danh mục 07 TTHC được sửa đổi, bổ sung (04 TTHC lĩnh vực Luật sư; 03 TTHC lĩnh vực Công chứng).', [['amended', 7]]],
    [
      'Công bố 05 TTHC được sửa đổi, bổ sung (trong đó: 03 TTHC cấp tỉnh, 02 TTHC cấp xã) và phê duyệt 05 quy trình nội bộ.',
      [['amended', 5]],
    ],
    [
      'Công bố 12 thủ tục hành chính thực hiện không phụ thuộc vào địa giới hành chính, gồm: 07 thủ tục hành chính cấp tỉnh; 05 thủ tục hành chính cấp xã.',
      [['boundary_independent', 12]],
    ],
    [
      'Công bố 10 TTHC (gồm 03 TTHC mới ban hành, 05 TTHC sửa đổi, bổ sung, 02 TTHC bị bãi bỏ).',
      [
        ['total', 10],
        ['new', 3],
        ['amended', 5],
        ['abolished', 2],
      ],
    ],
    ['Công bố Danh mục gồm 09 TTHC cấp tỉnh và 03 TTHC cấp xã được sửa đổi, bổ sung.', [['amended', 12]]],
    [
      'Công bố 05 thủ tục hành chính mới ban hành và bãi bỏ 03 thủ tục hành chính.',
      [
        ['new', 5],
        ['abolished', 3],
      ],
    ],
    ['Công bố 02 thủ tục hành chính thay thế 05 thủ tục hành chính.', [['replaced', 2]]],
  ] as const)('declared: %s', (text, counts) =>
    expect(readDeclaredCounts(sentences(`Điều 1. ${text}`), null).map(({ kind, count }) => [kind, count])).toEqual(
      counts.map((each) => [...each]),
    ),
  );

  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n-------', 'Ủy ban nhân dân tỉnh Sơn La'],
    ['UBND THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['BỘ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG', 'Bộ Nông nghiệp và Môi trường'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
    ['BỘ NÔNG NGHIỆP VÀ MÔI\nTRƯỜNG', 'Bộ Nông nghiệp và Môi trường'],
    ['UBND TỈNH LẠNG SƠN\nVĂN PHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn'],
    ['ỦY BAN NHÂN DÂN\nTP. HỒ CHÍ MINH', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
  ] as const)('letterhead: %j', (text, body) => expect(letterheadBody(text)).toBe(body));

  it('a decision in the grounds counts when it announces, not when it organises', () => {
    const grounds = [
      'Căn cứ Quyết định số 1872/QĐ-BTP ngày 04 tháng 9 năm 2025 của Bộ trưởng Bộ Tư pháp về việc công bố thủ tục hành chính;',
      'Căn cứ Quyết định số 12/2025/QĐ-UBND quy định chức năng, nhiệm vụ;',
      'Căn cứ Quyết định số 5/QĐ-TTg ngày 01/01/2025;',
    ];
    expect(readBasedOn(grounds.map((text) => ({ text, place })))).toEqual([{ number: '1872/QĐ-BTP', date: '2025-09-04' }]);
  });
});
