import type { Payload } from 'payload';
import type { AnnounceOutcome, Announcing, CheckRefusal } from '../../announcing/announcing.ts';
import { unexplained } from '../../announcing/announcing.ts';
import { sealDifferences, type SealDifference, type SealedState } from '../../announcing/sealDifferences.ts';
import type { Announcement, DecisionHead } from '../../domain/sealing/announcement.ts';
import { canonicalText, type SealedLine, type SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { payloadLogReader } from '../../store/logReader.ts';
import { roleOf } from '../access/roleOf.ts';
import type { Decision } from '../payloadTypes.ts';
import { canMove, type DraftState } from './draftStates.ts';
import { approverOf, handlerOf, type Hand } from './handlerOf.ts';
import type { LoadedDraft } from './loadDraft.ts';
import { moveDecision } from './moveDecision.ts';
import { explanationsForCheck, mergeExplanations, type GivenExplanation, type StoredExplanation } from './storedExplanations.ts';

/** One step of a drafted decision towards announcing. */
export type Step =
  | { readonly to: 'draft' }
  | { readonly to: 'returned'; readonly reason: string }
  | { readonly to: 'submitted' | 'approved' | 'announced'; readonly explanations: readonly GivenExplanation[] };

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
  const { stored } = loaded;
  const user = 'user' in by ? by.user : null;
  if (!canMove(stored.state, step.to, user && roleOf({ user }))) return { outcome: 'notAllowed', from: stored.state, to: step.to };
  const taking: Taking = { ...deps, loaded, by };
  switch (step.to) {
    case 'draft':
      return moved(taking, 'draft');
    case 'returned':
      return moved(taking, 'returned', { returnReason: step.reason });
    case 'submitted': {
      // Drafters may explain warnings before; approvers find their explanations.
      const { answers } = await look(taking, step.explanations);
      return moved(taking, 'submitted', { answers });
    }
    case 'approved':
      return approve(taking, step.explanations);
    case 'announced':
      return announce(taking, step.explanations);
  }
}

interface Taking extends StepDeps {
  readonly loaded: LoadedDraft;
  readonly by: Hand;
}

async function look({ announcing, loaded, by, now }: Taking, given: readonly GivenExplanation[]) {
  const violations = await announcing.check(loaded.draft);
  const signing = { by: 'user' in by ? by.user.email : by.command, at: now().toISOString() };
  return { violations, answers: mergeExplanations(loaded.stored.answers ?? [], given, violations, signing) };
}

async function approve(taking: Taking, given: readonly GivenExplanation[]): Promise<StepResult> {
  const { violations, answers } = await look(taking, given);
  if (unexplained(violations, explanationsForCheck(answers)).length > 0) return refused(violations);
  const { head, rows } = await taking.announcing.seal(taking.loaded.draft, { approvedBy: handlerOf(taking.by), announcedBy: null });
  const sealed = { key: head.key, head: canonicalText(head), lines: canonicalText(rows.map(({ id }) => id)) };
  return moved(taking, 'approved', { sealed, answers });
}

async function announce(taking: Taking, given: readonly GivenExplanation[]): Promise<StepResult> {
  const { answers } = await look(taking, given);
  const approved = await approvedState(taking.payload, taking.loaded.stored);
  const result = await taking.announcing.announce(taking.loaded.draft, explanationsForCheck(answers), {
    approvedBy: approverOf(taking.loaded.stored),
    announcedBy: handlerOf(taking.by),
  });
  switch (result.outcome) {
    case 'refused':
    case 'busy':
      return result;
    case 'alreadyAnnounced':
      return moved(taking, 'announced', { answers });
    case 'announced': {
      const { announcement, lines } = result;
      const differences = approved === null ? [] : sealDifferences(approved, { head: announcement.head, lines });
      return moved(taking, 'announced', { answers }, { announcement, differences });
    }
  }
}

/** The decision as sealed at approval; null where one of its lines cannot be read any more. */
async function approvedState(payload: Payload, { sealed }: Decision): Promise<SealedState | null> {
  if (!sealed?.head || !sealed.lines) return null;
  const ids = JSON.parse(sealed.lines) as SealedLineId[];
  const texts = await payloadLogReader(payload).textsOf(ids);
  const lines = ids.flatMap((id) => texts.get(id) ?? []).map((text) => JSON.parse(text) as SealedLine);
  return lines.length === ids.length ? { head: JSON.parse(sealed.head) as DecisionHead, lines } : null;
}

function refused(violations: CheckRefusal['violations']): CheckRefusal {
  return { outcome: 'refused', violations };
}

type Remembered = { readonly answers?: StoredExplanation[] } & Parameters<typeof moveDecision>[1]['remember'];

async function moved(
  { payload, loaded, by }: Taking,
  to: DraftState,
  remember: Remembered = {},
  { announcement = null, differences = [] }: Partial<Extract<StepResult, { outcome: 'moved' }>> = {},
): Promise<StepResult> {
  const user = 'user' in by ? by.user : null;
  const { state } = await moveDecision(payload, { id: loaded.stored.id, to, user, remember });
  return { outcome: 'moved', state, announcement, differences };
}
