import { describe, expect, it } from '@jest/globals';
import { enderOf, nextChange, replacersOf, versionsEndedBy } from '../../../src/domain/timeline/changes.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { viewProcedure } from '../../../src/domain/timeline/procedureView.ts';
import { periodChanges, statisticsOf } from '../../../src/domain/timeline/statistics.ts';
import { timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { findVersion, summaryOfVersion, versionOn, versionsOf } from '../../../src/domain/timeline/versions.ts';
import type { TerseDecision } from '../../factories/lawBook.ts';
import { anInForceProcedure } from '../../factories/procedures.ts';
import { BAC_GIANG, BAC_NINH, HA_NOI, LawBook } from '../../factories/lawBook.ts';

const A = '1.000001';
const B = '1.000002';
const C = '1.000003';

function intervals(book: LawBook, code: string, place: string | null = null) {
  return versionsOf(timelineFor(book.catalogue, code, place)).map(({ id, from, until }) => [id, from, until]);
}

function on(book: LawBook, code: string, day: string, place: string | null = null): string | null {
  return versionOn(timelineFor(book.catalogue, code, place), day)?.id ?? null;
}

/** The line that ended the version in force on a day. */
function enderOn(book: LawBook, code: string, day: string, place: string | null = null): string | null {
  const timeline = timelineFor(book.catalogue, code, place);
  const version = versionOn(timeline, day);
  return version && (enderOf(book.catalogue, version, timeline)?.id ?? null);
}

function upcoming(book: LawBook, code: string, day: string, place: string | null = null): string | null {
  return nextChange(book.catalogue, timelineFor(book.catalogue, code, place), day)?.id ?? null;
}

function violations(book: LawBook, terse: TerseDecision) {
  const { decision, lines } = book.draft(terse);
  return checkDecision(decision, lines, book.catalogue, book.registers, decision.issuedOn!).map(({ code, path }) => `${code} ${path}`);
}

describe('A province and a procedure that it alone has', () => {
  const announced = (endsOn: string) => {
    const book = new LawBook();
    const own = book.announce({ by: HA_NOI, issuedOn: '2024-01-01', lines: [{ code: A }, { code: B }] }).lines;
    const ending = book.announce({
      by: HA_NOI,
      issuedOn: '2025-01-01',
      effectiveFrom: endsOn,
      lines: [
        { code: A, kind: 'abolished' },
        { code: C, kind: 'replaced', replaces: [{ code: B, name: 'Thủ tục B' }] },
      ],
    }).lines;
    return { book, own, ending };
  };

  it('is ended by the line that abolishes or replaces it, as that line says too', () => {
    const { book, own, ending } = announced('2025-02-01');
    expect([enderOn(book, A, '2024-06-01'), enderOn(book, B, '2024-06-01')]).toEqual([ending[0]!.id, ending[1]!.id]);
    const ended = (id: string) => versionsEndedBy(book.catalogue, book.catalogue.lines.get(id)!).map((version) => version.id);
    expect([ended(ending[0]!.id), ended(ending[1]!.id)]).toEqual([[own[0]!.id], [own[1]!.id]]);
    expect(viewProcedure(book.catalogue, A, { asOf: '2025-02-01', place: null })?.legalForce).toBe('noLongerInForce');
  });

  it('announces its ending as what comes next', () => {
    const { book, ending } = announced('2025-02-01');
    expect([upcoming(book, A, '2025-01-15'), upcoming(book, B, '2025-01-15')]).toEqual([ending[0]!.id, ending[1]!.id]);
  });

  it('is answered by the country again once a ministry announces the code and ends it: the drop has lapsed', () => {
    const { book } = announced('2025-02-01');
    book.announce({ issuedOn: '2026-01-01', lines: [{ code: A }] });
    book.announce({ issuedOn: '2026-03-01', lines: [{ code: A, kind: 'abolished' }] });
    const anew = book.announce({ issuedOn: '2026-05-01', lines: [{ code: A }] }).lines[0]!.id;
    // A province's drop belongs to the next national run only.
    expect([on(book, A, '2026-02-01', '01'), on(book, A, '2026-05-01', '01')]).toEqual([null, anew]);
  });
});

describe('A local entry over the national text', () => {
  const announced = () => {
    const { book, line: first } = anInForceProcedure({ since: '2024-01-01' });
    const local = book.announce({
      by: HA_NOI,
      issuedOn: '2024-06-01',
      lines: [{ code: A, kind: 'amended', contentFrom: 'ownOverNational' }],
    }).lines[0]!;
    return { book, first, local };
  };

  it('changes next when the national half does', () => {
    const { book, local } = announced();
    const amendment = book.announce({ issuedOn: '2025-01-01', effectiveFrom: '2025-03-01', lines: [{ code: A, kind: 'amended' }] })
      .lines[0]!;
    expect(upcoming(book, A, '2025-02-01', '01')).toBe(amendment.id);
    expect(enderOn(book, A, '2025-02-01', '01')).toBe(amendment.id);
    expect(on(book, A, '2025-03-01', '01')).toBe(`${local.id}~${amendment.id}`);
  });

  it('ends by the words of a temporary national half, and is read with the resumed one', () => {
    const { book, first, local } = announced();
    const temporary = book.announce({
      issuedOn: '2025-01-01',
      lines: [{ code: A, kind: 'amended', effectiveUntil: '2025-04-01', afterwards: 'resumes' }],
    }).lines[0]!;
    expect(intervals(book, A, '01').slice(-3)).toEqual([
      [`${local.id}~${first.id}`, '2024-06-01', '2025-01-01'],
      [`${local.id}~${temporary.id}`, '2025-01-01', '2025-04-01'],
      [`${local.id}~${first.id}`, '2025-04-01', null],
    ]);
    expect(enderOn(book, A, '2025-02-01', '01')).toBe(temporary.id);
    expect(upcoming(book, A, '2025-02-01', '01')).toBe(temporary.id);
  });

  it('is no pair with a line of another procedure, nor with a local one', () => {
    const { book, first, local } = announced();
    const other = book.announce({ issuedOn: '2025-01-01', lines: [{ code: B }] }).lines[0]!;
    const id = (a: string, b: string) => findVersion(book.catalogue, `${a}~${b}`, '2025-06-01', null)?.id ?? null;
    expect(id(local.id, first.id)).toBe(`${local.id}~${first.id}`);
    expect([id(local.id, other.id), id(first.id, first.id), id(local.id, local.id), id(other.id, first.id)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is brought back without a text of its own: the national one is read', () => {
    const { book, first } = announced();
    book.announce({ by: HA_NOI, issuedOn: '2025-01-01', lines: [{ code: A, kind: 'abolished' }] });
    book.announce({ by: BAC_NINH, issuedOn: '2025-07-10', lines: [{ code: A, kind: 'abolished' }] });
    expect(on(book, A, '2025-08-01', '24')).toBeNull();
    const back = { by: BAC_NINH, issuedOn: '2026-01-01', effectiveFrom: '2026-02-01', lines: [{ code: A, kind: 'reinstated' as const }] };
    expect(violations(book, back)).not.toContain('NOTHING_IN_FORCE lines.0.code');
    const reinstated = book.announce(back).lines[0]!;
    expect(on(book, A, '2026-02-01', '24')).toBe(`${reinstated.id}~${first.id}`);
  });
});

describe('What a province replaces', () => {
  it('is replaced for its people only', () => {
    const { book } = anInForceProcedure({ since: '2024-01-01' });
    book.announce({
      by: HA_NOI,
      issuedOn: '2025-01-01',
      lines: [{ code: B, kind: 'replaced', replaces: [{ code: A, name: 'Thủ tục A' }] }],
    });
    expect(replacersOf(book.catalogue, A, '2025-06-01')).toEqual([]);
    expect(replacersOf(book.catalogue, A, '2025-06-01', '24')).toEqual([]);
    expect(replacersOf(book.catalogue, A, '2025-06-01', '01')).toEqual([B]);
  });
});

describe('Temporary lines', () => {
  it('uncover a corrected line as corrected, and are corrected at their own place', () => {
    const book = new LawBook();
    const wrong = book.announce({ issuedOn: '2025-01-01', lines: [{ code: A, name: 'Sai' }] });
    const temporary = book.announce({
      issuedOn: '2025-03-01',
      lines: [{ code: A, kind: 'amended', effectiveUntil: '2025-06-01', afterwards: 'resumes' }],
    });
    const right = book.announce({
      type: 'correction',
      issuedOn: '2025-04-01',
      corrects: wrong.announcement.decision,
      lines: [{ code: A, corrects: wrong.lines[0]!.id, name: 'Đúng' }],
    }).lines[0]!;
    expect(intervals(book, A)).toEqual([
      [right.id, '2025-01-01', '2025-03-01'],
      [temporary.lines[0]!.id, '2025-03-01', '2025-06-01'],
      [right.id, '2025-06-01', null],
    ]);
    const longer = book.announce({
      type: 'correction',
      issuedOn: '2025-05-01',
      corrects: temporary.announcement.decision,
      lines: [{ code: A, kind: 'amended', corrects: temporary.lines[0]!.id, effectiveUntil: '2025-09-01', afterwards: 'nothing' }],
    }).lines[0]!;
    expect(intervals(book, A)).toEqual([
      [right.id, '2025-01-01', '2025-03-01'],
      [longer.id, '2025-03-01', '2025-09-01'],
    ]);
  });

  it('suspend what they replace for their window only, unless nothing resumes', () => {
    const book = new LawBook();
    const [a, b] = book.announce({ issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] }).lines;
    const replace = (code: string, afterwards: 'resumes' | 'nothing') => ({
      code: C,
      kind: 'replaced' as const,
      effectiveUntil: '2025-06-01',
      afterwards,
      replaces: [{ code, name: 'Thủ tục' }],
    });
    const temporary = book.announce({ issuedOn: '2025-03-01', lines: [replace(A, 'resumes')] }).lines[0]!;
    expect(intervals(book, A)).toEqual([
      [a!.id, '2025-01-01', '2025-03-01'],
      [a!.id, '2025-06-01', null],
    ]);
    // The replacement was withdrawn as if never issued, so the replaced procedure ran on without a gap.
    const final = book.announce({ issuedOn: '2025-03-02', effectiveFrom: '2025-03-02', lines: [replace(B, 'nothing')] });
    expect(intervals(book, B)).toEqual([[b!.id, '2025-01-01', '2025-03-02']]);
    book.announce({
      type: 'correction',
      issuedOn: '2025-04-01',
      corrects: final.announcement.decision,
      lines: [{ ...replace(B, 'nothing'), corrects: final.lines[0]!.id, isWithdrawn: true }],
    });
    expect(intervals(book, B)).toEqual([[b!.id, '2025-01-01', null]]);
    expect(on(book, C, '2025-05-31')).toBe(temporary.id);
  });
});

describe('Endings', () => {
  it('do not take along what the same decision says for later days', () => {
    const { book } = anInForceProcedure({ since: '2025-01-01' });
    const both = book.announce({
      issuedOn: '2025-06-01',
      lines: [
        { code: A, kind: 'abolished', effectiveFrom: '2025-07-01' },
        { code: A, kind: 'new', effectiveFrom: '2025-09-01' },
      ],
    }).lines;
    expect([on(book, A, '2025-08-01'), on(book, A, '2025-09-01')]).toEqual([null, both[1]!.id]);
  });

  it('withdrawn give back what they had taken along', () => {
    const { book, line: first } = anInForceProcedure({ since: '2025-01-01' });
    const later = book.announce({ issuedOn: '2025-02-01', effectiveFrom: '2025-12-01', lines: [{ code: A, kind: 'amended' }] }).lines[0]!;
    const ending = book.announce({ issuedOn: '2025-03-01', lines: [{ code: A, kind: 'abolished' }] });
    expect(intervals(book, A)).toEqual([[first.id, '2025-01-01', '2025-03-01']]);
    const withdrawal = book.announce({
      type: 'correction',
      issuedOn: '2025-04-01',
      corrects: ending.announcement.decision,
      lines: [{ code: A, kind: 'abolished', corrects: ending.lines[0]!.id, isWithdrawn: true }],
    });
    expect(intervals(book, A)).toEqual([
      [first.id, '2025-01-01', '2025-12-01'],
      [later.id, '2025-12-01', null],
    ]);
    // The withdrawal is withdrawn by a correction of the first line, so the ending counts again.
    book.announce({
      type: 'correction',
      issuedOn: '2025-05-01',
      corrects: withdrawal.announcement.decision,
      lines: [{ code: A, kind: 'abolished', corrects: withdrawal.lines[0]!.id }],
    });
    expect(intervals(book, A)).toEqual([[first.id, '2025-01-01', '2025-03-01']]);
  });

  it('bring nothing back that never was in force: a reinstated line has the text before them', () => {
    const { book, line: first } = anInForceProcedure({ since: '2025-01-01' });
    book.announce({ issuedOn: '2025-02-01', effectiveFrom: '2025-12-01', lines: [{ code: A, kind: 'amended' }] });
    book.announce({ issuedOn: '2025-03-01', lines: [{ code: A, kind: 'abolished' }] });
    const back = book.announce({ issuedOn: '2026-01-01', lines: [{ code: A, kind: 'reinstated' }] }).lines[0]!;
    expect(back.summary.contentOf).toBe(first.id);
  });
});

describe('Corrections', () => {
  it('that say nothing of the day keep it as an earlier correction mended it', () => {
    const { book, first: wrong } = anInForceProcedure({ by: HA_NOI, since: '2025-01-01' });
    const correct = (line: object, issuedOn: string) =>
      book.announce({
        by: HA_NOI,
        type: 'correction',
        issuedOn,
        corrects: wrong.announcement.decision,
        lines: [{ corrects: wrong.lines[0]!.id, code: null, ...line }],
      }).lines[0]!;
    correct({ effectiveFrom: '2025-02-01', code: B }, '2025-01-10');
    const second = correct({ name: 'Tên đúng' }, '2025-01-20');
    expect([second.summary.code, second.summary.effectiveFrom, second.summary.place?.code]).toEqual([B, '2025-02-01', '01']);
    expect(intervals(book, B)).toEqual([[second.id, '2025-02-01', null]]);
    expect(intervals(book, A)).toEqual([]);
  });

  it('leave what they do not restate as it was: text, levels, field', () => {
    const book = new LawBook();
    const wrong = book.announce({
      issuedOn: '2025-01-01',
      lines: [{ code: A, name: 'Sai', levels: ['commune'], fields: [{ code: 'F01', name: 'Hộ tịch' }], onlineLevel: 'full' }],
    });
    const correction: TerseDecision = {
      type: 'correction',
      issuedOn: '2025-01-10',
      corrects: wrong.announcement.decision,
      lines: [{ code: A, corrects: wrong.lines[0]!.id, name: 'Đúng', content: null, levels: [] }],
    };
    expect(violations(book, correction).filter((found) => found.startsWith('PART_MISSING'))).toEqual([]);
    const right = book.announce(correction).lines[0]!;
    expect(right.summary).toMatchObject({
      name: 'Đúng',
      contentOf: wrong.lines[0]!.id,
      levels: ['commune'],
      fields: [{ code: 'F01' }],
      onlineLevel: 'full',
    });
    const again = book.announce({
      ...correction,
      issuedOn: '2025-01-20',
      lines: [{ code: A, corrects: wrong.lines[0]!.id, name: 'Đúng hơn', content: null, levels: ['province'] }],
    }).lines[0]!;
    expect(again.summary).toMatchObject({ name: 'Đúng hơn', contentOf: wrong.lines[0]!.id, levels: ['province'] });
  });

  it('that move a line to another province take it from the first one', () => {
    const { book, first: wrong } = anInForceProcedure({ by: HA_NOI, since: '2025-08-01' });
    const moved = book.announce({
      by: HA_NOI,
      type: 'correction',
      issuedOn: '2025-08-10',
      corrects: wrong.announcement.decision,
      lines: [{ code: A, corrects: wrong.lines[0]!.id, place: { code: '24', name: 'Tỉnh Bắc Ninh' } }],
    }).lines[0]!;
    expect([on(book, A, '2025-09-01', '01'), on(book, A, '2025-09-01', '24'), on(book, A, '2025-09-01')]).toEqual([
      null,
      moved.id,
      moved.id,
    ]);
  });

  it('do not change since when a procedure is known', () => {
    const book = new LawBook();
    const first = book.announce({ issuedOn: '2026-01-05', effectiveFrom: '2026-03-01', lines: [{ code: A }] });
    const knownFrom = () => viewProcedure(book.catalogue, A, { asOf: '2026-02-01', place: null })?.knownFrom;
    expect(knownFrom()).toBe('2026-01-05');
    book.announce({
      type: 'correction',
      issuedOn: '2026-02-20',
      corrects: first.announcement.decision,
      lines: [{ code: A, corrects: first.lines[0]!.id }],
    });
    expect(knownFrom()).toBe('2026-01-05');
  });

  it('that withdraw a line are what ended it', () => {
    const { book, first } = anInForceProcedure({ since: '2026-01-05' });
    const withdrawal = book.announce({
      type: 'correction',
      issuedOn: '2026-02-20',
      corrects: first.announcement.decision,
      lines: [{ code: A, corrects: first.lines[0]!.id, isWithdrawn: true, content: null }],
    });
    const version = findVersion(book.catalogue, first.lines[0]!.id, '2026-03-01', null)!;
    expect([version.from, version.until]).toEqual(['2026-01-05', '2026-01-05']);
    expect(enderOf(book.catalogue, version, timelineFor(book.catalogue, A, null))?.id).toBe(withdrawal.lines[0]!.id);
  });

  it('of one line twice in one decision contradict each other', () => {
    const { book, first } = anInForceProcedure({ since: '2026-01-05' });
    const twice = [
      { code: A, corrects: first.lines[0]!.id, name: 'Một' },
      { code: A, corrects: first.lines[0]!.id, name: 'Hai' },
    ];
    expect(violations(book, { type: 'correction', issuedOn: '2026-01-10', corrects: first.announcement.decision, lines: twice })).toContain(
      'LINES_CONTRADICTORY lines.1.corrects',
    );
  });
});

describe('A decision that expires', () => {
  const expire = (book: LawBook, number: string, on: string, by = undefined as TerseDecision['by']) =>
    book.announce({ ...(by ? { by } : {}), issuedOn: on, expires: [{ number, issuedOn: null, isWhole: true }], lines: [] });

  it('ends what a correction added to it, and its lines as corrected, but not what was withdrawn', () => {
    const book = new LawBook();
    const first = book.announce({ number: '9/QĐ-BTP', issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] });
    book.announce({
      number: '10/QĐ-BTP',
      type: 'correction',
      issuedOn: '2025-02-01',
      corrects: first.announcement.decision,
      lines: [
        { code: C },
        { code: '1.000009', corrects: first.lines[0]!.id },
        { code: B, corrects: first.lines[1]!.id, isWithdrawn: true, content: null },
      ],
    });
    const { lines } = expire(book, '9/QĐ-BTP', '2025-06-01');
    expect(lines.map(({ summary }) => [summary.code, summary.kind, summary.effectiveFrom]).sort()).toEqual([
      [C, 'abolished', '2025-06-01'],
      ['1.000009', 'abolished', '2025-06-01'],
    ]);
  });

  it('ends its line that another decision has suspended only when that would resume', () => {
    const book = new LawBook();
    const first = book.announce({ number: '9/QĐ-BTP', issuedOn: '2025-01-01', lines: [{ code: A }, { code: B }] }).lines[0]!;
    const temporary = book.announce({
      issuedOn: '2025-03-01',
      lines: [
        { code: A, kind: 'amended', effectiveUntil: '2025-08-01', afterwards: 'resumes' },
        { code: B, kind: 'amended' },
      ],
    }).lines[0]!;
    const { lines } = expire(book, '9/QĐ-BTP', '2025-06-01');
    expect(lines.map(({ summary }) => [summary.code, summary.effectiveFrom])).toEqual([[A, '2025-08-01']]);
    expect(intervals(book, A)).toEqual([
      [first.id, '2025-01-01', '2025-03-01'],
      [temporary.id, '2025-03-01', '2025-08-01'],
    ]);
  });

  it('is its own authority’s: another province’s of the same number is not meant', () => {
    const book = new LawBook();
    const other = book.announce({
      by: BAC_NINH,
      number: '55/QĐ-UBND',
      issuedOn: '2025-08-01',
      lines: [{ code: A, section: 'I', position: '1' }],
    }).lines[0]!;
    const draft: TerseDecision = {
      by: HA_NOI,
      number: '77/QĐ-UBND',
      issuedOn: '2025-09-01',
      expires: [{ number: '55/QĐ-UBND', issuedOn: null, isWhole: true }],
      lines: [{ kind: 'abolished', earlier: { decisionNumber: '55/QĐ-UBND', issuedOn: null, section: 'I', position: '1' } }],
    };
    expect(violations(book, draft)).toEqual(
      expect.arrayContaining([
        'EARLIER_DECISION_UNKNOWN expires.0',
        'REFERENCE_UNRESOLVED lines.0.earlier',
        'EARLIER_DECISION_UNKNOWN lines.0.earlier.decisionNumber',
      ]),
    );
    const { lines, announcement } = book.announce({ ...draft, lines: [] });
    expect([lines, announcement.head.expires[0]!.decision]).toEqual([[], null]);
    expect(on(book, A, '2025-10-01', '24')).toBe(other.id);
  });

  it('of a province that was merged is expired by the merged one', () => {
    const { book } = anInForceProcedure({ by: BAC_GIANG, number: '55/QĐ-UBND', since: '2025-01-01' });
    expire(book, '55/QĐ-UBND', '2025-09-01', BAC_NINH);
    expect([on(book, A, '2025-08-31', '24~2025-06-30') !== null, on(book, A, '2025-09-01', '24~2025-06-30')]).toEqual([true, null]);
  });

  it('takes along what others announced for later days: the check says so', () => {
    const { book } = anInForceProcedure({ number: '9/QĐ-BTP', since: '2025-01-01' });
    book.announce({ number: '12/QĐ-BTP', issuedOn: '2025-03-01', effectiveFrom: '2025-12-01', lines: [{ code: A, kind: 'amended' }] });
    expect(
      violations(book, { issuedOn: '2025-06-01', expires: [{ number: '9/QĐ-BTP', issuedOn: null, isWhole: true }], lines: [] }),
    ).toContain('TAKES_LATER_LINES_WITH_IT expires.0');
  });
});

describe('Merged provinces', () => {
  it('end a former province’s line from their day on, in the former one and in their own answer', () => {
    const { book, line: own } = anInForceProcedure({ by: BAC_GIANG, since: '2024-01-01' });
    const ending = book.announce({ by: BAC_NINH, issuedOn: '2025-09-01', lines: [{ code: A, kind: 'abolished' }] }).lines[0]!;
    expect(intervals(book, A, '24~2025-06-30')).toEqual([[own.id, '2024-01-01', '2025-09-01']]);
    expect(intervals(book, A, '24')).toEqual([[own.id, '2024-01-01', '2025-09-01']]);
    expect(enderOn(book, A, '2025-01-01', '24')).toBe(ending.id);
    expect(versionsEndedBy(book.catalogue, book.catalogue.lines.get(ending.id)!).map(({ id }) => id)).toEqual([own.id]);
  });

  it('count for a commune what its province’s authorities did, before and after the merger', () => {
    const { book } = anInForceProcedure({ by: BAC_GIANG, since: '2025-01-01' });
    book.announce({ by: BAC_NINH, issuedOn: '2025-09-01', lines: [{ code: B }] });
    const commune = [...book.registers.places.units.values()].find(
      (unit) => unit.level === 'commune' && unit.endedOn === null && unit.asks[0] === '24~2025-06-30',
    )!.id;
    const decisions = (place: string) => periodChanges(book.catalogue, { from: '2025-01-01', until: '2026-01-01' }, place, {}).decisions;
    expect([decisions(commune), decisions('24'), decisions('24~2025-06-30'), decisions('01')]).toEqual([2, 2, 1, 0]);
  });
});

describe('Counts', () => {
  it('by a field or level that nobody named can be asked for again as a list', () => {
    const book = new LawBook();
    book.announce({
      issuedOn: '2025-01-01',
      lines: [
        { code: A, levels: [] },
        { code: B, fields: [{ code: 'F01', name: 'Hộ tịch' }] },
      ],
    });
    const question = { asOf: '2025-06-01', place: null };
    const { byField, byLevel } = statisticsOf(book.catalogue, question, {});
    for (const { field, count } of byField) expect(statisticsOf(book.catalogue, question, { fields: [field.code!] }).inForce).toBe(count);
    for (const { level, count } of byLevel) expect(statisticsOf(book.catalogue, question, { levels: [level] }).inForce).toBe(count);
    expect(summaryOfVersion(versionOn(timelineFor(book.catalogue, A, null), '2025-06-01')!).levels).toEqual([]);
  });
});
