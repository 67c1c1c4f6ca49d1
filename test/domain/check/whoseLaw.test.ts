import { describe, expect, it } from '@jest/globals';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import type { ViolationCode } from '../../../src/domain/check/violations.ts';
import type { NamedCode } from '../../../src/domain/content/content.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import type { Delegation } from '../../../src/domain/places/registers.ts';
import { NO_POWER } from '../../../src/domain/places/registers.ts';
import { ownTimeline, timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import type { ChangeKind } from '../../../src/domain/values/vocabulary.ts';
import type { TerseDecision } from '../../factories/lawBook.ts';
import { anIssuer, BAC_GIANG, BAC_NINH, bareRegisters, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';

const NATIONAL = '1.000001';
const OF_BAC_NINH = '2.000001';
/** Announced and ended by the Ministry of Justice. */
const ENDED = '1.000009';
const FINANCE: NamedCode = { code: 'G12', name: 'Bộ Tài chính' };
const CENTRE: NamedCode = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công Thành phố Hà Nội' };
const COMMUNE: NamedCode = { code: 'H05.105', name: 'UBND Phường Kinh Bắc, tỉnh Bắc Ninh' };
const MILITARY: NamedCode = { code: '000.00.47.H19', name: 'Bộ Chỉ huy quân sự tỉnh' };
const UNKNOWN: NamedCode = { code: null, name: 'UBND tỉnh Bắc Linh' };

const DELEGATED: Delegation = {
  from: 'H26',
  to: 'H26.101',
  scope: 'Công bố danh mục thủ tục hành chính',
  fields: [],
  decision: '6119/QĐ-UBND',
  validFrom: '2026-01-01',
  validUntil: '2026-09-30',
};

function registers(delegations: readonly Delegation[] = []) {
  const bare = bareRegisters();
  const powerless = { power: NO_POWER };
  const more = [
    anIssuer(FINANCE),
    anIssuer(CENTRE, '01', powerless),
    anIssuer(COMMUNE, '24', { ...powerless, level: 'commune' }),
    anIssuer(MILITARY, null, { ...powerless, level: 'province' }),
  ];
  return { ...bare, delegations, authorities: new Map([...bare.authorities, ...more.map((record) => [record.code, record] as const)]) };
}

/** A ministry's procedure and a province's, both in force. */
function aBook(delegations: readonly Delegation[] = []): LawBook {
  const book = new LawBook(registers(delegations));
  book.announce({ number: '1/QĐ-BTP', issuedOn: '2024-01-02', lines: [{ code: NATIONAL }] });
  book.announce({ number: '3/QĐ-BTP', issuedOn: '2024-02-02', lines: [{ code: ENDED }] });
  book.announce({ number: '4/QĐ-BTP', issuedOn: '2025-02-02', lines: [{ code: ENDED, kind: 'abolished' }] });
  book.announce({ by: BAC_NINH, number: '2/QĐ-UBND', issuedOn: '2026-01-05', lines: [{ code: OF_BAC_NINH, type: 'specific' }] });
  return book;
}

/** Only the rules of "Whose law" count here, not what a short draft lacks. */
const OF_THE_LAW: readonly ViolationCode[] = [
  'ISSUER_UNKNOWN',
  'ISSUER_NAME_DIFFERS',
  'ISSUER_WITHOUT_POWER',
  'ISSUER_PLACE_UNKNOWN',
  'NUMBER_SIGN_OF_ANOTHER',
  'PLACE_OF_ANOTHER',
  'PLACE_OF_ONE_PROVINCE',
  'ANOTHERS_LAW',
  'LOST_IN_THE_PROVINCE',
  'NOTHING_IN_FORCE',
];

function draft(book: LawBook, terse: Partial<TerseDecision>) {
  return book.draft({ number: '9/QĐ-UBND', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [], ...terse });
}

function asked(book: LawBook, terse: Partial<TerseDecision>): string[] {
  const { decision, lines } = draft(book, terse);
  return checkDecision(decision, lines, book.catalogue, book.registers, '2026-09-03')
    .filter(({ code }) => OF_THE_LAW.includes(code))
    .map(({ code }) => code);
}

const inForce = (book: LawBook, code: string, place: string | null) =>
  versionOn(timelineFor(book.catalogue, code, place), '2026-12-01') !== null;

describe('Who issues × what kind × whose procedure', () => {
  const BRINGS: readonly ChangeKind[] = ['new', 'reinstated'];
  const KINDS: readonly ChangeKind[] = ['new', 'amended', 'replaced', 'abolished', 'standardised', 'reinstated'];
  const matrix: [string, NamedCode, string, string, (kind: ChangeKind) => string[]][] = [
    ['a ministry, its own', MINISTRY, '9/QĐ-BTP', NATIONAL, () => []],
    ['a ministry, another ministry’s', FINANCE, '9/QĐ-BTC', NATIONAL, () => ['ANOTHERS_LAW']],
    ['a ministry, what it ended', MINISTRY, '9/QĐ-BTP', ENDED, (kind) => (BRINGS.includes(kind) ? [] : ['NOTHING_IN_FORCE'])],
    [
      'a ministry, what another ministry ended',
      FINANCE,
      '9/QĐ-BTC',
      ENDED,
      (kind) => (kind === 'new' ? [] : [kind === 'reinstated' ? 'ANOTHERS_LAW' : 'NOTHING_IN_FORCE']),
    ],
    [
      'a ministry, a province’s',
      MINISTRY,
      '9/QĐ-BTP',
      OF_BAC_NINH,
      (kind) => (kind === 'new' ? [] : kind === 'reinstated' ? ['NOTHING_IN_FORCE', 'ANOTHERS_LAW'] : ['ANOTHERS_LAW']),
    ],
    ['a province, its own', BAC_NINH, '9/QĐ-UBND', OF_BAC_NINH, () => []],
    ['a province, a ministry’s', BAC_NINH, '9/QĐ-UBND', NATIONAL, (kind) => (kind === 'abolished' ? ['LOST_IN_THE_PROVINCE'] : [])],
    ['a province, another province’s', HA_NOI, '9/QĐ-UBND', OF_BAC_NINH, (kind) => (kind === 'new' ? [] : ['NOTHING_IN_FORCE'])],
    ['a commune', COMMUNE, '9/QĐ-UBND', NATIONAL, () => ['ISSUER_WITHOUT_POWER']],
    ['a body without place', MILITARY, '9/QĐ-UBND', NATIONAL, () => ['ISSUER_WITHOUT_POWER']],
    ['a body that nobody knows', UNKNOWN, '9/QĐ-UBND', NATIONAL, () => ['ISSUER_UNKNOWN']],
    ['a ministry’s name at a province’s code', { code: 'H05', name: 'Bộ Tư pháp' }, '9/QĐ-UBND', NATIONAL, () => ['ISSUER_NAME_DIFFERS']],
    ['another province’s name', { code: 'H05', name: HA_NOI.name }, '9/QĐ-UBND', NATIONAL, () => ['ISSUER_NAME_DIFFERS']],
    ['a ministry’s sign at a province’s number', BAC_NINH, '9/QĐ-BTP', OF_BAC_NINH, () => ['NUMBER_SIGN_OF_ANOTHER']],
    ['a province’s sign at a ministry’s number', MINISTRY, '9/QĐ-UBND', NATIONAL, () => ['NUMBER_SIGN_OF_ANOTHER']],
  ];
  const cases = matrix.flatMap(([who, by, number, code, expected]) => KINDS.map((kind) => ({ who, by, number, code, kind, expected })));

  it.each(cases)('$who: $kind', ({ by, number, code, kind, expected }) => {
    const found = asked(aBook(), { by, number, lines: [{ code, kind }] });
    const errors = expected(kind).filter((one) => one.startsWith('ISSUER'));
    // A body without a known place may break further rules, so only these errors are certain.
    if (errors.length > 0) expect(found).toEqual(expect.arrayContaining(errors));
    else expect(found).toEqual(expected(kind));
  });

  const ofProvinces = cases.filter(({ by }) => by === BAC_NINH || by === HA_NOI);
  it.each(ofProvinces)('$who: $kind leaves the text of the nation and of other provinces as it was', ({ by, number, code, kind }) => {
    const book = aBook();
    const others = [null, ...['01', '24', '79'].filter((place) => place !== (by === HA_NOI ? '01' : '24'))];
    // Whoever asks without a place also gets a procedure of one province alone, so the nation's own timeline is looked at.
    const timelineOf = (code: string, place: string | null) => (place === null ? ownTimeline : timelineFor)(book.catalogue, code, place);
    const texts = () =>
      others.flatMap((place) => [NATIONAL, OF_BAC_NINH].map((one) => versionOn(timelineOf(one, place), '2026-12-01')?.line.id));
    const before = texts();
    book.announce({ by, number, issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [{ code, kind }] });
    expect(texts()).toEqual(before);
  });

  it('never lets a body that cannot be placed be sealed, by whatever door', () => {
    for (const by of [COMMUNE, MILITARY, UNKNOWN, { code: 'X99', name: 'UBND xã Không Có' }, { code: 'H05', name: 'Bộ Tư pháp' }]) {
      const book = aBook();
      const { decision, lines } = draft(book, { by, lines: [{ code: NATIONAL, kind: 'abolished' }] });
      expect(() => sealDecision(decision, lines, book.catalogue, book.registers)).toThrow('cannot be sealed');
    }
  });

  it.each(['UBND tỉnh Bắc Nính', 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh', 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH'])('knows %s', (name) => {
    const book = aBook();
    expect(asked(book, { by: { code: null, name }, lines: [{ code: '9.000001' }] })).toEqual([]);
    const { decision, lines } = draft(book, { by: { code: null, name }, lines: [{ code: '9.000001' }] });
    expect(sealDecision(decision, lines, book.catalogue, book.registers).head.place).toEqual({ code: '24', name: 'Tỉnh Bắc Ninh' });
  });
});

describe('A delegated centre (case of law 26)', () => {
  const announcing = (issuedOn: string, delegations: readonly Delegation[] = [DELEGATED]) => {
    const book = aBook(delegations);
    const terse = { by: CENTRE, number: '9/QĐ-TTPVHCC', issuedOn, effectiveFrom: issuedOn, lines: [{ code: '9.000001' }] };
    return { book, terse, asked: asked(book, terse) };
  };

  it('announces for its city on the first and the last day of the delegation', () => {
    for (const day of ['2026-01-01', '2026-09-30']) {
      const { book, terse, asked: found } = announcing(day);
      expect(found).toEqual([]);
      expect(book.announce(terse).announcement.head.place).toEqual({ code: '01', name: 'Thành phố Hà Nội' });
    }
  });

  const scopeAsked = (delegation: Delegation, lines: TerseDecision['lines']) => {
    const book = aBook([delegation]);
    book.announce({
      by: HA_NOI,
      number: '3/QĐ-UBND',
      issuedOn: '2026-02-02',
      lines: [{ code: '9.000009', fields: [{ code: 'DD', name: 'Đất đai' }] }],
    });
    const { decision, lines: drafted } = draft(book, { by: CENTRE, number: '9/QĐ-TTPVHCC', lines });
    return checkDecision(decision, drafted, book.catalogue, book.registers, '2026-09-03')
      .filter(({ code }) => code === 'OUTSIDE_DELEGATION' || code === 'DELEGATION_SCOPE_TO_COMPARE')
      .map(({ code, path }) => `${code} ${path}`);
  };
  const inField = (code: string | null, name: string) => ({ code: '9.000001', fields: [{ code, name }] });

  it('is asked of lines outside the delegated fields, by code or name, an ending by the field of what it ends', () => {
    const delegation = { ...DELEGATED, fields: ['HT', 'Cư trú'] };
    expect(scopeAsked(delegation, [inField('HT', 'Hộ tịch'), inField(null, 'cư trú')])).toEqual([]);
    expect(scopeAsked(delegation, [inField('DD', 'Đất đai')])).toEqual(['OUTSIDE_DELEGATION lines.0.fields']);
    expect(scopeAsked(delegation, [{ code: '9.000009', kind: 'abolished' }])).toEqual(['OUTSIDE_DELEGATION lines.0.fields']);
  });

  it('is asked once to compare a scope in words, and nothing where all is delegated', () => {
    expect(scopeAsked(DELEGATED, [inField('DD', 'Đất đai')])).toEqual(['DELEGATION_SCOPE_TO_COMPARE issuingAuthority']);
    expect(scopeAsked({ ...DELEGATED, scope: null }, [inField('DD', 'Đất đai')])).toEqual([]);
  });

  it('announces nothing a day before and a day after, nor without one', () => {
    expect(announcing('2025-12-31').asked).toEqual(['ISSUER_WITHOUT_POWER']);
    expect(announcing('2026-10-01').asked).toEqual(['ISSUER_WITHOUT_POWER']);
    expect(announcing('2026-09-30', []).asked).toEqual(['ISSUER_WITHOUT_POWER']);
  });

  it('may change what its city announced, and the city what it did', () => {
    const book = aBook([DELEGATED]);
    book.announce({ by: HA_NOI, number: '3/QĐ-UBND', issuedOn: '2026-02-02', lines: [{ code: '9.000001' }] });
    book.announce({ by: CENTRE, number: '4/QĐ-TTPVHCC', issuedOn: '2026-02-03', lines: [{ code: '9.000002' }] });
    const abolished = (code: string) => [{ code, kind: 'abolished' as const }];
    expect(asked(book, { by: CENTRE, number: '9/QĐ-TTPVHCC', lines: abolished('9.000001') })).toEqual([]);
    expect(asked(book, { by: HA_NOI, lines: abolished('9.000002') })).toEqual([]);
  });
});

describe('A whole decision expired by another body', () => {
  const expiring = (by: NamedCode, number: string, expired: string, issuedOn: string) => ({
    by,
    number,
    issuedOn: '2026-09-01',
    effectiveFrom: '2026-10-01',
    lines: [],
    expires: [{ number: expired, issuedOn, isWhole: true }],
  });

  it('ends a ministry’s law for the province that expires it alone, and is asked about', () => {
    const book = aBook();
    const terse = expiring(BAC_NINH, '9/QĐ-UBND', '1/QĐ-BTP', '2024-01-02');
    expect(asked(book, terse)).toEqual(['ANOTHERS_LAW']);
    const { lines } = book.announce(terse);
    expect(lines.map(({ summary }) => [summary.code, summary.place?.code])).toEqual([[NATIONAL, '24']]);
    expect([inForce(book, NATIONAL, null), inForce(book, NATIONAL, '01'), inForce(book, NATIONAL, '24')]).toEqual([true, true, false]);
  });

  it('ends nothing of a province’s law where a ministry, or another province, expires it', () => {
    for (const [by, number] of [
      [MINISTRY, '9/QĐ-BTP'],
      [HA_NOI, '9/QĐ-UBND'],
    ] as const) {
      const book = aBook();
      const { lines } = book.announce(expiring(by, number, '2/QĐ-UBND', '2026-01-05'));
      expect(lines).toEqual([]);
      expect(inForce(book, OF_BAC_NINH, '24')).toBe(true);
    }
  });

  it('ends what a former province announced there alone, by its successor, unasked', () => {
    const book = new LawBook(registers());
    book.announce({ by: BAC_GIANG, number: '5/QĐ-UBND', issuedOn: '2024-03-01', lines: [{ code: '3.000001' }] });
    const terse = expiring(BAC_NINH, '9/QĐ-UBND', '5/QĐ-UBND', '2024-03-01');
    expect(asked(book, terse)).toEqual([]);
    expect(book.announce(terse).lines.map(({ summary }) => summary.place?.code)).toEqual(['24~2025-06-30']);
  });
});

describe('A typed place', () => {
  const placed = (by: NamedCode, number: string, place: string) =>
    asked(aBook(), { by, number, lines: [{ code: '9.000001', place: { code: place, name: 'nơi đó' } }] });

  it.each([
    ['a province’s own', BAC_NINH, '9/QĐ-UBND', '24', []],
    ['one merged into it', BAC_NINH, '9/QĐ-UBND', '27~2025-06-30', []],
    ['another province’s', BAC_NINH, '9/QĐ-UBND', '01', ['PLACE_OF_ANOTHER']],
    ['one merged into another', HA_NOI, '9/QĐ-UBND', '27~2025-06-30', ['PLACE_OF_ANOTHER']],
    ['one province, by a ministry', MINISTRY, '9/QĐ-BTP', '01', ['PLACE_OF_ONE_PROVINCE']],
  ] as const)('%s', (_whose, by, number, place, expected) => {
    expect(placed(by, number, place)).toEqual(expected);
  });
});
