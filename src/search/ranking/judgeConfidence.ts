import type { Found } from '../findProcedures.ts';
import type { TwinGroup } from '../groupTwins.ts';
import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { Unanswerable } from './familySpeech.ts';
import { likelihoodUnder } from './likelihood.ts';

/** What speaks for the first answer, each from 0 to about 1. */
export interface Evidence {
  /** 1 by the number of answers nearly as good, itself included; the same procedure at another level is no other answer. */
  readonly alone: number;
  /** The share of the question that it covers. */
  readonly coverage: number;
  /** The share of the question's readings that agree on it. */
  readonly agreement: number;
  /** How like the question its likest name or phrase is. */
  readonly likeness: number;
  /** How much likelier its family speaks so than any matter without a procedure, for a question of this length; from -1 to 1, and 1 where none is told so. */
  readonly answerable: number;
  /** 1 where the question asks for something that no procedure answers. */
  readonly notice: number;
}

/**
 * How likely the first answer is right: a logistic model, fitted on labelled questions by `npm run fit-confidence`, which
 * prints these weights.
 */
const MODEL: Evidence & { readonly base: number } = {
  base: -4.72,
  alone: 1.52,
  coverage: 2.25,
  agreement: 0.72,
  likeness: 1.27,
  answerable: 2.85,
  notice: -1.79,
};

const NEARLY_AS_GOOD = 0.9;
/** Where more than these fit as well, the question names no object ('cấp bổ sung'): none of them is certain. */
const MOST_AS_GOOD = 4;
/** Each word adds to a likelihood, but words depend on each other: a natural logarithm for the root of their number. */
const MUCH_LIKELIER = 4;

/** From here on, 95 in 100 first answers were right, asked of a model that had not seen the question. */
const SURE = 0.86;
/** Of questions with a less likely answer and without another notice, 91 in 100 had no right one in first place. */
const NOTHING = 0.3;

export type Verdict = 'sure' | 'unsure' | 'nothing';

/** @param groups the answers, the best first; null where there is none */
export function evidenceOf(query: PreparedQuery, groups: readonly TwinGroup<Found>[], unanswerable: Unanswerable | null): Evidence | null {
  const [best] = groups;
  if (!best) return null;
  const rivals = groups.filter(({ score }) => score >= NEARLY_AS_GOOD * best.score).map(({ first }) => withoutLevel(first.procedure.name));
  const { coverage, agreement, likeness, speech } = best.first.ranked;
  const words = query.variants[0]?.words.length ?? 1;
  return {
    alone: 1 / new Set(rivals).size,
    coverage,
    agreement,
    likeness,
    answerable: unanswerable ? Math.min(1, Math.max(-1, (speech - unanswerable.speech) / (MUCH_LIKELIER * Math.sqrt(words)))) : 1,
    notice: query.notice === null || query.notice.kind === 'ended' ? 0 : 1,
  };
}

export function judgeConfidence(evidence: Evidence | null): Verdict {
  const likelihood = evidence ? likelihoodUnder(WEIGHTS, listed(evidence)) : 0;
  if (likelihood < NOTHING) return 'nothing';
  return likelihood >= SURE && (evidence?.alone ?? 0) >= 1 / MOST_AS_GOOD ? 'sure' : 'unsure';
}

export const EVIDENCE = ['alone', 'coverage', 'agreement', 'likeness', 'answerable', 'notice'] as const satisfies (keyof Evidence)[];
const listed = (evidence: Evidence): number[] => EVIDENCE.map((part) => evidence[part]);
const WEIGHTS = [MODEL.base, ...listed(MODEL)];

const LEVEL_IN_BRACKETS = /\((?:thực hiện |áp dụng )?(?:tại |ở )?cấp [^)]*\)/giu;
const OFFICE_AT_THE_END = /\s+tại (?:công an|cục|phòng|bộ)\s.*$/iu;

/** 'Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)' is the same procedure as the central one. */
export function withoutLevel(name: string): string {
  return name
    .replace(LEVEL_IN_BRACKETS, '')
    .replace(OFFICE_AT_THE_END, '')
    .replace(/[\s.]+/gu, ' ')
    .trim()
    .toLowerCase();
}
