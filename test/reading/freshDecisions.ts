import { aDecision, type DecisionSpec } from './decisionFactory.ts';
import { p, table, type CellSpec } from './officeFactory.ts';

/**
 * A whole decision and what a careful officer reads in it. Lines are 'kind
 * code
 * name
 * levels
 * field'.
 */
export interface FreshDecision {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly lines: readonly string[];
  /** Such as 'wholly 5' or 'partly 6'. */
  readonly ends?: readonly string[];
  /** The day of effect. The day of signature where the decision names no other. */
  readonly from?: string | null;
  readonly warns?: readonly string[];
  readonly never?: readonly string[];
  /** Facts of the header, where the decision is meant to test them. */
  readonly head?: Readonly<Partial<Record<'number' | 'issuedOn' | 'issuingAuthority' | 'signer', string | null>>>;
}

const SIGNED = 'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.';
const D = 'Quyết định số';
const TITLE = 'Về việc công bố Danh mục thủ tục hành chính lĩnh vực Hộ tịch thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã';
const HEAD: readonly CellSpec[] = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí'];
const KHAI_SINH: readonly CellSpec[] = ['1', '1.001193', 'Đăng ký khai sinh', '01 ngày', 'Không'];
const KET_HON: readonly CellSpec[] = ['2', '1.000894', 'Đăng ký kết hôn', '01 ngày', 'Không'];
const AMENDED = 'DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG';
const listOf = (heading: string, ...rows: (readonly CellSpec[])[]): string => p(heading) + table([HEAD, ...rows]);
const made = (spec: Partial<DecisionSpec> & Pick<DecisionSpec, 'body'>): Uint8Array =>
  aDecision({ title: TITLE, articles: ['Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính.', SIGNED], ...spec });
/** One amended procedure. Only the last articles differ. */
const ending = (...articles: readonly string[]): Uint8Array =>
  made({
    articles: ['Điều 1. Công bố kèm theo Quyết định này 01 thủ tục hành chính được sửa đổi, bổ sung.', ...articles],
    body: listOf(AMENDED, KHAI_SINH),
  });
const BIRTH = ['amended | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch'];

