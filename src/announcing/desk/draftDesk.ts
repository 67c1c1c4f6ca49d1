import { approvalRight, type FourEyes, type Workers } from '../review/fourEyes.ts';
import type { DraftDeadline } from './entryDeadline.ts';

/** A draft that is not finished, or an announced decision that no second person has seen. */
export interface DeskDraft<Id = number | string> {
  readonly id: Id;
  readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | 'announced';
  readonly isUnreviewed: boolean;
  readonly workers: Workers;
  readonly approvedBy: string | null;
  readonly deadline: DraftDeadline | null;
}

interface Person {
  readonly id: string;
  readonly mayApprove: boolean;
}

/** The drafts by what is to be done with them; those due first come first. */
export interface DraftDesk<Draft> {
  readonly toApprove: readonly Draft[];
  readonly toAnnounce: readonly Draft[];
  /** Approved alone: another person must look. */
  readonly toReview: readonly Draft[];
  readonly returned: readonly Draft[];
  readonly drafting: readonly Draft[];
  /** Submitted and waiting for somebody else. */
  readonly waiting: readonly Draft[];
  /** What is due within days, or missed, whoever has it in hand. */
  readonly due: readonly Draft[];
}

const DUE_WITHIN = 5;

/** What waits for this person among the drafts of their authority. */
export function draftDesk<Draft extends DeskDraft>(drafts: readonly Draft[], person: Person, fourEyes: FourEyes): DraftDesk<Draft> {
  const mayApprove = ({ workers }: Draft) => person.mayApprove && approvalRight(fourEyes, person.id, workers) !== 'refused';
  const maySeeAgain = ({ workers, approvedBy }: Draft) =>
    person.mayApprove && approvedBy !== person.id && approvalRight('required', person.id, workers) === 'allowed';
  const sorted = [...drafts].sort((a, b) => leftOf(a) - leftOf(b));
  const inState = (state: DeskDraft['state']) => sorted.filter((draft) => draft.state === state);
  return {
    toApprove: inState('submitted').filter(mayApprove),
    toAnnounce: person.mayApprove ? inState('approved') : [],
    toReview: sorted.filter((draft) => draft.isUnreviewed && maySeeAgain(draft)),
    returned: inState('returned'),
    drafting: inState('draft'),
    waiting: [...inState('submitted').filter((draft) => !mayApprove(draft)), ...(person.mayApprove ? [] : inState('approved'))],
    due: sorted.filter((draft) => draft.state !== 'announced' && leftOf(draft) <= DUE_WITHIN),
  };
}

function leftOf({ deadline }: DeskDraft): number {
  return deadline?.left ?? Infinity;
}
