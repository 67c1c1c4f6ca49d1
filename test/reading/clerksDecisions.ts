import { aDecision, type DecisionSpec } from './decisionFactory.ts';
import type { FreshDecision } from './freshDecisions.ts';
import { p, table, xlsxFile, type CellSpec, type SheetCell } from './officeFactory.ts';

/** Layouts of clerks in different offices. The expected result was written down before the reader saw each file. */
const FROM_SIGNING = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.';
const OF_COMMUNES = 'Về việc công bố thủ tục hành chính lĩnh vực Chứng thực thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã';
const ONE = 'Điều 1. Công bố 01 thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Chứng thực.';
const COPY: readonly CellSpec[] = ['1', '2.000815', 'Chứng thực bản sao từ bản chính', 'Trong ngày'];
const HEAD: readonly CellSpec[] = ['TT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết'];
const COPY_LINE = ['amended | 2.000815 | Chứng thực bản sao từ bản chính | commune | Chứng thực'];

const ANY = 'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính lĩnh vực Chứng thực.';

const made = (spec: Partial<DecisionSpec> & Pick<DecisionSpec, 'body'>): Uint8Array =>
  aDecision({ title: OF_COMMUNES, articles: [ANY, FROM_SIGNING], ...spec });
const amended = (...articles: readonly string[]): Uint8Array =>
  made({ articles: [ONE, ...articles], body: p('DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG') + table([HEAD, COPY]) });

