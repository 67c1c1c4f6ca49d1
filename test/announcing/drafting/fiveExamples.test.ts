import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GivenHeader } from '../../../src/announcing/drafting/givenHeader.ts';
import { NOTHING_GIVEN, withGivenHeader } from '../../../src/announcing/drafting/givenHeader.ts';
import { noticesToExplain } from '../../../src/announcing/drafting/explanations.ts';
import { toDraft } from '../../../src/announcing/drafting/toDraft.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import { severityOf } from '../../../src/domain/check/violations.ts';
import { LawBook } from '../../factories/lawBook.ts';
import { readExample, someRegisters } from './parsedFactory.ts';

/** What the ministries announced before, under the names of the national portal (July 2026). */
const NATIONAL = [
  ['1.003956', 'Công nhận và giao quyền quản lý cho tổ chức cộng đồng (thuộc địa bàn quản lý)', ['commune']],
  [
    '1.004498',
    'Sửa đổi, bổ sung nội dung quyết định công nhận và giao quyền quản lý cho tổ chức cộng đồng (thuộc địa bàn quản lý)',
    ['commune'],
  ],
  [
    '1.004680',
    'Xác nhận nguồn gốc loài thủy sản thuộc Phụ lục Công ước quốc tế về buôn bán các loài động vật, thực vật hoang dã nguy cấp và các loài thủy sản nguy cấp, quý, hiếm có nguồn gốc từ nuôi trồng',
    ['commune'],
  ],
  [
    '1.004656',
    'Xác nhận nguồn gốc loài thủy sản thuộc Phụ lục Công ước quốc tế về buôn bán các loài động vật, thực vật hoang dã nguy cấp; loài thủy sản nguy cấp, quý, hiếm có nguồn gốc khai thác từ tự nhiên',
    ['commune'],
  ],
  ['1.014111', 'Thi tuyển công chức', ['central', 'province', 'commune']],
  ['1.014113', 'Xét tuyển công chức', ['central', 'province', 'commune']],
  ['1.014116', 'Tiếp nhận vào công chức không giữ chức vụ lãnh đạo, quản lý', ['central', 'province', 'commune']],
  [
    '1.013337',
    'Đăng ký công bố hợp quy đối với các sản phẩm, hàng hóa được quản lý bởi các quy chuẩn kỹ thuật quốc gia do Bộ Lao động - Thương binh và Xã hội ban hành',
    ['province'],
  ],
  ['1.013723', 'Kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhóm 2 nhập khẩu', ['province', 'commune']],
  ['1.013860', 'Cấp giấy chứng nhận bị phơi nhiễm với HIV do tai nạn rủi ro nghề nghiệp', ['province']],
  ['1.013864', 'Cấp giấy chứng nhận bị nhiễm HIV do tai nạn rủi ro nghề nghiệp', ['province']],
  ['1.000703', 'Cấp Giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ', ['province']],
  ['1.000302', 'Cấp, cấp lại Giấy phép vận tải đường bộ quốc tế giữa Việt Nam và Campuchia', ['province']],
] as const;

const HP_3508: GivenHeader = {
  number: '3508/QĐ-UBND',
  issuedOn: '2026-09-03',
  authority: 'H24',
  effectiveFrom: '2026-09-03',
  signer: null,
};

let book: LawBook;
beforeAll(() => {
  book = new LawBook(someRegisters());
  book.announce({ issuedOn: '2025-07-01', lines: NATIONAL.map(([code, name, levels]) => ({ code, name, levels })) });
});

