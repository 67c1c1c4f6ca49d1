import { describe, expect, it } from '@jest/globals';
import { firstLinesOf, revocationOf, statedHead } from '../../../src/domain/catalogue/correctedDecision.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import type { ViolationCode } from '../../../src/domain/check/violations.ts';
import { findDecisions } from '../../../src/domain/decision/references.ts';
import { withdrawalOf } from '../../../src/domain/decision/withdrawal.ts';
import { periodChanges } from '../../../src/domain/timeline/statistics.ts';
import { timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import type { AnnouncedInBook, TerseDecision } from '../../factories/lawBook.ts';
import { LawBook } from '../../factories/lawBook.ts';

const A = '1.000001';
const B = '1.000002';
const C = '1.000003';

/** Violations of every short draft in these tests. The tests leave them out. */
const NOT_ASKED: readonly ViolationCode[] = [
  'DEADLINE_MISSED',
  'FIELD_MISSING',
  'LEGAL_BASIS_MISSING',
  'PART_MISSING',
  'CHANGED_PARTS_NOT_NAMED',
  'AMENDING_DOCUMENTS_NOT_NAMED',
  'EFFECTIVE_BEFORE_SIGNATURE',
];

function check(book: LawBook, terse: TerseDecision): string[] {
  const { decision, lines } = book.draft({ issuedOn: '2026-03-02', ...terse });
  return checkDecision(decision, lines, book.catalogue, book.registers, '2026-03-02')
    .filter(({ code }) => !NOT_ASKED.includes(code))
    .map(({ code, path }) => `${code} ${path}`);
}

function correction(of: AnnouncedInBook, terse: Partial<TerseDecision>): TerseDecision {
  return { type: 'correction', number: '90/QĐ-BTP', issuedOn: '2026-03-02', corrects: of.announcement.decision, lines: [], ...terse };
}

/** A ministry's A and B; A amended from 1 May. */
function aBook() {
  const book = new LawBook();
  const first = book.announce({ number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: A }, { code: B }] });
  const amending = book.announce({
    number: '2/QĐ-BTP',
    issuedOn: '2026-02-02',
    lines: [{ kind: 'amended', code: A, effectiveFrom: '2026-05-01' }],
  });
  const [lineA, lineB] = first.lines.map(({ id }) => id) as [string, string];
  return { book, first, amending, lineA, lineB };
}

function codeOn(book: LawBook, code: string, day: string): string | null {
  return versionOn(timelineFor(book.catalogue, code, null), day)?.id ?? null;
}

/** The table tables/corrections.table.ts tests the rules one by one. */
describe('A correction is checked', () => {
  it('and asks nothing where it only restates a text', () => {
    const { book, first, lineA } = aBook();
    expect(check(book, correction(first, { lines: [{ corrects: lineA }] }))).toEqual([]);
    expect(check(book, correction(first, { lines: [{ corrects: first.lines[1]!.id, isWithdrawn: true }] }))).toEqual([]);
  });

  it('for what it makes of the law: a line moved onto a code in force, onto another day, or past others', () => {
    const { book, first, lineA, lineB } = aBook();
    const moved = { code: A, effectiveFrom: '2026-02-01', name: `Thủ tục ${A}` };
    expect(check(book, correction(first, { lines: [{ ...moved, corrects: lineB }] }))).toEqual([
      'ALREADY_IN_FORCE lines.0.kind',
      'BEHIND_A_LATER_LINE lines.0.effectiveFrom',
    ]);
    const past = { corrects: lineA, effectiveFrom: '2026-06-01' };
    expect(check(book, correction(first, { lines: [past] }))).toEqual([
      'CORRECTION_PASSES_OTHERS lines.0.effectiveFrom',
      'ALREADY_IN_FORCE lines.0.kind',
    ]);
    expect(check(book, correction(first, { lines: [{ corrects: lineA, effectiveFrom: '2026-01-20' }] }))).toEqual([]);
  });

  it('against what stands without the lines that it takes away', () => {
    const { book, first, lineB } = aBook();
    // An ending was typed as new. The correction withdraws that line and adds an ending.
    const lines = [
      { corrects: lineB, isWithdrawn: true },
      { kind: 'abolished' as const, code: B },
    ];
    expect(check(book, correction(first, { lines }))).toEqual(['NOTHING_IN_FORCE lines.1.code']);
    expect(check(book, correction(first, { lines: [{ corrects: lineB, isWithdrawn: true }, { code: B }] }))).toEqual([]);
  });
});

