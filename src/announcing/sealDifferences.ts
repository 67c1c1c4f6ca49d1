import type { DecisionHead } from '../domain/sealing/announcement.ts';
import { canonicalText, type SealedLine } from '../domain/sealing/sealedLine.ts';
import { withDaysInWords } from '../domain/values/dayInWords.ts';
import type { Label } from '../domain/values/vocabulary.ts';

/** A decision as it was sealed at one moment. */
export interface SealedState {
  readonly head: DecisionHead;
  readonly lines: readonly SealedLine[];
}

/** A difference between the announced and the approved decision. */
export interface SealDifference {
  /** As in a violation: 'effectiveFrom', 'lines.3.replaces' (lines counted from 0). */
  readonly path: string;
  readonly message: Label;
}

/** The announcer is known only at the end. */
const KNOWN_ONLY_AT_THE_END = new Set(['handling']);

/**
 * The differences between a decision at announcing and the same at approval. Example: another decision meanwhile ended
 * a line that this one expires, so this one has one ending less.
 */
export function sealDifferences(approved: SealedState, announced: SealedState): SealDifference[] {
  const count = Math.max(approved.lines.length, announced.lines.length);
  return [
    ...changedFields('', approved.head, announced.head),
    ...Array.from({ length: count }, (_, i) => lineDifferences(i, approved.lines[i], announced.lines[i])).flat(),
  ];
}

function lineDifferences(i: number, before: SealedLine | undefined, after: SealedLine | undefined): SealDifference[] {
  const path = `lines.${i}`;
  if (before && after) return changedFields(`${path}.`, before, after);
  const code = (before ?? after)?.code ?? '';
  return before
    ? [
        {
          path,
          message: { vi: `Dòng ${code} đã duyệt nhưng không còn khi công bố.`, en: `Line ${code} was approved and is not announced.` },
        },
      ]
    : [{ path, message: { vi: `Dòng ${code} được thêm sau khi duyệt.`, en: `Line ${code} was added after the approval.` } }];
}

function changedFields<T extends object>(prefix: string, before: T, after: T): SealDifference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const value = (of: T, name: string) => canonicalText((of as Record<string, unknown>)[name] ?? null);
  return [...names]
    .filter((name) => !KNOWN_ONLY_AT_THE_END.has(name) && value(before, name) !== value(after, name))
    .map((name) => ({
      path: `${prefix}${name}`,
      message: {
        vi: `Khác với bản đã duyệt: ${withDaysInWords(`${shortened(value(before, name))} → ${shortened(value(after, name))}`)}.`,
        en: `Not as it was approved: ${shortened(value(before, name))} → ${shortened(value(after, name))}.`,
      },
    }));
}

function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
