import { describe, expect, it } from '@jest/globals';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import type { Violation } from '../../../src/domain/check/violations.ts';
import type { NamedCode } from '../../../src/domain/content/content.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import type { Delegation, Registers } from '../../../src/domain/places/registers.ts';
import { NO_POWER } from '../../../src/domain/places/registers.ts';
import { ownTimeline } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../../src/domain/values/vocabulary.ts';
import { anIssuer, BAC_NINH, bareRegisters, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';

/**
 * Every issuer with every name and every sign of a number, for every place, kind and procedure. What must come out is
 * said here by short rules of the law, not by the code that is tested.
 */
const FINANCE: NamedCode = { code: 'G12', name: 'Bộ Tài chính' };
const DEPARTMENT: NamedCode = { code: 'G15.12', name: 'Cục Hộ tịch' };
const CENTRE: NamedCode = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công Thành phố Hà Nội' };
const COMMUNE: NamedCode = { code: 'H05.105', name: 'UBND Phường Kinh Bắc, tỉnh Bắc Ninh' };
const MILITARY: NamedCode = { code: '000.00.47.H19', name: 'Bộ Chỉ huy quân sự tỉnh' };
const STRANGER: NamedCode = { code: null, name: 'UBND tỉnh Bắc Linh' };

type Problem = 'ISSUER_UNKNOWN' | 'ISSUER_WITHOUT_POWER';
interface Who {
  readonly who: string;
  readonly by: NamedCode;
  /** The province whose law it announces; null for the nation. */
  readonly place: string | null;
  readonly problem?: Problem;
  /** Signs that are its own or of its like. */
  readonly signs: readonly string[];
  /** Bodies for which it may speak. */
  readonly speaksFor: readonly NamedCode[];
}

const ISSUERS: readonly Who[] = [
  { who: 'a ministry', by: MINISTRY, place: null, signs: ['BTP'], speaksFor: [MINISTRY] },
  { who: 'another ministry', by: FINANCE, place: null, signs: ['BTC'], speaksFor: [FINANCE] },
  { who: 'a province', by: BAC_NINH, place: '24', signs: ['UBND'], speaksFor: [BAC_NINH] },
  { who: 'another province', by: HA_NOI, place: '01', signs: ['UBND', 'TTPVHCC'], speaksFor: [HA_NOI, CENTRE] },
  { who: 'a delegated centre', by: CENTRE, place: '01', signs: ['UBND', 'TTPVHCC'], speaksFor: [HA_NOI, CENTRE] },
  { who: 'a department', by: DEPARTMENT, place: null, problem: 'ISSUER_WITHOUT_POWER', signs: [], speaksFor: [] },
  { who: 'a commune', by: COMMUNE, place: '24', problem: 'ISSUER_WITHOUT_POWER', signs: [], speaksFor: [] },
  { who: 'a body without place', by: MILITARY, place: null, problem: 'ISSUER_WITHOUT_POWER', signs: [], speaksFor: [] },
  { who: 'a body that nobody knows', by: STRANGER, place: null, problem: 'ISSUER_UNKNOWN', signs: [], speaksFor: [] },
];

const NAMES = ['its name at its code', 'its name alone', 'another body’s name at its code'] as const;
type Naming = (typeof NAMES)[number];

/** Letters of a number, with the bodies that the law gives them to; 'XYZ' is nobody's. */
const SIGNS = ['BTP', 'BTC', 'UBND', 'TTPVHCC', 'XYZ'] as const;

const PLACES: readonly (readonly [typed: string, place: NamedCode | null])[] = [
  ['no place', null],
  ['Bắc Ninh', { code: '24', name: 'Tỉnh Bắc Ninh' }],
  ['a former province in Bắc Ninh', { code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' }],
  ['Hà Nội', { code: '01', name: 'Thành phố Hà Nội' }],
];
const TERRITORY: Readonly<Record<string, readonly string[]>> = {
  '24': ['24', '24~2025-06-30', '27~2025-06-30'],
  '01': ['01'],
};

const ENDED = '1.000009';
const UNUSED = '9.000009';
/** Whose law each procedure is. */
const PROCEDURES: Readonly<Record<string, { readonly author: NamedCode; readonly place: string | null } | null>> = {
  '1.000001': { author: MINISTRY, place: null },
  '2.000001': { author: BAC_NINH, place: '24' },
  '2.000002': { author: HA_NOI, place: '01' },
  '2.000003': { author: CENTRE, place: '01' },
  [ENDED]: null,
  [UNUSED]: null,
};
const CODES = Object.keys(PROCEDURES);

const DELEGATED: Delegation = {
  from: 'H26',
  to: 'H26.101',
  scope: null,
  fields: [],
  decision: '6119/QĐ-UBND',
  validFrom: '2026-01-01',
  validUntil: '2026-09-30',
};

function registers(): Registers {
  const bare = bareRegisters();
  const powerless = { power: NO_POWER };
  const more = [
    anIssuer(FINANCE),
    anIssuer(DEPARTMENT, null, powerless),
    anIssuer(CENTRE, '01', powerless),
    anIssuer(COMMUNE, '24', { ...powerless, level: 'commune' }),
    anIssuer(MILITARY, null, { ...powerless, level: 'province' }),
  ];
  return {
    ...bare,
    delegations: [DELEGATED],
    authorities: new Map([...bare.authorities, ...more.map((record) => [record.code, record] as const)]),
  };
}

const REGISTERS = registers();

function aBook(): LawBook {
  const book = new LawBook(REGISTERS);
  const specific = { type: 'specific' } as const;
  book.announce({ number: '1/QĐ-BTP', issuedOn: '2024-01-02', lines: [{ code: '1.000001' }, { code: ENDED }] });
  book.announce({ number: '2/QĐ-BTP', issuedOn: '2025-02-02', lines: [{ code: ENDED, kind: 'abolished' }] });
  book.announce({ by: BAC_NINH, number: '3/QĐ-UBND', issuedOn: '2026-01-05', lines: [{ code: '2.000001', ...specific }] });
  book.announce({ by: HA_NOI, number: '4/QĐ-UBND', issuedOn: '2026-01-06', lines: [{ code: '2.000002', ...specific }] });
  book.announce({ by: CENTRE, number: '5/QĐ-TTPVHCC', issuedOn: '2026-01-07', lines: [{ code: '2.000003', ...specific }] });
  return book;
}

const BOOK = aBook();
const DAY = '2026-10-01';
const EVERYWHERE = [null, '24', '24~2025-06-30', '27~2025-06-30', '01', '79'];

interface Case {
  readonly kind: ChangeKind;
  readonly code: string;
  readonly place: NamedCode | null;
}
const LINES: readonly Case[] = CHANGE_KINDS.flatMap((kind) =>
  CODES.flatMap((code) => PLACES.map(([, place]): Case => ({ kind, code, place }))),
);

/** A sign stands at the head, so it is crossed with the lines that differ in what the head is compared with. */
const FEWER_LINES = LINES.filter(({ kind, place }) => place === null || kind === 'amended');

function namedAs({ by }: Who, naming: Naming): NamedCode {
  if (naming === 'its name alone') return { code: null, name: by.name };
  return naming === 'its name at its code' ? by : { code: by.code, name: by === MINISTRY ? HA_NOI.name : MINISTRY.name };
}

/** What the law says of who signed: an error, or null for somebody who may announce. */
function errorOfIssuer(who: Who, naming: Naming): string | null {
  if (who.by.code !== null && naming === 'another body’s name at its code') return 'ISSUER_NAME_DIFFERS';
  if (who.by.code === null && naming === 'another body’s name at its code') return null;
  return who.problem ?? null;
}

function drafted(who: Who, naming: Naming, sign: string, { kind, code, place }: Case) {
  return BOOK.draft({
    by: namedAs(who, naming),
    number: `99/QĐ-${sign}`,
    issuedOn: '2026-09-01',
    effectiveFrom: DAY,
    lines: [{ kind, code, place }],
  });
}

function violationsOf({ decision, lines }: ReturnType<typeof drafted>): Violation[] {
  return checkDecision(decision, lines, BOOK.catalogue, REGISTERS, '2026-09-03');
}

const textsOf = (book: LawBook) =>
  new Map(
    EVERYWHERE.flatMap((place) =>
      CODES.map((code) => [`${code} ${place}`, versionOn(ownTimeline(book.catalogue, code, place), DAY)?.line.id ?? null] as const),
    ),
  );
const BEFORE = textsOf(BOOK);

/** The timelines that this line may touch: its own place, or what its issuer speaks for. */
function mayTouch(who: Who, place: NamedCode | null): readonly (string | null)[] {
  const own = place?.code ?? who.place;
  return own === null ? [null] : [own, ...(TERRITORY[own] ?? [])];
}

const combinations = ISSUERS.filter(({ by }) => by.code !== null).flatMap((issuer) =>
  NAMES.map((naming) => ({ who: issuer.who, issuer, naming, error: errorOfIssuer(issuer, naming) })),
);

describe.each(combinations)('$who, $naming', ({ issuer, naming, error }) => {
  it.each(SIGNS)('is refused by whatever door where it may not announce; else asked whose sign QĐ-%s is', (sign) => {
    const isAnothers = error === null && sign !== 'XYZ' && !issuer.signs.includes(sign);
    for (const line of FEWER_LINES) {
      const draft = drafted(issuer, naming, sign, line);
      const found = violationsOf(draft);
      const ofIssuer = found.filter(({ code }) => code.startsWith('ISSUER_')).map(({ code, severity }) => `${severity} ${code}`);
      expect([line, ofIssuer]).toEqual([line, error === null ? [] : [`error ${error}`]]);
      expect([line, found.some(({ code }) => code === 'NUMBER_SIGN_OF_ANOTHER')]).toEqual([line, isAnothers]);
      if (error !== null) expect(() => sealDecision(draft.decision, draft.lines, BOOK.catalogue, REGISTERS)).toThrow('cannot be sealed');
    }
  });
});

const able = combinations.filter(({ error }) => error === null);

describe.each(able)('$who, $naming, under each sign', ({ issuer, naming }) => {
  it.each(issuer.signs)('keeps to its own territory, and changes nothing of another body unasked: QĐ-%s', (sign) => {
    const territory = issuer.place === null ? null : (TERRITORY[issuer.place] ?? []);
    for (const line of LINES) {
      const draft = drafted(issuer, naming, sign, line);
      const found = violationsOf(draft);
      const codes = found.map(({ code }) => code);
      const isAway = line.place !== null && territory !== null && !territory.includes(line.place.code ?? '');
      expect([line, codes.includes('PLACE_OF_ANOTHER')]).toEqual([line, isAway]);
      expect([line, codes.includes('PLACE_OF_ONE_PROVINCE')]).toEqual([line, line.place !== null && territory === null]);
      if (found.some(({ severity }) => severity === 'error')) continue;
      const changed = changedBy(issuer, naming, draft);
      const allowed = mayTouch(issuer, line.place).map((place) => `${line.code} ${place}`);
      expect([line, changed.filter((key) => !allowed.includes(key))]).toEqual([line, []]);
      const law = PROCEDURES[line.code];
      if (law && !issuer.speaksFor.includes(law.author) && changed.includes(`${line.code} ${law.place}`))
        expect([line, codes]).toEqual([line, expect.arrayContaining(['ANOTHERS_LAW'])]);
    }
  });
});

/** The texts that are others on the day, on each timeline of its own, once the draft is announced. */
function changedBy(issuer: Who, naming: Naming, { decision, lines }: ReturnType<typeof drafted>): string[] {
  const book = aBook();
  book.announce({ ...decision, by: namedAs(issuer, naming), lines });
  return [...textsOf(book)].filter(([key, id]) => id !== BEFORE.get(key)).map(([key]) => key);
}

describe('A body that nobody knows', () => {
  const [stranger] = ISSUERS.filter(({ by }) => by === STRANGER);

  it.each(SIGNS)('announces nothing under QĐ-%s, whatever its lines', (sign) => {
    for (const line of LINES) {
      const draft = drafted(stranger!, 'its name alone', sign, line);
      expect(violationsOf(draft).map(({ code }) => code)).toContain('ISSUER_UNKNOWN');
      expect(() => sealDecision(draft.decision, draft.lines, BOOK.catalogue, REGISTERS)).toThrow('cannot be sealed');
    }
  });
});
