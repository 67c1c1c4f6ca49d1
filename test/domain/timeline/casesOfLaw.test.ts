import { describe, expect, it } from '@jest/globals';
import { catalogueAt, fold, emptyCatalogue, revisionKnownAt } from '../../../src/domain/catalogue/catalogue.ts';
import { countKinds, enderOf, nextChange, replacedCodesOf, replacersOf, versionsEndedBy } from '../../../src/domain/timeline/changes.ts';
import { procedureMatcher } from '../../../src/domain/timeline/procedureFilter.ts';
import { currentCode } from '../../../src/domain/catalogue/aliases.ts';
import { nameOf, viewProcedure, viewProcedures } from '../../../src/domain/timeline/procedureView.ts';
import { parseDecisionNumber } from '../../../src/domain/values/decisionNumber.ts';
import type { DraftExpiry } from '../../../src/domain/decision/draft.ts';
import { findDecisions } from '../../../src/domain/decision/references.ts';
import { statisticsOf } from '../../../src/domain/timeline/statistics.ts';
import { ownTimeline, timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { findVersion, forceOn, summaryOfVersion, versionOn, versionsOf } from '../../../src/domain/timeline/versions.ts';
import { bareRegisters, BAC_GIANG, BAC_NINH, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';
import { anInForceProcedure } from '../../factories/procedures.ts';

const A = '1.000001';
const B = '1.000002';
const C = '1.000003';
const D = '1.000004';

/** Id of the line that answers on a day, or null. A pair is written 'local~national'. */
function on(book: LawBook, code: string, day: string, place: string | null = null): string | null {
  return versionOn(timelineFor(book.catalogue, code, place), day)?.id ?? null;
}

function known(book: LawBook, instant: string): LawBook {
  const earlier = new LawBook(book.registers);
  earlier.catalogue = catalogueAt(book.catalogue, revisionKnownAt(book.catalogue, instant));
  return earlier;
}

function intervals(book: LawBook, code: string, place: string | null = null) {
  return versionsOf(timelineFor(book.catalogue, code, place)).map(({ id, from, until }) => [id, from, until]);
}

describe('Cases of law', () => {
  it('1. a line takes effect on its own day, before or after signature, not on the decision’s', () => {
    const book = new LawBook();
    const { lines } = book.announce({
      issuedOn: '2026-03-10',
      effectiveFrom: '2026-03-10',
      lines: [{ code: A, effectiveFrom: '2026-07-01' }, { code: B, effectiveFrom: '2026-01-01' }, { code: C }],
    });
    expect(on(book, A, '2026-06-30')).toBeNull();
    expect(on(book, A, '2026-07-01')).toBe(lines[0]!.id);
    expect(on(book, B, '2025-12-31')).toBeNull();
    expect(on(book, B, '2026-01-01')).toBe(lines[1]!.id);
    expect(on(book, C, '2026-03-09')).toBeNull();
    expect(on(book, C, '2026-03-10')).toBe(lines[2]!.id);
  });

  it('2. amended eleven days later: three lines replaced, three abolished ones carried on without a gap', () => {
    const book = new LawBook();
    const codes = [1, 2, 3, 4, 5, 6].map((n) => `1.10000${n}`);
    const first = book.announce({ issuedOn: '2025-01-01', lines: codes.map((code) => ({ code })) });
    book.announce({
      issuedOn: '2026-05-01',
      effectiveFrom: '2026-06-01',
      lines: [
        ...codes.slice(0, 3).map((code) => ({ code, kind: 'amended' as const })),
        ...codes.slice(3).map((code) => ({ code, kind: 'abolished' as const })),
      ],
    });
    const mending = book.announce({
      issuedOn: '2026-05-12',
      effectiveFrom: '2026-06-01',
      lines: [
        ...codes.slice(0, 3).map((code) => ({ code, kind: 'amended' as const })),
        ...codes.slice(3).map((code) => ({ code, kind: 'reinstated' as const })),
      ],
    });
    for (const [i, code] of codes.entries()) {
      expect(on(book, code, '2026-05-31')).toBe(first.lines[i]!.id);
      expect(on(book, code, '2026-06-01')).toBe(mending.lines[i]!.id);
      expect(intervals(book, code)).toHaveLength(2);
    }
    // Reinstating brings back the text of the last line with content.
    for (const i of [3, 4, 5]) expect(mending.rows[i]!.line.contentOf).toBe(first.lines[i]!.id);
  });

  it('3. three central procedures become one provincial, one is split into two', () => {
    const book = new LawBook();
    book.announce({ issuedOn: '2025-01-01', lines: [A, B, C, D].map((code) => ({ code, levels: ['central'] })) });
    const merged = book.announce({
      issuedOn: '2026-02-01',
      lines: [
        {
          code: '1.000010',
          kind: 'replaced',
          levels: ['province'],
          replaces: [A, B, C].map((code) => ({ code, name: `Thủ tục ${code}` })),
        },
        { code: '1.000011', kind: 'replaced', replaces: [{ code: D, name: 'D' }] },
        { code: '1.000012', kind: 'replaced', replaces: [{ code: D, name: 'D' }] },
      ],
    });
    for (const code of [A, B, C, D]) {
      expect(on(book, code, '2026-01-31')).not.toBeNull();
      expect(on(book, code, '2026-02-01')).toBeNull();
    }
    expect(replacedCodesOf(book.catalogue, '1.000010', '2026-02-01')).toEqual([A, B, C]);
    expect(replacersOf(book.catalogue, D, '2026-02-01')).toEqual(['1.000011', '1.000012']);
    expect(replacersOf(book.catalogue, D, '2026-01-31')).toEqual([]);
    const change = book.catalogue.lines.get(merged.lines[0]!.id)!;
    expect(versionsEndedBy(book.catalogue, change).map((version) => version.line.summary.code)).toEqual([A, B, C]);
    // Several lines name one procedure, and it still ends only once.
    expect(ownTimeline(book.catalogue, D, null).filter(({ effect }) => effect === 'ended')).toHaveLength(1);
    const levels = viewProcedures(book.catalogue, { asOf: '2026-02-01', place: null }).flatMap(
      (view) => view.version?.line.summary.levels ?? [],
    );
    expect(levels).toEqual(['province', 'province', 'province']);
  });

  it('4. a replaced procedure keeps its code, or gets a new one', () => {
    const book = new LawBook();
    const old = book.announce({ issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] });
    const next = book.announce({
      issuedOn: '2026-01-01',
      lines: [
        { code: A, kind: 'replaced', replaces: [{ code: A, name: 'A' }] },
        { code: C, kind: 'replaced', replaces: [{ code: B, name: 'B' }] },
      ],
    });
    expect(intervals(book, A)).toEqual([
      [old.lines[0]!.id, '2025-01-01', '2026-01-01'],
      [next.lines[0]!.id, '2026-01-01', null],
    ]);
    expect(on(book, B, '2026-01-01')).toBeNull();
    expect(on(book, C, '2026-01-01')).toBe(next.lines[1]!.id);
  });

  it('5. abolished by position: “STT 17, 18 Mục I Quyết định 719/QĐ-UBND”, with no code printed', () => {
    const book = new LawBook();
    book.announce({
      by: HA_NOI,
      number: '719/QĐ-UBND',
      issuedOn: '2026-02-01',
      lines: [
        { code: A, section: 'I', position: '17' },
        { code: B, section: 'I', position: '18' },
        { code: C, section: 'II', position: '17' },
      ],
    });
    const earlier = (position: string) => ({ decisionNumber: 'Quyết định số 719/QĐ-UBND', issuedOn: null, section: 'Mục I', position });
    const ending = book.announce({
      by: HA_NOI,
      issuedOn: '2026-04-01',
      lines: [
        { kind: 'abolished', earlier: earlier('17') },
        { kind: 'abolished', earlier: earlier('18') },
      ],
    });
    expect(ending.lines.map(({ summary }) => summary.code)).toEqual([A, B]);
    expect([A, B, C].map((code) => on(book, code, '2026-04-01', '01') !== null)).toEqual([false, false, true]);
  });

  it('6. a decision expires wholly, another in part; each affected line ends, and says by what', () => {
    const book = new LawBook();
    const whole = book.announce({ number: '10/QĐ-BTP', issuedOn: '2025-01-01', lines: [A, B, C].map((code) => ({ code })) });
    book.announce({ number: '11/QĐ-BTP', issuedOn: '2025-02-01', lines: [{ code: D }, { code: '1.000005' }] });
    book.announce({ number: '12/QĐ-BTP', issuedOn: '2025-03-01', lines: [{ code: C, kind: 'amended' }] });
    const expiring = book.announce({
      number: '20/QĐ-BTP',
      issuedOn: '2026-01-01',
      expires: [
        { number: '10/QĐ-BTP', issuedOn: '2025-01-01', isWhole: true },
        { number: '11/QĐ-BTP', issuedOn: null, isWhole: false },
      ],
      lines: [
        { code: A, kind: 'amended' },
        { code: D, kind: 'abolished' },
      ],
    });
    // The line names A. C moved to another decision, so only B gets an ending.
    const endings = expiring.lines.filter(({ summary }) => summary.expiryOf !== null);
    expect(endings.map(({ summary }) => [summary.code, summary.kind, summary.expiryOf])).toEqual([
      [B, 'abolished', whole.announcement.decision],
    ]);
    expect([A, B, C, D, '1.000005'].map((code) => on(book, code, '2026-01-01') !== null)).toEqual([true, false, true, false, true]);
    const ended = findVersion(book.catalogue, whole.lines[1]!.id, '2026-01-01', null)!;
    expect(ended.until).toBe('2026-01-01');
    expect(enderOf(book.catalogue, ended, ownTimeline(book.catalogue, B, null))?.summary.decision).toBe(expiring.announcement.decision);
  });

  it('6b. a decision expires wholly on a later day of its own; a correction moves that day', () => {
    const book = new LawBook();
    book.announce({ number: '1/QĐ-BTP', issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] });
    const expiry = { number: '1/QĐ-BTP', issuedOn: '2025-01-01', isWhole: true };
    const ending = book.announce({
      number: '2/QĐ-BTP',
      issuedOn: '2026-03-01',
      effectiveFrom: '2026-03-15',
      expires: [{ ...expiry, noLongerInForceFrom: '2026-09-01' }],
      lines: [{ code: C }],
    });
    const ends = (code: string) => versionsOf(timelineFor(book.catalogue, code, null)).map(({ until }) => until);
    expect(ending.announcement.head.expires).toMatchObject([{ noLongerInForceFrom: '2026-09-01' }]);
    expect([ends(A), ends(B), ends(C)]).toEqual([['2026-09-01'], ['2026-09-01'], [null]]);
    expect(versionsOf(timelineFor(book.catalogue, C, null))[0]?.from).toBe('2026-03-15');
    const correct = (number: string, expires: readonly DraftExpiry[]) =>
      book.announce({
        type: 'correction',
        number,
        issuedOn: '2026-04-01',
        corrects: ending.announcement.decision,
        restates: { expires },
        lines: [],
      });
    correct('3/QĐ-BTP', [{ ...expiry, noLongerInForceFrom: '2026-10-01' }]);
    expect([ends(A), ends(B)]).toEqual([['2026-10-01'], ['2026-10-01']]);
    // An expiry without a day of its own takes effect with the decision.
    correct('4/QĐ-BTP', [expiry]);
    expect([ends(A), ends(B)]).toEqual([['2026-03-15'], ['2026-03-15']]);
    correct('5/QĐ-BTP', []);
    expect([ends(A), ends(B)]).toEqual([[null], [null]]);
  });

  it('7. in force only until a day; then the earlier text resumes, or nothing does, as the line says', () => {
    const book = new LawBook();
    const base = book.announce({ issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] });
    const pilot = book.announce({
      issuedOn: '2026-03-01',
      lines: [
        { code: A, kind: 'amended', effectiveUntil: '2027-03-01', afterwards: 'resumes' },
        { code: B, kind: 'amended', effectiveUntil: '2027-03-01', afterwards: 'nothing' },
      ],
    });
    expect(intervals(book, A)).toEqual([
      [base.lines[0]!.id, '2025-01-01', '2026-03-01'],
      [pilot.lines[0]!.id, '2026-03-01', '2027-03-01'],
      [base.lines[0]!.id, '2027-03-01', null],
    ]);
    expect(intervals(book, B)).toEqual([
      [base.lines[1]!.id, '2025-01-01', '2026-03-01'],
      [pilot.lines[1]!.id, '2026-03-01', '2027-03-01'],
    ]);
    const resumed = findVersion(book.catalogue, base.lines[0]!.id, '2027-06-01', null)!;
    expect([resumed.from, forceOn(resumed, '2027-06-01')]).toEqual(['2027-03-01', 'inForce']);
    const waiting = findVersion(book.catalogue, base.lines[0]!.id, '2026-06-01', null)!;
    expect(forceOn(waiting, '2026-06-01')).toBe('notYetInForce');
    // A text announced since then comes to light just the same.
    const since = book.announce({ issuedOn: '2026-05-01', effectiveFrom: '2026-02-01', lines: [{ code: A, kind: 'amended' }] });
    expect(on(book, A, '2026-12-31')).toBe(pilot.lines[0]!.id);
    expect(on(book, A, '2027-03-01')).toBe(since.lines[0]!.id);
    expect(nextChange(book.catalogue, timelineFor(book.catalogue, A, null), '2026-12-31')?.id).toBe(pilot.lines[0]!.id);
  });

  it('8. a province lists a ministry’s procedure with its own time limit and no content of its own', () => {
    const { book, first: national } = anInForceProcedure({ since: '2025-01-01' });
    const local = book.announce({
      by: HA_NOI,
      number: '5/QĐ-UBND',
      issuedOn: '2026-02-01',
      lines: [{ code: A, kind: 'standardised', name: null, levels: [], contentFrom: 'ownOverNational' }],
    });
    expect(on(book, A, '2026-02-01', '01')).toBe(`${local.lines[0]!.id}~${national.lines[0]!.id}`);
    expect(on(book, A, '2026-02-01')).toBe(national.lines[0]!.id);
    expect(on(book, A, '2026-02-01', '04')).toBe(national.lines[0]!.id);
    const amended = book.announce({ issuedOn: '2026-06-01', lines: [{ code: A, kind: 'amended', name: 'Tên mới' }] });
    expect(intervals(book, A, '01')).toEqual([
      [national.lines[0]!.id, '2025-01-01', '2026-02-01'],
      [`${local.lines[0]!.id}~${national.lines[0]!.id}`, '2026-02-01', '2026-06-01'],
      [`${local.lines[0]!.id}~${amended.lines[0]!.id}`, '2026-06-01', null],
    ]);
    const pair = versionOn(timelineFor(book.catalogue, A, '01'), '2026-07-01')!;
    expect([summaryOfVersion(pair).name, summaryOfVersion(pair).levels, pair.line.summary.decision]).toEqual([
      'Tên mới',
      ['province'],
      local.announcement.decision,
    ]);
    expect(enderOf(book.catalogue, versionsOf(timelineFor(book.catalogue, A, '01'))[1]!, timelineFor(book.catalogue, A, '01'))?.id).toBe(
      amended.lines[0]!.id,
    );
  });

  it('9. a province drops a procedure from its own list; nationally it lives on', () => {
    const { book } = anInForceProcedure({ since: '2025-01-01' });
    const own = book.announce({ by: HA_NOI, issuedOn: '2025-05-01', lines: [{ code: B, type: 'specific' }] });
    book.announce({
      by: HA_NOI,
      issuedOn: '2026-02-01',
      lines: [
        { code: A, kind: 'abolished' },
        { code: B, kind: 'abolished' },
      ],
    });
    expect(on(book, A, '2026-02-01', '01')).toBeNull();
    expect(viewProcedure(book.catalogue, A, { asOf: '2026-02-01', place: '01' })?.legalForce).toBe('noLongerInForce');
    expect(on(book, A, '2026-02-01')).not.toBeNull();
    expect(on(book, A, '2026-02-01', '04')).not.toBeNull();
    expect([on(book, B, '2026-01-31'), on(book, B, '2026-02-01')]).toEqual([own.lines[0]!.id, null]);
  });

  it('10. valid only in the territory of a former province', () => {
    const book = new LawBook();
    const { lines } = book.announce({
      by: BAC_NINH,
      issuedOn: '2025-08-01',
      lines: [{ code: A, place: { code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' } }],
    });
    const communeOf = (former: string) =>
      [...book.registers.places.units.values()].find(
        (unit) => unit.level === 'commune' && unit.endedOn === null && unit.asks[0] === former,
      )!.id;
    expect(on(book, A, '2026-01-01', communeOf('24~2025-06-30'))).toBe(lines[0]!.id);
    expect(on(book, A, '2026-01-01', communeOf('27~2025-06-30'))).toBeNull();
    expect(on(book, A, '2026-01-01', '24')).toBe(lines[0]!.id);
    expect(lines[0]!.summary.place).toEqual({ code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' });
  });

  it('11. declared counts and listed rows are both kept (18 declared, 19 listed)', () => {
    const book = new LawBook();
    const lines = Array.from({ length: 19 }, (_, i) => ({ code: `1.20${String(i).padStart(4, '0')}` }));
    const { announcement, lines: listed } = book.announce({ declaredCounts: { new: 18, total: 18 }, lines });
    expect(announcement.head.declaredCounts).toEqual({ new: 18, total: 18 });
    expect(countKinds(listed.map(({ summary }) => summary.kind))).toMatchObject({ new: 19, total: 19 });
  });

  it('12. one number from two authorities; a leading zero; numbers written with blanks or without “QĐ”', () => {
    const { book, first: ours } = anInForceProcedure({ by: HA_NOI, number: '02144/QĐ-UBND', since: '2026-03-01' });
    const theirs = book.announce({ by: BAC_NINH, number: '02144/QĐ-UBND', issuedOn: '2026-03-01', lines: [{ code: B }] });
    book.announce({ by: HA_NOI, number: '2144/QĐ-UBND', issuedOn: '2026-03-02', lines: [{ code: C }] });
    expect(ours.announcement.head.number).toBe('02144/QĐ-UBND');
    expect(ours.announcement.decision).not.toBe(theirs.announcement.decision);
    const found = (number: string) => findDecisions(book.catalogue, book.registers, { number, issuedOn: null });
    expect(found('02144/QĐ-UBND')).toHaveLength(2);
    expect(findDecisions(book.catalogue, book.registers, { number: '02144 /QD-UBND', issuedOn: null, issuingAuthority: BAC_NINH })).toEqual(
      [theirs.announcement],
    );
    expect(parseDecisionNumber('Quyết định số 3980 /QĐ-BQP')?.number).toBe('3980/QĐ-BQP');
  });

  it('13. a clerical error corrected: every day asked shows the correction; known before, the old', () => {
    const book = new LawBook();
    const wrong = book.announce({ issuedOn: '2026-01-05', lines: [{ code: A, name: 'Tên sai' }], at: '2026-01-05T03:00:00.000Z' });
    const id = wrong.lines[0]!.id;
    const correction = (name: string, on: string, corrects: string) =>
      book.announce({
        type: 'correction',
        issuedOn: on,
        corrects: wrong.announcement.decision,
        lines: [{ code: A, corrects, name }],
        at: `${on}T03:00:00.000Z`,
      });
    const first = correction('Tên gần đúng', '2026-02-01', id);
    // A correction of a correction names the first line. One that names the correction means the first line too.
    const second = correction('Tên đúng', '2026-03-01', id);
    const third = correction('Tên thật đúng', '2026-04-01', second.lines[0]!.id);
    const name = (b: LawBook, day: string) => nameOf(b.catalogue, viewProcedure(b.catalogue, A, { asOf: day, place: null })!);
    expect(name(book, '2026-01-05')).toBe('Tên thật đúng');
    expect(intervals(book, A)).toEqual([[third.lines[0]!.id, '2026-01-05', null]]);
    expect(name(known(book, '2026-01-31T00:00:00.000Z'), '2026-06-01')).toBe('Tên sai');
    expect(name(known(book, '2026-02-15T00:00:00.000Z'), '2026-01-05')).toBe('Tên gần đúng');
    expect(name(known(book, '2026-03-15T00:00:00.000Z'), '2026-01-05')).toBe('Tên đúng');
    expect(first.lines[0]!.summary.corrects).toBe(id);
    expect(third.lines[0]!.summary.corrects).toBe(id);
    // Later law still follows the corrected line, because a correction takes that line's place in the order.
    const later = book.announce({
      issuedOn: '2026-02-10',
      at: '2026-05-01T00:00:00.000Z',
      lines: [{ code: A, kind: 'amended', name: 'Sau' }],
    });
    correction('Tên sửa lần nữa', '2026-06-01', id);
    expect(on(book, A, '2026-02-10')).toBe(later.lines[0]!.id);
    expect(name(book, '2026-01-20')).toBe('Tên sửa lần nữa');
  });

  it('13b. a correction may restate the day, the code or the decision’s head, and add lines at the mended decision’s place', () => {
    const book = new LawBook();
    const wrong = book.announce({ issuedOn: '2026-01-05', lines: [{ code: A }, { code: B, effectiveFrom: '2026-02-01' }] });
    const later = book.announce({ issuedOn: '2026-01-10', effectiveFrom: '2026-03-01', lines: [{ code: D, kind: 'new' }] });
    const mending = book.announce({
      type: 'correction',
      issuedOn: '2026-01-20',
      corrects: wrong.announcement.decision,
      restates: { signer: 'Nguyễn Văn A' },
      lines: [
        { code: C, corrects: wrong.lines[0]!.id },
        { code: B, corrects: wrong.lines[1]!.id, effectiveFrom: '2026-02-15' },
        { code: D, effectiveFrom: '2026-03-01' },
      ],
    });
    expect(on(book, A, '2026-06-01')).toBeNull();
    expect(on(book, C, '2026-01-05')).toBe(mending.lines[0]!.id);
    expect([on(book, B, '2026-02-14'), on(book, B, '2026-02-15')]).toEqual([null, mending.lines[1]!.id]);
    // The added line has the corrected decision's place in the order, so a decision announced later still wins.
    expect(on(book, D, '2026-03-01')).toBe(later.lines[0]!.id);
  });

  it('13c. a line without a code gets a provisional one; a correction brings the national one; both find it', () => {
    const book = new LawBook();
    const draft = book.announce({ issuedOn: '2026-01-05', lines: [{ code: null, name: 'Thủ tục chưa có mã' }] });
    const provisional = draft.lines[0]!.summary.code;
    expect(provisional).toMatch(/^0\.\d{6}$/);
    book.announce({
      type: 'correction',
      issuedOn: '2026-02-05',
      corrects: draft.announcement.decision,
      lines: [{ code: A, corrects: draft.lines[0]!.id }],
    });
    expect(currentCode(book.catalogue, provisional)).toBe(A);
    expect(on(book, A, '2026-01-05')).not.toBeNull();
  });

  it('27. a provisional code is amended, replaces another and is cited; its national code makes one history of all', () => {
    const book = new LawBook();
    const draft = book.announce({ issuedOn: '2024-01-05', lines: [{ code: null, name: 'Thủ tục chưa có mã' }] });
    const provisional = draft.lines[0]!.summary.code;
    const [first] = draft.lines;
    book.announce({ issuedOn: '2024-01-06', lines: [{ code: B }] });
    const amended = book.announce({ issuedOn: '2024-03-10', lines: [{ kind: 'amended', code: provisional }] });
    const replacing = book.announce({
      issuedOn: '2024-05-01',
      lines: [{ kind: 'replaced', code: provisional, replaces: [{ code: B, name: 'Thủ tục B' }] }],
    });
    const mending = book.announce({
      type: 'correction',
      issuedOn: '2024-06-01',
      corrects: draft.announcement.decision,
      lines: [{ code: A, corrects: first!.id }],
    });
    expect([on(book, A, '2024-03-09'), on(book, A, '2024-03-10'), on(book, A, '2024-05-01')]).toEqual([
      mending.lines[0]!.id,
      amended.lines[0]!.id,
      replacing.lines[0]!.id,
    ]);
    expect(intervals(book, provisional)).toEqual(intervals(book, A));
    expect(replacersOf(book.catalogue, B, '2024-05-01')).toEqual([A]);
    expect(replacedCodesOf(book.catalogue, A, '2024-05-01')).toEqual([B]);
    expect(statisticsOf(book.catalogue, { asOf: '2024-06-01', place: null }, {}).inForce).toBe(1);
    // From now on the provisional code means the national one.
    const ending = book.announce({
      issuedOn: '2024-07-01',
      lines: [{ kind: 'replaced', code: C, replaces: [{ code: provisional, name: '' }] }],
    });
    expect(on(book, A, '2024-07-01')).toBeNull();
    expect(
      enderOf(book.catalogue, versionsOf(timelineFor(book.catalogue, A, null)).at(-1)!, timelineFor(book.catalogue, A, null))?.id,
    ).toBe(ending.lines[0]!.id);
    // As known before, the provisional code is still separate.
    const before = known(book, '2024-05-02T00:00:00.000Z');
    expect([on(before, provisional, '2024-04-01'), on(before, A, '2024-04-01')]).toEqual([amended.lines[0]!.id, null]);
  });

  it('27b. a national code corrected away was a mistake: from then on it answers nothing', () => {
    const { book, first: wrong } = anInForceProcedure({ since: '2024-01-05' });
    const later = { asOf: '2024-06-01', place: null };
    book.announce({
      type: 'correction',
      issuedOn: '2024-02-01',
      corrects: wrong.announcement.decision,
      lines: [{ code: B, corrects: wrong.lines[0]!.id }],
    });
    expect(viewProcedure(book.catalogue, A, later)).toBeNull();
    expect(viewProcedures(book.catalogue, later).map(({ code }) => code)).toEqual([B]);
    expect(viewProcedure(known(book, '2024-01-06T00:00:00.000Z').catalogue, A, later)?.version).not.toBeNull();
  });

  it('14. a dossier handed in on a day is handled by the law of that day, though replaced since', () => {
    const { book, first: old } = anInForceProcedure({ since: '2025-01-01' });
    book.announce({ issuedOn: '2026-01-01', lines: [{ code: A, kind: 'amended' }] });
    expect(on(book, A, '2025-12-31')).toBe(old.lines[0]!.id);
    const seen = findVersion(book.catalogue, old.lines[0]!.id, '2025-12-31', null)!;
    expect([forceOn(seen, '2025-12-31'), forceOn(seen, '2026-01-01')]).toEqual(['inForce', 'noLongerInForce']);
  });

  it('16. internal procedures are kept apart, never among the answers unless asked for', () => {
    const book = new LawBook();
    book.announce({ lines: [{ code: A }, { code: B, type: 'internal' }] });
    const listed = (types?: readonly ['internal']) =>
      viewProcedures(book.catalogue, { asOf: '2026-01-01', place: null })
        .filter(procedureMatcher(book.catalogue, types ? { types } : {}, { asOf: '2026-01-01' }))
        .map(({ code }) => code);
    expect(listed()).toEqual([A]);
    expect(listed(['internal'])).toEqual([B]);
    expect(viewProcedure(book.catalogue, B, { asOf: '2026-01-01', place: null })?.version).not.toBeNull();
  });

  it('17. several levels on one procedure count under each, and once under the highest', () => {
    const book = new LawBook();
    book.announce({
      lines: [
        { code: A, levels: ['commune', 'province'] },
        { code: B, levels: ['commune'] },
        { code: C, levels: ['central', 'commune'] },
      ],
    });
    const { inForce, byLevel } = statisticsOf(book.catalogue, { asOf: '2026-01-01', place: null }, {});
    expect(inForce).toBe(3);
    expect(byLevel).toEqual([
      { level: 'central', count: 1, exclusive: 1 },
      { level: 'province', count: 1, exclusive: 1 },
      { level: 'commune', count: 3, exclusive: 1 },
    ]);
  });

  it('18. a code reused for another name; one name under two codes, one of them abolished', () => {
    const book = new LawBook();
    book.announce({
      issuedOn: '2024-01-01',
      lines: [
        { code: A, name: 'Cấp thẻ cũ' },
        { code: B, name: 'Đăng ký' },
        { code: C, name: 'Đăng ký' },
      ],
    });
    book.announce({
      issuedOn: '2025-01-01',
      lines: [
        { code: A, kind: 'abolished' },
        { code: B, kind: 'abolished' },
      ],
    });
    book.announce({ issuedOn: '2026-01-01', lines: [{ code: A, name: 'Việc khác hẳn' }] });
    const name = (day: string) => nameOf(book.catalogue, viewProcedure(book.catalogue, A, { asOf: day, place: null })!);
    expect([name('2024-06-01'), name('2025-02-01'), name('2026-02-01')]).toEqual(['Cấp thẻ cũ', 'Cấp thẻ cũ', 'Việc khác hẳn']);
    expect([on(book, B, '2026-01-01'), on(book, C, '2026-01-01') !== null]).toEqual([null, true]);
  });

  it('19. two decisions with effect on one day: the later announced counts, the other has an empty interval', () => {
    const book = new LawBook();
    const first = book.announce({ issuedOn: '2026-01-01', effectiveFrom: '2026-03-01', lines: [{ code: A }] });
    const second = book.announce({ issuedOn: '2026-01-02', effectiveFrom: '2026-03-01', lines: [{ code: A, kind: 'amended' }] });
    expect(intervals(book, A)).toEqual([[second.lines[0]!.id, '2026-03-01', null]]);
    const overtaken = findVersion(book.catalogue, first.lines[0]!.id, '2026-03-01', null)!;
    expect([overtaken.from, overtaken.until]).toEqual(['2026-03-01', '2026-03-01']);
    expect(enderOf(book.catalogue, overtaken, ownTimeline(book.catalogue, A, null))?.id).toBe(second.lines[0]!.id);
  });

  it('20. amended for March, later abolished for the December before: nothing revives in March', () => {
    const { book } = anInForceProcedure({ since: '2025-01-01' });
    const amendment = book.announce({ issuedOn: '2025-10-01', effectiveFrom: '2026-03-01', lines: [{ code: A, kind: 'amended' }] });
    const ending = book.announce({ issuedOn: '2025-11-01', effectiveFrom: '2025-12-01', lines: [{ code: A, kind: 'abolished' }] });
    expect(on(book, A, '2025-11-30')).not.toBeNull();
    expect([on(book, A, '2025-12-01'), on(book, A, '2026-03-01'), on(book, A, '2030-01-01')]).toEqual([null, null, null]);
    const taken = findVersion(book.catalogue, amendment.lines[0]!.id, '2026-03-01', null)!;
    expect([taken.from, taken.until]).toEqual(['2026-03-01', '2026-03-01']);
    expect(enderOf(book.catalogue, taken, ownTimeline(book.catalogue, A, null))?.id).toBe(ending.lines[0]!.id);
    // Text announced after the ending still comes into force.
    const anew = book.announce({ issuedOn: '2025-12-20', effectiveFrom: '2026-05-01', lines: [{ code: A }] });
    expect(on(book, A, '2026-05-01')).toBe(anew.lines[0]!.id);
  });

  it('21. a decision revoked as if never issued; one revoked from a day', () => {
    const book = new LawBook();
    const kept = book.announce({ issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] });
    const revoked = book.announce({
      issuedOn: '2026-01-01',
      lines: [
        { code: A, kind: 'amended' },
        { code: B, kind: 'abolished' },
      ],
      at: '2026-01-01T00:00:00.000Z',
    });
    book.announce({
      type: 'correction',
      issuedOn: '2026-02-01',
      corrects: revoked.announcement.decision,
      lines: revoked.lines.map(({ id, summary }) => ({
        code: summary.code,
        kind: summary.kind,
        corrects: id,
        isWithdrawn: true,
        content: null,
      })),
      at: '2026-02-01T00:00:00.000Z',
    });
    expect([on(book, A, '2026-01-15'), on(book, B, '2026-01-15')]).toEqual([kept.lines[0]!.id, kept.lines[1]!.id]);
    const before = known(book, '2026-01-20T00:00:00.000Z');
    expect([on(before, A, '2026-01-15'), on(before, B, '2026-01-15')]).toEqual([revoked.lines[0]!.id, null]);
    // A correction of that correction restores the amendment.
    const back = book.announce({
      type: 'correction',
      issuedOn: '2026-03-01',
      corrects: revoked.announcement.decision,
      lines: [{ code: A, kind: 'amended', corrects: revoked.lines[0]!.id }],
    });
    expect(on(book, A, '2026-01-15')).toBe(back.lines[0]!.id);
    // An expiry from a day simply ends the lines on that day.
    book.announce({
      issuedOn: '2026-04-01',
      expires: [{ number: kept.announcement.head.number, issuedOn: '2025-01-01', isWhole: true }],
      lines: [],
    });
    expect([on(book, B, '2026-03-31') !== null, on(book, B, '2026-04-01')]).toEqual([true, null]);
  });

  it('22. a province’s entry lapses with the national procedure and does not come back by itself', () => {
    const book = new LawBook();
    book.announce({ issuedOn: '2024-01-01', lines: [{ code: A }, { code: B }] });
    const entry = book.announce({
      by: HA_NOI,
      issuedOn: '2024-06-01',
      lines: [
        { code: A, kind: 'standardised', contentFrom: 'national', content: null },
        { code: B, kind: 'abolished' },
      ],
    });
    book.announce({
      issuedOn: '2025-01-01',
      lines: [
        { code: A, kind: 'abolished' },
        { code: B, kind: 'abolished' },
      ],
    });
    const anew = book.announce({ issuedOn: '2026-01-01', lines: [{ code: A }, { code: B }] });
    expect(on(book, A, '2024-12-31', '01')).toContain(entry.lines[0]!.id);
    expect(on(book, A, '2025-06-01', '01')).toBeNull();
    expect(on(book, A, '2026-01-01', '01')).toBe(anew.lines[0]!.id);
    // The drop lapses too.
    expect([on(book, B, '2024-12-31', '01'), on(book, B, '2026-01-01', '01')]).toEqual([null, anew.lines[1]!.id]);
    // An entry that was made in the gap belongs to the next run.
    const early = book.announce({
      by: BAC_NINH,
      issuedOn: '2025-08-01',
      lines: [{ code: A, kind: 'standardised', contentFrom: 'national', content: null }],
    });
    expect(on(book, A, '2025-09-01', '24')).toBeNull();
    expect(on(book, A, '2026-02-01', '24')).toContain(early.lines[0]!.id);
  });

  it('23. a line of a merged province counts for a commune of a former one; a former province’s line there only', () => {
    const book = new LawBook();
    const former = book.announce({
      by: BAC_GIANG,
      issuedOn: '2024-01-01',
      lines: [
        { code: A, name: 'Bắc Giang cũ' },
        { code: C, name: 'Chỉ Bắc Giang' },
      ],
    });
    book.announce({ issuedOn: '2024-02-01', lines: [{ code: B }] });
    const inGiang = [...book.registers.places.units.values()].find(
      (unit) => unit.level === 'commune' && unit.asks[0] === '24~2025-06-30',
    )!.id;
    const inNinh = [...book.registers.places.units.values()].find(
      (unit) => unit.level === 'commune' && unit.asks[0] === '27~2025-06-30',
    )!.id;
    expect(former.lines[0]!.summary.place?.code).toBe('24~2025-06-30');
    const merged = book.announce({
      by: BAC_NINH,
      issuedOn: '2025-09-01',
      lines: [
        { code: A, kind: 'amended', name: 'Bắc Ninh mới' },
        { code: B, kind: 'abolished' },
      ],
    });
    expect(merged.lines[0]!.summary.place?.code).toBe('24');
    expect([on(book, A, '2025-08-31', inGiang), on(book, A, '2025-09-01', inGiang)]).toEqual([former.lines[0]!.id, merged.lines[0]!.id]);
    expect(on(book, A, '2025-09-01', inNinh)).toBe(merged.lines[0]!.id);
    expect([on(book, C, '2025-09-01', inGiang), on(book, C, '2025-09-01', inNinh)]).toEqual([former.lines[1]!.id, null]);
    // The merged province's own timeline answers first, then those of the former provinces.
    expect(on(book, C, '2025-09-01', '24')).toBe(former.lines[1]!.id);
    expect([on(book, B, '2025-09-01', inGiang), on(book, B, '2025-09-01', '24'), on(book, B, '2025-09-01') !== null]).toEqual([
      null,
      null,
      true,
    ]);
  });

  it('folds all at once to what step by step gave', () => {
    const book = new LawBook();
    book.announce({ issuedOn: '2024-01-01', lines: [{ code: A }, { code: B }] });
    book.announce({ issuedOn: '2025-01-01', by: HA_NOI, lines: [{ code: A, kind: 'abolished' }] });
    const atOnce = fold(book.announced, emptyCatalogue(bareRegisters().places));
    expect({ ...atOnce, places: null }).toEqual({ ...book.catalogue, places: null });
    expect(MINISTRY.code).toBe('G15');
  });
});
