import type { AnnouncedState } from './announcedState.ts';
import type { Announcement, Handler, Handling, SealedAnswer } from '../domain/sealing/announcement.ts';
import type { DraftDecision, DraftLine } from '../domain/decision/draft.ts';
import type { WithdrawalHead } from '../domain/decision/withdrawal.ts';
import type { SealedDecision } from '../domain/decision/sealDecision.ts';
import type { SealedLine } from '../domain/sealing/sealedLine.ts';
import type { Question, Violation, ViolationCode } from '../domain/check/violations.ts';
import { isLongEnough, questionHash } from './review/boundQuestions.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { WithdrawalPreview } from './withdrawalPreview.ts';

/** A decision with its lines, in their order. */
export interface Draft {
  readonly decision: DraftDecision;
  readonly lines: readonly DraftLine[];
}

/** Somebody's reason why a warning does not stop the decision. */
export interface Explanation {
  readonly code: ViolationCode;
  /** The path of what was asked; without `question`, that of the violation. */
  readonly path: string;
  /** Hash of what was asked (`questionHash`). Without it, all that the violation at this path asks is explained. */
  readonly question?: string;
  readonly answer: string;
}

/** The check found errors, or warnings without an explanation. */
export interface CheckRefusal {
  readonly outcome: 'refused';
  readonly violations: readonly Violation[];
}

export type AnnounceOutcome =
  | { readonly outcome: 'announced'; readonly announcement: Announcement; readonly lines: readonly SealedLine[] }
  | { readonly outcome: 'alreadyAnnounced'; readonly decision: string }
  | CheckRefusal
  /** Others kept announcing first; nothing happened, so try again. */
  | { readonly outcome: 'busy' };

/** A draft that withdraws a whole decision. */
export interface DraftedWithdrawal extends Draft {
  /** Whether its issuer may correct the decision (`speaksFor`). */
  readonly isByItsIssuer: boolean;
  /** Whether nothing of the decision is left to withdraw. */
  readonly isEmpty: boolean;
}

/** What the admin needs of announcing; the wiring provides it. */
export interface Announcing {
  check(draft: Draft): Promise<readonly Violation[]>;
  /** The correction that withdraws a whole decision; null where no announced decision has this key. */
  draftWithdrawal(decision: string, given: WithdrawalHead): Promise<DraftedWithdrawal | null>;
  /** What such a correction would do; null as above. */
  previewWithdrawal(decision: string): Promise<WithdrawalPreview | null>;
  /** What became of an announced decision; null where none has this key. */
  announcedState(decision: string): AnnouncedState | null;
  /** The registers as last read. */
  registers(): Registers;
  /** Codes of the authorities that officers of one draft for, by the registers as last read. */
  bodiesCarriedOn(authority: string): ReadonlySet<string>;
  /** Seals a draft without errors and stores its lines, which stay invisible until announced. */
  seal(draft: Draft, hands?: Hands): Promise<SealedDecision>;
  /**
   * Checks against the newest catalogue, appends to the log and updates readers in this process. Without `hands`, a
   * command announced it.
   */
  announce(draft: Draft, answers: readonly Explanation[], hands?: Hands): Promise<AnnounceOutcome>;
}

/** The people who handle a decision, sealed with it as roles and authorities. */
export type Hands = Pick<Handling, 'approvedBy' | 'announcedBy'>;

const COMMAND: Handler = { role: 'command', authority: null };
export const BY_COMMAND: Hands = { approvedBy: COMMAND, announcedBy: COMMAND };

/** The explanations to seal, each with the text of its warning. One that covers only some lines names these. */
export function sealedAnswers(violations: readonly Violation[], explanations: readonly Explanation[]): SealedAnswer[] {
  const given = byPlace(explanations);
  return violations.flatMap((violation) => {
    const { code, path, message, asked } = violation;
    const answers = asked.flatMap((question) => {
      const found = explanationOf(given, violation, question);
      return found ? [{ question, answer: found.answer }] : [];
    });
    return [...new Set(answers.map(({ answer }) => answer))].map((answer) => {
      const covered = answers.filter((one) => one.answer === answer).map(({ question }) => question);
      const isWhole = covered.length === asked.length;
      const question = isWhole ? message.vi : covered.map(({ words }) => words).join('; ');
      return { code, path: isWhole ? path : covered[0]!.path, question, answer };
    });
  });
}

/** The violations that still stop a decision: every error, and each warning of which something is not explained. */
export function unexplained(violations: readonly Violation[], explanations: readonly Explanation[]): Violation[] {
  const given = byPlace(explanations);
  return violations.filter(
    (violation) => violation.severity === 'error' || violation.asked.some((question) => !explanationOf(given, violation, question)),
  );
}

type ByPlace = ReadonlyMap<string, readonly Explanation[]>;

function byPlace(explanations: readonly Explanation[]): ByPlace {
  const places = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    if (!isLongEnough(explanation.answer)) continue;
    const key = `${explanation.code} ${explanation.path}`;
    places.set(key, [...(places.get(key) ?? []), explanation]);
  }
  return places;
}

function explanationOf(given: ByPlace, { code, path }: Violation, question: Question): Explanation | null {
  const bound = given.get(`${code} ${question.path}`)?.find((one) => one.question !== undefined && one.question === questionHash(question));
  return bound ?? given.get(`${code} ${path}`)?.find((one) => one.question === undefined) ?? null;
}