export const CLERKS_DECISIONS: readonly FreshDecision[] = [
  {
    name: 'the name first, the code behind it, the number last',
    file: () =>
      made({
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH') +
          table([
            ['Tên thủ tục hành chính', 'Mã số TTHC', 'Phí, lệ phí', 'Số thứ tự'],
            ['Chứng thực chữ ký', '2.000884', '10.000 đồng', '1'],
            ['Chứng thực hợp đồng', '2.001035', '50.000 đồng', '2'],
          ]),
      }),
    lines: ['new | 2.000884 | Chứng thực chữ ký | commune | Chứng thực', 'new | 2.001035 | Chứng thực hợp đồng | commune | Chứng thực'],
  },
  {
    name: 'kinds as lettered paragraphs in bold between small tables',
    file: () =>
      made({
        body:
          p('PHỤ LỤC') +
          p('a) Thủ tục hành chính ban hành mới') +
          table([HEAD, COPY]) +
          p('b) Thủ tục hành chính bị bãi bỏ') +
          table([HEAD, ['1', '2.000884', 'Chứng thực chữ ký', '']]),
      }),
    lines: [
      'new | 2.000815 | Chứng thực bản sao từ bản chính | commune | Chứng thực',
      'abolished | 2.000884 | Chứng thực chữ ký | commune | Chứng thực',
    ],
  },
  {
    name: 'a column of fields merged down, two fields in one list',
    file: () =>
      made({
        title: 'Về việc công bố Danh mục thủ tục hành chính sửa đổi, bổ sung thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã',
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG') +
          table([
            ['TT', 'Lĩnh vực', 'Mã TTHC', 'Tên TTHC'],
            ['1', { t: 'Chứng thực', v: 'start' }, '2.000815', 'Chứng thực bản sao từ bản chính'],
            ['2', { t: '', v: 'on' }, '2.000884', 'Chứng thực chữ ký'],
            ['3', 'Nuôi con nuôi', '2.001263', 'Đăng ký việc nuôi con nuôi trong nước'],
          ]),
      }),
    lines: [
      ...COPY_LINE,
      'amended | 2.000884 | Chứng thực chữ ký | commune | Chứng thực',
      'amended | 2.001263 | Đăng ký việc nuôi con nuôi trong nước | commune | Nuôi con nuôi',
    ],
  },
  {
    name: 'a ministry lists by level, numbers begin anew',
    file: () =>
      aDecision({
        authority: ['BỘ CÔNG THƯƠNG'],
        number: 'Số: 2210/QĐ-BCT',
        day: 'Hà Nội, ngày 15 tháng 8 năm 2025',
        title: 'V/v công bố thủ tục hành chính được thay thế trong lĩnh vực Hóa chất thuộc phạm vi chức năng quản lý của Bộ Công Thương',
        issuer: 'BỘ TRƯỞNG BỘ CÔNG THƯƠNG',
        articles: ['Điều 1. Công bố kèm theo Quyết định này 02 thủ tục hành chính được thay thế lĩnh vực Hóa chất.', FROM_SIGNING],
        signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', 'Trần Thị Bình'],
        body:
          p('PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH') +
          p('A. Thủ tục hành chính cấp trung ương') +
          table([HEAD, ['1', '1.003820', 'Cấp giấy phép xuất khẩu hóa chất', '07 ngày']]) +
          p('B. Thủ tục hành chính cấp tỉnh') +
          table([HEAD, ['1', '2.001547', 'Cấp giấy chứng nhận kinh doanh hóa chất', '12 ngày']]),
      }),
    lines: [
      'replaced | 1.003820 | Cấp giấy phép xuất khẩu hóa chất | central | Hóa chất',
      'replaced | 2.001547 | Cấp giấy chứng nhận kinh doanh hóa chất | province | Hóa chất',
    ],
  },
  {
    name: 'the code on a line of its own in the cell of the name',
    file: () =>
      made({
        body:
          p('DANH MỤC TTHC ĐƯỢC SỬA ĐỔI, BỔ SUNG') +
          table([
            ['STT', 'Tên TTHC/Mã TTHC', 'Thời gian giải quyết', 'Ghi chú'],
            ['1', 'Chứng thực bản sao từ bản chính\n(Mã TTHC: 2.000815)', 'Trong ngày', ''],
          ]),
      }),
    lines: COPY_LINE,
    warns: ['code-in-name'],
  },
  {
    name: 'levels ticked in two columns',
    file: () =>
      made({
        title: 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Chứng thực được sửa đổi, bổ sung',
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG') +
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', { t: 'Cấp thực hiện', span: 2 }],
            ['', '', '', 'Cấp tỉnh', 'Cấp xã'],
            ['1', '2.000815', 'Chứng thực bản sao từ bản chính', 'x', 'x'],
            ['2', '2.000884', 'Chứng thực chữ ký', '', 'x'],
          ]),
      }),
    lines: [
      'amended | 2.000815 | Chứng thực bản sao từ bản chính | province+commune | Chứng thực',
      'amended | 2.000884 | Chứng thực chữ ký | commune | Chứng thực',
    ],
    warns: ['shared-level'],
  },
  {
    name: 'the old and the new procedure side by side, each with its code',
    file: () =>
      made({
        title: 'Về việc công bố thủ tục hành chính thay thế lĩnh vực Chứng thực thuộc thẩm quyền giải quyết của UBND cấp xã',
        articles: ['Điều 1. Công bố 01 thủ tục hành chính được thay thế lĩnh vực Chứng thực.', FROM_SIGNING],
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH THAY THẾ') +
          table([
            ['STT', 'Mã TTHC bị thay thế', 'Tên TTHC bị thay thế', 'Mã TTHC thay thế', 'Tên TTHC thay thế'],
            ['1', '2.000913', 'Chứng thực việc sửa đổi hợp đồng', '2.000992', 'Chứng thực việc sửa đổi, hủy bỏ giao dịch'],
          ]),
      }),
    lines: ['replaced | 2.000992 | Chứng thực việc sửa đổi, hủy bỏ giao dịch | commune | Chứng thực'],
  },
  {
    name: 'the effect by the day of a decree, printed behind it in brackets',
    file: () =>
      amended('Điều 2. Quyết định này có hiệu lực thi hành từ ngày Nghị định số 280/2025/NĐ-CP có hiệu lực (từ ngày 01/11/2025).'),
    lines: COPY_LINE,
    from: '2025-11-01',
  },
  {
    name: 'decisions are replaced in the passive voice',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Các Quyết định số 31/QĐ-UBND ngày 05/01/2024 và số 32/QĐ-UBND ngày 06/01/2024 được thay thế bởi Quyết định này.',
      ),
    lines: COPY_LINE,
    ends: ['wholly 31', 'wholly 32'],
  },
  {
    name: 'the content of one annex is replaced',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Quyết định này thay thế nội dung công bố tại Phụ lục I ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 05/01/2024.',
      ),
    lines: COPY_LINE,
    ends: ['partly 31'],
  },
  {
    name: 'a decision ends but one annex goes on',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Quyết định số 31/QĐ-UBND ngày 05/01/2024 hết hiệu lực thi hành; riêng Phụ lục II tiếp tục có hiệu lực.',
      ),
    lines: COPY_LINE,
    ends: ['partly 31'],
  },
  {
    name: 'a decision is done away with, some of its procedures are not',
    file: () => amended(FROM_SIGNING, 'Điều 3. Bãi bỏ Quyết định số 31/QĐ-UBND ngày 05/01/2024; các thủ tục tại Mục III vẫn thực hiện.'),
    lines: COPY_LINE,
    ends: ['partly 31'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'applications that were handed in go on, the decision does not',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Quyết định số 31/QĐ-UBND ngày 05/01/2024 hết hiệu lực; hồ sơ thủ tục đã tiếp nhận tiếp tục thực hiện đến khi có kết quả.',
      ),
    lines: COPY_LINE,
    ends: ['wholly 31'],
  },
  {
    name: 'the effect of a decision is brought to an end',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Chấm dứt hiệu lực thi hành của Quyết định số 31/QĐ-UBND ngày 05/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh.',
      ),
    lines: COPY_LINE,
    ends: ['wholly 31'],
  },
  {
    name: 'procedures of a decision are no longer carried out',
    file: () =>
      amended(FROM_SIGNING, 'Điều 3. Dừng thực hiện 02 thủ tục hành chính có số thứ tự 4, 5 tại Quyết định số 31/QĐ-UBND ngày 05/01/2024.'),
    lines: COPY_LINE,
    ends: ['partly 31'],
  },
  {
    name: 'a decision that is no longer applied is at least asked about',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Không tiếp tục áp dụng Quyết định số 31/QĐ-UBND ngày 05/01/2024 kể từ ngày Quyết định này có hiệu lực.',
      ),
    lines: COPY_LINE,
    ends: ['wholly 31'],
  },
  {
    name: 'positions of an annex are replaced',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Thay thế thủ tục hành chính tại số thứ tự 3 Mục II Phụ lục kèm theo Quyết định số 31/QĐ-UBND ngày 05/01/2024.',
      ),
    lines: COPY_LINE,
    ends: ['partly 31'],
    warns: ['earlier-decision-in-articles'],
  },
  {
    name: 'one decision ends later than this one begins',
    file: () => amended(FROM_SIGNING, 'Điều 3. Quyết định số 31/QĐ-UBND ngày 05/01/2024 hết hiệu lực kể từ ngày 01 tháng 01 năm 2026.'),
    lines: COPY_LINE,
    ends: ['wholly 31'],
    warns: ['expiry-later-day'],
  },
  {
    name: 'an earlier ending is only told, a present one decided',
    file: () =>
      amended(
        FROM_SIGNING,
        'Điều 3. Bãi bỏ Quyết định số 31/QĐ-UBND ngày 05/01/2024 (đã được sửa đổi, bổ sung bởi Quyết định số 77/QĐ-UBND ngày 09/9/2024).',
      ),
    lines: COPY_LINE,
    ends: ['wholly 31'],
  },
  {
    name: 'a table of numbers of files behind the list announces nothing',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG') +
          table([HEAD, COPY]) +
          p('PHỤ LỤC II') +
          p('TỔNG HỢP SỐ LIỆU GIẢI QUYẾT HỒ SƠ') +
          table([
            ['TT', 'Tên thủ tục hành chính', 'Số hồ sơ đã tiếp nhận', 'Quá hạn'],
            ['1', 'Chứng thực chữ ký', '120', '0'],
          ]),
      }),
    lines: COPY_LINE,
  },
  {
    name: 'two codes in one cell are two lines',
    file: () =>
      made({
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG') +
          table([HEAD, ['1', '2.000815\n2.000843', 'Chứng thực bản sao từ bản chính', '']]),
      }),
    lines: [...COPY_LINE, 'amended | 2.000843 | Chứng thực bản sao từ bản chính | commune | Chứng thực'],
    warns: ['several-codes'],
  },
  {
    name: 'a letter is missing in the words for the kind',
    file: () => made({ body: p('DANH MỤC THỦ TỤC HÀNH CHÍNH THAY TẾ') + table([HEAD, COPY]) }),
    lines: ['replaced | 2.000815 | Chứng thực bản sao từ bản chính | commune | Chứng thực'],
    warns: ['kind-not-stated'],
  },
  {
    name: 'the article counts more than the list holds',
    file: () =>
      made({
        articles: ['Điều 1. Công bố 04 thủ tục hành chính được sửa đổi, bổ sung.', FROM_SIGNING],
        body: p('DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG') + table([HEAD, COPY]),
      }),
    lines: COPY_LINE,
    warns: ['count-mismatch'],
  },
  {
    name: 'internal procedures of offices',
    file: () =>
      made({
        title:
          'Về việc công bố Danh mục thủ tục hành chính nội bộ lĩnh vực Thi đua khen thưởng thuộc thẩm quyền của Ủy ban nhân dân cấp xã',
        articles: ['Điều 1. Công bố 01 thủ tục hành chính nội bộ mới ban hành.', FROM_SIGNING],
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH NỘI BỘ MỚI BAN HÀNH') +
          table([
            ['STT', 'Tên thủ tục hành chính nội bộ'],
            ['1', 'Xét tặng danh hiệu Lao động tiên tiến'],
          ]),
      }),
    lines: ['new | - | Xét tặng danh hiệu Lao động tiên tiến | commune | Thi đua khen thưởng'],
    warns: ['internal-procedures', 'no-codes'],
  },
  {
    name: 'a workbook with a sheet for each kind',
    file: () => {
      const head: readonly SheetCell[] = ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện'];
      return xlsxFile([
        {
          name: 'Sửa đổi',
          rows: [
            ['DANH MỤC KÈM THEO QUYẾT ĐỊNH SỐ 45/QĐ-UBND NGÀY 03/9/2025'],
            [],
            head,
            [1, '2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực', 'Xã'],
          ],
        },
        { name: 'Bãi bỏ', rows: [head, [1, '2.000884', 'Chứng thực chữ ký', 'Chứng thực', 'Tỉnh, Xã']] },
      ]);
    },
    lines: [...COPY_LINE, 'abolished | 2.000884 | Chứng thực chữ ký | province+commune | Chứng thực'],
    from: null,
    warns: ['no-effective-date'],
  },
  {
    name: 'a workbook with rows for fields and a total below',
    file: () =>
      xlsxFile([
        {
          name: 'Sheet1',
          rows: [
            ['DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH THUỘC THẨM QUYỀN CỦA UBND CẤP XÃ'],
            ['(Kèm theo Quyết định số 45/QĐ-UBND ngày 03/9/2025 của Chủ tịch UBND tỉnh Sơn La)'],
            ['STT', 'Tên thủ tục', 'Mã số', 'Thời hạn'],
            ['I', 'Chứng thực', null, null],
            [1, 'Chứng thực chữ ký', '2.000884 ', 'Trong ngày'],
            ['II', 'Nuôi con nuôi', null, null],
            [2, 'Đăng ký việc nuôi con nuôi trong nước', '2.001263', '30 ngày'],
            [null, 'Tổng cộng: 2 TTHC', null, null],
          ],
        },
      ]),
    lines: [
      'new | 2.000884 | Chứng thực chữ ký | commune | Chứng thực',
      'new | 2.001263 | Đăng ký việc nuôi con nuôi trong nước | commune | Nuôi con nuôi',
    ],
    from: null,
  },
  {
    name: 'a workbook that stored a code as a number',
    file: () =>
      xlsxFile([
        {
          name: 'DM',
          rows: [['Danh mục TTHC bãi bỏ lĩnh vực Chứng thực cấp xã'], ['STT', 'Mã TTHC', 'Tên TTHC'], [1, 2.00092, 'Chứng thực di chúc']],
        },
      ]),
    lines: ['abolished | - | Chứng thực di chúc | commune | Chứng thực'],
    from: null,
    warns: ['xlsx:code-lost-zero'],
  },
  {
    name: 'headings in sentences: "Nhóm thủ tục …", the province merged',
    file: () =>
      made({
        authority: ['UBND TỈNH', 'BẮC NINH'],
        number: 'Số:  45 /QĐ-UBND',
        day: 'Bắc Ninh, ngày 15 tháng 08 năm 2025',
        issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG') +
          p('I. Nhóm thủ tục áp dụng trên địa bàn tỉnh Bắc Giang (cũ)') +
          table([HEAD, COPY]),
      }),
    lines: COPY_LINE,
    warns: ['territory-limited'],
  },
  {
    name: 'steps in a second table below each procedure',
    file: () =>
      made({
        body:
          p('PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG') +
          table([HEAD, COPY]) +
          p('PHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH') +
          p('1. Thủ tục: Chứng thực bản sao từ bản chính (2.000815)') +
          p('a) Trình tự thực hiện') +
          table([
            ['Bước', 'Nội dung'],
            ['1', 'Nộp hồ sơ'],
            ['2', 'Nhận kết quả thủ tục 2.000884'],
          ]),
      }),
    lines: COPY_LINE,
  },
  {
    name: 'the bodies in a column, the level by them',
    file: () =>
      made({
        title: 'Về việc công bố thủ tục hành chính lĩnh vực Lâm nghiệp bị bãi bỏ trên địa bàn tỉnh Sơn La',
        articles: ['Điều 1. Công bố 02 thủ tục hành chính bị bãi bỏ lĩnh vực Lâm nghiệp.', FROM_SIGNING],
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ') +
          table([
            ['STT', 'Số hồ sơ TTHC', 'Tên TTHC', 'Cơ quan thực hiện'],
            ['1', '1.000047', 'Phê duyệt phương án khai thác động vật rừng', 'Hạt Kiểm lâm khu vực thuộc Chi cục Kiểm lâm'],
            ['2', '1.000037', 'Bảng kê lâm sản', 'Trạm Kiểm lâm xã'],
          ]),
      }),
    lines: [
      'abolished | 1.000047 | Phê duyệt phương án khai thác động vật rừng | province | Lâm nghiệp',
      'abolished | 1.000037 | Bảng kê lâm sản | commune | Lâm nghiệp',
    ],
    warns: ['level-from-agency'],
  },
];
