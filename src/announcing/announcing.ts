import type { Announcement, Handler, Handling, SealedAnswer } from '../domain/sealing/announcement.ts';
import type { DraftDecision, DraftLine } from '../domain/decision/draft.ts';
import type { WithdrawalHead } from '../domain/decision/withdrawal.ts';
import type { SealedDecision } from '../domain/decision/sealDecision.ts';
import type { SealedLine } from '../domain/sealing/sealedLine.ts';
import type { Violation, ViolationCode } from '../domain/check/violations.ts';

/** A decision with its lines, in their order. */
export interface Draft {
  readonly decision: DraftDecision;
  readonly lines: readonly DraftLine[];
}

/** Why a warning does not hold the decision up, in somebody's own words. */
export interface Explanation {
  readonly code: ViolationCode;
  /** The violation's path. */
  readonly path: string;
  readonly answer: string;
}

/** The check found errors, or warnings that nobody has explained. */
export interface CheckRefusal {
  readonly outcome: 'refused';
  readonly violations: readonly Violation[];
}

export type AnnounceOutcome =
  | { readonly outcome: 'announced'; readonly announcement: Announcement; readonly lines: readonly SealedLine[] }
  | { readonly outcome: 'alreadyAnnounced'; readonly decision: string }
  | CheckRefusal
  /** Others announced without pause; nothing happened, try again. */
  | { readonly outcome: 'busy' };

/** What the admin asks of announcing; the wiring plugs in the real thing. */
export interface Announcing {
  check(draft: Draft): Promise<readonly Violation[]>;
  /** The correction that withdraws a whole decision; null where none is announced under this key. */
  draftWithdrawal(decision: string, given: WithdrawalHead): Promise<Draft | null>;
  /** Seals a draft without errors and keeps its lines, invisible until announced. */
  seal(draft: Draft, hands?: Hands): Promise<SealedDecision>;
  /** Checks against the newest catalogue, appends, and tells this process's readers. Without `hands` a command did it. */
  announce(draft: Draft, answers: readonly Explanation[], hands?: Hands): Promise<AnnounceOutcome>;
}

/** Whose hands a decision goes through: sealed with it, as roles and authorities. */
export type Hands = Pick<Handling, 'approvedBy' | 'announcedBy'>;

const COMMAND: Handler = { role: 'command', authority: null };
export const BY_COMMAND: Hands = { approvedBy: COMMAND, announcedBy: COMMAND };

/** The answers as they are sealed: to what stands, with the words that were put. */
export function sealedAnswers(violations: readonly Violation[], answers: readonly Explanation[]): SealedAnswer[] {
  return violations.flatMap(({ code, path, message }) => {
    const given = answers.find((answer) => answer.code === code && answer.path === path);
    return given ? [{ code, path, question: message.vi, answer: given.answer }] : [];
  });
}

/** The violations that still hold a decision up: every error, and each warning that nobody has answered. */
export function unexplained(violations: readonly Violation[], answers: readonly Explanation[]): Violation[] {
  const answered = new Set(answers.filter(({ answer }) => answer.trim() !== '').map(({ code, path }) => `${code} ${path}`));
  return violations.filter(({ code, path, severity }) => severity === 'error' || !answered.has(`${code} ${path}`));
}
