import type { Label } from '../../domain/values/vocabulary.ts';
import type { Role } from '../users/roles.ts';

export const DRAFT_STATE_LABELS = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  submitted: { vi: 'Đã trình', en: 'Submitted' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  announced: { vi: 'Đã công bố', en: 'Announced' },
} as const satisfies Record<string, Label>;
export type DraftState = keyof typeof DRAFT_STATE_LABELS;

const EVERYBODY: readonly Role[] = ['administrator', 'approver', 'editor'];
const APPROVERS: readonly Role[] = ['administrator', 'approver'];

/** From a state to the possible next states, with the roles allowed. An announced decision never moves again. */
const MOVES: Readonly<Record<DraftState, Partial<Record<DraftState, readonly Role[]>>>> = {
  draft: { submitted: EVERYBODY },
  submitted: { draft: EVERYBODY, returned: APPROVERS, approved: APPROVERS },
  returned: { draft: EVERYBODY, submitted: EVERYBODY },
  approved: { draft: EVERYBODY, returned: APPROVERS, announced: APPROVERS },
  announced: {},
};

/** Whether a draft may move in this way. `role` is null for the system, which may make every existing move. */
export function canMove(from: DraftState, to: DraftState, role: Role | null): boolean {
  const roles = MOVES[from][to];
  return roles !== undefined && (role === null || roles.includes(role));
}

/** The states to which somebody with this role can move the draft. */
export function movesFrom(from: DraftState, role: Role): DraftState[] {
  return (Object.keys(MOVES[from]) as DraftState[]).filter((to) => canMove(from, to, role));
}
