import { foldText } from '../../src/reading/meaning/foldText.ts';
import { aDecision } from './decisionFactory.ts';
import { PROCEDURES } from './generatedDecision.ts';
import { p, table, type CellSpec } from './officeFactory.ts';

/** A part of an annex: a paragraph, or the rows of a table. */
type Part = string | readonly (readonly CellSpec[])[];

/** Lists among other things. All numbers are indexes. The reader must find the lists' lines and no others. */
export interface Mixture {
  /** How the annexes are divided and titled. */
  readonly frame: number;
  readonly lists: readonly { readonly kind: number; readonly columns: number; readonly size: number; readonly rows: number }[];
  /** The things before the first list, between two lists, and after the last. */
  readonly others: readonly { readonly what: number; readonly after: number }[];
  readonly first: number;
}

const KINDS = [
  { kind: 'new', words: 'MỚI BAN HÀNH' },
  { kind: 'amended', words: 'ĐƯỢC SỬA ĐỔI, BỔ SUNG' },
  { kind: 'abolished', words: 'BỊ BÃI BỎ' },
  { kind: 'replaced', words: 'ĐƯỢC THAY THẾ' },
] as const;

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The columns of a list, each as [heading, cell]. */
type Layout = readonly (readonly [string, (procedure: Named, position: number) => string])[];
const STT: Layout[number] = ['STT', (_, position) => String(position)];
const CODE: Layout[number] = ['Mã TTHC', ({ code }) => code];
const NAME: Layout[number] = ['Tên thủ tục hành chính', ({ name }) => name];
const TIME: Layout[number] = ['Thời hạn giải quyết', () => '05 ngày làm việc'];
const LAW: Layout[number] = ['Căn cứ pháp lý', () => 'Luật Hộ tịch năm 2014;\nNghị định số 07/2025/NĐ-CP'];
const FEE: Layout[number] = ['Phí, lệ phí', () => '40.000 đồng'];
export const LAYOUTS: readonly Layout[] = [
  [STT, CODE, NAME, TIME, LAW],
  [STT, NAME, CODE, TIME, FEE],
  [
    ['TT', STT[1]],
    ['Mã số TTHC', CODE[1]],
    ['Tên TTHC', NAME[1]],
  ],
  [STT, ['Tên thủ tục hành chính (Mã số)', ({ code, name }) => `${name}\n(${code})`], TIME, FEE],
  [CODE, NAME, TIME],
  [STT, ['Mã hồ sơ', CODE[1]], ['Tên thủ tục', NAME[1]], ['Trình tự, cách thức thực hiện', () => 'Trực tiếp, trực tuyến'], TIME],
  [STT, NAME, TIME, LAW],
  [
    ['TT', STT[1]],
    ['Tên thủ tục hành chính', NAME[1]],
    ['Lĩnh vực', () => 'Hộ tịch'],
    ['Cơ quan thực hiện', () => 'UBND cấp xã'],
  ],
  [STT, ['Tên TTHC', NAME[1]]],
  [STT, NAME, ['Thành phần hồ sơ', () => 'Tờ khai; giấy tờ tùy thân'], CODE, ['Cơ quan thực hiện', () => 'Sở Tư pháp']],
];