export const FRESH_DECISIONS: readonly FreshDecision[] = [
  {
    name: 'the list of an annex goes on in a second table, headed again behind a page break',
    file: () => made({ body: p('PHỤ LỤC') + listOf(AMENDED, KHAI_SINH) + p('') + table([HEAD, KET_HON]) }),
    lines: [...BIRTH, 'amended | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
  },
  {
    name: 'three annexes for three kinds, the last without codes',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          listOf('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH', KHAI_SINH) +
          p('PHỤ LỤC II') +
          listOf(AMENDED, KET_HON) +
          p('PHỤ LỤC III') +
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ') +
          table([
            ['TT', 'Tên TTHC', 'Căn cứ pháp lý'],
            ['01', 'Đăng ký giám hộ', 'Luật Hộ tịch'],
          ]),
      }),
    lines: [
      'new | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch',
      'amended | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch',
      'abolished | - | Đăng ký giám hộ | commune | Hộ tịch',
    ],
    warns: ['blank-code'],
  },
  {
    name: 'a heading with a slip of the tone is read, and asked about',
    file: () => made({ body: listOf('DANH MỤC THỦ TỤC HÀNH CHÍNH BÃI BÕ', KHAI_SINH) }),
    lines: ['abolished | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch'],
    warns: ['kind-not-stated'],
  },
  {
    name: '"sửa đồi, bổ sung" is amended, not added',
    file: () => made({ body: listOf('DANH MỤC TTHC ĐƯỢC SỬA ĐỒI, BỔ SUNG', KHAI_SINH) }),
    lines: BIRTH,
    warns: ['kind-not-stated'],
  },
  {
    name: 'names and fees of new procedures again, under "bị bãi bỏ": read and asked',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          listOf('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH', ['1', '', 'Đăng ký khai sinh', '01 ngày', 'Không']) +
          p('PHỤ LỤC II') +
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ') +
          table([
            ['STT', 'Tên thủ tục hành chính', 'Phí, lệ phí'],
            ['1', 'Đăng ký khai sinh', '8.000 đồng'],
          ]),
      }),
    lines: ['new | - | Đăng ký khai sinh | commune | Hộ tịch', 'abolished | - | Đăng ký khai sinh | commune | Hộ tịch'],
    warns: ['kind-conflict'],
  },
  {
    name: 'a table of fees under a heading of fees stays no list',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          listOf(AMENDED, KHAI_SINH) +
          p('PHỤ LỤC II') +
          p('MỨC THU PHÍ, LỆ PHÍ CỦA CÁC THỦ TỤC HÀNH CHÍNH') +
          table([
            ['STT', 'Tên thủ tục hành chính', 'Mức thu'],
            ['1', 'Đăng ký khai sinh', '8.000 đồng'],
          ]),
      }),
    lines: BIRTH,
    warns: ['fee-annex'],
  },
  {
    name: 'two numbers with one suffix end both',
    file: () =>
      ending(`Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế các ${D} 7001, 7002/QĐ-UBND ngày 01 tháng 3 năm 2025.`),
    lines: BIRTH,
    ends: ['wholly 7001', 'wholly 7002'],
    from: '2025-08-15',
  },
  {
    name: 'positions in two decisions with one suffix end in part',
    file: () => ending(SIGNED, `Điều 3. Bãi bỏ thủ tục có số thứ tự 2 tại các ${D} 81 và 82/QĐ-UBND.`),
    lines: BIRTH,
    ends: ['partly 81', 'partly 82'],
  },
  {
    name: 'what is not ended goes on under the earlier decision: nothing ends, nothing is asked',
    file: () => ending(SIGNED, `Điều 3. Những nội dung không được sửa đổi, bãi bỏ tại Quyết định này thực hiện theo ${D} 5/QĐ-UBND.`),
    lines: BIRTH,
    never: ['decision-not-ended'],
  },
  {
    name: 'a clause on the new procedures behind a title limits nothing',
    file: () =>
      ending(
        `Điều 2. Quyết định này có hiệu lực kể từ ngày ký, thay thế ${D} 5/QĐ-UBND ngày 02/3/2024 của Chủ tịch UBND tỉnh về việc công bố thủ tục hành chính lĩnh vực Hộ tịch; các thủ tục này được tiếp nhận tại Trung tâm Phục vụ hành chính công.`,
      ),
    lines: BIRTH,
    ends: ['wholly 5'],
    never: ['expiry-extent-open'],
  },
  {
    name: 'all procedures that a decision announced end it wholly',
    file: () => ending(SIGNED, `Điều 3. Toàn bộ thủ tục hành chính công bố tại ${D} 5/QĐ-UBND ngày 02/3/2024 hết hiệu lực thi hành.`),
    lines: BIRTH,
    ends: ['wholly 5'],
    warns: ['expires-decision'],
  },
  {
    name: 'all procedures of one field end it in part, and ask',
    file: () => ending(SIGNED, `Điều 3. Bãi bỏ toàn bộ thủ tục hành chính lĩnh vực Hộ tịch tại ${D} 5/QĐ-UBND.`),
    lines: BIRTH,
    ends: ['partly 5'],
  },
  {
    name: 'the abolished annex of the earlier decision alone ends',
    file: () => ending(SIGNED, `Điều 3. Phụ lục II ban hành kèm theo ${D} 5/QĐ-UBND hết hiệu lực; Phụ lục I tiếp tục có hiệu lực.`),
    lines: BIRTH,
    ends: ['partly 5'],
  },
  {
    name: 'paragraphs with dashes: one whole, one in part, one only cited as the source',
    file: () =>
      ending(
        SIGNED,
        'Điều 3. Kể từ ngày Quyết định này có hiệu lực, các quyết định sau hết hiệu lực:',
        `- ${D} 5/QĐ-UBND ngày 02/3/2024 của Chủ tịch UBND tỉnh;`,
        `- Thủ tục số 4 mục II tại ${D} 6/QĐ-UBND ngày 03/4/2024;`,
        `Giao Sở Tư pháp rà soát các thủ tục công bố tại ${D} 7/QĐ-UBND để tham mưu bãi bỏ.`,
      ),
    lines: BIRTH,
    ends: ['wholly 5', 'partly 6'],
  },
  {
    name: 'a day of effect by itself, behind the sentence on what ends',
    file: () => ending(`Điều 2. Bãi bỏ ${D} 5/QĐ-UBND.`, 'Điều 3. Quyết định này có hiệu lực từ ngày 01 tháng 10 năm 2025.'),
    lines: BIRTH,
    ends: ['wholly 5'],
    from: '2025-10-01',
    warns: ['future-effective'],
  },
  {
    name: 'headings of fields as rows, Roman numbers that begin anew',
    file: () =>
      made({
        title: 'Về việc công bố Danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền giải quyết của UBND cấp xã',
        body:
          p(AMENDED) +
          table([
            HEAD,
            [{ t: 'I. LĨNH VỰC HỘ TỊCH', span: 5 }],
            KHAI_SINH,
            [{ t: 'II. LĨNH VỰC CHỨNG THỰC', span: 5 }],
            ['1', '2.000815', 'Chứng thực bản sao từ bản chính', '01 ngày', '2.000 đồng/trang'],
          ]),
      }),
    lines: [...BIRTH, 'amended | 2.000815 | Chứng thực bản sao từ bản chính | commune | Chứng thực'],
  },
  {
    name: 'levels as paragraphs between two tables',
    file: () =>
      made({
        title: 'Về việc công bố Danh mục thủ tục hành chính mới ban hành lĩnh vực Hộ tịch',
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH') +
          p('A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH') +
          table([HEAD, KHAI_SINH]) +
          p('B. THỦ TỤC HÀNH CHÍNH CẤP XÃ') +
          table([HEAD, KET_HON]),
      }),
    lines: ['new | 1.001193 | Đăng ký khai sinh | province | Hộ tịch', 'new | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
  },
  {
    name: 'a column of kinds in one list',
    file: () =>
      made({
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH') +
          table([
            ['STT', 'Mã số', 'Tên thủ tục', 'Loại thay đổi'],
            ['1', '1.001193', 'Đăng ký khai sinh', 'Sửa đổi, bổ sung'],
            ['2', '1.000894', 'Đăng ký kết hôn', 'Bãi bỏ'],
          ]),
      }),
    lines: [...BIRTH, 'abolished | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
  },
  {
    name: 'a total at the foot and a note below it are no lines',
    file: () =>
      made({
        body:
          p(AMENDED) +
          table([
            HEAD,
            KHAI_SINH,
            KET_HON,
            [{ t: 'Tổng số: 02 thủ tục hành chính', span: 5 }],
            [{ t: 'Ghi chú: phí thu theo Nghị quyết số 12/NQ-HĐND', span: 5 }],
          ]),
      }),
    lines: [...BIRTH, 'amended | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
  },
  {
    name: 'the articles count two, the list has one',
    file: () =>
      made({
        articles: ['Điều 1. Công bố kèm theo Quyết định này 02 thủ tục hành chính được sửa đổi, bổ sung lĩnh vực Hộ tịch.', SIGNED],
        body: listOf(AMENDED, KHAI_SINH),
      }),
    lines: BIRTH,
    warns: ['count-mismatch'],
  },
  {
    name: 'codes with the tail of the province, in lines of one cell',
    file: () => made({ body: listOf(AMENDED, ['1', '1.001193\n.000.00.00.H52', 'Đăng ký khai sinh', '01 ngày', 'Không']) }),
    lines: ['amended | 1.001193.000.00.00.H52 | Đăng ký khai sinh | commune | Hộ tịch'],
    warns: ['code-local-suffix'],
  },
  {
    name: 'the name above its number, over three rows of a Word table',
    file: () =>
      made({
        body:
          p(AMENDED) +
          table([
            HEAD,
            ['', '', 'Đăng ký khai sinh', '', ''],
            ['1', '1.001193', 'kết hợp đăng ký nhận cha,', '01 ngày', 'Không'],
            ['', '', 'mẹ, con', '', ''],
            KET_HON,
          ]),
      }),
    lines: [
      'amended | 1.001193 | Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | commune | Hộ tịch',
      'amended | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch',
    ],
    warns: ['row-continued'],
  },
  {
    name: 'a process annex with steps behind the list adds nothing',
    file: () =>
      made({
        body:
          p('PHỤ LỤC I') +
          listOf(AMENDED, KHAI_SINH) +
          p('PHỤ LỤC II') +
          p('QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH') +
          p('1. Đăng ký khai sinh (1.001193)') +
          table([
            ['Bước', 'Nội dung công việc', 'Trách nhiệm', 'Thời gian'],
            ['1', 'Tiếp nhận hồ sơ', 'Bộ phận Một cửa', '02 giờ'],
          ]),
      }),
    lines: BIRTH,
  },
  {
    name: "a ministry's decision is the source, the province's own the earlier one",
    file: () =>
      made({
        articles: [
          'Điều 1. Công bố 01 thủ tục hành chính được sửa đổi, bổ sung theo Quyết định số 1450/QĐ-BTP ngày 02/6/2025 của Bộ trưởng Bộ Tư pháp.',
          `Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Thủ tục hành chính tương ứng tại ${D} 5/QĐ-UBND hết hiệu lực.`,
        ],
        body: listOf(AMENDED, KHAI_SINH),
      }),
    lines: BIRTH,
    ends: ['partly 5'],
    never: ['decision-not-ended'],
  },
  {
    name: 'abolished procedures with their former decision in a column',
    file: () =>
      made({
        body:
          p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ') +
          table([
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Tên VBQPPL quy định việc bãi bỏ', 'Quyết định công bố'],
            ['1', '1.001193', 'Đăng ký khai sinh', 'Nghị định số 07/2025/NĐ-CP', `${D} 5/QĐ-UBND ngày 02/3/2024`],
          ]),
      }),
    lines: ['abolished | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch'],
  },
  {
    name: 'later day, blanket clause and a kept decision in one article',
    file: () =>
      ending(
        `Điều 2. Quyết định này có hiệu lực từ ngày 01/9/2025. Các quy định trước đây trái với Quyết định này đều bị bãi bỏ. ${D} 5/QĐ-UBND vẫn còn hiệu lực.`,
      ),
    lines: BIRTH,
    ends: ['partly -'],
    from: '2025-09-01',
    warns: ['blanket-expiry', 'future-effective'],
  },
];
