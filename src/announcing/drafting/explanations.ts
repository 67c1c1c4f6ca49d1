import { z } from 'zod';
import type { Notice } from '../../domain/values/notice.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { ReadingWarning } from '../../reading/meaning/parsedDecision.ts';
import type { DraftNote } from './draftNotes.ts';
import { readingNotice } from './readingNotice.ts';

/** A notice that needs an explanation before a decision is announced from a file. */
export type ToExplain = Omit<Notice, 'severity'> & { readonly from: 'check' | 'reading' | 'drafting' };

/** Somebody's reason why a notice does not stop the decision. */
export interface GivenExplanation {
  readonly code: string;
  readonly path: string;
  readonly answer: string;
}

/**
 * The notices that need an explanation: warnings of the check, the reader's `must`, and facts that drafting added.
 * Errors cannot be explained away.
 */
export function noticesToExplain(
  violations: readonly Violation[],
  warnings: readonly ReadingWarning[],
  notes: readonly DraftNote[],
): ToExplain[] {
  const found = { check: violations, reading: warnings.map(readingNotice), drafting: notes };
  const all = (['check', 'reading', 'drafting'] as const).flatMap((from) =>
    found[from]
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, path, message }): ToExplain => ({ from, code, path, message })),
  );
  const merged = new Map<string, ToExplain>();
  for (const notice of all) {
    const same = merged.get(keyOf(notice));
    merged.set(
      keyOf(notice),
      same
        ? { ...same, message: { vi: `${same.message.vi} ${notice.message.vi}`, en: `${same.message.en} ${notice.message.en}` } }
        : notice,
    );
  }
  return [...merged.values()];
}

/** Notices without an explanation; a blank text explains nothing. */
export function withoutExplanation(notices: readonly ToExplain[], explanations: readonly GivenExplanation[]): ToExplain[] {
  const explained = new Set(explanations.filter(({ answer }) => answer.trim() !== '').map(keyOf));
  return notices.filter((notice) => !explained.has(keyOf(notice)));
}

/** The explanations of existing notices, with the notice of each. */
export function explanationsOf(
  notices: readonly ToExplain[],
  explanations: readonly GivenExplanation[],
): (GivenExplanation & { readonly message: Label })[] {
  return notices.flatMap((notice) => {
    const given = explanations.find((explanation) => keyOf(explanation) === keyOf(notice) && explanation.answer.trim() !== '');
    return given ? [{ code: given.code, path: given.path, answer: given.answer.trim(), message: notice.message }] : [];
  });
}

/** A file to fill in: every notice with an empty explanation. */
export function explanationsTemplate(notices: readonly ToExplain[]): string {
  return `${JSON.stringify(
    notices.map(({ code, path, message }) => ({ code, path, message, answer: '' })),
    null,
    2,
  )}\n`;
}

const EXPLANATIONS = z.array(z.object({ code: z.string().min(1), path: z.string(), answer: z.string() }));

/** Parses a file of explanations: JSON, a list of `{ code, path, answer }`. Null for another text. */
export function readExplanations(text: string): GivenExplanation[] | null {
  try {
    const read = EXPLANATIONS.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return read.success ? read.data.map(({ code, path, answer }) => ({ code, path, answer: answer.normalize('NFC') })) : null;
  } catch {
    return null;
  }
}

function keyOf({ code, path }: Pick<ToExplain, 'code' | 'path'>): string {
  return `${code} ${path}`;
}
