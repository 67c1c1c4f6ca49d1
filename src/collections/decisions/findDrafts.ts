import type { Payload, Where } from 'payload';
import type { Draft } from '../../announcing/announcing.ts';
import { parseDecisionNumber } from '../../domain/values/decisionNumber.ts';
import { keyOf } from '../../domain/decision/references.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';
import type { Decision } from '../payloadTypes.ts';
import { loadDraft } from './loadDraft.ts';
import { toDraftDecision } from './toDraftDecision.ts';

export interface FoundDraft {
  readonly id: Decision['id'];
  readonly state: Decision['state'];
  /** Storing it was interrupted, or another process is doing it. */
  readonly isIncomplete: boolean;
  /** Decision and lines are equal. */
  readonly isSame: boolean;
}

/**
 * Stored drafts of the same decision, oldest first: issuing authority across renamings, number and day of signature.
 * While one of these is missing, only an equal draft is the same decision.
 */
export async function findDrafts(payload: Payload, draft: Draft, registers: Pick<Registers, 'authorities'>): Promise<FoundDraft[]> {
  const { issuedOn } = draft.decision;
  const where: Where = { issuedOn: issuedOn === null ? { exists: false } : { equals: issuedOn } };
  const { docs } = await payload.find({ collection: 'decisions', where, depth: 0, joins: false, pagination: false, limit: 0, sort: 'id' });
  const own = keyOfDraft(draft.decision, registers);
  const found: FoundDraft[] = [];
  for (const stored of docs) {
    if (own !== null && keyOfDraft(toDraftDecision(stored), registers) !== own) continue;
    const { draft: kept } = await loadDraft(payload, stored.id);
    const isSame = stored.isIncomplete !== true && canonicalText(kept) === canonicalText(draft);
    if (own !== null || isSame) found.push({ id: stored.id, state: stored.state, isIncomplete: stored.isIncomplete === true, isSame });
  }
  return found;
}

/** The key of a drafted decision; null while a part of it is missing. */
export function keyOfDraft(
  { number, issuingAuthority, issuedOn }: Draft['decision'],
  registers: Pick<Registers, 'authorities'>,
): string | null {
  if (!number?.trim() || !issuingAuthority || !issuedOn) return null;
  return keyOf(registers, { number: parseDecisionNumber(number)?.number ?? number, issuingAuthority, issuedOn });
}
