import { noticesToExplain } from '../../../announcing/drafting/explanations.ts';
import type { FileDraft } from '../../../announcing/fromFile/fileDrafting.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { numbersOfLines } from '../../../reading/meaning/warnings/linesText.ts';

/** What questions are asked of. */
export type DraftRead = Pick<FileDraft, 'parsed' | 'draft' | 'notes' | 'violations'>;

/** A question of reading or drafting; `lines` are places in the draft, counted from 0. */
export interface AskedQuestion {
  readonly code: string;
  readonly message: Label;
  readonly lines: readonly number[];
  /** Names the question when it is answered: its code, words and lines as read. Taking out other lines keeps it. */
  readonly key: string;
}

/**
 * The questions that the command asks of a file too, but for those of the check, which the panel asks anew. Warnings of
 * reading count the lines as read; rows taken out since have no place.
 */
export function readingQuestions({ parsed, draft, violations, notes }: DraftRead): AskedQuestion[] {
  const placeOf = new Map(parsed.lines.map(({ n }, index) => [n, index]));
  return noticesToExplain(violations, parsed.warnings, notes)
    .filter(({ from }) => from !== 'check')
    .flatMap(({ from, code, path, message }): Omit<AskedQuestion, 'key'>[] => {
      if (from === 'drafting') return [{ code, message, lines: linesOfPath(path, draft.lines.length) }];
      const numbers = numbersOfLines(path)?.numbers ?? [];
      const lines = numbers.flatMap((n) => placeOf.get(n) ?? []);
      return numbers.length > 0 && lines.length === 0 ? [] : [{ code, message, lines }];
    })
    .map((question) => ({ ...question, key: keyOf(question, parsed) }));
}

function linesOfPath(path: string, count: number): number[] {
  const at = /^lines\.(\d+)(?:\.|$)/.exec(path)?.[1];
  return at === undefined || Number(at) >= count ? [] : [Number(at)];
}

function keyOf({ code, message, lines }: Omit<AskedQuestion, 'key'>, parsed: DraftRead['parsed']): string {
  const numbers = lines.map((at) => parsed.lines[at]?.n ?? 0);
  return `${code} ${numbers.join(',')} ${message.vi}`;
}
