import { describe, expect, it } from '@jest/globals';
import {
  explanationsTemplate,
  noticesToExplain,
  readExplanations,
  withoutExplanation,
} from '../../../src/announcing/drafting/explanations.ts';
import { located } from '../../../src/announcing/drafting/located.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { aBookOfLaw, sound, SOUND_HEAD } from '../../domain/check/tables/soundDrafts.ts';

/** New lines of which those at these places lack their steps. */
function warningOf(lacking: readonly number[], count = 60, name = 'Thủ tục') {
  const book = aBookOfLaw();
  const lines = Array.from({ length: count }, (_, at) => {
    const line = sound({ code: `2.${100_000 + at}`, name: `${name} ${at}` });
    return lacking.includes(at) ? { ...line, content: { ...line.content!, steps: [] } } : line;
  });
  const draft = book.draft({ ...SOUND_HEAD, lines });
  const [warning, ...others] = checkDecision(draft.decision, draft.lines, book.catalogue, book.registers, '2026-09-03');
  expect([warning?.code, others]).toEqual(['PART_MISSING', []]);
  return warning!;
}

const even = (count: number) => Array.from({ length: count }, (_, i) => 2 * i);
const answered = (warning: ReturnType<typeof warningOf>) => {
  const template = JSON.parse(explanationsTemplate(noticesToExplain([warning], [], []))) as object[];
  return readExplanations(JSON.stringify(template.map((one) => ({ ...one, answer: 'Đã đối chiếu với bản ký.' }))))!;
};

describe('A warning about many lines', () => {
  it('names them in runs', () => {
    const { message, alsoAt } = warningOf([...even(1), 2, 3, 4, 5, 6, 7, 19]);
    expect(message.vi).toMatch(/^8 dòng \(1, 3–8, 20\): /);
    expect(message.en).toMatch(/^8 lines \(1, 3–8, 20\): /);
    expect(alsoAt).toHaveLength(7);
  });

  it('names few of a long list, and tells programs all', () => {
    const warning = warningOf(even(30));
    expect(warning.message.vi).toMatch(/^30 dòng \(1, 3, 5, 7, 9, 11, 13, 15 và 22 dòng khác\): /);
    expect(warning.message.en).toMatch(/^30 lines \(1, 3, 5, 7, 9, 11, 13, 15 and 22 other lines\): /);
    expect([warning.path, ...warning.alsoAt!].map((path) => Number(path.split('.')[1]))).toEqual(even(30));
    expect(noticesToExplain([warning], [], [])[0]?.asked).toEqual(warning.asked);
  });

  it('keeps its answer in the file of answers for the lines that were asked, not for others behind the named ones', () => {
    const warning = warningOf(even(30));
    const unanswered = (later: ReturnType<typeof warningOf>) =>
      withoutExplanation(noticesToExplain([later], [], []), answered(warning)).length;
    expect(unanswered(warning)).toBe(0);
    const others = warningOf([...even(29), 59]);
    expect(others.message).toEqual(warning.message);
    expect(unanswered(others)).toBe(1);
    expect(unanswered(warningOf(even(30), 60, 'Thủ tục khác'))).toBe(1);
  });

  it('names lines of the file in the same way, where the reader warns of them', () => {
    const english = (path: string) => located({ code: 'x', severity: 'warning', path, message: { vi: 'a', en: 'b' } }).message.en;
    expect(english('lines 1-3, 7: table 2')).toBe('b (lines 1–3, 7: table 2)');
    expect(english(`lines ${even(20).join(', ')}`)).toBe('b (lines 0, 2, 4, 6, 8, 10, 12, 14 and 12 other lines)');
    for (const path of ['line 4', 'line 4: table 1', 'document']) expect(english(path)).toBe(`b (${path})`);
  });
});
