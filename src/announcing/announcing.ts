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

/** Somebody's reason why a warning does not stop the decision. */
export interface Explanation {
  readonly code: ViolationCode;
  /** The path of the violation. */
  readonly path: string;
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

/** What the admin needs of announcing; the wiring provides it. */
export interface Announcing {
  check(draft: Draft): Promise<readonly Violation[]>;
  /** The correction that withdraws a whole decision; null where no announced decision has this key. */
  draftWithdrawal(decision: string, given: WithdrawalHead): Promise<Draft | null>;
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

/** The explanations to seal: those of warnings that still apply, with the text of the warning. */
export function sealedAnswers(violations: readonly Violation[], answers: readonly Explanation[]): SealedAnswer[] {
  return violations.flatMap(({ code, path, message }) => {
    const given = answers.find((answer) => answer.code === code && answer.path === path);
    return given ? [{ code, path, question: message.vi, answer: given.answer }] : [];
  });
}

/** The violations that still stop a decision: every error, and each warning without an explanation. */
export function unexplained(violations: readonly Violation[], answers: readonly Explanation[]): Violation[] {
  const answered = new Set(answers.filter(({ answer }) => answer.trim() !== '').map(({ code, path }) => `${code} ${path}`));
  return violations.filter(({ code, path, severity }) => severity === 'error' || !answered.has(`${code} ${path}`));
}
