import { describe, expect, it } from '@jest/globals';
import type { DraftNoteCode } from '../../../src/announcing/drafting/draftNotes.ts';
import type { DraftedDecision } from '../../../src/announcing/drafting/toDraft.ts';
import { toDraft, toDraftWithTexts } from '../../../src/announcing/drafting/toDraft.ts';
import type { ParsedDecision, ParsedLine } from '../../../src/reading/meaning/parsedDecision.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { EMPTY_CONTENT, type Channel } from '../../../src/domain/content/content.ts';
import { resolveLine } from '../../../src/domain/decision/resolveLine.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import { BAC_NINH, LawBook } from '../../factories/lawBook.ts';
import { aParsed, someRegisters } from './parsedFactory.ts';

const A = '1.000001';
const B = '1.000002';
const C = '1.000003';
const channel = (kind: Channel['kind'], amount: number): Channel => ({
  kind,
  timeLimit: { amount, unit: 'day', text: null },
  fees: [{ kind: 'charge', amount: 8_000, currency: 'VND', text: null }],
  description: null,
});

/** A ministry's three procedures: A and B of different names, C of the same name as B. */
function aLawBook(): LawBook {
  const book = new LawBook(someRegisters());
  book.announce({
    issuedOn: '2026-01-01',
    lines: [
      {
        code: A,
        name: 'Cấp giấy phép thử',
        levels: ['commune'],
        fields: [{ code: 'HT', name: 'Hộ tịch' }],
        onlineLevel: 'full',
        content: {
          ...EMPTY_CONTENT,
          steps: [{ name: null, description: 'Nộp' }],
          channels: [channel('inPerson', 10), channel('online', 7)],
        },
      },
      { code: B, name: 'Thủ tục cấp lại', levels: ['province'] },
      { code: C, name: 'Cấp lại', levels: ['commune'] },
    ],
  });
  return book;
}

function drafted(lines: readonly Partial<ParsedLine>[], head: Partial<ParsedDecision> = {}, book = aLawBook()): DraftedDecision {
  return toDraft(aParsed(lines, head), book);
}

const notesOf = ({ notes }: DraftedDecision): DraftNoteCode[] => notes.map(({ code }) => code);
const OF_MINISTRY = { issuingAuthority: 'Bộ Tư pháp', number: '9/QĐ-BTP', numberRaw: '9/QĐ-BTP' };

describe('The head of a decision', () => {
  it('has the code of its authority from the register, under whichever name', () => {
    for (const printed of ['Ủy ban nhân dân tỉnh Bắc Ninh', 'UBND TỈNH BẮC NINH', 'Chủ tịch UBND tỉnh Bắc Ninh'])
      expect(drafted([], { issuingAuthority: printed }).draft.decision.issuingAuthority?.code).toBe('H05');
    const { draft, notes } = drafted([], { issuingAuthority: 'Bộ Không Có' });
    expect(draft.decision.issuingAuthority).toEqual({ code: null, name: 'Bộ Không Có' });
    expect(notes).toContainEqual(expect.objectContaining({ code: 'AUTHORITY_UNKNOWN', severity: 'warning', path: 'issuingAuthority' }));
  });

  it.each([
    ['on_signing', null, '2026-06-01'],
    ['fixed_date', '2027-03-01', '2027-03-01'],
    ['not_stated', null, null],
  ] as const)('takes effect by its rule: %s', (rule, date, day) => {
    expect(drafted([], { effectiveFrom: { rule, date, text: null } }).draft.decision.effectiveFrom).toBe(day);
  });

  it.each([
    ['có hiệu lực kể từ ngày 10/6/2026 đến hết ngày 31 tháng 12 năm 2026.', '2027-01-01', 'resumes', ['TEMPORARY']],
    ['có hiệu lực kể từ ngày 10/6/2026.', null, null, []],
  ])('lasts as long as it says: %s', (text, effectiveUntil, afterwards, notes) => {
    const result = drafted([{ code: A }], { effectiveFrom: { rule: 'fixed_date', date: '2026-06-10', text } });
    expect([result.draft.lines[0], notesOf(result)]).toEqual([expect.objectContaining({ effectiveUntil, afterwards }), notes]);
    for (const { message } of result.notes) expect(message.vi).toContain('đến hết ngày 31/12/2026');
  });

  it('keeps kinds apart that the catalogue has, and adds up those that are one there', () => {
    const counts = { ...aParsed([]).declaredCounts, amended: 3, boundary_independent: 2, continued: 1, total: 6 };
    expect(drafted([], { declaredCounts: counts }).draft.decision.declaredCounts).toEqual({ amended: 5, reinstated: 1, total: 6 });
    const half = drafted([{ kind: 'boundary_independent', code: A }], { declaredCounts: { ...aParsed([]).declaredCounts, amended: 3 } });
    expect([half.draft.decision.declaredCounts, notesOf(half)]).toEqual([null, expect.arrayContaining(['COUNTS_NOT_COMPARED'])]);
  });

  it('expires what it names, not what a blanket clause leaves open', () => {
    const expiresDecisions = [
      { number: '5/QĐ-UBND', date: '2024-01-01', extent: 'wholly', note: null },
      { number: null, date: null, extent: 'partly', note: 'các quyết định trước đây' },
    ] as const;
    expect(drafted([], { expiresDecisions }).draft.decision.expires).toEqual([
      { number: '5/QĐ-UBND', issuedOn: '2024-01-01', isWhole: true },
    ]);
  });
});

