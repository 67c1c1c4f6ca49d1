import type { Explanation } from '../../announcing/announcing.ts';
import { unexplained } from '../../announcing/announcing.ts';
import type { AnnouncedState } from '../../announcing/announcedState.ts';
import { formerExplanations, presentExplanations } from '../../announcing/review/boundExplanations.ts';
import { wholeQuestionHash } from '../../announcing/review/boundQuestions.ts';
import type { DraftChange } from '../../announcing/review/draftOutline.ts';
import { approvalRight, OWN_DRAFT, type ApprovalRight } from '../../announcing/review/fourEyes.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';
import { roleOf } from '../access/roleOf.ts';
import type { Action } from './action.ts';
import { movesFrom, type DraftState } from './draftStates.ts';
import { refusal } from '../problems/refusal.ts';
import { fourEyesOf } from './review/fourEyesOf.ts';
import { loadExplanations } from './review/storedExplanations.ts';
import { changesSinceSubmission, rememberSeen } from './review/storedOutlines.ts';
import { idOf, workersOf } from './review/workers.ts';
import { signedFileOf, type ShownSignedFile } from './signedFile/signedFileOf.ts';
import { withLinks, type LinkedViolation } from './views/fieldLink.ts';

/** A violation as the panel shows it, with what was explained. */
export interface ReportedViolation extends LinkedViolation {
  /** What is asked here: an explanation names it, so that it never answers other words. */
  readonly questionHash: string;
  /** The explanation of all or most of it; null where nothing is explained. */
  readonly answer: string | null;
  readonly isExplained: boolean;
  /** What was answered here before the words or the line changed: to be looked at again. */
  readonly formerAnswer: string | null;
}

/** What the panel above a decision's form shows. */
export interface Report {
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly effectiveFrom: CalendarDate | null;
  /** Ids of the stored lines, in their order. */
  readonly lineIds: readonly (number | string)[];
  readonly state: DraftState;
  readonly moves: readonly DraftState[];
  /** Why a step is not open to this person, though their role has it. */
  readonly hindrance: { readonly right: Exclude<ApprovalRight, 'allowed'>; readonly why: Label } | null;
  readonly isUnreviewed: boolean;
  readonly mayReview: boolean;
  readonly draftHash: string;
  readonly violations: readonly ReportedViolation[];
  /** What changed since the draft was last submitted; null where it was not. */
  readonly changesSinceSubmission: readonly DraftChange[] | null;
  /** Key of the sealed decision; null before its approval. */
  readonly key: string | null;
  readonly announced: AnnouncedState | null;
  readonly signedFile: ShownSignedFile | null;
}

export async function report(action: Action, violations: readonly Violation[], refused?: ProblemCode): Promise<Response> {
  const body = await reportOf(action, violations);
  if (!refused) return Response.json(body);
  const { message } = refusal(action.req, PROBLEM_MEANINGS[refused], refused);
  return Response.json({ ...body, errors: [{ message }] }, { status: PROBLEM_CODES[refused].status });
}

async function reportOf({ req, user, loaded, announcing }: Action, violations: readonly Violation[]): Promise<Report> {
  const { stored, lineIds } = loaded;
  const kept = await loadExplanations(req.payload, stored.id);
  const present = presentExplanations(violations, kept, lineIds);
  const open = new Set(unexplained(violations, present));
  const role = roleOf(req);
  const moves = role === null ? [] : movesFrom(stored.state, role);
  const right = approvalRight(fourEyesOf(req.payload), idOf(user), workersOf(stored));
  const key = stored.sealed?.key ?? null;
  return {
    number: stored.number ?? null,
    issuedOn: loaded.draft.decision.issuedOn,
    effectiveFrom: loaded.draft.decision.effectiveFrom,
    lineIds,
    state: stored.state,
    moves: right === 'refused' ? moves.filter((to) => to !== 'approved') : moves,
    hindrance: moves.includes('approved') && right !== 'allowed' ? { right, why: OWN_DRAFT[right] } : null,
    isUnreviewed: stored.isUnreviewed === true,
    mayReview:
      stored.isUnreviewed === true &&
      role !== 'editor' &&
      idOf(user) !== stored.approvedBy &&
      approvalRight('required', idOf(user), workersOf(stored)) === 'allowed',
    draftHash: await rememberSeen(req.payload, loaded),
    violations: violations.map((violation) => ({
      ...withLinks(violation, stored.id, lineIds),
      questionHash: wholeQuestionHash(violation),
      answer: answerAt(violation, present),
      isExplained: !open.has(violation),
      formerAnswer: open.has(violation) ? (formerExplanations(violation, kept, lineIds)[0]?.answer ?? null) : null,
    })),
    changesSinceSubmission:
      stored.state === 'submitted' || stored.state === 'approved' ? await changesSinceSubmission(req.payload, loaded) : null,
    key,
    announced: stored.state === 'announced' && key !== null ? announcing.announcedState(key) : null,
    signedFile: await signedFileOf(req.payload, stored),
  };
}

function answerAt({ code, asked }: Violation, present: readonly Explanation[]): string | null {
  const paths = new Set(asked.map(({ path }) => path));
  return present.find((one) => one.code === code && paths.has(one.path))?.answer ?? null;
}
