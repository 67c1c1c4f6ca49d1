import { aDecision } from './decisionFactory.ts';
import { p, table, xlsxFile } from './officeFactory.ts';
import type { VariedDecision } from './variedDecisions.ts';

const PLAIN =
  'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Hộ tịch thuộc thẩm quyền giải quyết của UBND cấp xã';

/** Neither title nor article decides a line's kind. */
const MIXED = 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc phạm vi chức năng quản lý của Sở Tư pháp';
const ANNOUNCED = [
  'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
];

/** Layouts of people who wrote decisions by hand without knowing how they are read. */
export const FURTHER_DECISIONS: readonly VariedDecision[] = [
  {
    name: 'headings without "PHỤ LỤC" right behind the signature, titles in small letters',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc thẩm quyền giải quyết của UBND cấp xã',
        body: [
          p('Danh mục 1'),
          p('Thủ tục hành chính mới ban hành'),
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Phí'],
            ['1', '1.000080', 'Đăng ký nhận cha, mẹ, con', ''],
          ]),
          p('Danh mục 2'),
          p('Thủ tục hành chính bị bãi bỏ'),
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Phí'],
            ['1', '1.000110', 'Đăng ký khai sinh lưu động', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.000080 | Đăng ký nhận cha, mẹ, con | commune | Hộ tịch | 1',
      'abolished | 1.000110 | Đăng ký khai sinh lưu động | commune | Hộ tịch | 1',
    ],
  },
  {
    name: 'cases of a procedure in rows of their own, a name broken over two rows, numbers before names',
    file: () =>
      aDecision({
        title: PLAIN,
        body: [
          p('PHỤ LỤC'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Mã TTHC', 'Thời hạn'],
            ['1', '1. Đăng ký lại khai sinh', '1.004884', ''],
            ['1.1', 'Trường hợp không phải xác minh', '', '3 ngày'],
            ['1.2', 'Trường hợp phải xác minh', '', '8 ngày'],
            ['2', 'Đăng ký khai sinh có yếu tố nước ngoài tại khu vực', '1.000110', '5 ngày'],
            ['', 'biên giới', '', ''],
            ['a', 'Cấp mới', '', '2 ngày'],
            ['3', 'Đăng ký khai tử', '1.000656', 'Ngay'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.004884 | Đăng ký lại khai sinh | commune | Hộ tịch | 1',
      'amended | 1.000110 | Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới | commune | Hộ tịch | 2',
      'amended | 1.000656 | Đăng ký khai tử | commune | Hộ tịch | 3',
    ],
    warns: ['row-continued'],
    says: { 'lines.0.timeLimitText': 'Trường hợp không phải xác minh: 3 ngày\nTrường hợp phải xác minh: 8 ngày' },
  },
  {
    name: 'agencies before and after the reform, days of lines in a column, code and name in one cell',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Hộ tịch',
        body: [
          p('PHỤ LỤC'),
          table([
            ['STT', 'Mã TTHC/Tên TTHC', 'Cơ quan giải quyết trước 01/7/2025', 'Cơ quan giải quyết từ 01/7/2025', 'Ngày có hiệu lực'],
            ['1', '1.000080\nĐăng ký nhận cha, mẹ, con', 'UBND cấp huyện', 'UBND cấp xã', '01/9/2025'],
            ['2', '2.000635\nCấp bản sao trích lục', 'UBND cấp huyện', 'Sở Tư pháp', '01/10/2025'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.000080 | Đăng ký nhận cha, mẹ, con | commune | Hộ tịch | 1',
      'amended | 2.000635 | Cấp bản sao trích lục | province | Hộ tịch | 2',
    ],
    warns: ['item-effective-date', 'code-in-name', 'level-from-agency'],
    says: { 'lines.1.note': '01/10/2025' },
  },
  {
    name: 'bodies as columns with ticks; what carries on in one part of a merged province',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính tiếp tục thực hiện lĩnh vực Hộ tịch',
        body: [
          p('PHỤ LỤC I'),
          p('DANH MỤC TTHC TIẾP TỤC THỰC HIỆN TRÊN ĐỊA BÀN TỈNH HÒA BÌNH (CŨ)'),
          table([
            [
              { t: 'STT', v: 'start' },
              { t: 'Mã TTHC', v: 'start' },
              { t: 'Tên TTHC', v: 'start' },
              { t: 'Cơ quan thực hiện', span: 3 },
            ],
            [{ t: '', v: 'on' }, { t: '', v: 'on' }, { t: '', v: 'on' }, 'Bộ Tư pháp', 'Cấp tỉnh', 'Cấp xã'],
            ['1', '1.000080', 'Đăng ký nhận cha, mẹ, con', '', 'x', 'x'],
            ['2', '2.002039', 'Nhập quốc tịch Việt Nam', 'x', '', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'continued | 1.000080 | Đăng ký nhận cha, mẹ, con | province+commune | Hộ tịch | 1',
      'continued | 2.002039 | Nhập quốc tịch Việt Nam | central | Hộ tịch | 2',
    ],
    warns: ['territory-limited', 'shared-level'],
  },
  {
    name: 'parts of another decision amended, its positions in the article; the rows of another clause name theirs',
    file: () =>
      aDecision({
        title:
          'Về việc sửa đổi, bổ sung một số nội dung tại Phụ lục ban hành kèm theo Quyết định số 1260/QĐ-UBND ngày 01 tháng 8 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính lĩnh vực Giảm nghèo',
        articles: [
          'Điều 1. Sửa đổi, bổ sung nội dung 01 thủ tục hành chính tại số thứ tự 3 mục B Phụ lục ban hành kèm theo Quyết định số 1260/QĐ-UBND ngày 01 tháng 8 năm 2025.',
          'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
        ],
        body: [
          p('PHỤ LỤC'),
          p('B. THỦ TỤC HÀNH CHÍNH CẤP XÃ'),
          table([
            ['Số TT', 'Tên thủ tục hành chính', 'Mã số TTHC'],
            ['3', 'Công nhận hộ nghèo', '1.011607'],
          ]),
        ].join(''),
      }),
    lines: ['amended | 1.011607 | Công nhận hộ nghèo | commune | Giảm nghèo | 3'],
    warns: ['amends-publication', 'earlier-decision-in-articles'],
    says: {
      documentType: 'amends-publication',
      amends: { number: '1260/QĐ-UBND', date: '2025-08-01' },
      'declaredCounts.amended': 1,
      'lines.0.earlierDecision.mapping': 'single',
    },
  },
  {
    name: 'several old procedures beside one new, the field repeated in each row; a signer with a rank',
    file: () =>
      aDecision({
        authority: ['BỘ CÔNG AN'],
        number: 'Số: 3456 /QĐ-BCA',
        title: 'Về việc công bố thủ tục hành chính được thay thế lĩnh vực Đăng ký, quản lý cư trú',
        issuer: 'BỘ TRƯỞNG BỘ CÔNG AN',
        signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '(Đã ký)', 'Thượng tướng Nguyễn Văn Bình'],
        body: [
          p('PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH'),
          p('1. Danh mục thủ tục hành chính được thay thế'),
          table([
            [
              'STT',
              'Mã số TTHC được thay thế',
              'Tên TTHC được thay thế',
              'Mã số TTHC thay thế',
              'Tên TTHC thay thế',
              'Lĩnh vực',
              'Cơ quan thực hiện',
            ],
            [
              '1',
              '1.010802',
              'Đăng ký A',
              { t: '1.014402', v: 'start' },
              { t: 'Đăng ký chung', v: 'start' },
              'Đăng ký, quản lý cư trú',
              'Công an cấp xã',
            ],
            ['', '1.010803', 'Đăng ký B', { t: '', v: 'on' }, { t: '', v: 'on' }, 'Đăng ký, quản lý cư trú', 'Công an cấp xã'],
          ]),
        ].join(''),
      }),
    lines: ['replaced | 1.014402 | Đăng ký chung | commune | Đăng ký, quản lý cư trú | 1'],
    warns: ['many-to-one', 'number-whitespace', 'list-without-content'],
    says: { number: '3456/QĐ-BCA', signer: 'Nguyễn Văn Bình', 'lines.0.replaces': ['1.010802', '1.010803'] },
  },
  {
    name: 'a workbook: sheets named by kind without marks, the head spread over cells, letterhead in two cells',
    file: () =>
      xlsxFile([
        {
          name: 'Sua doi, bo sung',
          rows: [
            ['ỦY BAN NHÂN DÂN'],
            ['TỈNH GIA LAI'],
            ['Quyết định số:', '1500/QĐ-UBND'],
            ['Ngày:', { n: 45915, z: 'dd/mm/yyyy' }],
            ['I. LĨNH VỰC HỘ TỊCH (CẤP XÃ)'],
            ['STT', 'Mã TTHC', 'Tên TTHC'],
            [1, '1.000080', 'Đăng ký nhận cha, mẹ, con'],
          ],
        },
        {
          name: 'Bai bo',
          rows: [
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp'],
            [1, '1.000110', 'Đăng ký khai sinh lưu động', 'Hộ tịch', 'Xã'],
          ],
        },
      ]),
    lines: [
      'amended | 1.000080 | Đăng ký nhận cha, mẹ, con | commune | Hộ tịch | 1',
      'abolished | 1.000110 | Đăng ký khai sinh lưu động | commune | Hộ tịch | 1',
    ],
    says: { number: '1500/QĐ-UBND', issuedOn: '2025-09-15', issuingAuthority: 'Ủy ban nhân dân tỉnh Gia Lai' },
  },
  {
    name: 'the kind of each line in brackets behind its name, where the heading names several',
    file: () =>
      aDecision({
        title: MIXED,
        articles: ANNOUNCED,
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH, ĐƯỢC SỬA ĐỔI, BỔ SUNG VÀ BỊ BÃI BỎ'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.001193', 'Đăng ký khai sinh (mới ban hành)'],
            ['2', '1.000894', 'Đăng ký kết hôn (sửa đổi, bổ sung)'],
            ['3', '1.004884', 'Đăng ký lại khai sinh (bị bãi bỏ)'],
            ['4', '1.005461', 'Đăng ký lại khai tử (TTHC mới)'],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.001193 | Đăng ký khai sinh (mới ban hành) | - | Hộ tịch | 1',
      'amended | 1.000894 | Đăng ký kết hôn (sửa đổi, bổ sung) | - | Hộ tịch | 2',
      'abolished | 1.004884 | Đăng ký lại khai sinh (bị bãi bỏ) | - | Hộ tịch | 3',
      'new | 1.005461 | Đăng ký lại khai tử (TTHC mới) | - | Hộ tịch | 4',
    ],
  },
  {
    name: 'brackets behind a name that are part of it, below a heading that says the kind',
    file: () =>
      aDecision({
        title: PLAIN,
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.001193', 'Cấp giấy phép (sửa đổi, bổ sung)'],
          ]),
        ].join(''),
      }),
    lines: ['abolished | 1.001193 | Cấp giấy phép (sửa đổi, bổ sung) | commune | Hộ tịch | 1'],
  },
  {
    name: 'a column for each kind, with a mark in one of them',
    file: () =>
      aDecision({
        title: MIXED,
        articles: ANNOUNCED,
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC HỘ TỊCH'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Mới ban hành', 'Sửa đổi, bổ sung', 'Bãi bỏ'],
            ['1', '1.001193', 'Đăng ký khai sinh', '', 'x', ''],
            ['2', '1.000894', 'Đăng ký kết hôn', '', '', 'X'],
            ['3', '1.004884', 'Đăng ký lại khai sinh', '✓', '', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.001193 | Đăng ký khai sinh | - | Hộ tịch | 1',
      'abolished | 1.000894 | Đăng ký kết hôn | - | Hộ tịch | 2',
      'new | 1.004884 | Đăng ký lại khai sinh | - | Hộ tịch | 3',
    ],
  },
  {
    name: 'the kind only in the heading of the column of names, another in each table',
    file: () =>
      aDecision({
        title: MIXED,
        articles: ANNOUNCED,
        body: [
          p('PHỤ LỤC I'),
          p('(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2025)'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính được sửa đổi, bổ sung', 'Cơ quan thực hiện'],
            ['1', '1.001193', 'Đăng ký khai sinh', 'UBND cấp xã'],
          ]),
          p('PHỤ LỤC II'),
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC bị bãi bỏ', 'Cơ quan thực hiện'],
            ['1', '1.000894', 'Đăng ký kết hôn', 'UBND cấp xã'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch | 1',
      'abolished | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch | 1',
    ],
  },
  {
    name: 'former codes beside the own ones are no lines; dittos mean what stands above',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện'],
            ['1', '1.001193\n(Mã cũ: 1.000894)', 'Đăng ký khai sinh', 'Hộ tịch', 'UBND cấp xã'],
            ['2', '1.004884 (trước đây là 2.000528)', 'Đăng ký lại khai sinh', '-nt-', 'nt'],
            ['3', '1.005461', 'Đăng ký lại khai tử', '"', '- nt -'],
            ['4', '1.000110', 'Đăng ký giám hộ', 'Như trên', '//'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch | 1',
      'amended | 1.004884 | Đăng ký lại khai sinh | commune | Hộ tịch | 2',
      'amended | 1.005461 | Đăng ký lại khai tử | commune | Hộ tịch | 3',
      'amended | 1.000110 | Đăng ký giám hộ | commune | Hộ tịch | 4',
    ],
    warns: ['several-codes', 'ditto-value'],
  },
  {
    name: 'annexes without a title of their own, whose kinds the article gives; each by its number',
    file: () =>
      aDecision({
        title: MIXED,
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này:',
          '1. Danh mục 01 thủ tục hành chính mới ban hành (Phụ lục I).',
          '2. Danh mục 01 thủ tục hành chính bị bãi bỏ tại Phụ lục số II, 01 thủ tục hành chính được sửa đổi, bổ sung tại Phụ lục III.',
          'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
        ],
        body: [
          p('PHỤ LỤC I'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.001193', 'Đăng ký khai sinh'],
          ]),
          p('PHỤ LỤC II'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.000894', 'Đăng ký kết hôn'],
          ]),
          p('PHỤ LỤC III'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.004884', 'Đăng ký lại khai sinh'],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.001193 | Đăng ký khai sinh | - | Hộ tịch | 1',
      'abolished | 1.000894 | Đăng ký kết hôn | - | Hộ tịch | 1',
      'amended | 1.004884 | Đăng ký lại khai sinh | - | Hộ tịch | 1',
    ],
  },
  {
    name: 'annexes whose kinds the article gives behind their numbers',
    file: () =>
      aDecision({
        title: MIXED,
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này các Danh mục: Phụ lục I: thủ tục hành chính bị bãi bỏ; Phụ lục II: thủ tục hành chính mới ban hành.',
          'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
        ],
        body: [
          p('PHỤ LỤC I'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.001193', 'Đăng ký khai sinh'],
          ]),
          p('PHỤ LỤC II'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.000894', 'Đăng ký kết hôn'],
          ]),
        ].join(''),
      }),
    lines: ['abolished | 1.001193 | Đăng ký khai sinh | - | Hộ tịch | 1', 'new | 1.000894 | Đăng ký kết hôn | - | Hộ tịch | 1'],
  },
  {
    name: 'a first column of kinds, merged over their lines, with a title that says nothing',
    file: () =>
      aDecision({
        title: MIXED,
        articles: ANNOUNCED,
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH'),
          table([
            ['Loại', 'STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            [{ t: 'Được sửa đổi, bổ sung', v: 'start' }, '1', '1.001193', 'Đăng ký khai sinh'],
            [{ t: '', v: 'on' }, '2', '1.000894', 'Đăng ký kết hôn'],
            ['TTHC bị bãi bỏ', '1', '1.004884', 'Đăng ký lại khai sinh'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.001193 | Đăng ký khai sinh | - | Hộ tịch | 1',
      'amended | 1.000894 | Đăng ký kết hôn | - | Hộ tịch | 2',
      'abolished | 1.004884 | Đăng ký lại khai sinh | - | Hộ tịch | 1',
    ],
  },
];
