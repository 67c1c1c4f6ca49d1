import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { jsonOrNull } from '../../domain/values/jsonOrNull.ts';
import { bareWords } from '../../words/text/tokenize.ts';
import type { AnsweredEdge } from './metrics.ts';
import { rankOf } from './metrics.ts';

/** A question with the codes that answer it, or with the kind of notice that should where no procedure does. */
export const ASKED_QUESTION = z.object({
  query: z.string().min(1),
  codes: z.array(z.string()),
  none: z.string().optional(),
});

export type AskedQuestion = z.infer<typeof ASKED_QUESTION>;

/** The questions of a file with one JSON object a line. Throws with file and line for one of a wrong shape. */
export function readQuestions(file: string): AskedQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readQuestion(line, `${file}:${i + 1}`)]));
}

function readQuestion(line: string, where: string): AskedQuestion {
  const read = ASKED_QUESTION.safeParse(jsonOrNull(line));
  if (!read.success) throw new Error(`${where}: cần {"query": "…", "codes": ["…"]} / must be {"query": "…", "codes": ["…"]}.`);
  return read.data;
}

/** What search said to a question. */
export interface GivenAnswer {
  readonly edges: readonly AnsweredEdge[];
  readonly isConfident: boolean;
  readonly noticeKind: string | null;
}

export type Answered = AskedQuestion & GivenAnswer;

/** Shares of 1; null where there is nothing to divide by. */
export interface HonestyScores {
  readonly answerable: number;
  /** Of the answerable: told as certain. */
  readonly confident: number | null;
  /** Of those: the first answer is right. */
  readonly confidentAndRight: number | null;
  readonly unanswerable: number;
  /** Of the unanswerable: an answer told as certain, without a notice. */
  readonly misled: number | null;
  /** Of the unanswerable: the right kind of notice. */
  readonly rightNotice: number | null;
  /** Of the unanswerable: nothing certain and no notice of another kind. */
  readonly honestNothing: number | null;
  /** Of all: told that nothing fits. */
  readonly nothingFits: number;
  /** Of those: the first answer is wrong, or there is none. */
  readonly nothingFitsRightly: number | null;
}

/** How far confidence and notices can be believed. */
export function scoreHonesty(answers: readonly Answered[]): HonestyScores {
  const answerable = answers.filter(({ codes }) => codes.length > 0);
  const unanswerable = answers.filter(({ codes }) => codes.length === 0);
  const nothing = answers.filter(({ noticeKind }) => noticeKind === 'nothingFits');
  const confident = answerable.filter(({ isConfident }) => isConfident);
  return {
    answerable: answerable.length,
    confident: share(answerable, ({ isConfident }) => isConfident),
    confidentAndRight: share(confident, isRight),
    unanswerable: unanswerable.length,
    misled: share(unanswerable, ({ isConfident, noticeKind }) => isConfident && noticeKind === null),
    rightNotice: share(unanswerable, hasRightNotice),
    nothingFits: nothing.length,
    nothingFitsRightly: share(nothing, (answer) => !isRight(answer)),
    honestNothing: share(unanswerable, (answer) => !hasRightNotice(answer) && !answer.isConfident && saysNothing(answer)),
  };
}

/** Why the first answer is wrong: other act of the same object, a province's own record, far from the right one. */
export type MissKind = 'act' | 'place' | 'late' | 'far';

export function missKind({ edges, codes }: Answered, nameOf: (code: string) => string, isLocal: (code: string) => boolean): MissKind {
  const first = edges[0]?.code ?? '';
  if (isLocal(first) && !codes.some(isLocal)) return 'place';
  if (codes.some((code) => sharedWords(nameOf(first), nameOf(code)) >= LIKE_NAMES)) return 'act';
  return rankOf(edges, codes, true) === 0 ? 'far' : 'late';
}

/** Names with this share of common words name the same object. */
const LIKE_NAMES = 0.5;

function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(bareWords(a)), new Set(bareWords(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, Math.min(first.size, second.size));
}

function isRight({ edges, codes }: Answered): boolean {
  return rankOf(edges, codes, true) === 1;
}

/** What is asked in idle talk is nobody's office. */
function hasRightNotice({ none, noticeKind }: Answered): boolean {
  return noticeKind !== null && (none === 'chat' ? 'elsewhere' : none) === noticeKind;
}

function saysNothing({ noticeKind }: Answered): boolean {
  return noticeKind === null || noticeKind === 'nothingFits';
}

function share<T>(all: readonly T[], isCounted: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(isCounted).length / all.length;
}
