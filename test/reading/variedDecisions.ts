import { aDecision } from './decisionFactory.ts';
import { docxFile, p, table, xlsxFile } from './officeFactory.ts';

/**
 * A document made for testing, and its right result. Lines are 'kind
 * code
 * name
 * levels
 * field
 * position'.
 */
export interface VariedDecision {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly lines: readonly string[];
  readonly warns?: readonly string[];
  readonly says?: Readonly<Record<string, unknown>>;
}

const HO_TICH = 'Hộ tịch';

export const VARIED_DECISIONS: readonly VariedDecision[] = [
  {
    name: "a ministry's model form: parts 1-4, levels as rows, fields and agencies as columns, full content after the list",
    file: () =>
      aDecision({
        authority: ['BỘ TƯ PHÁP'],
        number: 'Số: 02144/QĐ-BTP',
        day: 'Hà Nội, ngày 01 tháng 7 năm 2025',
        title:
          'Về việc công bố thủ tục hành chính mới ban hành, được sửa đổi, bổ sung, thay thế và bị bãi bỏ trong lĩnh vực Hộ tịch thuộc phạm vi chức năng quản lý của Bộ Tư pháp',
        issuer: 'BỘ TRƯỞNG BỘ TƯ PHÁP',
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này 01 thủ tục hành chính mới ban hành, 02 thủ tục hành chính được sửa đổi, bổ sung, 01 thủ tục hành chính được thay thế và 01 thủ tục hành chính bị bãi bỏ.',
          'Điều 2. Quyết định này có hiệu lực kể từ ngày 15/8/2025 và thay thế Quyết định số 528/QĐ-BTP ngày 13 tháng 3 năm 2024 của Bộ trưởng Bộ Tư pháp.',
        ],
        signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '(Đã ký)', 'Trần Thị Bình'],
        body: [
          p(
            'THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH; THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG, THAY THẾ VÀ BỊ BÃI BỎ THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA BỘ TƯ PHÁP',
          ),
          p('(Ban hành kèm theo Quyết định số 02144/QĐ-BTP ngày 01 tháng 7 năm 2025 của Bộ trưởng Bộ Tư pháp)'),
          p('PHẦN I. DANH MỤC THỦ TỤC HÀNH CHÍNH'),
          p('1. Danh mục thủ tục hành chính mới ban hành'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cơ quan thực hiện'],
            [{ t: 'A. Thủ tục hành chính cấp trung ương', span: 4 }],
            ['1', 'Cấp bản sao điện tử trích lục hộ tịch', HO_TICH, 'Cục Hành chính tư pháp'],
          ]),
          p('2. Danh mục thủ tục hành chính được sửa đổi, bổ sung'),
          table([
            [
              'STT',
              'Số hồ sơ TTHC(1)',
              'Tên thủ tục hành chính',
              'Tên VBQPPL quy định nội dung sửa đổi, bổ sung(2)',
              'Lĩnh vực',
              'Cơ quan thực hiện',
            ],
            ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
            [{ t: 'A. Thủ tục hành chính cấp tỉnh', span: 6 }],
            ['1', '1.001193', 'Thủ tục đăng ký khai sinh', 'Nghị định số 07/2025/NĐ-CP', HO_TICH, 'Sở Tư pháp'],
            [{ t: 'B. Thủ tục hành chính cấp xã', span: 6 }],
            ['1', '1.000894', 'Thủ tục đăng ký kết hôn', 'Nghị định số 07/2025/NĐ-CP', HO_TICH, 'Ủy ban nhân dân cấp xã'],
          ]),
          p('3. Danh mục thủ tục hành chính được thay thế'),
          table([
            [
              { t: 'STT', v: 'start' },
              { t: 'TTHC được thay thế', span: 2 },
              { t: 'TTHC thay thế', span: 2 },
              { t: 'Lĩnh vực', v: 'start' },
              { t: 'Cơ quan thực hiện', v: 'start' },
            ],
            [{ t: '', v: 'on' }, 'Mã số', 'Tên', 'Mã số', 'Tên', { t: '', v: 'on' }, { t: '', v: 'on' }],
            [
              { t: '1', v: 'start' },
              '1.004884',
              'Đăng ký lại khai sinh',
              { t: '1.013800', v: 'start' },
              { t: 'Đăng ký lại các việc hộ tịch', v: 'start' },
              { t: HO_TICH, v: 'start' },
              { t: 'UBND cấp xã', v: 'start' },
            ],
            [
              { t: '', v: 'on' },
              '1.005461',
              'Đăng ký lại khai tử',
              { t: '', v: 'on' },
              { t: '', v: 'on' },
              { t: '', v: 'on' },
              { t: '', v: 'on' },
            ],
          ]),
          p('4. Danh mục thủ tục hành chính bị bãi bỏ'),
          table([
            ['STT', 'Số hồ sơ TTHC', 'Tên thủ tục hành chính', 'Tên VBQPPL quy định việc bãi bỏ', 'Lĩnh vực', 'Cơ quan thực hiện'],
            ['1', '2.000635', 'Cấp bản sao trích lục hộ tịch', 'Nghị định số 07/2025/NĐ-CP', HO_TICH, 'UBND cấp huyện'],
          ]),
          p('PHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA BỘ TƯ PHÁP'),
          p('A. THỦ TỤC HÀNH CHÍNH CẤP TRUNG ƯƠNG'),
          p('1. Cấp bản sao điện tử trích lục hộ tịch (1.009999)'),
          table([
            ['STT', 'Tên thủ tục', 'Mã', 'Mức phí'],
            ['1', 'Cấp bản sao', '1.008888', '8.000 đồng'],
          ]),
          p('Mẫu số 01'),
        ].join(''),
      }),
    lines: [
      'new | - | Cấp bản sao điện tử trích lục hộ tịch | central | Hộ tịch | 1',
      'amended | 1.001193 | Thủ tục đăng ký khai sinh | province | Hộ tịch | 1',
      'amended | 1.000894 | Thủ tục đăng ký kết hôn | commune | Hộ tịch | 1',
      'replaced | 1.013800 | Đăng ký lại các việc hộ tịch | commune | Hộ tịch | 1',
      'abolished | 2.000635 | Cấp bản sao trích lục hộ tịch | district | Hộ tịch | 1',
    ],
    warns: ['blank-code', 'future-effective', 'expires-decision'],
    says: {
      'lines.0.amendingText': undefined,
      'lines.1.amendingText': 'Nghị định số 07/2025/NĐ-CP',
      number: '02144/QĐ-BTP',
      issuedOn: '2025-07-01',
      issuingAuthority: 'Bộ Tư pháp',
      issuer: 'Bộ trưởng Bộ Tư pháp',
      signer: 'Trần Thị Bình',
      signerTitle: 'Thứ trưởng',
      'effectiveFrom.rule': 'fixed_date',
      'effectiveFrom.date': '2025-08-15',
      'declaredCounts.amended': 2,
      'declaredCounts.replaced': 1,
      'lines.3.replaces': ['1.004884', '1.005461'],
      expiresDecisions: [{ number: '528/QĐ-BTP', date: '2024-03-13', extent: 'wholly', note: null }],
    },
  },
  {
    name: 'a province: two annexes by level, automatic numbers, a table that goes on without its heading, codes with local suffix',
    file: () =>
      aDecision({
        grounds: [
          'Căn cứ Quyết định số 1872/QĐ-BTP ngày 04 tháng 9 năm 2025 của Bộ trưởng Bộ Tư pháp về việc công bố thủ tục hành chính được sửa đổi, bổ sung;',
          'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 3 năm 2025 của UBND tỉnh quy định chức năng, nhiệm vụ của Sở Tư pháp;',
        ],
        title:
          'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung và\nbị bãi bỏ trong lĩnh vực Hộ tịch thuộc phạm vi quản lý của Sở Tư pháp tỉnh Sơn La',
        body: [
          p('Phụ lục I'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP TỈNH'),
          p('(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2025 của Chủ tịch UBND tỉnh)'),
          p('A. Thủ tục hành chính được sửa đổi, bổ sung'),
          table([
            ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Địa điểm thực hiện', 'Phí, lệ phí', 'Căn cứ pháp lý'],
            [
              { t: '', raw: p('', { num: '1' }) },
              '1.001193.000.00.00.H52',
              'Xác nhận thông tin hộ tịch',
              '03 ngày làm việc',
              'Trung tâm Phục vụ hành chính công',
              '8.000 đồng',
              '- Luật Hộ tịch;\n- Nghị định số 123/2015/NĐ-CP',
            ],
          ]),
          p(''),
          table([
            [
              { t: '', raw: p('', { num: '1' }) },
              '2.000748.000.00.00.H52',
              'Cấp bản sao trích lục',
              'Ngay trong ngày',
              'Như trên',
              'Không',
              'Luật Hộ tịch',
            ],
          ]),
          p('B. Thủ tục hành chính bị bãi bỏ'),
          table([
            ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Tên văn bản QPPL quy định việc bãi bỏ'],
            [{ t: '', raw: p('', { num: '5' }) }, '1.003583', 'Đăng ký khai sinh lưu động', 'Nghị định số 18/2025/NĐ-CP'],
          ]),
          p('Phụ lục II'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP XÃ BỊ BÃI BỎ'),
          table([
            ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Tên văn bản QPPL quy định việc bãi bỏ'],
            ['1', '1.000593', 'Đăng ký kết hôn lưu động', 'Nghị định số 18/2025/NĐ-CP'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.001193.000.00.00.H52 | Xác nhận thông tin hộ tịch | province | Hộ tịch | 1',
      'amended | 2.000748.000.00.00.H52 | Cấp bản sao trích lục | province | Hộ tịch | 2',
      'abolished | 1.003583 | Đăng ký khai sinh lưu động | province | Hộ tịch | 1',
      'abolished | 1.000593 | Đăng ký kết hôn lưu động | commune | Hộ tịch | 1',
    ],
    warns: ['code-local-suffix', 'table-continued', 'ditto-value'],
    says: {
      issuingAuthority: 'Ủy ban nhân dân tỉnh Sơn La',
      signer: 'Nguyễn Văn An',
      basedOn: [{ number: '1872/QĐ-BTP', date: '2025-09-04' }],
      'effectiveFrom.rule': 'on_signing',
      'effectiveFrom.date': '2025-08-15',
      title:
        'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung và bị bãi bỏ trong lĩnh vực Hộ tịch thuộc phạm vi quản lý của Sở Tư pháp tỉnh Sơn La',
    },
  },
  {
    name: 'fields as unnamed, unmerged rows in capitals; positions that go on; a line over several rows; no codes in one list',
    file: () =>
      aDecision({
        title:
          'Về việc công bố Danh mục thủ tục hành chính mới ban hành, thủ tục hành chính bị bãi bỏ thuộc thẩm quyền giải quyết của Sở Nông nghiệp và Môi trường',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH, THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          p('(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 15/8/2025 của Chủ tịch UBND tỉnh Sơn La)'),
          p('I. Danh mục thủ tục hành chính mới ban hành'),
          table([
            ['Số TT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết', 'Ghi chú'],
            ['I', '', 'LĨNH VỰC ĐẤT ĐAI', '', ''],
            ['1', '1.012756', 'Đăng ký đất đai lần đầu', '17 ngày', ''],
            ['', '', 'đối với tổ chức đang sử dụng đất', '', 'Cấp tỉnh'],
            ['2', '1.012757', 'Xóa đăng ký thuê đất', '- 03 ngày\n- 05 ngày đối với vùng khó khăn', ''],
            ['II', '', 'TÀI NGUYÊN NƯỚC', '', ''],
            ['3', '1.004232', 'Cấp giấy phép thăm dò nước dưới đất', '30 ngày', ''],
          ]),
          p('II. Danh mục thủ tục hành chính bị bãi bỏ'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Tên VBQPPL quy định việc bãi bỏ TTHC', 'Ghi chú'],
            ['I', { t: 'Lĩnh vực Đất đai', span: 3 }],
            ['1', 'Giao đất cho hộ gia đình', 'Luật Đất đai', 'STT 17 Mục I Quyết định số 719/QĐ-UBND ngày 01/3/2021'],
            ['2', 'Thu hồi đất tự nguyện', 'Luật Đất đai', 'STT 18 Mục I Quyết định số 719/QĐ-UBND ngày 01/3/2021'],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.012756 | Đăng ký đất đai lần đầu đối với tổ chức đang sử dụng đất | province | Đất đai | 1',
      'new | 1.012757 | Xóa đăng ký thuê đất | province | Đất đai | 2',
      'new | 1.004232 | Cấp giấy phép thăm dò nước dưới đất | province | Tài nguyên nước | 3',
      'abolished | - | Giao đất cho hộ gia đình | province | Đất đai | 1',
      'abolished | - | Thu hồi đất tự nguyện | province | Đất đai | 2',
    ],
    warns: ['row-continued', 'blank-code'],
    says: { 'lines.3.earlierDecision': { number: '719/QĐ-UBND', date: '2021-03-01', position: 'STT 17 Mục I', mapping: 'explicit' } },
  },
  {
    name: 'procedures regardless of boundaries, levels ticked in columns, online level ticked, positions lost',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính thực hiện không phụ thuộc vào địa giới hành chính trên địa bàn tỉnh Sơn La',
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này Danh mục 03 thủ tục hành chính thực hiện không phụ thuộc vào địa giới hành chính.',
          'Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.',
        ],
        body: [
          p('PHỤ LỤC'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN KHÔNG PHỤ THUỘC VÀO ĐỊA GIỚI HÀNH CHÍNH'),
          table([
            [
              { t: 'STT', v: 'start' },
              { t: 'Mã TTHC', v: 'start' },
              { t: 'Tên thủ tục hành chính', v: 'start' },
              { t: 'Lĩnh vực', v: 'start' },
              { t: 'Cấp thực hiện', span: 2 },
              { t: 'Dịch vụ công trực tuyến', span: 2 },
            ],
            [
              { t: '', v: 'on' },
              { t: '', v: 'on' },
              { t: '', v: 'on' },
              { t: '', v: 'on' },
              'Cấp tỉnh',
              'Cấp xã',
              'Toàn trình',
              'Một phần',
            ],
            ['', '1.001193', 'Đăng ký khai sinh', HO_TICH, '', 'x', 'x', ''],
            ['', '2.000908', 'Cấp bản sao từ sổ gốc', 'Chứng thực', 'x', 'x', '', 'x'],
            ['', '1.003554', 'Hòa giải tranh chấp đất đai', 'Đất đai', '', 'X', '', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'boundary_independent | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch | -',
      'boundary_independent | 2.000908 | Cấp bản sao từ sổ gốc | province+commune | Chứng thực | -',
      'boundary_independent | 1.003554 | Hòa giải tranh chấp đất đai | commune | Đất đai | -',
    ],
    says: {
      documentType: 'boundary-independent-list',
      'declaredCounts.boundary_independent': 3,
      'lines.0.onlineLevelText': 'Toàn trình',
      'lines.1.onlineLevelText': 'Một phần',
      'lines.2.onlineLevelText': null,
    },
    warns: ['shared-level'],
  },
  {
    name: 'articles: blanket expiry, decisions expiring wholly and in part, lines with days of their own, numbered by Word',
    file: () =>
      aDecision({
        title: 'Về việc công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Thi đua, khen thưởng',
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này 02 thủ tục hành chính được sửa đổi, bổ sung.',
          'Điều 2. Hiệu lực thi hành',
          '1. Quyết định này có hiệu lực thi hành kể từ ngày ký, riêng thủ tục hành chính số 02 có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.',
          '2. Bãi bỏ Quyết định số 100/QĐ-UBND ngày 05/01/2023 và Quyết định số 101/QĐ-UBND ngày 06/01/2023 của Chủ tịch UBND tỉnh.',
          '3. Các thủ tục hành chính tại số thứ tự 5, 6 mục II phần A Danh mục ban hành kèm theo Quyết định số 200/QĐ-UBND ngày 07 tháng 02 năm 2024 hết hiệu lực thi hành.',
          '4. Các nội dung đã công bố trước đây trái với Quyết định này đều bị bãi bỏ.',
        ],
        signature: ['CHỦ TỊCH', '', 'Hoàng Quốc Khánh'],
        body: [
          p('DANH MỤC'),
          p('THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG'),
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Cơ quan giải quyết'],
            ['01', '1.000898', 'Tặng Bằng khen của Chủ tịch UBND tỉnh', 'Sở Nội vụ'],
            ['02', '2.000385', 'Tặng danh hiệu Lao động tiên tiến', 'UBND cấp xã'],
            [{ t: 'Tổng cộng: 02 TTHC', span: 4 }],
            [{ t: 'Ghi chú: phần chữ in nghiêng là nội dung được sửa đổi, bổ sung.', span: 4 }],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.000898 | Tặng Bằng khen của Chủ tịch UBND tỉnh | province | Thi đua, khen thưởng | 01',
      'amended | 2.000385 | Tặng danh hiệu Lao động tiên tiến | commune | Thi đua, khen thưởng | 02',
    ],
    warns: ['item-effective-date', 'blanket-expiry', 'earlier-decision-in-articles'],
    says: {
      'effectiveFrom.rule': 'on_signing',
      'declaredCounts.amended': 2,
      'lines.0.earlierDecision.number': '200/QĐ-UBND',
      expiresDecisions: [
        { number: '100/QĐ-UBND', date: '2023-01-05', extent: 'wholly', note: null },
        { number: '101/QĐ-UBND', date: '2023-01-06', extent: 'wholly', note: null },
        { number: '200/QĐ-UBND', date: '2024-02-07', extent: 'partly', note: 'STT 5, 6 mục II phần A' },
        { number: null, date: null, extent: 'partly', note: 'Các nội dung đã công bố trước đây trái với Quyết định này đều bị bãi bỏ.' },
      ],
    },
  },
  {
    name: 'a decision that amends one, its list inside Điều 1, codes broken over lines and with blanks',
    file: () =>
      docxFile(
        [
          table([
            ['UBND TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            ['Số: 77 /QĐ-UBND', 'Lào Cai, ngày 9/10/2025'],
          ]),
          p(
            'QUYẾT ĐỊNH\vVề việc sửa đổi, bổ sung một số nội dung tại Quyết định số 55/QĐ-UBND ngày 01/9/2025 của Chủ tịch UBND tỉnh về việc công bố danh mục thủ tục hành chính lĩnh vực Chứng thực',
          ),
          p('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'),
          p('Căn cứ Luật Tổ chức chính quyền địa phương;'),
          p('QUYẾT ĐỊNH:'),
          p('Điều 1. Sửa đổi, bổ sung 02 thủ tục hành chính cấp xã như sau:'),
          table([
            ['STT', 'Mã số', 'Tên thủ tục hành chính', 'Thời hạn giải quyết'],
            ['1', '2.000\n815', 'Chứng thực bản sao từ bản chính', 'Trong ngày'],
            ['2', '2. 000884', 'Chứng thực chữ ký', 'Trong ngày'],
          ]),
          p('Điều 2. Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngày ký.'),
          p('Nơi nhận:'),
          p('- Lưu: VT.'),
          p('TUQ. CHỦ TỊCH'),
          p('GIÁM ĐỐC SỞ TƯ PHÁP'),
          p('Lê Thị Hoa'),
        ].join(''),
      ),
    lines: [
      'amended | 2.000 815 | Chứng thực bản sao từ bản chính | commune | Chứng thực | 1',
      'amended | 2. 000884 | Chứng thực chữ ký | commune | Chứng thực | 2',
    ],
    warns: ['amends-publication', 'code-whitespace', 'future-effective'],
    says: {
      documentType: 'amends-publication',
      'amends.number': '55/QĐ-UBND',
      number: '77/QĐ-UBND',
      issuedOn: '2025-10-09',
      issuingAuthority: 'Ủy ban nhân dân tỉnh Lào Cai',
      'effectiveFrom.date': '2025-10-19',
      signer: 'Lê Thị Hoa',
      'lines.0.codeSuggested': '2.000815',
    },
  },
  {
    name: 'a delegation',
    file: () =>
      aDecision({
        title:
          'Về việc ủy quyền cho Giám đốc Sở Tư pháp giải quyết một số thủ tục hành chính thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân tỉnh',
        articles: [
          'Điều 1. Ủy quyền cho Giám đốc Sở Tư pháp giải quyết 05 thủ tục hành chính.',
          'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký đến hết ngày 28 tháng 02 năm 2027.',
        ],
        body: table([
          ['STT', 'Mã TTHC', 'Tên TTHC'],
          ['1', '1.001193', 'Đăng ký khai sinh'],
        ]),
      }),
    lines: [],
    warns: ['delegation', 'temporary-effect'],
    says: { documentType: 'delegation', 'delegation.to': 'Giám đốc Sở Tư pháp', 'delegation.until': '2027-02-28' },
  },
  {
    name: 'tracked changes, content controls, hidden text, a soft hyphen, decomposed Unicode, a layout table around the list',
    file: () =>
      aDecision({
        title: 'Về việc công bố thủ tục hành chính chuẩn hóa lĩnh vực Luật sư thực hiện tại cấp tỉnh',
        body: [
          `<w:p><w:r><w:t>PHỤ LỤC</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>DANH MỤC CŨ</w:delText></w:r></w:del><w:ins><w:r><w:t>DANH MỤC THỦ TỤC HÀNH CHÍNH CHUẨN HÓA</w:t></w:r></w:ins></w:p>`,
          `<w:sdt><w:sdtContent>${table([
            [
              {
                t: '',
                raw: `${table([
                  ['STT', 'Tên thủ tục hành chính\n(Mã số TTHC)', 'Thời hạn giải quyết', 'Ghi chú'],
                  [
                    '1',
                    {
                      t: '',
                      raw: `<w:p><w:r><w:t>${'Cấp Chứng chỉ hành nghề luật sư'.normalize('NFD')}</w:t></w:r><w:del><w:r><w:delText> (cũ)</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p><w:p><w:r><w:t>(1.000828)</w:t></w:r></w:p>`,
                    },
                    '07 ngày',
                    '',
                  ],
                  ['2', 'Đăng ký hoạt động của tổ chức hành nghề luật\u00AD sư\n(Mã: 1.002010)', '05 ngày', ''],
                ])}${p('')}`,
              },
            ],
          ])}</w:sdtContent></w:sdt>`,
        ].join(''),
      }),
    lines: [
      'standardised | 1.000828 | Cấp Chứng chỉ hành nghề luật sư | province | Luật sư | 1',
      'standardised | 1.002010 | Đăng ký hoạt động của tổ chức hành nghề luật sư | province | Luật sư | 2',
    ],
    warns: ['nfd-text', 'code-in-name'],
    says: { documentType: 'standardisation' },
  },
  {
    name: 'several codes in a cell, malformed codes, "không có" for a code, merged time limits and fees, repeated headings',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính bị bãi bỏ lĩnh vực Đường bộ thuộc thẩm quyền giải quyết của Sở Xây dựng',
        body: [
          p('PHỤ LỤC DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ LĨNH VỰC ĐƯỜNG BỘ'),
          table([
            ['STT', 'Mã số hồ sơ TTHC', 'Tên TTHC', 'Căn cứ'],
            ['1', '1.002861;\n1.002859', 'Cấp giấy phép liên vận', { t: 'Nghị định số 158/2024/NĐ-CP', v: 'start' }],
            ['2', '1.0028599', 'Gia hạn giấy phép', { t: '', v: 'on' }],
            ['STT', 'Mã số hồ sơ TTHC', 'Tên TTHC', 'Căn cứ'],
            ['3', '1,002063', 'Cấp lại giấy phép', ''],
            ['4', 'Không có', 'Thu hồi giấy phép', ''],
            ['6', '1.O02046', 'Cấp phù hiệu', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'abolished | 1.002861 | Cấp giấy phép liên vận | province | Đường bộ | 1',
      'abolished | 1.002859 | Cấp giấy phép liên vận | province | Đường bộ | 1',
      'abolished | 1.0028599 | Gia hạn giấy phép | province | Đường bộ | 2',
      'abolished | 1,002063 | Cấp lại giấy phép | province | Đường bộ | 3',
      'abolished | - | Thu hồi giấy phép | province | Đường bộ | 4',
      'abolished | 1.O02046 | Cấp phù hiệu | province | Đường bộ | 6',
    ],
    warns: ['several-codes', 'code-malformed', 'blank-code', 'sequence-gap', 'merged-cell'],
    says: { 'lines.3.codeSuggested': '1.002063', 'lines.5.codeSuggested': '1.002046' },
  },
  {
    name: 'carried on, territory of a former province, field moved, counts in headings that differ',
    file: () =>
      aDecision({
        title: 'Công bố Danh mục thủ tục hành chính tiếp tục thực hiện sau sắp xếp đơn vị hành chính',
        body: [
          p('PHỤ LỤC'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH TIẾP TỤC THỰC HIỆN'),
          p('(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15/8/2025)'),
          p('I. Thủ tục hành chính cấp tỉnh áp dụng trên địa bàn tỉnh Yên Bái (cũ) (03 TTHC)'),
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực đã công bố', 'Lĩnh vực', 'Quyết định công bố'],
            ['1', '1.009001', 'Hỗ trợ trồng rừng', 'Lâm nghiệp', 'Lâm nghiệp và Kiểm lâm', 'Quyết định số 15/QĐ-UBND ngày 03/01/2024'],
            ['2', '1.009002', 'Hỗ trợ chăn nuôi', 'Chăn nuôi', 'Chăn nuôi và Thú y', 'Quyết định số 16/QĐ-UBND ngày 04/01/2024'],
          ]),
        ].join(''),
      }),
    lines: [
      'continued | 1.009001 | Hỗ trợ trồng rừng | province | Lâm nghiệp và Kiểm lâm | 1',
      'continued | 1.009002 | Hỗ trợ chăn nuôi | province | Chăn nuôi và Thú y | 2',
    ],
    warns: ['count-mismatch'],
    says: {
      'lines.0.fieldBefore': 'Lâm nghiệp',
      'lines.0.earlierDecision.number': '15/QĐ-UBND',
      'lines.0.territory': 'áp dụng trên địa bàn tỉnh Yên Bái (cũ)',
    },
  },
  {
    name: 'no heading over the table; a field heading with Đổi mới; a name in capitals; names that speak of changes',
    file: () =>
      aDecision({
        title: 'Về việc công bố danh mục thủ tục hành chính mới ban hành thuộc lĩnh vực Đổi mới sáng tạo',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH'),
          p('I. Lĩnh vực Đổi mới sáng tạo (cấp tỉnh)'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Mã TTHC'],
            ['1', 'SỬA ĐỔI, BỔ SUNG GIẤY CHỨNG NHẬN', '1.013900'],
            ['2', 'Bãi bỏ giấy chứng nhận doanh nghiệp', '1.013901'],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.013900 | SỬA ĐỔI, BỔ SUNG GIẤY CHỨNG NHẬN | province | Đổi mới sáng tạo | 1',
      'new | 1.013901 | Bãi bỏ giấy chứng nhận doanh nghiệp | province | Đổi mới sáng tạo | 2',
    ],
  },
  {
    name: 'letterhead in paragraphs, number left blank, day only in the annex',
    file: () =>
      docxFile(
        [
          p('BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
          p('Số:       /QĐ-BNNMT'),
          p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          p('QUYẾT ĐỊNH'),
          p('Về việc công bố thủ tục hành chính bị bãi bỏ trong lĩnh vực Trồng trọt'),
          p('BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
          p('Căn cứ Nghị định số 63/2010/NĐ-CP;'),
          p('QUYẾT ĐỊNH:'),
          p('Điều 1. Công bố kèm theo Quyết định này 01 (một) thủ tục hành chính bị bãi bỏ.'),
          p('Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.'),
          p('Nơi nhận:'),
          p('KT. BỘ TRƯỞNG'),
          p('THỨ TRƯỞNG'),
          p('Phùng Đức Tiến'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          p('(Ban hành kèm theo Quyết định số 2286/QĐ-BNNMT ngày 23 tháng 6 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường)'),
          table([
            ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Cơ quan thực hiện'],
            ['1', '1.008003', 'Cấp quyết định công nhận', 'Cục Trồng trọt và Bảo vệ thực vật'],
          ]),
        ].join(''),
      ),
    lines: ['abolished | 1.008003 | Cấp quyết định công nhận | central | Trồng trọt | 1'],
    warns: ['number-blank'],
    says: {
      number: '2286/QĐ-BNNMT',
      issuedOn: '2025-06-23',
      issuingAuthority: 'Bộ Nông nghiệp và Môi trường',
      signer: 'Phùng Đức Tiến',
      'declaredCounts.abolished': 1,
    },
  },
  {
    name: 'a workbook with one sheet per kind, codes as numbers with and without a format, a hidden sheet',
    file: () =>
      xlsxFile([
        {
          name: 'Mới',
          rows: [
            ['UBND TỈNH SƠN LA'],
            ['DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH LĨNH VỰC HỘ TỊCH'],
            ['(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15/8/2025 của Chủ tịch UBND tỉnh Sơn La)'],
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Phí'],
            [1, { n: 1.01386, z: '0.000000' }, 'Cấp xác nhận', 'Tỉnh', 8000],
            [2, 1.0139, 'Cấp lại', 'Xã, Tỉnh', 'Không'],
          ],
          merges: ['A2:E2', 'A3:E3'],
        },
        {
          name: 'Bãi bỏ',
          rows: [
            ['DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ LĨNH VỰC HỘ TỊCH'],
            ['STT', 'Mã TTHC', 'Tên TTHC', 'Cơ quan thực hiện'],
            [1, '1.000593 ', 'Kết hôn lưu động', 'UBND cấp xã'],
            ['Tổng cộng', null, 1, null],
          ],
          merges: ['A1:D1'],
        },
        {
          name: 'Nháp',
          isHidden: true,
          rows: [
            ['STT', 'Mã TTHC', 'Tên TTHC'],
            [1, '1.999999', 'Nháp'],
          ],
        },
      ]),
    lines: [
      'new | 1.013860 | Cấp xác nhận | province | Hộ tịch | 1',
      'new | - | Cấp lại | province+commune | Hộ tịch | 2',
      'abolished | 1.000593 | Kết hôn lưu động | commune | Hộ tịch | 1',
    ],
    warns: ['xlsx:code-as-number', 'xlsx:code-lost-zero', 'xlsx:hidden-sheet', 'xlsx:code-whitespace', 'xlsx:total-row'],
    says: { number: '1234/QĐ-UBND', issuedOn: '2025-08-15', 'lines.1.codeSuggested': '1.013900', 'lines.1.codeRaw': '1.0139' },
  },
  {
    name: 'a workbook that holds the whole decision',
    file: () =>
      xlsxFile([
        {
          name: 'QD',
          rows: [
            ['ỦY BAN NHÂN DÂN\nTỈNH SƠN LA', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            ['Số: 88/QĐ-UBND', null, 'Sơn La, ngày 03 tháng 7 năm 2025'],
            ['QUYẾT ĐỊNH'],
            ['Về việc công bố danh mục thủ tục hành chính bị bãi bỏ lĩnh vực Việc làm cấp tỉnh'],
            ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
            ['QUYẾT ĐỊNH:'],
            ['Điều 1. Công bố 01 thủ tục hành chính bị bãi bỏ.'],
            ['Điều 2. Quyết định này có hiệu lực từ ngày 10/7/2025.'],
            ['STT', 'Mã số', 'Tên thủ tục'],
            [1, '1.001865', 'Cấp giấy phép hoạt động dịch vụ việc làm'],
          ],
        },
      ]),
    lines: ['abolished | 1.001865 | Cấp giấy phép hoạt động dịch vụ việc làm | province | Việc làm | 1'],
    says: { number: '88/QĐ-UBND', issuedOn: '2025-07-03', 'effectiveFrom.date': '2025-07-10', 'declaredCounts.abolished': 1 },
  },
  {
    name: 'kinds as rows of one table, fields under them numbered alike, sub-numbered lines',
    file: () =>
      aDecision({
        title:
          'Về việc công bố Danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung và bị bãi bỏ thuộc phạm vi chức năng quản lý của Sở Nông nghiệp và Môi trường',
        articles: [
          'Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính mới ban hành (01 TTHC), sửa đổi, bổ sung (02 TTHC) và bị bãi bỏ (01 TTHC).',
          'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày Nghị định số 131/2025/NĐ-CP có hiệu lực.',
        ],
        body: [
          p('PHỤ LỤC'),
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH'),
          p('(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15/8/2025 của UBND tỉnh)'),
          table([
            ['STT', 'Mã TTHC', 'Lĩnh vực/Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí'],
            ['A', { t: 'DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH CẤP TỈNH', span: 4 }],
            ['I', { t: 'Lĩnh vực Thủy lợi', span: 4 }],
            ['1', '1.013001', 'Cấp phép xả thải', '05 ngày', 'Không'],
            ['B', { t: 'DANH MỤC THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG CẤP XÃ', span: 4 }],
            ['1', '', 'Thủy sản', '', ''],
            ['1.1', '1.013002', 'Cấp giấy xác nhận', '05 ngày', 'Không'],
            ['2', '', 'Chăn nuôi và Thú y', '', ''],
            ['2.1', '1.013003', 'Cấp chứng chỉ', '05 ngày', 'Không'],
            ['C', { t: 'DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ CẤP XÃ', span: 4 }],
            ['I', { t: 'Lĩnh vực Thủy lợi (01 TTHC)', span: 4 }],
            ['1', '1.013004', 'Thẩm định phương án', '', ''],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.013001 | Cấp phép xả thải | province | Thủy lợi | 1',
      'amended | 1.013002 | Cấp giấy xác nhận | commune | Thủy sản | 1.1',
      'amended | 1.013003 | Cấp chứng chỉ | commune | Chăn nuôi và Thú y | 2.1',
      'abolished | 1.013004 | Thẩm định phương án | commune | Thủy lợi | 1',
    ],
    warns: ['no-effective-date'],
    says: {
      'declaredCounts.new': 1,
      'declaredCounts.amended': 2,
      'declaredCounts.abolished': 1,
      'effectiveFrom.date': null,
      'declaredSectionCounts.0.count': 1,
    },
  },
  {
    name: 'kinds numbered above the tables, fields numbered alike inside them; names merged over two codes',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung; bị bãi bỏ thuộc thẩm quyền giải quyết của UBND cấp xã',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH'),
          p('I. THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Mã TTHC', 'Thời hạn', 'Nội dung sửa đổi, bổ sung'],
            [{ t: 'I. LĨNH VỰC HỘ TỊCH', span: 5 }],
            ['1', { t: 'Đăng ký khai tử', v: 'start' }, '1.000656', { t: '01 ngày', v: 'start' }, 'Thời hạn'],
            ['2', { t: '', v: 'on' }, '1.000657', { t: '', v: 'on' }, 'Thành phần hồ sơ'],
            [{ t: 'II. LĨNH VỰC CHỨNG THỰC', span: 5 }],
            ['3', 'Chứng thực di chúc', '2.001019', '02 ngày', 'Phí'],
          ]),
          p('II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          table([
            ['STT', 'Tên thủ tục hành chính', 'Mã TTHC', 'Căn cứ pháp lý'],
            [{ t: 'I. LĨNH VỰC NUÔI CON NUÔI', span: 4 }],
            ['1', 'Ghi vào sổ việc nuôi con nuôi', '2.001263', 'Nghị định số 06/2025/NĐ-CP'],
          ]),
        ].join(''),
      }),
    lines: [
      'amended | 1.000656 | Đăng ký khai tử | commune | Hộ tịch | 1',
      'amended | 1.000657 | Đăng ký khai tử | commune | Hộ tịch | 2',
      'amended | 2.001019 | Chứng thực di chúc | commune | Chứng thực | 3',
      'abolished | 2.001263 | Ghi vào sổ việc nuôi con nuôi | commune | Nuôi con nuôi | 1',
    ],
    warns: ['same-name-two-codes', 'merged-cell'],
    says: {
      'lines.1.mergedFrom': ['name', 'timeLimitText'],
      'lines.1.changedParts': 'Thành phần hồ sơ',
      'lines.3.section': 'II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ > I. LĨNH VỰC NUÔI CON NUÔI',
    },
  },
  {
    name: 'a list in numbered paragraphs',
    file: () =>
      aDecision({
        title: 'Về việc công bố Danh mục thủ tục hành chính bị bãi bỏ trong lĩnh vực Hộ tịch, lĩnh vực Chứng thực cấp xã',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          p('1. Lĩnh vực Hộ tịch'),
          p('1. Đăng ký lại khai sinh (Mã số: 1.004884)'),
          p('2. Đăng ký lại khai tử'),
        ].join(''),
      }),
    lines: [
      'abolished | 1.004884 | Đăng ký lại khai sinh | commune | Hộ tịch | 1',
      'abolished | - | Đăng ký lại khai tử | commune | Hộ tịch | 2',
    ],
    warns: ['list-in-paragraphs', 'code-in-name'],
  },
  {
    name: 'a title in a one-cell table, the letterhead in a text box, a list told only by its codes',
    file: () =>
      docxFile(
        [
          `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('BỘ Y TẾ')}${p('Số: 2600/QĐ-BYT')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('BỘ Y TẾ')}${p('Số: 2600/QĐ-BYT')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
          p('Hà Nội, ngày 01 tháng 8 năm 2025'),
          p('QUYẾT ĐỊNH'),
          p('Công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Phòng bệnh'),
          p('BỘ TRƯỞNG BỘ Y TẾ'),
          p('Điều 1. Công bố kèm theo Quyết định này 02 thủ tục hành chính được sửa đổi, bổ sung.'),
          p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký, ban hành.'),
          table([['Nơi nhận:\n- Lưu: VT', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(đã ký)\nĐỗ Xuân Tuyên']]),
          table([['PHỤ LỤC DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP TRUNG ƯƠNG ĐƯỢC SỬA ĐỔI, BỔ SUNG']]),
          table([
            ['1', '1.002564', 'Cấp giấy chứng nhận kiểm dịch y tế', '05 ngày'],
            ['2', '1.002467', 'Cấp mới số đăng ký lưu hành chế phẩm', '90 ngày'],
          ]),
        ].join(''),
      ),
    lines: [
      'amended | 1.002564 | Cấp giấy chứng nhận kiểm dịch y tế | central | Phòng bệnh | 1',
      'amended | 1.002467 | Cấp mới số đăng ký lưu hành chế phẩm | central | Phòng bệnh | 2',
    ],
    warns: ['header-not-recognised'],
    says: {
      number: '2600/QĐ-BYT',
      issuedOn: '2025-08-01',
      issuingAuthority: 'Bộ Y tế',
      signer: 'Đỗ Xuân Tuyên',
      'effectiveFrom.rule': 'on_signing',
    },
  },
  {
    name: 'old procedures with numbers of their own beside one new one; a decision named by a column; a number without QĐ',
    file: () =>
      aDecision({
        number: 'Số: 905 / UBND',
        title: 'Về việc công bố Danh mục thủ tục hành chính được thay thế, bị bãi bỏ lĩnh vực Đất đai cấp tỉnh',
        body: [
          p('PHỤ LỤC'),
          p('I. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ'),
          table([
            ['STT', 'Mã TTHC được thay thế', 'Tên TTHC được thay thế', 'Mã TTHC thay thế', 'Tên TTHC thay thế'],
            ['1', '1.000001', 'Giao đất', { t: '1.013949', v: 'start' }, { t: 'Giao đất, cho thuê đất', v: 'start' }],
            ['2', '1.000002', 'Cho thuê đất', { t: '', v: 'on' }, { t: '', v: 'on' }],
            ['3', '1.000003', 'Chuyển mục đích', { t: '', v: 'on' }, { t: '', v: 'on' }],
            ['4', { t: '1.000004', v: 'start' }, { t: 'Thu hồi đất', v: 'start' }, '1.013950', 'Thu hồi đất vì lợi ích công cộng'],
            ['5', { t: '', v: 'on' }, { t: '', v: 'on' }, '1.013951', 'Thu hồi đất do vi phạm'],
          ]),
          p('II. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
          table([
            ['STT', 'Tên TTHC', 'Số thứ tự tại Quyết định số 719/UBND ngày 01 tháng 3 năm 2021'],
            ['1', 'Đăng ký đất đai', 'STT 17 Mục I'],
          ]),
        ].join(''),
      }),
    lines: [
      'replaced | 1.013949 | Giao đất, cho thuê đất | province | Đất đai | 1',
      'replaced | 1.013950 | Thu hồi đất vì lợi ích công cộng | province | Đất đai | 4',
      'replaced | 1.013951 | Thu hồi đất do vi phạm | province | Đất đai | 5',
      'abolished | - | Đăng ký đất đai | province | Đất đai | 1',
    ],
    says: {
      'lines.0.replaces': ['1.000001', '1.000002', '1.000003'],
      'lines.2.replaces': ['1.000004'],
      'lines.3.earlierDecision': { number: '719/UBND', date: '2021-03-01', position: 'STT 17 Mục I', mapping: 'explicit' },
      number: '905/UBND',
    },
  },
  {
    name: 'content that begins without a heading, with tables of fees that look like lists; forms with annexes of their own',
    file: () =>
      aDecision({
        title:
          'Về việc công bố thủ tục hành chính được sửa đổi, bổ sung trong lĩnh vực Đăng kiểm thuộc thẩm quyền giải quyết của Sở Xây dựng',
        body: [
          p('PHỤ LỤC'),
          p('THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ['1', '1.013100', 'Cấp giấy chứng nhận kiểm định'],
          ]),
          p('1. Cấp giấy chứng nhận kiểm định'),
          p('1.1. Trình tự thực hiện:'),
          p('a) Nộp hồ sơ'),
          table([
            ['STT', 'Tên thủ tục', 'Mức phí'],
            ['1', 'Kiểm định xe con', '250.000 đồng'],
            ['2', 'Kiểm định xe tải', '350.000 đồng'],
          ]),
          p('PHỤ LỤC II'),
          p('Mẫu đơn đề nghị'),
          table([['1', '1.013999', 'Giấy tờ kèm theo đơn đề nghị cấp']]),
        ].join(''),
      }),
    lines: ['amended | 1.013100 | Cấp giấy chứng nhận kiểm định | province | Đăng kiểm | 1'],
  },
  {
    name: 'fields as numbered paragraphs without the word, an unknown one in a row',
    file: () =>
      aDecision({
        title: 'Về việc công bố thủ tục hành chính mới ban hành cấp xã',
        body: [
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH'),
          p('I. Hộ tịch (01 TTHC)'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Phí'],
            ['1', '1.013100', 'A', 'Không'],
          ]),
          p('II. Chứng thực'),
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Phí'],
            ['1', '1.013101', 'B', 'Không'],
            [{ t: 'III. Dòng họ và gia phả', span: 4 }],
            ['1', '1.013102', 'C', 'Không'],
          ]),
        ].join(''),
      }),
    lines: [
      'new | 1.013100 | A | commune | Hộ tịch | 1',
      'new | 1.013101 | B | commune | Chứng thực | 1',
      'new | 1.013102 | C | commune | Dòng họ và gia phả | 1',
    ],
    warns: ['field-uncertain'],
  },
];
