import { describe, expect, it } from '@jest/globals';
import { unexplained } from '../../../src/announcing/announcing.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import type { ProcedureContent } from '../../../src/domain/content/content.ts';
import { decisionKey } from '../../../src/domain/sealing/announcement.ts';
import type { TerseDecision, TerseLine } from '../../factories/lawBook.ts';
import { anIssuer, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';
import { A, aBookOfLaw, abolished, amended, B, registersOfChecks, sound, SOUND_HEAD, WHOLE } from './tables/soundDrafts.ts';

function withFee(amount: number, text: string): ProcedureContent {
  return { ...WHOLE, channels: WHOLE.channels.map((channel) => ({ ...channel, fees: [{ kind: 'fee', amount, currency: 'VND', text }] })) };
}

function check(book: LawBook, lines: TerseLine[], head: Partial<TerseDecision> = {}, today = '2026-09-03') {
  const { decision, lines: drafted } = book.draft({ ...SOUND_HEAD, ...head, lines });
  return checkDecision(decision, drafted, book.catalogue, book.registers, today);
}

const found = (...args: Parameters<typeof check>) => check(...args).map(({ code, path }) => `${code} ${path}`);

/** The tables (tables/) test each check alone. These tests run all checks together. */
describe('checkDecision', () => {
  it('finds nothing wrong with a sound decision', () => {
    expect(found(aBookOfLaw(), [amended(), sound({ code: '1.000003' }), sound({ code: null })])).toEqual([]);
  });

  it('case of law 15: the second of two decisions on one procedure is checked against what the first made', () => {
    const book = aBookOfLaw();
    const second = [amended()];
    expect(found(book, second)).toEqual([]);
    book.announce({ number: '8/QĐ-BTP', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [abolished(A)] });
    expect(found(book, second)).toEqual(['NOTHING_IN_FORCE lines.0.code']);
  });

  it('a correction stands on the day of the line that it corrects, which lies before its own signature', () => {
    const book = aBookOfLaw();
    const [first] = book.announced[0]!.lines;
    const correcting = (line: TerseLine = {}) =>
      found(book, [sound({ code: A, kind: 'new', corrects: first!.id, ...line })], {
        type: 'correction',
        effectiveFrom: null,
        corrects: book.announced[0]!.announcement.decision,
      });
    expect(correcting()).toEqual([]);
    expect(correcting({ effectiveFrom: '2024-01-02' })).toEqual([]);
    // A corrected day needs an explanation.
    expect(correcting({ effectiveFrom: '2024-02-01' })).toEqual(['EFFECTIVE_BEFORE_SIGNATURE lines.0.effectiveFrom']);
  });

  it('names the figure and the words that differ', () => {
    const [violation] = check(aBookOfLaw(), [amended({ content: withFee(20, '20.000 đồng') })]);
    expect(violation!.message.vi).toContain('20 đồng – “20.000 đồng”');
  });

  it('a province may drop or list what is in force nationally', () => {
    const head = { by: HA_NOI, number: '9/QĐ-UBND' };
    expect(found(aBookOfLaw(), [abolished(A), sound({ code: '1.000005', kind: 'new' })], head)).toEqual([
      'LOST_IN_THE_PROVINCE lines.0.code',
    ]);
    const listed = { code: A, kind: 'amended' as const, contentFrom: 'national' as const, content: null, levels: [] };
    expect(found(aBookOfLaw(), [sound(listed)], head)).toEqual([]);
  });

  it('speaks Vietnamese and English, and an answer to a warning lets it pass while an error never does', () => {
    const violations = check(aBookOfLaw(), [abolished(B), { code: null, kind: 'abolished' }]);
    expect(violations.map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'CODE_MISSING'],
      ['warning', 'NOTHING_IN_FORCE'],
    ]);
    for (const { message } of violations) expect([message.vi, message.en].every((text) => text.length > 20)).toBe(true);
    const answers = violations.map(({ code, path }) => ({ code, path, answer: 'Đã xem bản ký.' }));
    expect(unexplained(violations, [])).toHaveLength(2);
    expect(unexplained(violations, answers).map(({ code }) => code)).toEqual(['CODE_MISSING']);
  });

  it('refuses a second decision of the same identity across a renaming of its authority', () => {
    const book = new LawBook({
      ...registersOfChecks(),
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