describe('A line', () => {
  it('keeps its kind in the words of the catalogue', () => {
    const { draft } = drafted([
      { kind: 'continued', code: A },
      { kind: 'boundary_independent', code: A },
      { kind: 'abolished', code: A },
    ]);
    expect(draft.lines.map(({ kind, isBoundaryIndependent }) => [kind, isBoundaryIndependent])).toEqual([
      ['reinstated', false],
      ['amended', true],
      ['abolished', false],
    ]);
  });

  it('keeps a printed code as printed', () => {
    expect(drafted([{ code: '1.000001.000.00.00.H05' }]).draft.lines[0]).toMatchObject({
      code: '1.000001.000.00.00.H05',
      codeRaw: '1.000001.000.00.00.H05',
    });
  });

  it('without a code is proposed the only procedure of exactly its name, and says so', () => {
    const result = drafted([{ name: 'Thủ tục CẤP GIẤY PHÉP THỬ' }]);
    expect(result.draft.lines[0]).toMatchObject({ code: A, codeRaw: null });
    expect(result.notes).toContainEqual(expect.objectContaining({ code: 'CODE_PROPOSED', severity: 'warning', path: 'lines.0.code' }));
  });

  it.each([
    ['Cấp lại', 'CODE_AMBIGUOUS'],
    ['Cấp giấy phép thử nghiệm', 'CODE_NOT_FOUND'],
  ])('without a code and named %s gets none: %s', (name, note) => {
    const result = drafted([{ name }]);
    expect([result.draft.lines[0]?.code, notesOf(result)]).toEqual([null, expect.arrayContaining([note])]);
  });

  it('of a ministry, new and without a code, is not taken for one that bears its name', () => {
    const result = drafted([{ kind: 'new' }], OF_MINISTRY);
    expect([result.draft.lines[0]?.code, notesOf(result)]).toEqual([null, ['NAME_ALREADY_KNOWN']]);
  });

  it('of one province is not told by the name of another province’s own procedure', () => {
    const book = aLawBook();
    book.announce({
      by: { code: 'H24', name: 'UBND Thành phố Hải Phòng' },
      number: '3/QĐ-UBND',
      issuedOn: '2026-02-01',
      lines: [{ code: '1.000009', name: 'Riêng của thành phố', type: 'specific' }],
    });
    expect(drafted([{ name: 'Riêng của thành phố' }], {}, book).draft.lines[0]?.code).toBeNull();
    expect(drafted([{ name: 'Riêng của thành phố' }], { issuingAuthority: 'UBND thành phố Hải Phòng' }, book).draft.lines[0]).toMatchObject(
      { code: '1.000009', type: 'specific' },
    );
  });

  it('with a damaged code is proposed the one that its name confirms, else stays an error', () => {
    const damaged = { codeRaw: '1.00001', codeSuggested: '1.000010' };
    const book = aLawBook();
    expect(drafted([damaged], {}, book).draft.lines[0]).toMatchObject({ code: '1.00001', codeRaw: '1.00001' });
    book.announce({ issuedOn: '2026-02-01', lines: [{ code: '1.000010', name: 'Cấp lần đầu' }] });
    const result = drafted([{ ...damaged, name: 'Cấp lần đầu' }], {}, book);
    expect([result.draft.lines[0], notesOf(result)]).toEqual([
      expect.objectContaining({ code: '1.000010', codeRaw: '1.00001' }),
      expect.arrayContaining(['CODE_PROPOSED']),
    ]);
  });

  it('takes levels, field and online level that it does not state from the catalogue, and says so', () => {
    const result = drafted([{ code: A, governmentLevels: [], field: null }], OF_MINISTRY);
    expect(result.draft.lines[0]).toMatchObject({ levels: ['commune'], fields: [{ code: 'HT', name: 'Hộ tịch' }], onlineLevel: 'full' });
    expect(notesOf(result)).toEqual(
      expect.arrayContaining(['LEVELS_FROM_CATALOGUE', 'FIELD_FROM_CATALOGUE', 'ONLINE_LEVEL_FROM_CATALOGUE']),
    );
    expect(notesOf(drafted([{ code: '1.999999', governmentLevels: [] }]))).toContain('LEVELS_UNKNOWN');
  });

  it('finds its field in the register by name, and keeps what is printed', () => {
    const [known, unknown] = drafted([
      { code: A, field: 'HỘ TỊCH' },
      { code: A, field: 'Lạ' },
    ]).draft.lines;
    expect([known?.fields, unknown?.fields]).toEqual([[{ code: 'HT', name: 'HỘ TỊCH' }], [{ code: null, name: 'Lạ' }]]);
  });

  it('replaces codes with their names and names with their codes', () => {
    const result = drafted([{ kind: 'replaced', code: '1.000050', replaces: [B, 'Cấp giấy phép thử', 'Cấp lại', '1.00005x'] }]);
    expect(result.draft.lines[0]?.replaces).toEqual([
      { code: B, name: 'Thủ tục cấp lại' },
      { code: A, name: 'Cấp giấy phép thử' },
      { code: null, name: 'Cấp lại' },
      { code: '1.00005x', name: '1.00005x' },
    ]);
    expect(notesOf(result)).toEqual(expect.arrayContaining(['REPLACED_CODE_PROPOSED', 'REPLACED_CODE_UNKNOWN']));
  });

  it('names who carries it out, the parts and the laws that change it', () => {
    const { draft } = drafted([
      {
        code: A,
        agencyText: '- Bộ Tư pháp;\n- Sở Tư pháp',
        changedParts: 'Thời hạn; lệ phí theo Nghị định số 07/2025/NĐ-CP sửa đổi Nghị định số 01/2020/NĐ-CP',
        legalBasisText: 'Luật Hộ tịch',
      },
    ]);
    expect(draft.lines[0]).toMatchObject({
      implementingAuthorities: [
        { code: 'G15', name: 'Bộ Tư pháp' },
        { code: null, name: 'Sở Tư pháp' },
      ],
      changedParts: ['timeLimit', 'fees'],
      amendingDocuments: [{ number: '07/2025/NĐ-CP' }],
      legalBasis: [{ number: 'Luật Hộ tịch', title: 'Luật Hộ tịch' }],
    });
  });

  it('takes every document of a column that names what amends it', () => {
    const { draft } = drafted([
      { code: A, legalBasisText: 'Nghị định số 07/2025/NĐ-CP', amendingText: 'Nghị định số 07/2025/NĐ-CP\nThông tư số 05/2025/TT-BTP' },
    ]);
    expect(draft.lines[0]?.amendingDocuments.map(({ number }) => number)).toEqual(['07/2025/NĐ-CP', '05/2025/TT-BTP']);
  });

  it('is internal or specific by the words of its heading', () => {
    const { draft } = drafted([
      { code: A, section: 'A. THỦ TỤC HÀNH CHÍNH NỘI BỘ' },
      { code: A, section: 'B. Thủ tục hành chính đặc thù' },
      { code: A, section: 'C. LĨNH VỰC NỘI VỤ' },
    ]);
    expect(draft.lines.map(({ type }) => type)).toEqual(['internal', 'specific', 'standard']);
  });
});

