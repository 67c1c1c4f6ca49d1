import { describePlace } from '../../form/documentForm.ts';
import type { CitedDecision, PrintedCorrection, ReadingNotice } from '../parsedDecision.ts';
import { oneOf, pattern } from '../wording.ts';
import { aWarning } from '../warnings/warningTypes.ts';
import type { Sentence } from './sentences.ts';

const QUOTED = '\\s*(?:(?:là|nhầm|sai|lại|thành|cụm từ|:)\\s*)*\\s*[“"«]([^”"»]{1,400})[”"»]';
const PRINTED = pattern(
  oneOf(['đã in', 'in', 'đã ghi', 'ghi', 'đã viết', 'viết', 'đã nêu', 'nêu', 'cụm từ', 'nội dung', 'từ', 'mã số', 'mã']),
  QUOTED,
);
const CORRECTED = pattern(oneOf(['sửa lại', 'sửa', 'đính chính', 'thành', 'đúng là', 'nay sửa', 'thay bằng', 'bằng', 'là']), QUOTED);

/** Misprints that a correction names, with the right text, in the order of the document. */
export function readCorrections(sentences: readonly Sentence[]): PrintedCorrection[] {
  return sentences.flatMap(({ text, place }): PrintedCorrection[] => {
    const printed = PRINTED.exec(text);
    const corrected = printed ? CORRECTED.exec(text.slice(printed.index + printed[0].length)) : null;
    if (!printed || !corrected) return [];
    const about = text.slice(0, printed.index).replace(/[\s:,;]+$/u, '');
    return [{ about, printed: printed[1] ?? '', corrected: corrected[1] ?? '', where: describePlace(place) }];
  });
}

/** A correction announces nothing by itself: an editor must correct each line by hand. */
export function warnOfCorrections(amends: CitedDecision | null, corrections: readonly PrintedCorrection[]): ReadingNotice {
  const each = corrections.map(({ about, printed, corrected }) => `${about}: "${printed}" → "${corrected}"`).join('; ');
  const number = amends?.number ?? 'a decision that is not named';
  const text = each === '' ? `corrects ${number}; what it corrects was not understood: compare by hand` : `corrects ${number}: ${each}`;
  return aWarning('correction', text, [...new Set(corrections.map(({ where }) => where))].join(', ') || 'articles');
}
