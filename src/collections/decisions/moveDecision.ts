import type { Payload, PayloadRequest } from 'payload';
import type { Decision } from '../payloadTypes.ts';
import type { DraftState } from './draftStates.ts';

/** Only `moveDecision` sets it; a symbol cannot come from outside. */
const MOVING = Symbol('moving a decision to another state');

export function isMoving(req: Pick<PayloadRequest, 'context'>): boolean {
  return (req.context as Record<symbol, unknown>)[MOVING] === true;
}

type Remembered = 'returnReason' | 'sealed' | 'submittedBy' | 'approvedBy' | 'announcedBy' | 'isUnreviewed' | 'unreviewedReason';

interface Move {
  readonly id: Decision['id'];
  readonly to: DraftState;
  /** The acting user; null for the system. */
  readonly user: PayloadRequest['user'];
  readonly remember?: Partial<Pick<Decision, Remembered>>;
}

/** Moves a draft to another state. Throws where `draftStates` does not allow this user the move. */
export function moveDecision(payload: Payload, { id, to, user, remember = {} }: Move): Promise<Decision> {
  return payload.update({
    collection: 'decisions',
    id,
    data: { state: to, ...remember },
    context: { [MOVING]: true },
    depth: 0,
    ...(user ? { user } : {}),
  });
}
