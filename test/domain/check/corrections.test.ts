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
import { BAC_GIANG, BAC_NINH, HA_NOI, LawBook } from '../../factories/lawBook.ts';

const A = '1.000001';
const B = '1.000002';
const C = '1.000003';

/** What the check says beyond what every short draft of these tests breaks. */
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

describe('A correction is checked', () => {
  it('and asks nothing where it only restates a text', () => {
    const { book, first, lineA } = aBook();
    expect(check(book, correction(first, { lines: [{ corrects: lineA }] }))).toEqual([]);
    expect(check(book, correction(first, { lines: [{ corrects: lineA, isWithdrawn: true }] }))).toEqual([]);
  });

  it('for its type: nothing else corrects or withdraws what is announced', () => {
    const { book, first, lineA } = aBook();
    const lines = [{ corrects: lineA, isWithdrawn: true }];
    expect(check(book, { type: 'publication', number: '91/QĐ-BTP', lines })).toEqual(['CORRECTION_OUTSIDE_CORRECTION lines.0.corrects']);
    expect(check(book, { type: 'publication', number: '91/QĐ-BTP', corrects: first.announcement.decision, lines: [{ code: C }] })).toEqual([
      'CORRECTION_OUTSIDE_CORRECTION corrects',
    ]);
  });

  it('for the decision that it corrects', () => {
    const { book, first, amending, lineA } = aBook();
    const lines = [{ corrects: lineA }];
    expect(check(book, correction(first, { corrects: null, lines }))).toEqual(['CORRECTED_DECISION_MISSING corrects']);
    expect(check(book, correction(first, { corrects: '2020-01-01/G15/1-QD-BTP', lines }))).toEqual(['CORRECTED_DECISION_UNKNOWN corrects']);
    expect(check(book, correction(amending, { lines }))).toContain('CORRECTED_LINE_OF_ANOTHER_DECISION lines.0.corrects');
    expect(check(book, correction(first, { lines: [{ isWithdrawn: true, code: A }] }))).toContain(
      'CORRECTED_LINE_UNKNOWN lines.0.corrects',
    );
  });

  it('for its issuer: nobody corrects what another body announced', () => {
    const { book, first, lineA } = aBook();
    const lines = [{ corrects: lineA, isWithdrawn: true }];
    expect(check(book, correction(first, { by: BAC_NINH, number: '7/QĐ-UBND', lines }))).toEqual([
      'CORRECTION_OF_ANOTHERS_DECISION corrects',
    ]);
  });

  it('for its issuer: a merged province corrects what the one before it announced, another province does not', () => {
    const book = new LawBook();
    const before = book.announce({ by: BAC_GIANG, number: '5/QĐ-UBND', issuedOn: '2025-03-03', lines: [{ code: A, type: 'specific' }] });
    const by = (issuer: typeof BAC_NINH) =>
      check(book, correction(before, { by: issuer, number: '8/QĐ-UBND', lines: [{ corrects: before.lines[0]!.id }] }));
    expect(by(BAC_NINH)).toEqual([]);
    expect(by(HA_NOI)).toEqual(['CORRECTION_OF_ANOTHERS_DECISION corrects']);
  });

  it('for the kind, which it repeats', () => {
    const { book, first, lineA } = aBook();
    expect(check(book, correction(first, { lines: [{ kind: 'amended', corrects: lineA }] }))).toContain(
      'CORRECTED_KIND_DIFFERS lines.0.kind',
    );
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
    // An ending was typed as new: withdrawn, and added as what it was.
    const lines = [
      { corrects: lineB, isWithdrawn: true },
      { kind: 'abolished' as const, code: B },
    ];
    expect(check(book, correction(first, { lines }))).toEqual(['NOTHING_IN_FORCE lines.1.code']);
    expect(check(book, correction(first, { lines: [{ corrects: lineB, isWithdrawn: true }, { code: B }] }))).toEqual([]);
  });

  it('for a day restated in the head while the lines keep theirs', () => {
    const { book, first, lineA, lineB } = aBook();
    const restates = { effectiveFrom: '2026-01-20' };
    expect(check(book, correction(first, { restates }))).toEqual(['RESTATED_DAY_LEAVES_LINES restates.effectiveFrom']);
    const lines = [lineA, lineB].map((corrects) => ({ corrects, effectiveFrom: '2026-01-20' }));
    expect(check(book, correction(first, { restates, lines }))).toEqual([]);
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
    // The period in which it was issued counts it.
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
    // The day of the whole decision is corrected: the endings that followed from it move with it.
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
    expect(check(book, terse)).toEqual([]);
    const withdrawing = book.announce(terse);
    expect(['1.000009', C].map((code) => codeOn(book, code, '2026-04-01'))).toEqual([null, null]);
    expect([A, B].map((code) => codeOn(book, code, '2026-04-01'))).toEqual(first.lines.map(({ id }) => id));
    expect(codeOn(book, A, '2026-05-01')).toBe(amending.lines[0]!.id);
    expect(revocationOf(book.catalogue, key)?.decision).toBe(withdrawing.announcement.decision);
    expect(withdrawalOf(book.catalogue, key)).toEqual([]);
  });
});
