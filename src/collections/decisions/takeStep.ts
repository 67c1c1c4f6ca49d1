import type { Payload } from 'payload';
import type { AnnounceOutcome, Announcing, CheckRefusal, Explanation } from '../../announcing/announcing.ts';
import { unexplained } from '../../announcing/announcing.ts';
import { presentExplanations } from '../../announcing/review/boundExplanations.ts';
import { isLongEnough } from '../../announcing/review/boundQuestions.ts';
import { approvalRight, staysUnreviewed, type ApprovalRight } from '../../announcing/review/fourEyes.ts';
import { sealDifferences, type SealDifference, type SealedState } from '../../announcing/sealDifferences.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { Announcement, DecisionHead } from '../../domain/sealing/announcement.ts';
import { canonicalText, type SealedLine, type SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { AnnouncingStopped } from '../../store/stoppableStore.ts';
import { payloadLogReader } from '../../store/logReader.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { roleOf } from '../access/roleOf.ts';
import { isProgram } from '../programs/programUser.ts';
import type { Decision } from '../payloadTypes.ts';
import { askedOf } from './askedOf.ts';
import { canMove, type DraftState } from './draftStates.ts';
import { approverOf, handlerOf, type Hand } from './handlerOf.ts';
import type { LoadedDraft } from './loadDraft.ts';
import { withQuestionAnswers } from './import/storedReading.ts';
import { moveDecision } from './moveDecision.ts';
import { fourEyesOf } from './review/fourEyesOf.ts';
import { addExplanations, bindExplanations, loadExplanations } from './review/storedExplanations.ts';
import type { GivenExplanation, StoredExplanation } from './review/storedExplanations.ts';
import { forgetOutlines, hasPreviewed, rememberSubmitted } from './review/storedOutlines.ts';
import { idOf, workersOf } from './review/workers.ts';

/** One step of a drafted decision towards announcing. */
export type Step =
  | { readonly to: 'draft' }
  | { readonly to: 'returned'; readonly reason: string }
  | { readonly to: 'submitted' | 'announced'; readonly explanations: readonly GivenExplanation[] }
  | {
      readonly to: 'approved';
      readonly explanations: readonly GivenExplanation[];
      /** Why nobody else approves, where somebody approves their own draft. */
      readonly reason?: string | undefined;
    };

export type StepResult =
  | {
      readonly outcome: 'moved';
      readonly state: DraftState;
      /** Null where this step announced nothing. */
      readonly announcement: Announcement | null;
      /** Differences between the announced and the approved decision. */
      readonly differences: readonly SealDifference[];
    }
  | { readonly outcome: 'notAllowed'; readonly from: DraftState; readonly to: DraftState }
  /** This person drafted, edited or submitted it: another must approve, or they give a reason. */
  | { readonly outcome: 'ownDraft'; readonly right: Exclude<ApprovalRight, 'allowed'> }
  /** This person has not looked at what the draft would change. */
  | { readonly outcome: 'notPreviewed' }
  /** Nothing may be announced now; `why` is for the operator. */
  | { readonly outcome: 'stopped'; readonly why: Label }
  | Exclude<AnnounceOutcome, { outcome: 'announced' } | { outcome: 'alreadyAnnounced' }>;

export interface StepDeps {
  readonly payload: Payload;
  readonly announcing: Announcing;
  readonly now: () => Date;
}

/**
 * The only way from draft to announced, for the panel and commands. A refusal is returned, and then nothing has
 * changed. After a crash between announcing and moving, the next start mends the state from the log.
 */
export async function takeStep(deps: StepDeps, loaded: LoadedDraft, step: Step, by: Hand): Promise<StepResult> {
  try {
    return await stepAllowed(deps, loaded, step, by);
  } catch (error) {
    if (error instanceof AnnouncingStopped) return { outcome: 'stopped', why: error.label };
    throw error;
  }
}

async function stepAllowed(deps: StepDeps, loaded: LoadedDraft, step: Step, by: Hand): Promise<StepResult> {
  const { stored } = loaded;
  const user = 'user' in by ? by.user : null;
  if (!canMove(stored.state, step.to, user && roleOf({ user }))) return { outcome: 'notAllowed', from: stored.state, to: step.to };
  const taking: Taking = { ...deps, loaded, by };
  switch (step.to) {
    case 'draft':
      return moved(taking, 'draft');
    case 'returned':
      return giveBack(taking, step.reason);
    case 'submitted':
      return submit(taking, step.explanations);
    case 'approved':
      return approve(taking, step);
    case 'announced':
      return announce(taking, step.explanations);
  }
}

interface Taking extends StepDeps {
  readonly loaded: LoadedDraft;
  readonly by: Hand;
}

/** What the check asks now, and what is explained of it by earlier explanations and those given with the step. */
async function look({ announcing, loaded, by, now, payload }: Taking, given: readonly GivenExplanation[]): Promise<Look> {
  const { stored, lineIds } = loaded;
  const violations = await askedOf({ announcing, loaded });
  const signing = { by: 'user' in by ? by.user.email : by.command, at: now().toISOString() };
  const added = bindExplanations(withQuestionAnswers(stored, given), violations, lineIds, signing);
  const kept = await loadExplanations(payload, stored.id);
  return { violations, added, explanations: presentExplanations(violations, [...[...added].reverse(), ...kept], lineIds) };
}

interface Look {
  readonly violations: readonly Violation[];
  readonly added: readonly StoredExplanation[];
  readonly explanations: readonly Explanation[];
}

/** Drafters may explain warnings before; approvers find their explanations. */
async function submit(taking: Taking, given: readonly GivenExplanation[]): Promise<StepResult> {
  const { added } = await look(taking, given);
  await rememberSubmitted(taking.payload, taking.loaded);
  return moved(taking, 'submitted', { submittedBy: personOf(taking.by) }, added);
}

async function approve(taking: Taking, { explanations: given, reason = '' }: Extract<Step, { to: 'approved' }>): Promise<StepResult> {
  const fourEyes = fourEyesOf(taking.payload);
  const [person, workers] = [personOf(taking.by), workersOf(taking.loaded.stored)];
  const right = approvalRight(fourEyes, person, workers);
  if (right === 'refused' || (right === 'reason' && !isLongEnough(reason))) return { outcome: 'ownDraft', right };
  const { violations, added, explanations } = await look(taking, given);
  if (unexplained(violations, explanations).length > 0) return refused(violations);
  const looks = 'user' in taking.by && !isProgram(taking.by.user);
  if (looks && !(await hasPreviewed(taking.payload, taking.loaded, idOf(taking.by.user)))) return { outcome: 'notPreviewed' };
  const { head, rows } = await taking.announcing.seal(taking.loaded.draft, { approvedBy: handlerOf(taking.by), announcedBy: null });
  const sealed = { key: head.key, head: canonicalText(head), lines: canonicalText(rows.map(({ id }) => id)) };
  const isUnreviewed = staysUnreviewed(fourEyes, person, workers);
  const unreviewedReason = right === 'reason' ? reason : null;
  return moved(taking, 'approved', { sealed, approvedBy: person, isUnreviewed, unreviewedReason }, added);
}

async function announce(taking: Taking, given: readonly GivenExplanation[]): Promise<StepResult> {
  const { violations, added, explanations } = await look(taking, given);
  // Announcing checks the rest again; of the file it knows nothing.
  const open = violations.filter(({ code }) => code === 'READING_UNCONFIRMED');
  if (unexplained(open, explanations).length > 0) return refused(violations);
  const approved = await approvedState(taking.payload, taking.loaded.stored);
  const result = await taking.announcing.announce(taking.loaded.draft, explanations, {
    approvedBy: approverOf(taking.loaded.stored),
    announcedBy: handlerOf(taking.by),
  });
  const remember = { announcedBy: personOf(taking.by) };
  switch (result.outcome) {
    case 'refused':
    case 'busy':
      return result;
    case 'alreadyAnnounced':
      return moved(taking, 'announced', remember, added);
    case 'announced': {
      const { announcement, lines } = result;
      const differences = approved === null ? [] : sealDifferences(approved, { head: announcement.head, lines });
      const step = await moved(taking, 'announced', remember, added);
      await forgetOutlines(taking.payload, taking.loaded.stored.id);
      return step.outcome === 'moved' ? { ...step, announcement, differences } : step;
    }
  }
}

/** Why it was returned is also a remark: the reason on the form is that of the last return only. */
async function giveBack(taking: Taking, reason: string): Promise<StepResult> {
  const { payload, loaded, by } = taking;
  const result = await moved(taking, 'returned', { returnReason: reason });
  const user = 'user' in by ? { user: by.user } : {};
  await payload.create({ collection: 'remarks', data: { decision: loaded.stored.id, text: reason }, depth: 0, ...user });
  return result;
}

/** The account behind a step; a command has none. */
function personOf(by: Hand): string | null {
  return 'user' in by ? idOf(by.user) : null;
}

/** The decision as sealed at approval; null where one of its lines cannot be read any more. */
async function approvedState(payload: Payload, { sealed }: Decision): Promise<SealedState | null> {
  if (!sealed?.head || !sealed.lines) return null;
  const ids = JSON.parse(sealed.lines) as SealedLineId[];
  const texts = await payloadLogReader(payload).textsOf(ids);
  const lines = ids.flatMap((id) => texts.get(id) ?? []).map(({ text }) => JSON.parse(text) as SealedLine);
  return lines.length === ids.length ? { head: JSON.parse(sealed.head) as DecisionHead, lines } : null;
}

function refused(violations: CheckRefusal['violations']): CheckRefusal {
  return { outcome: 'refused', violations };
}

async function moved(
  { payload, loaded, by }: Taking,
  to: DraftState,
  remember: Parameters<typeof moveDecision>[1]['remember'] = {},
  added: readonly StoredExplanation[] = [],
): Promise<StepResult> {
  const user = 'user' in by ? by.user : null;
  await addExplanations(payload, loaded.stored.id, added);
  const { state } = await moveDecision(payload, { id: loaded.stored.id, to, user, remember });
  return { outcome: 'moved', state, announcement: null, differences: [] };
}