describe('A corrected decision', () => {
  it('28. is found under the number and day that it bore and under those that it bears; what it did stays', () => {
    const { book, first } = aBook();
    book.announce(
      correction(first, {
        restates: {
          number: '11/QĐ-BTP',
          issuedOn: '2025-12-29',
          issuerName: 'BỘ TƯ PHÁP',
          document: { name: '11-qd-btp.pdf', url: null, sha256: 'ab'.repeat(32) },
        },
      }),
    );
    const found = (number: string, issuedOn: string) =>
      findDecisions(book.catalogue, book.registers, { number, issuedOn }).map(({ decision }) => decision);
    expect([found('1/QĐ-BTP', '2026-01-05'), found('11/QĐ-BTP', '2025-12-29')]).toEqual([
      [first.announcement.decision],
      [first.announcement.decision],
    ]);
    expect(statedHead(book.catalogue, first.announcement)).toMatchObject({
      number: '11/QĐ-BTP',
      issuedOn: '2025-12-29',
      issuingAuthority: { code: 'G15', name: 'BỘ TƯ PHÁP' },
      document: { name: '11-qd-btp.pdf' },
    });
    expect(codeOn(book, A, '2026-01-05')).toBe(first.lines[0]!.id);
    // Figures count the decision in the period in which it was issued.
    const counted = (from: string, until: string) => periodChanges(book.catalogue, { from, until }, null, {}).decisions;
    expect([counted('2025-12-01', '2026-01-01'), counted('2026-01-01', '2026-02-01')]).toEqual([1, 0]);
  });

  it('leaves its number to the decision that really bears it', () => {
    const { book, first } = aBook();
    book.announce(correction(first, { restates: { number: '11/QĐ-BTP' } }));
    const real = { number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: C }] };
    expect(check(book, real)).toEqual(['NUMBER_CORRECTED_AWAY number']);
    const announced = book.announce(real);
    expect(announced.announcement.decision).toBe(`${first.announcement.decision}~2`);
    const found = findDecisions(book.catalogue, book.registers, { number: '1/QĐ-BTP', issuedOn: null });
    expect(found.map(({ decision }) => decision)).toEqual([announced.announcement.decision]);
    expect(check(book, { ...real, number: '11/QĐ-BTP' })).toEqual(['ALREADY_ANNOUNCED number', 'ALREADY_IN_FORCE lines.0.kind']);
  });

  it('takes back the endings of a decision that it expired by mistake, and ends the one meant', () => {
    const { book, first } = aBook();
    const meant = book.announce({ number: '3/QĐ-BTP', issuedOn: '2026-02-03', lines: [{ code: C }] });
    const expiring = book.announce({
      number: '4/QĐ-BTP',
      issuedOn: '2026-02-10',
      expires: [{ number: '1/QĐ-BTP', issuedOn: null, isWhole: true }],
      lines: [],
    });
    expect([codeOn(book, B, '2026-02-10'), codeOn(book, C, '2026-02-10')]).toEqual([null, meant.lines[0]!.id]);
    book.announce(correction(expiring, { restates: { expires: [{ number: '3/QĐ-BTP', issuedOn: null, isWhole: true }] } }));
    expect([codeOn(book, B, '2026-02-10'), codeOn(book, C, '2026-02-10')]).toEqual([first.lines[1]!.id, null]);
    // The correction moves the day of the whole decision, and the endings that follow from it.
    book.announce(correction(expiring, { number: '92/QĐ-BTP', restates: { effectiveFrom: '2026-02-20' } }));
    expect([codeOn(book, C, '2026-02-19'), codeOn(book, C, '2026-02-20')]).toEqual([meant.lines[0]!.id, null]);
  });

  it('29. is withdrawn in one act, with the endings that followed from it', () => {
    const { book, first, amending } = aBook();
    const expiring = book.announce({
      number: '4/QĐ-BTP',
      issuedOn: '2026-02-10',
      expires: [{ number: '1/QĐ-BTP', issuedOn: null, isWhole: true }],
      lines: [{ code: C }],
    });
    const key = expiring.announcement.decision;
    book.announce(correction(expiring, { number: '89/QĐ-BTP', lines: [{ code: '1.000009' }] }));
    expect(firstLinesOf(book.catalogue, key)).toHaveLength(4);
    expect(revocationOf(book.catalogue, key)).toBeNull();
    const terse = correction(expiring, { number: '93/QĐ-BTP', lines: withdrawalOf(book.catalogue, key) });
    expect(check(book, terse)).toEqual(['WITHDRAWAL_REVIVES corrects']);
    const withdrawing = book.announce(terse);
    expect(['1.000009', C].map((code) => codeOn(book, code, '2026-04-01'))).toEqual([null, null]);
    expect([A, B].map((code) => codeOn(book, code, '2026-04-01'))).toEqual(first.lines.map(({ id }) => id));
    expect(codeOn(book, A, '2026-05-01')).toBe(amending.lines[0]!.id);
    expect(revocationOf(book.catalogue, key)?.decision).toBe(withdrawing.announcement.decision);
    expect(withdrawalOf(book.catalogue, key)).toEqual([]);
  });
});
