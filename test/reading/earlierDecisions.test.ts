import { describe, expect, it } from '@jest/globals';

import { readDecision } from '../../src/reading/readDecision.ts';
import { aDecision } from './decisionFactory.ts';
import { p, table } from './officeFactory.ts';

type Kind = 'new' | 'amended' | 'abolished';

const HEADINGS: Readonly<Record<Kind, string>> = {
  new: 'DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH',
  amended: 'DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG',
  abolished: 'DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ',
};
const CODES = ['1.001193', '1.000894', '1.004884', '1.005461', '2.000528', '1.000110'];

/** A decision with one list for each kind, with codes in order. Lines are returned as 'number position mapping'. */
async function earlierOf(articles: readonly string[], lists: readonly (readonly [Kind, number])[]): Promise<string[]> {
  const left = [...CODES];
  const body = lists
    .map(([kind, count]) => {
      const rows = left.splice(0, count).map((code, index) => [String(index + 1), code, `Thủ tục mã ${code}`]);
      return p(HEADINGS[kind]) + table([['STT', 'Mã TTHC', 'Tên thủ tục hành chính'], ...rows]);
    })
    .join('');
  const { lines } = await readDecision(aDecision({ articles, body }));
  return lines.map(({ earlierDecision: earlier }) =>
    earlier === null ? '-' : `${earlier.number?.replace('/QĐ-UBND', '') ?? ''} ${earlier.position ?? '-'} ${earlier.mapping}`,
  );
}

const D = 'Quyết định số';

describe('earlier decisions in the articles belong to lines', () => {
  it.each([
    [
      'by order, over two decisions',
      `Bãi bỏ thủ tục hành chính có số thứ tự 8, 9 tại ${D} 5/QĐ-UBND và số thứ tự 01 tại ${D} 6/QĐ-UBND.`,
      [['abolished', 3]],
      ['5 STT 8 inferred-by-order', '5 STT 9 inferred-by-order', '6 STT 01 inferred-by-order'],
    ],
    [
      'by order, each position with its section',
      `Thay thế thủ tục số 02 mục I, thủ tục số 07 mục III phần A Danh mục kèm theo ${D} 5/QĐ-UBND.`,
      [['amended', 2]],
      ['5 STT 02 mục I inferred-by-order', '5 STT 07 mục III phần A inferred-by-order'],
    ],
    [
      'by order where the verb comes last',
      `Các thủ tục có số thứ tự 3, 4 tại ${D} 5/QĐ-UBND hết hiệu lực thi hành.`,
      [['amended', 2]],
      ['5 STT 3 inferred-by-order', '5 STT 4 inferred-by-order'],
    ],
    [
      'by the code that the clause prints',
      `Bãi bỏ 01 thủ tục hành chính tại ${D} 5/QĐ-UBND (mã thủ tục hành chính: 1.000894).`,
      [
        ['new', 1],
        ['abolished', 2],
      ],
      ['-', '5 - single', '-'],
    ],
    [
      'as a group where only the decision is named',
      `Thay thế các thủ tục hành chính tương ứng tại ${D} 5/QĐ-UBND.`,
      [['amended', 2]],
      ['5 - group', '5 - group'],
    ],
    [
      'never where fewer positions are cited than lines are listed',
      `Bãi bỏ thủ tục hành chính có số thứ tự 8, 9 tại ${D} 5/QĐ-UBND.`,
      [['abolished', 3]],
      ['-', '-', '-'],
    ],
    [
      'never new lines, which stood nowhere',
      `Bãi bỏ thủ tục hành chính có số thứ tự 8 tại ${D} 5/QĐ-UBND.`,
      [
        ['new', 2],
        ['abolished', 1],
      ],
      ['-', '-', '5 STT 8 single'],
    ],
    [
      'never for internal processes',
      `Quy trình nội bộ có số thứ tự 12, 13 kèm theo ${D} 5/QĐ-UBND hết hiệu lực.`,
      [['amended', 2]],
      ['-', '-'],
    ],
    ['never for what stays in force', `Các nội dung khác của thủ tục tại ${D} 5/QĐ-UBND vẫn giữ nguyên.`, [['amended', 2]], ['-', '-']],
    [
      "never for a ministry's decision in Điều 1",
      `Công bố Danh mục thủ tục hành chính bị bãi bỏ theo ${D} 411/QĐ-BTP của Bộ trưởng Bộ Tư pháp.`,
      [['abolished', 2]],
      ['-', '-'],
    ],
    [
      'the decision that is amended, for all',
      `Quyết định này sửa đổi, bổ sung ${D} 5/QĐ-UBND ngày 01/02/2025.`,
      [['amended', 2]],
      ['5 - group', '5 - group'],
    ],
    [
      'each kind its own',
      `Sửa đổi thủ tục hành chính số thứ tự 1 tại ${D} 5/QĐ-UBND; bãi bỏ thủ tục hành chính số thứ tự 2 tại ${D} 6/QĐ-UBND.`,
      [
        ['amended', 1],
        ['abolished', 1],
      ],
      ['5 STT 1 single', '6 STT 2 single'],
    ],
  ] as const)('%s', async (_, clause, lists, earlier) =>
    expect(
      await earlierOf(
        ['Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính lĩnh vực Hộ tịch.', `Điều 2. ${clause}`],
        lists as readonly (readonly [Kind, number])[],
      ),
    ).toEqual(earlier),
  );
});
