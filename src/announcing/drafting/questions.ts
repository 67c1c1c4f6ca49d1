import { z } from 'zod';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Violation, ViolationCode } from '../../domain/check/violations.ts';
import { VIOLATION_CODES } from '../../domain/check/violations.ts';
import type { Answer } from '../announcing.ts';
import type { ReadingWarning } from '../../reading/meaning/parsedDecision.ts';
import type { DraftNote } from './draftNotes.ts';
import { readingLabel } from './readingLabels.ts';

/** Something that somebody must answer for before a decision is announced from a file. */
export interface Question {
  readonly from: 'check' | 'reading' | 'drafting';
  readonly code: string;
  /** A violation's or a note's path; of a reader's warning the place in the file. */
  readonly path: string;
  readonly message: Label;
}

/** An answer to a question, in somebody's own words. */
export interface QuestionAnswer {
  readonly code: string;
  readonly path: string;
  readonly answer: string;
}

/** What must be answered: warnings of the check, the reader's `must`, what drafting took from elsewhere. Errors cannot be. */
export function questionsOf(
  violations: readonly Violation[],
  warnings: readonly ReadingWarning[],
  notes: readonly DraftNote[],
): Question[] {
  const all: Question[] = [
    ...violations
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, path, message }) => ({ from: 'check' as const, code, path, message })),
    ...warnings
      .filter(({ level }) => level === 'must')
      .map((warning) => ({ from: 'reading' as const, code: warning.type, path: warning.where, message: readingLabel(warning) })),
    ...notes
      .filter(({ severity }) => severity === 'must')
      .map(({ code, path, message }) => ({ from: 'drafting' as const, code, path, message })),
  ];
  const merged = new Map<string, Question>();
  for (const question of all) {
    const same = merged.get(keyOf(question));
    merged.set(
      keyOf(question),
      same
        ? { ...same, message: { vi: `${same.message.vi} ${question.message.vi}`, en: `${same.message.en} ${question.message.en}` } }
        : question,
    );
  }
  return [...merged.values()];
}

/** The questions that nobody has answered; a blank answer is none. */
export function unansweredQuestions(questions: readonly Question[], answers: readonly QuestionAnswer[]): Question[] {
  const answered = new Set(answers.filter(({ answer }) => answer.trim() !== '').map(keyOf));
  return questions.filter((question) => !answered.has(keyOf(question)));
}

/** Of the answers, those to questions that are asked, with what they answer. */
export function answersTo(
  questions: readonly Question[],
  answers: readonly QuestionAnswer[],
): (QuestionAnswer & { readonly message: Label })[] {
  return questions.flatMap((question) => {
    const given = answers.find((answer) => keyOf(answer) === keyOf(question) && answer.answer.trim() !== '');
    return given ? [{ code: given.code, path: given.path, answer: given.answer.trim(), message: question.message }] : [];
  });
}

/** The answers that announcing asks for: those to the check. */
export function checkAnswers(answers: readonly QuestionAnswer[]): Answer[] {
  return answers.flatMap(({ code, path, answer }) => (isViolationCode(code) ? [{ code, path, answer }] : []));
}

/** A file to fill in: every question with an empty answer. */
export function answersTemplate(questions: readonly Question[]): string {
  return `${JSON.stringify(
    questions.map(({ code, path, message }) => ({ code, path, message, answer: '' })),
    null,
    2,
  )}\n`;
}

const ANSWERS = z.array(z.object({ code: z.string().min(1), path: z.string(), answer: z.string() }));

/** Reads a file of answers; null where it is none: JSON, a list of `{ code, path, answer }`. */
export function readAnswers(text: string): QuestionAnswer[] | null {
  try {
    const read = ANSWERS.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return read.success ? read.data.map(({ code, path, answer }) => ({ code, path, answer: answer.normalize('NFC') })) : null;
  } catch {
    return null;
  }
}

function keyOf({ code, path }: Pick<Question, 'code' | 'path'>): string {
  return `${code} ${path}`;
}

function isViolationCode(code: string): code is ViolationCode {
  return (VIOLATION_CODES as readonly string[]).includes(code);
}
