import { describe, expect, it } from '@jest/globals';
import { unexplained } from '../../../src/announcing/announcing.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import type { ProcedureContent } from '../../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../../src/domain/content/content.ts';
import { decisionKey } from '../../../src/domain/sealing/announcement.ts';
import type { Registers } from '../../../src/domain/places/registers.ts';
import { NO_POWER } from '../../../src/domain/places/registers.ts';
import type { ViolationCode } from '../../../src/domain/check/violations.ts';
import { VIOLATION_CODES } from '../../../src/domain/check/violations.ts';
import type { TimeUnit } from '../../../src/domain/values/vocabulary.ts';
import type { TerseDecision, TerseLine } from '../../factories/lawBook.ts';
import { anIssuer, bareRegisters, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';

/** Told in corrections.test.ts. */
const OF_CORRECTIONS: readonly ViolationCode[] = [
  'CORRECTED_DECISION_MISSING',
  'CORRECTED_DECISION_UNKNOWN',
  'CORRECTED_LINE_OF_ANOTHER_DECISION',
  'CORRECTED_KIND_DIFFERS',
  'CORRECTION_OUTSIDE_CORRECTION',
  'CORRECTION_OF_ANOTHERS_DECISION',
  'CORRECTION_PASSES_OTHERS',
  'RESTATED_DAY_LEAVES_LINES',
  'NUMBER_CORRECTED_AWAY',
];
const A = '1.000001';
const B = '1.000002';
const OLD_DISTRICT = '1.000090';

const WHOLE: ProcedureContent = {
  ...EMPTY_CONTENT,
  steps: [{ name: null, description: 'Nộp hồ sơ' }],
  channels: [{ kind: 'inPerson', timeLimit: { amount: 3, unit: 'workingDay', text: null }, fees: [], description: null }],
  dossiers: [{ code: null, case: null, timeLimit: null, items: [] }],
  dossierSets: 1,
};

/** A line that nothing is wrong with. */
function sound(line: TerseLine): TerseLine {
  const isEnding = line.kind === 'abolished';
  return {
    content: isEnding ? null : WHOLE,
    audience: [{ code: null, name: 'Công dân Việt Nam' }],
    implementingAuthorities: [{ code: null, name: 'Sở Tư pháp' }],
    fields: [{ code: 'HT', name: 'Hộ tịch' }],
    legalBasis: [{ number: '123/2015/NĐ-CP', title: null }],
    changedParts: line.kind === 'amended' ? ['fees'] : [],
    amendingDocuments: line.kind === 'amended' ? [{ number: '123/2015/NĐ-CP', title: null }] : [],
    ...line,
  };
}

function withFee(amount: number, text: string): ProcedureContent {
  return { ...WHOLE, channels: WHOLE.channels.map((channel) => ({ ...channel, fees: [{ kind: 'fee', amount, currency: 'VND', text }] })) };
}

function withLimit(amount: number, unit: TimeUnit, text: string): ProcedureContent {
  return { ...WHOLE, channels: WHOLE.channels.map((channel) => ({ ...channel, timeLimit: { amount, unit, text } })) };
}

function registers(): Registers {
  const law = (number: string, noLongerInForceFrom: string | null) =>
    [number, { number, title: null, issuingAuthority: null, issuedOn: null, inForceFrom: null, noLongerInForceFrom }] as const;
  const bare = bareRegisters();
  return {
    ...bare,
    legalDocuments: new Map([law('123/2015/NĐ-CP', null), law('01/2010/NĐ-CP', '2020-01-01')]),
    authorities: new Map([
      ...bare.authorities,
      ['OLD', anIssuer({ code: 'OLD', name: 'Bộ cũ' }, null, { endedOn: '2025-02-28' })],
      ['G12', anIssuer({ code: 'G12', name: 'Bộ Tài chính' })],
      ['QS1', anIssuer({ code: 'QS1', name: 'Bộ Chỉ huy quân sự tỉnh' }, 'không rõ')],
      ['XA1', anIssuer({ code: 'XA1', name: 'UBND phường Kinh Bắc, tỉnh Bắc Ninh' }, '24', { level: 'commune', power: NO_POWER })],
    ]),
  };
}

/** A book in which A is in force since 2024 and B was announced and abolished. */
function aBook(): LawBook {
  const book = new LawBook(registers());
  book.announce({
    number: '1/QĐ-BTP',
    issuedOn: '2024-01-02',
    lines: [sound({ code: A, section: 'I', position: '1' }), sound({ code: B, section: 'II', position: '1' })],
  });
  book.announce({ number: '2/QĐ-BTP', issuedOn: '2024-06-03', lines: [{ code: B, kind: 'abolished' }] });
  book.announce({ number: '3/QĐ-BTP', issuedOn: '2024-06-04', lines: [sound({ code: OLD_DISTRICT, levels: ['district'] })] });
  return book;
}

const SOUND_HEAD: TerseDecision = { number: '9/QĐ-BTP', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [] };

function check(book: LawBook, lines: TerseLine[], head: Partial<TerseDecision> = {}, today = '2026-09-03') {
  const { decision, lines: drafted } = book.draft({ ...SOUND_HEAD, ...head, lines });
  return checkDecision(decision, drafted, book.catalogue, book.registers, today);
}

const found = (...args: Parameters<typeof check>) => check(...args).map(({ code, path }) => `${code} ${path}`);

/** Their own test: ambiguousReferences.test.ts. */
const OF_AMBIGUITY = ['REFERENCE_AMBIGUOUS', 'EARLIER_DECISION_AMBIGUOUS'];

describe('checkDecision', () => {
  it('finds nothing wrong with a sound decision', () => {
    expect(
      found(aBook(), [sound({ code: A, kind: 'amended' }), sound({ code: '1.000003', kind: 'new' }), sound({ code: null, kind: 'new' })]),
    ).toEqual([]);
  });

  const abolishing = [{ code: A, kind: 'abolished' as const }];
  const cases: [ViolationCode, string, TerseLine[], Partial<TerseDecision>?, string?][] = [
    ['NUMBER_MISSING', 'number', abolishing, { number: ' ' }],
    ['NUMBER_MALFORMED', 'number', abolishing, { number: 'công bố thủ tục' }],
    ['ISSUED_ON_MISSING', 'issuedOn', abolishing, { issuedOn: null }],
    ['NO_LINES', 'lines', []],
    ['CODE_MISSING', 'lines.0.code', [{ code: null, kind: 'abolished' }]],
    ['CODE_MALFORMED', 'lines.0.code', [sound({ code: '1.0133611' })]],
    ['CODE_MALFORMED', 'lines.0.replaces.0', [sound({ code: '1.000003', kind: 'replaced', replaces: [{ code: '1.0133611', name: '' }] })]],
    [
      'REFERENCE_UNRESOLVED',
      'lines.0.earlier',
      [{ code: null, kind: 'abolished', earlier: { decisionNumber: '1/QĐ-BTP', issuedOn: null, section: null, position: '1' } }],
    ],
    [
      'REFERENCE_UNRESOLVED',
      'lines.0.earlier',
      [{ code: null, kind: 'abolished', earlier: { decisionNumber: '1/QĐ-BTP', issuedOn: null, section: 'I', position: '7' } }],
    ],
    ['LINES_CONTRADICTORY', 'lines.1.code', [sound({ code: A, kind: 'amended' }), { code: A, kind: 'abolished' }]],
    [
      'LINES_CONTRADICTORY',
      'lines.1.code',
      [sound({ code: A, kind: 'amended' }), sound({ code: '1.000003', kind: 'replaced', replaces: [{ code: A, name: '' }] })],
    ],
    ['EFFECTIVE_DAY_MISSING', 'lines.0.effectiveFrom', abolishing, { effectiveFrom: null }],
    [
      'EFFECTIVE_WINDOW_EMPTY',
      'lines.0.effectiveUntil',
      [sound({ code: A, kind: 'amended', effectiveUntil: '2026-10-01', afterwards: 'resumes' })],
    ],
    ['LEVEL_ENDED', 'lines.0.levels', [sound({ code: A, kind: 'amended', levels: ['district'] })]],
    ['NAME_MISSING', 'lines.0.name', [sound({ code: '1.000003', kind: 'new', name: null })]],
    ['ALREADY_ANNOUNCED', 'number', abolishing, { number: '1/QĐ-BTP', issuedOn: '2024-01-02' }],
    ['CORRECTED_LINE_UNKNOWN', 'lines.0.corrects', [sound({ code: A, corrects: 'a'.repeat(26) })]],
    ['PLACE_UNKNOWN', 'lines.0.place', [sound({ code: A, kind: 'amended', place: { code: '99', name: 'Đâu đó' } })]],
    ['NOTHING_IN_FORCE', 'lines.0.code', [sound({ code: B, kind: 'amended', name: null })]],
    ['NOTHING_IN_FORCE', 'lines.0.code', [{ code: '1.000009', kind: 'abolished' }]],
    [
      'NOTHING_IN_FORCE',
      'lines.0.replaces.1',
      [
        sound({
          code: '1.000003',
          kind: 'replaced',
          replaces: [
            { code: A, name: '' },
            { code: B, name: '' },
          ],
        }),
      ],
    ],
    ['ALREADY_IN_FORCE', 'lines.0.kind', [sound({ code: A, kind: 'new' })]],
    [
      'EARLIER_DECISION_UNKNOWN',
      'lines.0.earlier.decisionNumber',
      [{ code: A, kind: 'abolished', earlier: { decisionNumber: '77/QĐ-BTP', issuedOn: null, section: null, position: '1' } }],
    ],
    [
      'EARLIER_POSITION_UNKNOWN',
      'lines.0.earlier.position',
      [{ code: A, kind: 'abolished', earlier: { decisionNumber: '1/QĐ-BTP', issuedOn: null, section: null, position: '5' } }],
    ],
    ['PART_MISSING', 'lines.0.content', [sound({ code: A, kind: 'amended', content: { ...WHOLE, dossierSets: null } })]],
    ['CHANGED_PARTS_NOT_NAMED', 'lines.0.changedParts', [sound({ code: A, kind: 'amended', changedParts: [] })]],
    ['AMENDING_DOCUMENTS_NOT_NAMED', 'lines.0.amendingDocuments', [sound({ code: A, kind: 'amended', amendingDocuments: [] })]],
    ['COUNTS_DIFFER', 'declaredCounts.abolished', abolishing, { declaredCounts: { abolished: 2, total: 1 } }],
    ['ONLINE_LEVEL_NOT_OF_ITS_ERA', 'lines.0.onlineLevel', [sound({ code: A, kind: 'amended', onlineLevel: 'level3' })]],
    ['PARTIAL_ONLINE_REASON_MISSING', 'lines.0.partialOnlineReason', [sound({ code: A, kind: 'amended', onlineLevel: 'partial' })]],
    ['ISSUER_WITHOUT_POWER', 'issuingAuthority', abolishing, { by: { code: 'XA1', name: 'UBND phường Kinh Bắc, tỉnh Bắc Ninh' } }],
    ['ISSUER_WITHOUT_POWER', 'issuingAuthority', abolishing, { by: { code: 'OLD', name: 'Bộ cũ' } }],
    ['ISSUER_UNKNOWN', 'issuingAuthority', abolishing, { by: { code: null, name: 'UBND tỉnh Bắc Linh' } }],
    ['ISSUER_UNKNOWN', 'issuingAuthority', abolishing, { by: { code: 'X99', name: 'UBND xã Không Có' } }],
    ['ISSUER_NAME_DIFFERS', 'issuingAuthority', abolishing, { by: { code: 'H05', name: 'Bộ Tư pháp' } }],
    ['ISSUER_PLACE_UNKNOWN', 'issuingAuthority', abolishing, { by: { code: 'QS1', name: 'Bộ Chỉ huy quân sự tỉnh' } }],
    [
      'LEGAL_BASIS_EXPIRED',
      'lines.0.legalBasis',
      [sound({ code: A, kind: 'amended', legalBasis: [{ number: '01/2010/NĐ-CP', title: null }] })],
    ],
    [
      'LEGAL_BASIS_UNKNOWN',
      'lines.0.legalBasis',
      [sound({ code: A, kind: 'amended', legalBasis: [{ number: '9/1999/TT', title: null }] })],
    ],
    ['DEADLINE_MISSED', 'issuedOn', abolishing, { effectiveFrom: '2026-09-10' }],
    ['DEADLINE_MISSED', 'announcedOn', abolishing, {}, '2026-11-20'],
    ['EFFECTIVE_BEFORE_SIGNATURE', 'lines.0.effectiveFrom', [sound({ code: A, kind: 'amended', effectiveFrom: '2026-08-01' })]],
    ['NAME_DIFFERS', 'lines.0.name', [{ code: A, kind: 'abolished', name: 'Việc khác' }]],
    [
      'REFERENCE_UNRESOLVED',
      'lines.0.replaces.0',
      [sound({ code: '1.000003', kind: 'replaced', replaces: [{ code: null, name: 'Không có thủ tục này' }] })],
    ],
    ['LEVEL_ENDED', 'lines.0.levels', [sound({ code: OLD_DISTRICT, kind: 'reinstated', levels: [], content: null })]],
    [
      'LEVEL_ENDED',
      'lines.0.levels',
      [
        sound({
          code: null,
          kind: 'amended',
          levels: [],
          earlier: { decisionNumber: '3/QĐ-BTP', issuedOn: null, section: null, position: '1' },
        }),
      ],
    ],
    [
      'NATIONAL_CONTENT_WITHOUT_PLACE',
      'lines.0.contentFrom',
      [sound({ code: A, kind: 'amended', contentFrom: 'national', content: null })],
    ],
    ['CODE_MEANT_SOMETHING_ELSE', 'lines.0.code', [sound({ code: B, kind: 'new', name: 'Thủ tục khác hẳn' })]],
    ['NAME_UNDER_ANOTHER_CODE', 'lines.0.name', [sound({ code: '1.000003', kind: 'new', name: `thủ tục ${A}` })]],
    [
      'NAME_TWICE',
      'lines.1.name',
      [sound({ code: '1.000003', kind: 'new', name: 'Một tên' }), sound({ code: '1.000004', kind: 'new', name: 'Một tên' })],
    ],
    ['NUMBER_ALREADY_USED_THIS_YEAR', 'number', abolishing, { number: '1/QĐ-BTP', issuedOn: '2024-05-02', effectiveFrom: '2024-06-01' }],
    ['NUMBER_SIGN_OF_ANOTHER', 'number', abolishing, { by: HA_NOI, number: '9/QĐ-BTP' }],
    ['DAY_IMPLAUSIBLE', 'issuedOn', abolishing, { issuedOn: '2027-09-01' }],
    ['DAY_IMPLAUSIBLE', 'issuedOn', abolishing, { issuedOn: '1926-09-01' }],
    ['DAY_IMPLAUSIBLE', 'effectiveFrom', abolishing, { effectiveFrom: '2206-10-01' }],
    ['DAY_IMPLAUSIBLE', 'lines.0.effectiveFrom', [{ code: A, kind: 'abolished', effectiveFrom: '2206-10-01' }]],
    ['AFTERWARDS_NOT_SAID', 'lines.0.afterwards', [sound({ code: A, kind: 'amended', effectiveUntil: '2027-03-01' })]],
    ['LEVELS_MISSING', 'lines.0.levels', [sound({ code: '1.000003', kind: 'new', levels: [] })]],
    ['LEVELS_DIFFER', 'lines.0.levels', [sound({ code: A, kind: 'amended', levels: ['commune'] })]],
    ['FIELD_MISSING', 'lines.0.fields', [sound({ code: '1.000003', kind: 'new', fields: [] })]],
    ['FIELD_DIFFERS', 'lines.0.fields', [sound({ code: A, kind: 'amended', fields: [{ code: 'DD', name: 'Đất đai' }] })]],
    ['LEGAL_BASIS_MISSING', 'lines.0.legalBasis', [sound({ code: '1.000003', kind: 'new', legalBasis: [] })]],
    ['ONLINE_CHANNEL_MISSING', 'lines.0.content', [sound({ code: A, kind: 'amended', onlineLevel: 'full' })]],
    ['FIGURE_DIFFERS_FROM_TEXT', 'lines.0.content', [sound({ code: A, kind: 'amended', content: withFee(20, '20.000 đồng') })]],
    ['FIGURE_DIFFERS_FROM_TEXT', 'lines.0.content', [sound({ code: A, kind: 'amended', content: withLimit(500, 'day', '05 ngày') })]],
    ['PARTIAL_EXPIRY_WITHOUT_LINES', 'expires.0', [], { expires: [{ number: '1/QĐ-BTP', issuedOn: '2024-01-02', isWhole: false }] }],
    ['PARTS_NO_LONGER_SHOWN', 'lines.0.content', [sound({ code: A, kind: 'amended', audience: [] })]],
    ['PLACE_OF_ONE_PROVINCE', 'lines.0.place', [sound({ code: A, kind: 'amended', place: { code: '01', name: 'Thành phố Hà Nội' } })]],
    [
      'PLACE_OF_ANOTHER',
      'lines.0.place',
      [sound({ code: '1.000003', kind: 'new', place: { code: '24', name: 'Tỉnh Bắc Ninh' } })],
      { by: HA_NOI, number: '9/QĐ-UBND' },
    ],
    ['OWN_TEXT_OVER_NATIONAL', 'lines.0.contentFrom', [sound({ code: A, kind: 'amended' })], { by: HA_NOI, number: '9/QĐ-UBND' }],
    ['LOST_IN_THE_PROVINCE', 'lines.0.code', abolishing, { by: HA_NOI, number: '9/QĐ-UBND' }],
    ['ANOTHERS_LAW', 'lines.0.code', abolishing, { by: { code: 'G12', name: 'Bộ Tài chính' }, number: '9/QĐ-BTC' }],
    ['EXPIRY_ENDS_LINES', 'expires.0', [], { expires: [{ number: '1/QĐ-BTP', issuedOn: '2024-01-02', isWhole: true }] }],
    ['EXPIRES_ITSELF', 'expires.0', [], { expires: [{ number: '9/QĐ-BTP', issuedOn: '2026-09-01', isWhole: true }] }],
  ];

  it.each(cases.map(([code, path, ...drafted]) => ({ code, path, drafted })))('$code at $path', ({ code, path, drafted }) => {
    const [lines, head, today] = drafted;
    expect(found(aBook(), lines, head, today)).toContain(`${code} ${path}`);
  });

  it('misses the issuing authority', () => {
    const { decision, lines } = aBook().draft({ ...SOUND_HEAD, lines: abolishing });
    const violations = checkDecision({ ...decision, issuingAuthority: null }, lines, aBook().catalogue, registers(), '2026-09-03');
    expect(violations.map(({ code }) => code)).toContain('ISSUING_AUTHORITY_MISSING');
  });

  it('lists what an ending takes with it, and what a text is behind of', () => {
    const book = aBook();
    book.announce({
      number: '3/QĐ-BTP',
      issuedOn: '2026-08-03',
      effectiveFrom: '2027-01-01',
      lines: [sound({ code: A, kind: 'amended' })],
    });
    expect(found(book, [{ code: A, kind: 'abolished' }])).toEqual(['TAKES_LATER_LINES_WITH_IT lines.0.effectiveFrom']);
    expect(found(book, [sound({ code: A, kind: 'amended' })])).toEqual(['BEHIND_A_LATER_LINE lines.0.effectiveFrom']);
  });

  it('knows every code of the closed list from a case above', () => {
    const told = new Set(cases.map(([code]) => code));
    const elsewhere = ['ISSUING_AUTHORITY_MISSING', 'BEHIND_A_LATER_LINE', 'TAKES_LATER_LINES_WITH_IT', ...OF_AMBIGUITY, ...OF_CORRECTIONS];
    expect(VIOLATION_CODES.filter((code) => !told.has(code) && !elsewhere.includes(code))).toEqual([]);
  });

  it('case of law 15: the second of two decisions on one procedure is checked against what the first made', () => {
    const book = aBook();
    const second = [sound({ code: A, kind: 'amended' as const })];
    expect(found(book, second)).toEqual([]);
    book.announce({ number: '8/QĐ-BTP', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [{ code: A, kind: 'abolished' }] });
    expect(found(book, second)).toEqual(['NOTHING_IN_FORCE lines.0.code']);
  });

  it('a correction stands on the day of the line that it corrects, which lies before its own signature', () => {
    const book = aBook();
    const [first] = book.announced[0]!.lines;
    const correcting = (line: TerseLine = {}) =>
      found(book, [sound({ code: A, kind: 'new', corrects: first!.id, ...line })], {
        type: 'correction',
        effectiveFrom: null,
        corrects: book.announced[0]!.announcement.decision,
      });
    expect(correcting()).toEqual([]);
    expect(correcting({ effectiveFrom: '2024-01-02' })).toEqual([]);
    // Where the day itself is corrected, somebody must look.
    expect(correcting({ effectiveFrom: '2024-02-01' })).toEqual(['EFFECTIVE_BEFORE_SIGNATURE lines.0.effectiveFrom']);
  });

  it.each([
    withFee(20_000, '20.000 đồng/lần'),
    withFee(0, 'Miễn phí'),
    withFee(20_000, 'theo quy định của Hội đồng nhân dân'),
    withLimit(1, 'day', '24 giờ'),
    withLimit(5, 'workingDay', '05 (năm) ngày làm việc'),
    withLimit(5, 'day', '3 đến 5 ngày'),
  ])('asks nothing of a figure that its words do not gainsay: %#', (content) => {
    expect(found(aBook(), [sound({ code: A, kind: 'amended', content })])).toEqual([]);
  });

  it('names the figure and the words that differ', () => {
    const [violation] = check(aBook(), [sound({ code: A, kind: 'amended', content: withFee(20, '20.000 đồng') })]);
    expect(violation!.message.vi).toContain('20 đồng – “20.000 đồng”');
  });

  it('lets a partial expiry pass whose lines say what ends', () => {
    const expires = [{ number: '1/QĐ-BTP', issuedOn: '2024-01-02', isWhole: false }];
    expect(found(aBook(), [{ code: A, kind: 'abolished' }], { expires })).toEqual([]);
  });

  it('a province may drop or list what is in force nationally', () => {
    const head = { by: HA_NOI, number: '9/QĐ-UBND' };
    expect(found(aBook(), [{ code: A, kind: 'abolished' }, sound({ code: '1.000005', kind: 'new' })], head)).toEqual([
      'LOST_IN_THE_PROVINCE lines.0.code',
    ]);
    const listed = { code: A, kind: 'amended' as const, contentFrom: 'national' as const, content: null, levels: [] };
    expect(found(aBook(), [sound(listed)], head)).toEqual([]);
  });

  it('speaks Vietnamese and English, and an answer to a warning lets it pass while an error never does', () => {
    const violations = check(aBook(), [
      { code: B, kind: 'abolished' },
      { code: null, kind: 'abolished' },
    ]);
    expect(violations.map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'CODE_MISSING'],
      ['warning', 'NOTHING_IN_FORCE'],
    ]);
    for (const { message } of violations) expect([message.vi, message.en].every((text) => text.length > 20)).toBe(true);
    const answers = violations.map(({ code, path }) => ({ code, path, answer: 'Đã xem' }));
    expect(unexplained(violations, [])).toHaveLength(2);
    expect(unexplained(violations, answers).map(({ code }) => code)).toEqual(['CODE_MISSING']);
  });

  it('refuses a second decision of the same identity across a renaming of its authority', () => {
    const book = new LawBook({
      ...registers(),
      authorities: new Map([
        ['G15', anIssuer(MINISTRY)],
        ['NEW', anIssuer({ code: 'NEW', name: 'Bộ mới' }, null, { predecessors: ['G15'] })],
      ]),
    });
    const first = book.announce({ number: '1/QĐ-BTP', issuedOn: '2026-09-01', lines: [sound({ code: A })] });
    expect(first.announcement.decision).toBe(decisionKey('2026-09-01', 'G15', '1/QĐ-BTP'));
    expect(found(book, [sound({ code: B })], { number: '01 /QĐ-BTP'.replace('01', '1'), by: { code: 'NEW', name: 'Bộ mới' } })).toContain(
      'ALREADY_ANNOUNCED number',
    );
  });
});
