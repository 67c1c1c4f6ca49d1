import { z } from 'zod';
import type { Notice } from '../../domain/values/notice.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Violation } from '../../domain/check/violations.ts';
import { isLongEnough } from '../review/boundQuestions.ts';
import type { DraftNote } from './draftNotes.ts';
import { located } from './located.ts';

/** A notice that needs an explanation before a decision is announced from a file. */
export type ToExplain = Omit<Notice, 'severity'> & { readonly from: 'check' | 'reading' | 'drafting' };

/** Somebody's reason why a notice does not stop the decision. */
export interface GivenExplanation {
  readonly code: string;
  readonly path: string;
  readonly answer: string;
  /** The notice that was answered, in Vietnamese. Where it is known, the explanation answers no other words. */
  readonly question?: string | undefined;
}

/**
 * The notices that need an explanation: warnings of the check and of reading, and facts that drafting added.
 * Errors cannot be explained away.
 */
export function noticesToExplain(violations: readonly Violation[], warnings: readonly Notice[], notes: readonly DraftNote[]): ToExplain[] {
  const found = { check: violations, reading: warnings.map(located), drafting: notes };
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

/** Notices without an explanation; a blank or very short text explains nothing. */
export function withoutExplanation(notices: readonly ToExplain[], explanations: readonly GivenExplanation[]): ToExplain[] {
  return notices.filter((notice) => !explanations.some((explanation) => explains(explanation, notice)));
}

/** The explanations of existing notices, with the notice of each. */
export function explanationsOf(
  notices: readonly ToExplain[],
  explanations: readonly GivenExplanation[],
): (GivenExplanation & { readonly message: Label })[] {
  return notices.flatMap((notice) => {
    const given = explanations.find((explanation) => explains(explanation, notice));
    return given ? [{ code: given.code, path: given.path, answer: given.answer.trim(), message: notice.message }] : [];
  });
}

function explains(explanation: GivenExplanation, notice: ToExplain): boolean {
  const isAboutIt = keyOf(explanation) === keyOf(notice) && [undefined, notice.message.vi].includes(explanation.question);
  return isAboutIt && isLongEnough(explanation.answer);
}

/** A file to fill in: every notice with an empty explanation. */
export function explanationsTemplate(notices: readonly ToExplain[]): string {
  return `${JSON.stringify(
    notices.map(({ code, path, message }) => ({ code, path, message, answer: '' })),
    null,
    2,
  )}\n`;
}

const EXPLANATIONS = z.array(
  z.object({ code: z.string().min(1), path: z.string(), answer: z.string(), message: z.object({ vi: z.string() }).optional() }),
);

/**
 * Parses a file of explanations: JSON, a list of `{ code, path, answer }`, with the `message` of the template where it
 * was made from one. Null for another text.
 */
export function readExplanations(text: string): GivenExplanation[] | null {
  try {
    const read = EXPLANATIONS.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!read.success) return null;
    return read.data.map(({ code, path, answer, message }) => ({ code, path, answer: answer.normalize('NFC'), question: message?.vi }));
  } catch {
    return null;
  }
}

function keyOf({ code, path }: Pick<ToExplain, 'code' | 'path'>): string {
  return `${code} ${path}`;
}
