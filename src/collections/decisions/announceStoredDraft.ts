import type { Payload } from 'payload';
import type { AnnounceOutcome, Announcing, Explanation } from '../../announcing/announcing.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';
import type { Decision } from '../payloadTypes.ts';
import { canMove } from './draftStates.ts';
import { loadDraft } from './loadDraft.ts';
import { moveDecision } from './moveDecision.ts';

/** What is kept of an answer beside the draft. */
type StoredExplanation = NonNullable<Decision['answers']>[number];

interface Request {
  readonly payload: Payload;
  readonly announcing: Announcing;
  readonly id: Decision['id'];
  /** To the check's warnings. */
  readonly answers: readonly Explanation[];
  /** What is kept with the decision, answers to other questions included. */
  readonly kept: readonly StoredExplanation[];
}

/**
 * Takes a kept draft all the way by the system's own hand: submitted, approved (sealed, with the answers), announced.
 * Where announcing is refused it is a draft again. Ended between the two, the next start mends the state from the log.
 */
export async function announceStoredDraft({ payload, announcing, id, answers, kept }: Request): Promise<AnnounceOutcome> {
  const { stored, draft } = await loadDraft(payload, id);
  const move = (to: Decision['state'], remember?: Parameters<typeof moveDecision>[1]['remember']) =>
    moveDecision(payload, { id, to, user: null, ...(remember ? { remember } : {}) });
  if (canMove(stored.state, 'submitted', null)) await move('submitted');
  const isGivenAnew = (before: StoredExplanation) => kept.some(({ code, path }) => code === before.code && path === before.path);
  const all = [...(stored.answers ?? []).filter((before) => !isGivenAnew(before)), ...kept];
  if (stored.state !== 'approved') {
    const { head, rows } = await announcing.seal(draft);
    const sealed = { key: head.key, head: canonicalText(head), lines: canonicalText(rows.map((row) => row.id)) };
    await move('approved', { sealed, answers: all });
  }
  const result = await announcing.announce(draft, answers);
  const isPublic = result.outcome === 'announced' || result.outcome === 'alreadyAnnounced';
  await move(isPublic ? 'announced' : 'draft', { answers: all });
  return result;
}