/** Things that a document holds beside its lists. `of` are the procedures of the list before. */
export const OTHERS: readonly { readonly name: string; readonly parts: (of: readonly Named[]) => readonly Part[] }[] = [
  {
    name: 'an annex of fees',
    parts: (of) => [
      'PHỤ LỤC',
      'MỨC THU PHÍ, LỆ PHÍ LĨNH VỰC HỘ TỊCH',
      [['TT', 'Tên TTHC', 'Mã TTHC', 'Mức thu'], ...of.map(({ code, name }, at) => [String(at + 1), name, code, '40.000'])],
    ],
  },
  {
    name: 'a table of fees right below the list',
    parts: (of) => [
      'Biểu phí, lệ phí kèm theo',
      [
        ['TT', 'Mã TTHC', 'Tên thủ tục', 'Mức phí', 'Lệ phí'],
        ...of.map(({ code, name }, at) => [String(at + 1), code, name, '8.000', '']),
        ['1.1', '', 'Cấp tại nhà', '10.000', ''],
      ],
    ],
  },
  {
    name: 'an annex of processes, one table for each procedure',
    parts: (of) => [
      'PHỤ LỤC',
      'QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      ...of.flatMap(({ code, name }, at): Part[] => [
        `${at + 1}. ${name} (${code})`,
        [
          ['Thứ tự công việc', 'Nội dung công việc', 'Trách nhiệm', 'Thời gian'],
          ['Bước 1', 'Tiếp nhận hồ sơ', 'Bộ phận Một cửa', '01 ngày'],
          ['Bước 2', 'Thẩm định', 'Phòng Hành chính tư pháp', '03 ngày'],
        ],
      ]),
    ],
  },
  {
    name: 'processes in one table with names and codes',
    parts: (of) => [
      'PHỤ LỤC',
      'QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC HỘ TỊCH',
      [
        ['STT', 'Tên thủ tục hành chính', 'Mã TTHC', 'Các bước thực hiện', 'Thời gian'],
        ...of.flatMap(({ code, name }, at): CellSpec[][] => [
          [{ t: String(at + 1), v: 'start' }, { t: name, v: 'start' }, { t: code, v: 'start' }, 'Bước 1: tiếp nhận', '01 ngày'],
          [{ t: '', v: 'on' }, { t: '', v: 'on' }, { t: '', v: 'on' }, 'Bước 2: trả kết quả', '02 ngày'],
        ]),
      ],
    ],
  },
  {
    name: 'papers to be digitised',
    parts: (of) => [
      'PHỤ LỤC',
      'DANH MỤC THÀNH PHẦN HỒ SƠ PHẢI SỐ HÓA CỦA THỦ TỤC HÀNH CHÍNH',
      [
        ['STT', 'Mã TTHC', 'Tên TTHC', 'Tên thành phần hồ sơ', 'Ký số'],
        ...of.map(({ code, name }, at) => [String(at + 1), code, name, 'Tờ khai', 'x']),
      ],
    ],
  },
  {
    name: 'forms',
    parts: () => [
      'PHỤ LỤC',
      'DANH MỤC MẪU ĐƠN, TỜ KHAI',
      [
        ['STT', 'Tên biểu mẫu', 'Ký hiệu', 'Thủ tục hành chính áp dụng'],
        ['1', 'Tờ khai đăng ký', 'Mẫu số 01', 'Đăng ký khai sinh'],
        ['2', 'Đơn đề nghị', 'Mẫu số 02', 'Đăng ký kết hôn'],
      ],
    ],
  },
  {
    name: 'staff',
    parts: () => [
      'DANH SÁCH CÔNG CHỨC TIẾP NHẬN HỒ SƠ',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Thủ tục hành chính phụ trách'],
        ['1', 'Nguyễn Văn An', 'Chuyên viên', 'Đăng ký khai sinh'],
        ['2', 'Trần Thị Bình', 'Chuyên viên', 'Chứng thực'],
      ],
    ],
  },
  {
    name: 'figures',
    parts: () => [
      'BIỂU TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH',
      [
        ['STT', 'Lĩnh vực', 'Số lượng TTHC', 'Cấp tỉnh', 'Cấp xã'],
        ['1', 'Hộ tịch', '12', '5', '7'],
        ['2', 'Chứng thực', '9', '1', '8'],
        ['', 'Tổng cộng', '21', '6', '15'],
      ],
    ],
  },
  {
    name: 'laws',
    parts: () => [
      'Danh mục văn bản quy phạm pháp luật liên quan',
      [
        ['STT', 'Tên văn bản', 'Số, ký hiệu', 'Thủ tục hành chính liên quan'],
        ['1', 'Luật Hộ tịch', '60/2014/QH13', 'Đăng ký khai sinh'],
        ['2', 'Nghị định', '123/2015/NĐ-CP', 'Đăng ký kết hôn'],
      ],
    ],
  },
  {
    name: 'goods with codes of their own',
    parts: () => [
      'Danh mục hàng hóa kèm theo',
      [
        ['STT', 'Mã số', 'Tên hàng hóa', 'Đơn vị tính'],
        ['1', '8471', 'Máy tính', 'Chiếc'],
        ['2', '8443', 'Máy in', 'Chiếc'],
      ],
    ],
  },
  {
    name: 'full content, with tables of steps, papers and fees',
    parts: (of) => [
      'PHẦN II. NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH',
      'I. LĨNH VỰC HỘ TỊCH',
      ...of.flatMap(({ code, name }, at): Part[] => [
        `${at + 1}. ${name} (${code})`,
        'a) Trình tự thực hiện:',
        [
          ['Bước', 'Nội dung', 'Thời gian'],
          ['1', 'Nộp hồ sơ', '01 ngày'],
        ],
        'b) Thành phần hồ sơ:',
        [
          ['STT', 'Tên giấy tờ', 'Số lượng', 'Ghi chú'],
          ['1', 'Tờ khai', '01', ''],
        ],
        'c) Phí, lệ phí:',
        [
          ['STT', 'Tên thủ tục', 'Mã', 'Mức phí'],
          ['1', 'Cấp bản sao', '1.008888', '8.000 đồng'],
        ],
      ]),
    ],
  },
  {
    name: 'how the same procedures are served online',
    parts: (of) => [
      'PHỤ LỤC',
      'DANH MỤC THỦ TỤC HÀNH CHÍNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH',
      [['STT', 'Mã TTHC', 'Tên TTHC', 'Toàn trình', 'Một phần'], ...of.map(({ code, name }, at) => [String(at + 1), code, name, 'x', ''])],
    ],
  },
  {
    name: 'what changed, part by part',
    parts: (of) => [
      'Nội dung sửa đổi cụ thể như sau:',
      [
        ['STT', 'Tên TTHC', 'Nội dung trước khi sửa đổi', 'Nội dung sau khi sửa đổi'],
        ...of.map(({ name }, at) => [String(at + 1), name, '05 ngày', '03 ngày']),
      ],
    ],
  },
  {
    name: 'to whom it is sent',
    parts: () => [
      [
        ['STT', 'Cơ quan, đơn vị nhận', 'Số bản'],
        ['1', 'Văn phòng Chính phủ', '01'],
        ['2', 'Bộ Tư pháp', '01'],
      ],
    ],
  },
];

