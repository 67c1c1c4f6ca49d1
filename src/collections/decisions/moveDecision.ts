import type { Payload, PayloadRequest } from 'payload';
import type { Decision } from '../payloadTypes.ts';
import type { DraftState } from './draftStates.ts';

/** Set by `moveDecision` alone; a symbol cannot come in from outside. */
const MOVING = Symbol('moving a decision to another state');

export function isMoving(req: Pick<PayloadRequest, 'context'>): boolean {
  return (req.context as Record<symbol, unknown>)[MOVING] === true;
}

interface Move {
  readonly id: Decision['id'];
  readonly to: DraftState;
  /** Whose hand; null for the system itself. */
  readonly user: PayloadRequest['user'];
  readonly remember?: Partial<Pick<Decision, 'returnReason' | 'answers' | 'sealed'>>;
}

/** Moves a draft to another state; throws where `draftStates` knows no such move for this user. */
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
