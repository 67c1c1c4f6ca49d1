import { expect, it } from '@jest/globals';
import type { Draft } from '../../../src/announcing/announcing.ts';
import { draftHash } from '../../../src/announcing/review/draftHash.ts';
import { changesSince, outlineOf } from '../../../src/announcing/review/draftOutline.ts';
import { LawBook } from '../../factories/lawBook.ts';

const draft = new LawBook().draft({ number: '1/QĐ-BTP', title: 'Công bố', lines: [{ code: '1.000001' }, { code: '1.000002' }] });
const [first, second] = draft.lines as [(typeof draft.lines)[0], (typeof draft.lines)[0]];
const before = outlineOf(draft, [11, 12]);
const changes = (after: Partial<Draft>, ids: readonly number[]) =>
  changesSince(before, outlineOf({ ...draft, ...after }, ids)).map(({ path, message }) => `${path}: ${message.vi}`);

it('nothing changed where nothing did', () => {
  expect(changes({}, [11, 12])).toEqual([]);
});

it.each([
  ['a field of the head', { decision: { ...draft.decision, title: 'Khác' } }, [11, 12], ['title: Trích yếu: “Công bố” → “Khác”.']],
  [
    'a day',
    { decision: { ...draft.decision, effectiveFrom: '2026-08-27' } },
    [11, 12],
    [expect.stringMatching(/^effectiveFrom: .* → “27\/8\/2026”\.$/)],
  ],
  [
    'the code of a line',
    { lines: [{ ...first, code: '2.000528' }, second] },
    [11, 12],
    ['lines.11.code: Dòng 1 · 2.000528 · Thủ tục 1.000001: Mã: “1.000001” → “2.000528”.'],
  ],
  [
    'the kind of a line and its levels, in words',
    { lines: [{ ...first, kind: 'abolished', levels: ['province', 'commune'] }, second] },
    [11, 12],
    [
      expect.stringMatching(/: Loại thay đổi: Mới ban hành → Bãi bỏ\.$/),
      expect.stringMatching(/: Cấp thực hiện: .* → Cấp tỉnh, Cấp xã\.$/),
    ],
  ],
  [
    'a long text',
    { lines: [{ ...first, content: second.content }, second] },
    [11, 12],
    [expect.stringContaining('Nội dung thủ tục đã đổi.')],
  ],
  ['a line taken out', { lines: [second] }, [12], ['lines.11: Dòng 1 · 1.000001 · Thủ tục 1.000001 đã bị bỏ.']],
  ['a line added', { lines: [first, second, first] }, [11, 12, 13], [expect.stringMatching(/^lines\.13: .* được thêm\.$/)]],
  ['the order', { lines: [second, first] }, [12, 11], ['lines: Thứ tự các dòng đã đổi.']],
] as const)('tells %s', (_what, after, ids, expected) => {
  expect(changes(after, ids)).toEqual(expected);
  expect(draftHash({ ...draft, ...after })).not.toBe(draftHash(draft));
});
