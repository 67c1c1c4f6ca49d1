import { describe, expect, it } from '@jest/globals';
import { statedHead } from '../../../src/domain/catalogue/correctedDecision.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { WHOLE_COUNTRY } from '../../../src/domain/decision/draft.ts';
import { draftWithdrawal } from '../../../src/domain/decision/withdrawal.ts';
import { withdrawalEffects } from '../../../src/domain/decision/withdrawalEffects.ts';
import { timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionsOf } from '../../../src/domain/timeline/versions.ts';
import type { AnnouncedInBook, TerseDecision } from '../../factories/lawBook.ts';
import { anInForceProcedure } from '../../factories/procedures.ts';
import { aText, BAC_NINH, LawBook } from '../../factories/lawBook.ts';

const A = '1.000001';
const B = '1.000002';
const keyOf = ({ announcement }: AnnouncedInBook) => announcement.decision;

/** The withdrawal of a decision, with its texts loaded as announcing loads them. */
function withdrawalOf(book: LawBook, of: AnnouncedInBook): TerseDecision {
  const { decision, lines } = draftWithdrawal(book.catalogue, keyOf(of), { number: '99/QĐ-BTP', issuedOn: '2026-11-02' })!;
  const { issuingAuthority, ...head } = decision;
  return {
    ...head,
    by: issuingAuthority!,
    lines: lines.map(({ draft, textOf }) => ({ ...draft, content: textOf === null ? null : book.textOf(textOf) })),
  };
}

function effects(book: LawBook, of: AnnouncedInBook) {
  const { revived, ended, groundless } = withdrawalEffects(book.catalogue, draftWithdrawal(book.catalogue, keyOf(of), {})!.replaced);
  return {
    revived: revived.map(({ code, from, until, after }) => [code, from, until, after!.line.summary.decision]),
    ended: ended.map(({ code, from, until }) => [code, from, until]),
    groundless: groundless.map(({ summary }) => [summary.code, summary.kind, summary.decision]),
  };
}

function asked(book: LawBook, terse: TerseDecision): string[] {
  const { decision, lines } = book.draft(terse);
  return checkDecision(decision, lines, book.catalogue, book.registers, '2026-11-02')
    .filter(({ code }) => code.startsWith('WITHDRAWAL') || code.endsWith('UNKNOWN'))
    .map(({ code, message }) => `${code}: ${message.vi}`);
}

const answers = (book: LawBook, code: string, place: string | null = null) =>
  versionsOf(timelineFor(book.catalogue, code, place)).map(({ line, from, until }) => [
    book.textOf(line.summary.contentOf ?? line.id),
    from,
    until,
  ]);

describe('The withdrawal of a decision', () => {
  it('names what it had overtaken or ended, and what others built on it', () => {
    const book = new LawBook();
    const first = book.announce({ number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: A }, { code: B }] });
    const second = book.announce({
      number: '2/QĐ-BTP',
      issuedOn: '2026-02-02',
      lines: [{ kind: 'amended', code: A }, { kind: 'abolished', code: B }, { code: '1.000003' }],
    });
    const third = book.announce({
      number: '3/QĐ-BTP',
      issuedOn: '2026-05-05',
      lines: [
        { kind: 'amended', code: '1.000003' },
        { kind: 'amended', code: A },
      ],
    });
    expect(effects(book, second)).toEqual({
      revived: [
        [A, '2026-02-02', '2026-05-05', keyOf(first)],
        [B, '2026-02-02', null, keyOf(first)],
      ],
      ended: [['1.000003', '2026-02-02', '2026-05-05']],
      groundless: [['1.000003', 'amended', keyOf(third)]],
    });
    expect(asked(book, withdrawalOf(book, second))).toEqual([
      expect.stringMatching(
        /^WITHDRAWAL_REVIVES: Khi rút, 2 nội dung .*1\.000001.*Quyết định 1\/QĐ-BTP, từ 02\/02\/2026 đến trước 05\/5\/2026.*1\.000002/,
      ),
      expect.stringMatching(/^WITHDRAWAL_LEAVES_NO_GROUND: Khi rút, 1 dòng .*1\.000003.*sửa đổi.*Quyết định 3\/QĐ-BTP/),
    ]);
  });

  it('names a text that another line carried on', () => {
    const { book, first } = anInForceProcedure({ number: '1/QĐ-BTP', since: '2026-01-05' });
    book.announce({ number: '2/QĐ-BTP', issuedOn: '2026-02-02', lines: [{ kind: 'abolished', code: A }] });
    const third = book.announce({ number: '3/QĐ-BTP', issuedOn: '2026-03-02', lines: [{ kind: 'reinstated', code: A, name: null }] });
    expect(effects(book, first).groundless).toEqual([
      [A, 'abolished', expect.anything()],
      [A, 'reinstated', keyOf(third)],
    ]);
  });

  it('names what a province’s people get back', () => {
    const { book, first } = anInForceProcedure({ number: '1/QĐ-BTP', since: '2026-01-05' });
    const drop = book.announce({ by: BAC_NINH, number: '2/QĐ-UBND', issuedOn: '2026-02-02', lines: [{ kind: 'abolished', code: A }] });
    expect(effects(book, drop)).toEqual({ revived: [[A, '2026-02-02', null, keyOf(first)]], ended: [], groundless: [] });
    expect(asked(book, withdrawalOf(book, drop))).toEqual([expect.stringContaining('tại Tỉnh Bắc Ninh')]);
  });
});