async function checked(file: string, given: GivenHeader = NOTHING_GIVEN) {
  const { parsed, conflicts } = withGivenHeader(await readExample(file), given, book.registers);
  expect(conflicts).toEqual([]);
  const { draft, notes } = toDraft(parsed, book);
  const violations = checkDecision(draft.decision, draft.lines, book.catalogue, book.registers, '2026-09-04');
  const questions = noticesToExplain(violations, parsed.warnings, notes);
  return {
    draft,
    errors: violations.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`),
    asked: questions.map(({ code, path }) => `${code} ${path}`),
  };
}

const linesOf = ({ draft }: Awaited<ReturnType<typeof checked>>) =>
  draft.lines.map(({ kind, code, contentFrom, levels }) => [kind, code, contentFrom, levels.join('+')].join(' | '));

describe('An example decision', () => {
  it('3453: own time limits over the national texts; 7 declared, 4 listed; a group of positions in an unknown decision', async () => {
    const result = await checked('hp-3453-qd-ubnd.docx');
    expect(result.errors).toEqual([]);
    expect(linesOf(result)).toEqual(
      ['1.003956', '1.004498', '1.004680', '1.004656'].map((code) => `amended | ${code} | ownOverNational | commune`),
    );
    expect(result.draft.decision).toMatchObject({
      issuingAuthority: { code: 'H24' },
      effectiveFrom: '2026-08-26',
      declaredCounts: { amended: 7 },
      expires: [{ number: '9999/QĐ-UBND', issuedOn: '2026-01-01', isWhole: false }],
    });
    expect(result.draft.lines[3]?.content?.channels[0]?.timeLimit).toEqual({ amount: 2.5, unit: 'workingDay', text: '2,5 ngày làm việc' });
    expect(result.asked).toEqual(
      expect.arrayContaining([
        'COUNTS_DIFFER declaredCounts.amended',
        'count-mismatch document',
        'EARLIER_DECISION_UNKNOWN lines.0.earlier.decisionNumber',
      ]),
    );
    expect(result.draft.lines[0]?.earlier).toEqual({
      decisionNumber: '9999/QĐ-UBND',
      issuedOn: '2026-01-01',
      section: 'Phần II',
      position: null,
    });
  });

  it('3453 as a workbook: the code that lost its zero is proposed by its name, and asked about', async () => {
    const result = await checked('hp-3453-qd-ubnd.xlsx', { ...NOTHING_GIVEN, effectiveFrom: '2026-08-26' });
    expect(result.errors).toEqual([]);
    expect(result.draft.lines[2]).toMatchObject({ code: '1.004680', codeRaw: '1.00468' });
    expect(result.asked).toContain('CODE_PROPOSED lines.2.code');
    expect(result.asked.some((question) => question.startsWith('no-effective-date'))).toBe(false);
  });

  it('3500: no day of effect blocks it, until somebody gives one', async () => {
    const open = await checked('hp-3500-qd-ubnd.docx');
    expect(open.errors).toEqual([0, 1, 2, 3, 4, 5].map((i) => `EFFECTIVE_DAY_MISSING lines.${i}.effectiveFrom`));
    const given = await checked('hp-3500-qd-ubnd.docx', { ...NOTHING_GIVEN, effectiveFrom: '2026-09-05' });
    expect(given.errors).toEqual([]);
    expect(linesOf(given)).toEqual([
      'new | 1.116316 | own | province',
      'amended | 1.014111 | ownOverNational | central+province+commune',
      'amended | 1.014113 | ownOverNational | central+province+commune',
      'abolished | 1.013337 | own | province',
      'abolished | 1.013723 | own | province',
      'abolished | 1.014116 | own | central+province+commune',
    ]);
    expect(given.draft.lines[3]?.legalBasis.map(({ number }) => number)).toEqual(['22/2026/NĐ-CP', '14/2026/TT-BKHCN']);
    // The decision says 'Thủ tục thi tuyển công chức', the catalogue 'Thi tuyển công chức'.
    expect(given.asked.filter((question) => question.startsWith('NAME_DIFFERS'))).toEqual([]);
  });

  it('3501: the same name under two codes; the catalogue knows the second by another one', async () => {
    const result = await checked('hp-3501-qd-ubnd.docx');
    expect([result.errors, linesOf(result), result.draft.decision.effectiveFrom]).toEqual([
      [],
      ['1.013860', '1.013864'].map((code) => `amended | ${code} | ownOverNational | province`),
      '2027-03-01',
    ]);
    expect(result.asked).toEqual(expect.arrayContaining(['NAME_DIFFERS lines.1.name', 'same-name-two-codes lines 1-2']));
    expect(result.asked).not.toContain('NAME_DIFFERS lines.0.name');
  });

  it('3508 as a workbook without any header: its facts are given, its levels come from the catalogue', async () => {
    const bare = await checked('hp-3508-qd-ubnd.xlsx');
    expect(bare.errors).toEqual(
      expect.arrayContaining(['NUMBER_MISSING number', 'ISSUED_ON_MISSING issuedOn', 'ISSUING_AUTHORITY_MISSING issuingAuthority']),
    );
    const result = await checked('hp-3508-qd-ubnd.xlsx', HP_3508);
    expect(result.errors).toEqual([]);
    expect(result.draft.decision).toMatchObject({
      number: '3508/QĐ-UBND',
      issuingAuthority: { code: 'H24', name: 'UBND Thành phố Hải Phòng' },
    });
    expect(linesOf(result)).toEqual(['amended | 1.000703 | ownOverNational | province', 'amended | 1.000302 | ownOverNational | province']);
    expect(result.draft.lines[1]?.content).toMatchObject({
      receptionAddresses: ['Trung tâm Phục vụ hành chính công'],
      note: 'Thời hạn: Không thực hiện cắt giảm',
    });
    expect(result.asked).toEqual(expect.arrayContaining(['level-not-stated lines 1-2', 'NAME_DIFFERS lines.1.name']));
  });

  it('4789: one bundle, no code: a provisional one when sealed, its fees by part', async () => {
    const result = await checked('hp-4789-qd-ubnd.docx');
    expect([result.errors, linesOf(result)]).toEqual([[], ['new |  | own | ']]);
    const [line] = result.draft.lines;
    expect(line).toMatchObject({ onlineLevel: 'full', fields: [] });
    expect(line?.content?.channels).toMatchObject([{ kind: 'online', timeLimit: { amount: 16, unit: 'workingDay' } }]);
    expect(line?.content?.channels[0]?.fees.map(({ amount }) => amount)).toEqual([null, 300_000, null]);
    expect(line?.content?.note).toContain('- Đăng ký thành lập hộ kinh doanh (1.001612)');
    expect(sealDecision(result.draft.decision, result.draft.lines, book.catalogue, book.registers).rows[0]?.line.code).toMatch(
      /^0\.\d{6}$/,
    );
  });
});

describe('A given fact', () => {
  it.each([
    [{ number: '3501/QĐ-UBND' }, 1],
    [{ number: '3500 /qđ-ubnd' }, 0],
    [{ issuedOn: '2026-08-31' }, 1],
    [{ authority: 'UBND tỉnh Bắc Ninh' }, 1],
    [{ authority: 'Chủ tịch UBND TP Hải Phòng' }, 0],
    [{ authority: 'H24' }, 0],
    [{ effectiveFrom: '2026-09-30', signer: 'Lê Thị Ánh' }, 0],
  ])('%j against the file: %i conflicts', async (given, conflicts) => {
    const found = withGivenHeader(await readExample('hp-3500-qd-ubnd.docx'), { ...NOTHING_GIVEN, ...given }, book.registers);
    expect(found.conflicts).toHaveLength(conflicts);
  });
});

it('questions are warnings only: an error is never answered', async () => {
  const { asked } = await checked('hp-3508-qd-ubnd.xlsx');
  expect(
    asked
      .filter((question) => /^[A-Z_]+ /.test(question))
      .filter((question) => ['NUMBER_MISSING', 'EFFECTIVE_DAY_MISSING'].includes(question.split(' ')[0]!)),
  ).toEqual([]);
  expect(severityOf('NUMBER_MISSING')).toBe('error');
});