describe('A row of an earlier decision', () => {
  const bookWithRows = () => {
    const book = aLawBook();
    book.announce({
      by: BAC_NINH,
      number: '719/QĐ-UBND',
      issuedOn: '2026-03-01',
      lines: [
        { section: 'Mục I', position: '17', code: A, name: 'Cấp giấy phép thử' },
        { section: 'Mục I', position: '18', code: B, name: 'Thủ tục cấp lại' },
      ],
    });
    return book;
  };
  const cited = (position: string, mapping: 'explicit' | 'single' | 'group') => ({
    number: '719/QĐ-UBND',
    date: '2026-03-01',
    position,
    mapping,
  });

  it('that the line itself cites gives it its code', () => {
    const book = bookWithRows();
    const result = drafted([{ kind: 'abolished', name: '', earlierDecision: cited('STT 18 Mục I', 'explicit') }], {}, book);
    const [line] = result.draft.lines;
    expect(line).toMatchObject({
      code: null,
      earlier: { decisionNumber: '719/QĐ-UBND', issuedOn: '2026-03-01', section: 'Mục I', position: '18' },
    });
    expect(resolveLine(result.draft.decision, line!, book.catalogue, book.registers).code).toBe(B);
    expect(notesOf(result)).toContain('CODE_FROM_EARLIER');
  });

  it('is found among those cited for a group, by code or by name', () => {
    const result = drafted(
      [
        { code: A, earlierDecision: cited('STT 17, 18 Mục I', 'group') },
        { name: 'Cấp lại', earlierDecision: cited('STT 17, 18 Mục I', 'group') },
      ],
      {},
      bookWithRows(),
    );
    expect(result.draft.lines.map(({ earlier }) => earlier?.position)).toEqual(['17', '18']);
    expect(notesOf(result).filter((code) => code === 'POSITION_FOUND')).toHaveLength(2);
  });

  it('stays open where the group does not tell', () => {
    const result = drafted([{ code: C, earlierDecision: cited('STT 17, 18 Mục I', 'group') }], {}, bookWithRows());
    expect(result.draft.lines[0]?.earlier).toMatchObject({ decisionNumber: '719/QĐ-UBND', section: 'Mục I', position: null });
    expect(notesOf(result)).toContain('POSITION_OF_GROUP');
  });

  it('that several lines share is not taken for the one of each', () => {
    const result = drafted(
      [
        { code: A, earlierDecision: cited('STT 17 Mục I', 'group') },
        { code: B, earlierDecision: cited('STT 17 Mục I', 'group') },
      ],
      {},
      bookWithRows(),
    );
    expect(result.draft.lines.map(({ earlier }) => earlier?.position)).toEqual(['17', null]);
  });

  it('that name and row tell differently is asked about', () => {
    const result = drafted([{ name: 'Cấp giấy phép thử', earlierDecision: cited('18', 'explicit') }], {}, bookWithRows());
    expect(result.notes).toContainEqual(expect.objectContaining({ code: 'CODES_DISAGREE', severity: 'warning' }));
  });

  it('is of the decision that the whole document amends, where the row names none', () => {
    const head = { documentType: 'amends-publication', amends: { number: '719/QĐ-UBND', date: '2026-03-01' } } as const;
    const { draft } = drafted(
      [{ code: A }, { code: B, earlierDecision: { number: null, date: null, position: '18', mapping: 'explicit' } }],
      head,
      bookWithRows(),
    );
    expect(draft.lines.map(({ earlier }) => [earlier?.decisionNumber, earlier?.position])).toEqual([
      ['719/QĐ-UBND', null],
      ['719/QĐ-UBND', '18'],
    ]);
    expect(notesOf(drafted([{ code: A, earlierDecision: { number: null, date: null, position: '18', mapping: 'explicit' } }]))).toContain(
      'EARLIER_DECISION_UNNAMED',
    );
  });
});