describe('The withdrawal of a correction', () => {
  /**
   * A and B are announced. A correction then restates A's text, withdraws B, adds a line, and restates day and
   * expiries.
   */
  function aCorrectedBook() {
    const book = new LawBook();
    const old = book.announce({ number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: '1.000009' }] });
    const first = book.announce({ number: '2/QĐ-BTP', issuedOn: '2026-02-02', title: 'Cũ', lines: [{ code: A }, { code: B }] });
    const before = [A, B, '1.000003', '1.000009'].map((code) => answers(book, code));
    const correction = book.announce({
      type: 'correction',
      corrects: keyOf(first),
      number: '3/QĐ-BTP',
      issuedOn: '2026-03-02',
      restates: { title: 'Mới', expires: [{ number: '1/QĐ-BTP', issuedOn: null, isWhole: true }] },
      lines: [
        { corrects: first.lines[0]!.id, effectiveFrom: '2026-02-10', content: aText('đính chính') },
        { corrects: first.lines[1]!.id, isWithdrawn: true },
        { code: '1.000003' },
      ],
    });
    return { book, old, first, correction, before };
  }

  it('brings everything back as it was: texts, days, withdrawn and added lines, the head and what it had ended', () => {
    const { book, first, correction, before } = aCorrectedBook();
    const now = () => [A, B, '1.000003', '1.000009'].map((code) => answers(book, code));
    expect(now()).not.toEqual(before);
    const terse = withdrawalOf(book, correction);
    expect(terse).toMatchObject({ type: 'correction', corrects: keyOf(first), restates: { title: 'Cũ', expires: [] } });
    expect(asked(book, terse).filter((one) => !one.startsWith('WITHDRAWAL'))).toEqual([]);
    book.announce(terse);
    expect(now()).toEqual(before);
    expect(statedHead(book.catalogue, first.announcement)).toMatchObject({ title: 'Cũ', expires: [] });
    const again = draftWithdrawal(book.catalogue, keyOf(correction), {})!;
    expect([again.lines, again.decision.restates]).toEqual([[], null]);
  });

  it.each([
    ['a province, where the line was for the country', null, { code: '01', name: 'Hà Nội' }],
    ['the whole country, where the line was for a province', { code: '01', name: 'Hà Nội' }, WHOLE_COUNTRY],
    ['another province', { code: '01', name: 'Hà Nội' }, { code: '24', name: 'Bắc Ninh' }],
  ])('takes back a corrected place: %s', (_, place, corrected) => {
    const book = new LawBook();
    const first = book.announce({ number: '2/QĐ-BTP', issuedOn: '2026-02-02', lines: [{ code: A, place }] });
    const everywhere = () => [null, '01', '24'].map((where) => answers(book, A, where));
    const before = everywhere();
    const correction = book.announce({
      type: 'correction',
      corrects: keyOf(first),
      number: '3/QĐ-BTP',
      issuedOn: '2026-03-02',
      lines: [{ corrects: first.lines[0]!.id, effectiveFrom: '2026-02-02', place: corrected, content: aText('đính chính') }],
    });
    expect(everywhere()).not.toEqual(before);
    book.announce(withdrawalOf(book, correction));
    expect(everywhere()).toEqual(before);
  });

  it('leaves what a later correction restated', () => {
    const { book, first, correction } = aCorrectedBook();
    book.announce({
      type: 'correction',
      corrects: keyOf(first),
      number: '4/QĐ-BTP',
      issuedOn: '2026-04-02',
      restates: { title: 'Mới nhất' },
      lines: [{ corrects: first.lines[0]!.id, content: aText('đính chính lần hai') }],
    });
    const { decision, lines } = draftWithdrawal(book.catalogue, keyOf(correction), {})!;
    expect(Object.keys(decision.restates!)).toEqual(['expires']);
    expect(lines.map(({ draft }) => draft.corrects)).not.toContain(first.lines[0]!.id);
  });
});
