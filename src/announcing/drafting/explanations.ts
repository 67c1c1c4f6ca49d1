import { z } from 'zod';
import type { Notice } from '../../domain/values/notice.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Question, Violation } from '../../domain/check/violations.ts';
import { isLongEnough } from '../review/boundQuestions.ts';
import type { DraftNote } from './draftNotes.ts';
import { located } from './located.ts';

/** A notice that needs an explanation before a decision is announced from a file. */
export interface ToExplain extends Omit<Notice, 'severity'> {
  readonly from: 'check' | 'reading' | 'drafting';
  /** All that a warning of the check asks, line by line; its message names long lists of lines only in part. */
  readonly asked?: readonly Question[];
}

/** Somebody's reason why a notice does not stop the decision. */
export interface GivenExplanation {
  readonly code: string;
  readonly path: string;
  readonly answer: string;
  /** The notice that was answered, in Vietnamese. Where it is known, the explanation answers no other words. */
  readonly question?: string | undefined;
  /** What was asked then, line by line. Where it is known, the explanation answers nothing else. */
  readonly asked?: readonly Question[] | undefined;
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
      .map((notice: Notice & Partial<Pick<Violation, 'asked'>>): ToExplain => {
        const { code, path, message, asked } = notice;
        return { from, code, path, message, ...(asked ? { asked } : {}) };
      }),
  );
  const merged = new Map<string, ToExplain>();
  for (const notice of all) {
    const same = merged.get(keyOf(notice));
    merged.set(keyOf(notice), same ? joined(same, notice) : notice);
  }
  return [...merged.values()];
}

function joined(one: ToExplain, other: ToExplain): ToExplain {
  const asked = [...(one.asked ?? []), ...(other.asked ?? [])];
  const message = { vi: `${one.message.vi} ${other.message.vi}`, en: `${one.message.en} ${other.message.en}` };
  return { ...one, message, ...(asked.length > 0 ? { asked } : {}) };
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
  return isAboutIt && asksTheSame(explanation.asked, notice.asked) && isLongEnough(explanation.answer);
}

function asksTheSame(then: GivenExplanation['asked'], now: ToExplain['asked'] = []): boolean {
  const words = (asked: readonly Question[]) => JSON.stringify(asked.map((question) => [question.path, question.words]));
  return then === undefined || words(then) === words(now);
}

/** A file to fill in: every notice with an empty explanation. */
export function explanationsTemplate(notices: readonly ToExplain[]): string {
  return `${JSON.stringify(
    notices.map(({ code, path, message, asked }) => ({ code, path, message, ...(asked ? { asked } : {}), answer: '' })),
    null,
    2,
  )}\n`;
}

const EXPLANATIONS = z.array(
  z.object({
    code: z.string().min(1),
    path: z.string(),
    answer: z.string(),
    message: z.object({ vi: z.string() }).optional(),
    asked: z.array(z.object({ path: z.string(), words: z.string() })).optional(),
  }),
);

/**
 * Parses a file of explanations: JSON, a list of `{ code, path, answer }`, with the `message`
 * and `asked` of the template where it was made from one. Null for another text.
 */
export function readExplanations(text: string): GivenExplanation[] | null {
  try {
    const read = EXPLANATIONS.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!read.success) return null;
    return read.data.map(({ code, path, answer, message, asked }) => {
      return { code, path, answer: answer.normalize('NFC'), question: message?.vi, asked };
    });
  } catch {
    return null;
  }
}

function keyOf({ code, path }: Pick<ToExplain, 'code' | 'path'>): string {
  return `${code} ${path}`;
}