describe('The text of a line', () => {
  it.each([
    ['a province that says nothing of its own', {}, {}, 'national'],
    ['a province with its own time limit', { timeLimitText: '02 ngày' }, {}, 'ownOverNational'],
    ['a province with its own place', { placeText: 'Trung tâm Phục vụ hành chính công' }, {}, 'ownOverNational'],
    ['a province whose procedure no ministry has', { code: '1.777777', timeLimitText: '02 ngày' }, {}, 'own'],
    ['a ministry', { timeLimitText: '02 ngày' }, OF_MINISTRY, 'own'],
    ['a dash', { timeLimitText: '-', feeText: '–' }, {}, 'national'],
  ])('of %s', (_, line, head, contentFrom) => {
    expect(drafted([{ code: A, ...line }], head).draft.lines[0]?.contentFrom).toBe(contentFrom);
  });

  it('of an ending is none, and what stood beside it is said', () => {
    const result = drafted([{ kind: 'abolished', code: A, note: 'Theo Nghị định mới' }]);
    expect([result.draft.lines[0]?.content, notesOf(result)]).toEqual([null, ['TEXT_NOT_KEPT']]);
  });

  it('has time limit, fee, place and remarks in their parts', () => {
    const { draft } = drafted([
      {
        code: '1.777777',
        timeLimitText: '2,5 ngày làm việc',
        timeLimitStatutoryText: '04 ngày làm việc',
        feeText: '- Phí: 10.000 đồng\n- Lệ phí: không',
        placeText: 'Trung tâm Phục vụ hành chính công\nTrực tuyến',
        note: 'Chỉ thứ hai',
      },
    ]);
    const fees = [
      { kind: 'fee', amount: 10_000, currency: 'VND', text: 'Phí: 10.000 đồng' },
      { kind: 'charge', amount: 0, currency: 'VND', text: 'Lệ phí: không' },
    ];
    const said = {
      timeLimit: { amount: 2.5, unit: 'workingDay', text: '2,5 ngày làm việc' },
      fees,
      description: 'Thời hạn theo quy định: 04 ngày làm việc',
    };
    expect(draft.lines[0]?.content).toEqual({
      ...EMPTY_CONTENT,
      channels: [
        { kind: 'inPerson', ...said },
        { kind: 'online', ...said },
      ],
      receptionAddresses: ['Trung tâm Phục vụ hành chính công', 'Trực tuyến'],
      note: 'Chỉ thứ hai',
    });
  });

  it('keeps every national way of handing in, and the fee that the list leaves out', async () => {
    const book = aLawBook();
    const { draft, notes } = await toDraftWithTexts(aParsed([{ code: A, timeLimitText: '02 ngày' }]), book, async ({ id }) =>
      book.textOf(id),
    );
    const timeLimit = { amount: 2, unit: 'day', text: '02 ngày' };
    expect(draft.lines[0]?.content?.channels).toEqual(
      [channel('inPerson', 0), channel('online', 0)].map((each) => ({ ...each, timeLimit })),
    );
    expect(notes.map(({ code }) => code)).toContain('CHANNELS_FROM_NATIONAL');
  });

  it('of the place in full is not given up without a word', () => {
    const book = aLawBook();
    book.announce({ by: BAC_NINH, number: '5/QĐ-UBND', issuedOn: '2026-03-01', lines: [{ code: A, kind: 'amended' }] });
    expect(drafted([{ code: A }], {}, book).notes).toContainEqual(
      expect.objectContaining({ code: 'LOCAL_TEXT_OVERRIDDEN', severity: 'warning' }),
    );
  });
});

