import { aDecision, type DecisionSpec } from './decisionFactory.ts';
import type { FreshDecision } from './freshDecisions.ts';
import { p, table, type CellSpec } from './officeFactory.ts';

/** Whole decisions about what ends, in articles or in annexes. An officer's reading was written down first. */
const SIGNED = 'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.';
const TITLE = 'Về việc công bố thủ tục hành chính hết hiệu lực lĩnh vực Hộ tịch thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã';
const HEAD: readonly CellSpec[] = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực'];
const BIRTH: readonly CellSpec[] = ['1', '1.001193', 'Đăng ký khai sinh', 'Hộ tịch'];
const MARRIAGE: readonly CellSpec[] = ['2', '1.000894', 'Đăng ký kết hôn', 'Hộ tịch'];

const made = (articles: readonly string[], body: string, spec: Partial<DecisionSpec> = {}): Uint8Array =>
  aDecision({ title: TITLE, ...spec, articles: [...articles, SIGNED], body });

const ANNOUNCED_AS_ENDED: readonly FreshDecision[] = [
  {
    name: 'procedures announced as ended, with an annex that lists them',
    file: () =>
      made(
        [
          'Điều 1. Công bố kèm theo Quyết định này 02 thủ tục hành chính hết hiệu lực tại Quyết định số 410/QĐ-UBND ngày 03/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh.',
        ],
        p('DANH MỤC THỦ TỤC HÀNH CHÍNH HẾT HIỆU LỰC') + table([HEAD, BIRTH, MARRIAGE]),
      ),
    lines: ['abolished | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch', 'abolished | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
    ends: ['partly 410'],
    never: ['decision-not-ended', 'count-mismatch', 'expiry-extent-open'],
  },
  {
    name: 'procedures announced as ended, without an annex: which they are is asked',
    file: () =>
      made(
        [
          'Điều 1. Công bố 02 thủ tục hành chính hết hiệu lực đã được công bố tại Quyết định số 410/QĐ-UBND ngày 03/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh.',
        ],
        '',
      ),
    lines: [],
    ends: ['partly 410'],
    warns: ['no-lines', 'count-mismatch'],
    never: ['decision-not-ended', 'expiry-extent-open'],
  },
  {
    name: 'procedures that go on beside some that are no longer in force',
    file: () =>
      made(
        [
          'Điều 1. Công bố kèm theo Quyết định này 01 thủ tục hành chính được sửa đổi, bổ sung và 01 thủ tục hành chính không còn hiệu lực đã được công bố tại Quyết định số 410/QĐ-UBND ngày 03/3/2024.',
        ],
        p('I. THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG') +
          table([HEAD, BIRTH]) +
          p('II. THỦ TỤC HÀNH CHÍNH KHÔNG CÒN HIỆU LỰC') +
          table([HEAD, MARRIAGE]),
      ),
    lines: ['amended | 1.001193 | Đăng ký khai sinh | commune | Hộ tịch', 'abolished | 1.000894 | Đăng ký kết hôn | commune | Hộ tịch'],
    ends: ['partly 410'],
  },
];

const LISTED = 'Điều 1. Công bố kèm theo Quyết định này 01 thủ tục hành chính được sửa đổi, bổ sung (Phụ lục I).';
const BIRTH_LINE = 'amended | 1.001193 | Đăng ký khai sinh | - | Hộ tịch';
const about = (field: string): string => `Về việc công bố thủ tục hành chính lĩnh vực ${field}`;
const annex = (label: string, heading: string, ...rows: readonly (readonly CellSpec[])[]): string =>
  p(`PHỤ LỤC ${label}`) + p(heading) + p('(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2025)') + table(rows);

/** One amended procedure in Annex I; the article and the annexes about earlier decisions differ. */
const withAnnexes = (article: string, ...annexes: readonly string[]): Uint8Array =>
  aDecision({
    articles: [LISTED, `Điều 2. ${article}`, SIGNED.replace('Điều 2', 'Điều 3')],
    body: annex('I', 'DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG', HEAD, BIRTH) + annexes.join(''),
  });

const NUMBERS: readonly CellSpec[] = ['STT', 'Số quyết định', 'Ngày ban hành', 'Nội dung'];
const CIVIL: readonly CellSpec[] = ['1', '501/QĐ-UBND', '02/3/2021', about('Hộ tịch')];
const CERTIFIED: readonly CellSpec[] = ['2', '502/QĐ-UBND', '03 tháng 4 năm 2022', about('Chứng thực')];
const ENDED_HEADING = 'DANH MỤC QUYẾT ĐỊNH CÔNG BỐ THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ';
const ENDED_BY_ANNEX = 'Bãi bỏ các Quyết định tại Phụ lục II ban hành kèm theo Quyết định này.';

const TABLES_OF_DECISIONS: readonly FreshDecision[] = [
  {
    name: 'a table of decisions to which the article points ends them wholly',
    file: () =>
      withAnnexes(
        'Bãi bỏ 02 Quyết định công bố thủ tục hành chính của Chủ tịch Ủy ban nhân dân tỉnh (Danh mục tại Phụ lục II kèm theo).',
        annex('II', ENDED_HEADING, NUMBERS, CIVIL, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'wholly 502'],
    warns: ['expires-decision'],
    never: ['blanket-expiry', 'expiry-extent-open', 'count-mismatch'],
  },
  {
    name: 'a column says how much of each decision ends',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          ENDED_HEADING,
          [...NUMBERS, 'Hết hiệu lực'],
          [...CIVIL, 'Toàn bộ'],
          [...CERTIFIED, 'Một phần (thủ tục số 3, 4 Mục I)'],
          ['3', '503/QĐ-UBND', '05/5/2023', about('Quốc tịch'), 'Hết hiệu lực toàn bộ'],
          ['4', '504/QĐ-UBND', '06/6/2023', about('Con nuôi'), 'Toàn bộ, trừ thủ tục số 2'],
          ['5', '505/QĐ-UBND', '07/7/2023', about('Luật sư'), 'Toàn bộ lĩnh vực Luật sư'],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502', 'wholly 503', 'partly 504', 'partly 505'],
    warns: ['expiry-extent-open'],
    never: ['blanket-expiry'],
  },
  {
    name: 'number, day and exception stand in shared cells, with the reason beside them',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          'DANH MỤC VĂN BẢN HẾT HIỆU LỰC',
          ['STT', 'Tên loại văn bản', 'Số, ký hiệu; ngày, tháng, năm ban hành', 'Trích yếu nội dung', 'Lý do hết hiệu lực'],
          ['1', 'Quyết định', '501/QĐ-UBND ngày 02/3/2021', about('Hộ tịch'), 'Được thay thế bởi Quyết định số 1234/QĐ-UBND'],
          [
            '2',
            'Quyết định',
            '502/QĐ-UBND\nngày 03/4/2022',
            `${about('Chứng thực')} (trừ thủ tục số 3)`,
            'Bãi bỏ một phần tại Quyết định số 900/QĐ-UBND',
          ],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502'],
    never: ['blanket-expiry', 'expiry-extent-open'],
  },
  {
    name: 'the content that ends is named; a blank cell is asked',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          'DANH MỤC QUYẾT ĐỊNH BÃI BỎ',
          ['STT', 'Quyết định', 'Tên Quyết định', 'Nội dung bãi bỏ'],
          ['1', 'Quyết định số 501/QĐ-UBND ngày 02/3/2021', `Quyết định ${about('Hộ tịch')}`, 'Thủ tục số 1, 2 Mục A'],
          ['2', 'Quyết định số 502/QĐ-UBND ngày 03/4/2022', `Quyết định ${about('Chứng thực')}`, 'Bãi bỏ toàn bộ Quyết định'],
          ['3', 'Quyết định số 503/QĐ-UBND ngày 05/5/2023', `Quyết định ${about('Quốc tịch')}`, ''],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'wholly 502', 'partly 503'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'one annex ends decisions wholly, another in part',
    file: () =>
      withAnnexes(
        'Công bố kèm theo Quyết định này Danh mục Quyết định hết hiệu lực toàn bộ hoặc một phần (Phụ lục II, Phụ lục III).',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH HẾT HIỆU LỰC TOÀN BỘ', NUMBERS, CIVIL),
        annex('III', 'DANH MỤC QUYẾT ĐỊNH HẾT HIỆU LỰC MỘT PHẦN', NUMBERS, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502'],
    never: ['blanket-expiry', 'expiry-extent-open'],
  },
  {
    name: 'two clauses, each with its annex',
    file: () =>
      withAnnexes(
        'Bãi bỏ toàn bộ các Quyết định tại Phụ lục II; bãi bỏ một phần các Quyết định tại Phụ lục III.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL),
        annex('III', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502'],
    never: ['blanket-expiry', 'expiry-extent-open'],
  },
  {
    name: 'an annex beside it lists decisions that stay in force',
    file: () =>
      withAnnexes(
        'Công bố Danh mục Quyết định hết hiệu lực (Phụ lục II) và Danh mục Quyết định còn hiệu lực (Phụ lục III).',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH HẾT HIỆU LỰC', NUMBERS, CIVIL),
        annex('III', 'DANH MỤC QUYẾT ĐỊNH CÒN HIỆU LỰC', NUMBERS, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501'],
  },
  {
    name: 'a table of decisions that no words end',
    file: () =>
      withAnnexes('Các Quyết định tại Phụ lục II là căn cứ để thực hiện.', annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL, CERTIFIED)),
    lines: [BIRTH_LINE],
    ends: [],
  },
  {
    name: 'procedures end that the listed decisions announced',
    file: () =>
      withAnnexes(
        'Bãi bỏ các thủ tục hành chính lĩnh vực Hộ tịch đã công bố tại các Quyết định nêu tại Phụ lục II.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 502'],
    never: ['blanket-expiry'],
  },
  {
    name: 'each decision ends on its own day',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex('II', ENDED_HEADING, [...NUMBERS, 'Ngày hết hiệu lực'], [...CIVIL, '01/01/2026'], [...CERTIFIED, '']),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'wholly 502'],
    warns: ['expiry-later-day'],
  },
  {
    name: 'ticks under two columns; one row has none',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          ENDED_HEADING,
          [...NUMBERS, 'Hết hiệu lực toàn bộ', 'Hết hiệu lực một phần'],
          [...CIVIL, 'x', ''],
          [...CERTIFIED, '', 'x'],
          ['3', '503/QĐ-UBND', '05/5/2023', about('Quốc tịch'), '', ''],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502', 'partly 503'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'rows of the table say how much ends of those below',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          'DANH MỤC QUYẾT ĐỊNH HẾT HIỆU LỰC TOÀN BỘ, MỘT PHẦN',
          NUMBERS,
          [{ t: 'I. Hết hiệu lực toàn bộ', span: 4 }],
          CIVIL,
          [{ t: 'II. Hết hiệu lực một phần', span: 4 }],
          CERTIFIED,
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'partly 502'],
    never: ['expiry-extent-open'],
  },
  {
    name: 'a note keeps something, a row has no readable number, and one decision is missing',
    file: () =>
      withAnnexes(
        'Bãi bỏ 04 Quyết định tại Phụ lục II.',
        annex(
          'II',
          ENDED_HEADING,
          [...NUMBERS, 'Ghi chú'],
          [...CIVIL, 'Giữ lại thủ tục cấp xã'],
          [...CERTIFIED, 'Đã niêm yết'],
          ['3', '503', '05/5/2023', about('Quốc tịch'), ''],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'wholly 502'],
    warns: ['decision-not-ended', 'count-mismatch'],
  },
  {
    name: 'a decision of a ministry in the table is asked about; the title may only tell what was announced',
    file: () =>
      withAnnexes(
        'Giao Sở Tư pháp niêm yết, công khai.',
        annex('II', ENDED_HEADING, NUMBERS, CIVIL, ['2', '411/QĐ-BTP', '03/4/2022', about('Chứng thực')]),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 411/QĐ-BTP'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'a table goes on below another, once without and once with its heading',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex('II', 'DANH MỤC QUYẾT ĐỊNH HẾT HIỆU LỰC MỘT PHẦN', NUMBERS, CIVIL) + p('') + table([CERTIFIED]),
        table([NUMBERS, ['3', '503/QĐ-UBND', '05/5/2023', about('Quốc tịch')]]),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 502', 'partly 503'],
    never: ['expiry-extent-open'],
  },
  {
    name: 'two numbers in one cell, and one that only a title names',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          ENDED_HEADING,
          ['STT', 'Số, ngày, trích yếu của Quyết định', 'Cơ quan ban hành'],
          ['1', '501/QĐ-UBND ngày 02/3/2021, 502/QĐ-UBND ngày 03/4/2022', 'Chủ tịch UBND tỉnh'],
          ['2', `503/QĐ-UBND ngày 05/5/2023 về việc sửa đổi, bổ sung Quyết định số 400/QĐ-UBND`, 'Chủ tịch UBND tỉnh'],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'wholly 502', 'wholly 503'],
  },
  {
    name: 'the article only gives a task: the heading of the table is asked about',
    file: () =>
      withAnnexes(
        'Giao Sở Tư pháp rà soát, bãi bỏ các Quyết định tại Phụ lục II.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH BÃI BỎ', NUMBERS, CIVIL),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'an exception of the article leaves open which row it limits',
    file: () =>
      withAnnexes(
        'Bãi bỏ các Quyết định tại Phụ lục II, trừ các thủ tục hành chính cấp xã.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 502'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'words behind the annex that limit what it lists',
    file: () =>
      withAnnexes(
        'Bãi bỏ các Quyết định tại Phụ lục II (phần thủ tục hành chính cấp huyện); bãi bỏ các Quyết định tại Phụ lục III đối với lĩnh vực Hộ tịch; bãi bỏ một phần Danh mục Quyết định tại Phụ lục IV.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL),
        annex('III', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CERTIFIED),
        annex('IV', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, ['1', '503/QĐ-UBND', '05/5/2023', about('Quốc tịch')]),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 502', 'partly 503'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'an annex of another decision has the label of a table here',
    file: () =>
      withAnnexes(
        'Bãi bỏ các thủ tục tại Phụ lục II ban hành kèm theo Quyết định số 400/QĐ-UBND.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 400'],
  },
  {
    name: 'a row stays in force, a cell is unclear, and the article names one of the rows otherwise',
    file: () =>
      withAnnexes(
        'Bãi bỏ thủ tục số 2 tại Quyết định số 501/QĐ-UBND ngày 02/3/2021; bãi bỏ các Quyết định tại Phụ lục II.',
        annex(
          'II',
          ENDED_HEADING,
          [...NUMBERS, 'Hết hiệu lực'],
          [...CIVIL, 'x'],
          [...CERTIFIED, 'Còn hiệu lực'],
          ['3', '503/QĐ-UBND', '05/5/2023', about('Quốc tịch'), 'Đã rà soát'],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'partly 503'],
    warns: ['expiry-extent-open', 'decision-not-ended'],
  },
  {
    name: 'the article names a decision beside those of the annex',
    file: () =>
      withAnnexes(
        'Bãi bỏ Quyết định số 400/QĐ-UBND ngày 01/02/2020 và các Quyết định tại Phụ lục II.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL, ['2', '400/QĐ-UBND', '01/02/2020', about('Chứng thực')]),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 400', 'wholly 501'],
  },
  {
    name: 'the list kèm theo is the only table of decisions, and a former number is no reason',
    file: () =>
      withAnnexes(
        'Các Quyết định có tên trong Danh mục ban hành kèm theo Quyết định này hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
        p('DANH MỤC QUYẾT ĐỊNH') +
          table([
            [...NUMBERS, 'Văn bản thay thế'],
            [...CIVIL, 'Quyết định số 1234/QĐ-UBND'],
            [...CERTIFIED, ''],
          ]),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501', 'wholly 502'],
    never: ['blanket-expiry', 'expiry-extent-open'],
  },
  {
    name: 'the article gives one day for all decisions of the annex',
    file: () =>
      withAnnexes('Bãi bỏ các Quyết định tại Phụ lục II kể từ ngày 01/01/2026.', annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL)),
    lines: [BIRTH_LINE],
    ends: ['wholly 501'],
    warns: ['expiry-later-day'],
  },
  {
    name: 'decisions of an annex are amended and replaced at once',
    file: () =>
      withAnnexes('Sửa đổi, bổ sung, thay thế các Quyết định tại Phụ lục II.', annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL)),
    lines: [BIRTH_LINE],
    ends: ['partly 501'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'a column names positions, in a table that its first row heads',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        p('PHỤ LỤC II') +
          table([
            [{ t: 'DANH MỤC QUYẾT ĐỊNH BÃI BỎ', span: 3 }],
            ['STT', 'Quyết định', 'Số thứ tự TTHC'],
            ['1', '501/QĐ-UBND ngày 02/3/2021', '1, 2, 3'],
            ['2', '502/QĐ-UBND ngày 03/4/2022', ''],
          ]),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'wholly 502'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'one decision in two rows, for two fields',
    file: () =>
      withAnnexes(
        ENDED_BY_ANNEX,
        annex(
          'II',
          'DANH MỤC QUYẾT ĐỊNH BÃI BỎ',
          ['STT', 'Lĩnh vực', 'Quyết định'],
          ['1', 'Hộ tịch', '501/QĐ-UBND ngày 02/3/2021'],
          ['2', 'Chứng thực', '501/QĐ-UBND ngày 02/3/2021'],
        ),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'the article keeps something of one decision of the annex',
    file: () =>
      withAnnexes(
        'Bãi bỏ các Quyết định tại Phụ lục II; riêng Quyết định số 501/QĐ-UBND ngày 02/3/2021 tiếp tục có hiệu lực đối với thủ tục cấp xã.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL, CERTIFIED),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501', 'wholly 502'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'the article keeps procedures of whichever decision of the annex',
    file: () =>
      withAnnexes(
        'Bãi bỏ các Quyết định tại Phụ lục II. Các thủ tục hành chính cấp xã vẫn tiếp tục thực hiện.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL),
      ),
    lines: [BIRTH_LINE],
    ends: ['partly 501'],
    warns: ['expiry-extent-open'],
  },
  {
    name: 'applications handed in go on, the decisions of the annex do not',
    file: () =>
      withAnnexes(
        'Bãi bỏ các Quyết định tại Phụ lục II. Hồ sơ thủ tục hành chính đã tiếp nhận tiếp tục thực hiện theo quy định cũ.',
        annex('II', 'DANH MỤC QUYẾT ĐỊNH', NUMBERS, CIVIL),
      ),
    lines: [BIRTH_LINE],
    ends: ['wholly 501'],
  },
];

export const ENDING_DECISIONS: readonly FreshDecision[] = [...ANNOUNCED_AS_ENDED, ...TABLES_OF_DECISIONS];