const FRAMES = [
  {
    annex: (at: number): string[] => [`Phụ lục ${at + 1}`],
    title: (words: string): string => `Danh mục thủ tục hành chính ${words.toLowerCase()} thuộc thẩm quyền giải quyết của Sở Tư pháp`,
  },
  {
    annex: (): string[] => [],
    title: (words: string, at: number): string => `${at + 1}. Danh mục thủ tục hành chính ${words.toLowerCase()}`,
  },
  {
    annex: (at: number): string[] => [`PHỤ LỤC ${['I', 'II', 'III', 'IV'][at] ?? 'V'}`],
    title: (words: string): string => `DANH MỤC THỦ TỤC HÀNH CHÍNH ${words}`,
  },
  {
    annex: (at: number): string[] => (at === 0 ? ['PHỤ LỤC', 'DANH MỤC THỦ TỤC HÀNH CHÍNH'] : []),
    title: (words: string, at: number): string => `${'ABCD'[at] ?? 'E'}. DANH MỤC THỦ TỤC HÀNH CHÍNH ${words}`,
  },
  {
    annex: (): string[] => [],
    title: (words: string, at: number): string => `PHẦN ${['I', 'II', 'III', 'IV'][at] ?? 'V'}. THỦ TỤC HÀNH CHÍNH ${words}`,
  },
  { annex: (): string[] => ['DANH MỤC'], title: (words: string): string => `THỦ TỤC HÀNH CHÍNH ${words} LĨNH VỰC HỘ TỊCH` },
] as const;

/**
 * The document of a mixture, its lines as 'kind
 * code', and the things beside them.
 */
export function mix({ frame, lists, others, first }: Mixture): {
  readonly file: Uint8Array;
  readonly lines: string[];
  readonly outline: string[];
} {
  const parts: Part[] = [];
  const lines: string[] = [];
  const outline: string[] = [];
  let next = first;
  const { annex, title } = FRAMES[frame % FRAMES.length] ?? FRAMES[0];
  lists.forEach(({ kind, columns, size, rows }, at) => {
    const { kind: name, words } = KINDS[kind % KINDS.length] ?? KINDS[0];
    const layout = LAYOUTS[columns % LAYOUTS.length] ?? [STT, CODE, NAME];
    const own = Array.from({ length: size }, () => PROCEDURES[(next += 1) % PROCEDURES.length] ?? { code: '', name: '' });
    outline.push(`list ${name} of ${size}`);
    parts.push(...annex(at), title(words, at), [
      layout.map(([heading]) => heading),
      ...(rows % 2 === 1 ? [[{ t: 'Thủ tục hành chính cấp tỉnh', span: layout.length }]] : []),
      ...own.map((procedure, index) => layout.map(([, cell]) => cell(procedure, index + 1))),
    ]);
    const hasCodes = layout.some(([heading]) => /Mã/u.test(heading));
    lines.push(...own.map((procedure) => `${name} | ${hasCodes ? procedure.code : foldText(procedure.name)}`));
    for (const { what } of others.filter(({ after }) => after % lists.length === at)) {
      const other = OTHERS[what % OTHERS.length];
      if (other) outline.push(other.name);
      parts.push(...(other?.parts(own) ?? []));
    }
  });
  const body = parts.map((part) => (typeof part === 'string' ? p(part) : table(part))).join('');
  return {
    file: aDecision({
      title: 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc phạm vi chức năng quản lý của Sở Tư pháp',
      body,
    }),
    lines,
    outline,
  };
}
