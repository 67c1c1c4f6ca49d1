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

export const ENDING_DECISIONS: readonly FreshDecision[] = [...ANNOUNCED_AS_ENDED];