describe('A line for part of a merged province', () => {
  it.each([
    ['Địa bàn tỉnh Bắc Giang (cũ)', '24~2025-06-30', 'TERRITORY_TAKEN'],
    ['tỉnh Bắc Ninh trước sắp xếp', '27~2025-06-30', 'TERRITORY_TAKEN'],
    ['tỉnh Bắc Ninh', undefined, null],
    ['tỉnh Bắc Giang cũ và tỉnh Bắc Ninh cũ', undefined, null],
    ['khu công nghiệp', undefined, 'TERRITORY_UNCLEAR'],
  ])('%s', (territory, place, note) => {
    const result = drafted([{ code: A, territory }]);
    expect(result.draft.lines[0]?.place?.code).toBe(place);
    expect(notesOf(result).filter((code) => code.startsWith('TERRITORY'))).toEqual(note === null ? [] : [note]);
  });
});

it('a draft of a province’s list can be sealed, and answers over the national text', () => {
  const book = aLawBook();
  const { draft } = drafted(
    [
      { code: A, timeLimitText: '02 ngày' },
      { kind: 'abolished', code: B, name: 'Cấp lại' },
    ],
    {},
    book,
  );
  const errors = checkDecision(draft.decision, draft.lines, book.catalogue, book.registers, '2026-06-02').filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  expect(
    sealDecision(draft.decision, draft.lines, book.catalogue, book.registers).rows.map(({ line }) => [
      line.code,
      line.place?.code,
      line.contentFrom,
    ]),
  ).toEqual([
    [A, '24', 'ownOverNational'],
    [B, '24', 'own'],
  ]);
});
