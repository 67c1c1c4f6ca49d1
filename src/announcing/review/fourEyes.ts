import type { Label } from '../../domain/values/vocabulary.ts';

/**
 * Whether somebody may approve what they drafted. `required`: never; `reason`: with a written reason, and it stays
 * marked until another person looked; `off`: as they like.
 */
export const FOUR_EYES = ['required', 'reason', 'off'] as const;
export type FourEyes = (typeof FOUR_EYES)[number];

/** The people who worked on a draft, by the ids of their accounts. */
export interface Workers {
  /** Whoever created or edited it or one of its lines. */
  readonly drafters: readonly string[];
  readonly submittedBy: string | null;
}

/** `allowed`: another person looks; `reason`: alone, with a written reason; `refused`. */
export type ApprovalRight = 'allowed' | 'reason' | 'refused';

/** Whether this person may approve the draft. A command (null) has no person behind it and counts as nobody else. */
export function approvalRight(fourEyes: FourEyes, person: string | null, { drafters, submittedBy }: Workers): ApprovalRight {
  const hasWorkedOnIt = person !== null && (drafters.includes(person) || submittedBy === person);
  if (!hasWorkedOnIt || fourEyes === 'off') return 'allowed';
  return fourEyes === 'reason' ? 'reason' : 'refused';
}

/** Whether an approval leaves the decision without a second look. */
export function staysUnreviewed(fourEyes: FourEyes, person: string | null, workers: Workers): boolean {
  if (fourEyes === 'off') return false;
  return person === null || approvalRight(fourEyes, person, workers) === 'reason';
}

export const OWN_DRAFT: Readonly<Record<Exclude<ApprovalRight, 'allowed'>, Label>> = {
  refused: {
    vi: 'Bạn là người soạn, sửa hoặc trình quyết định này; người khác phải duyệt.',
    en: 'You drafted, edited or submitted this decision; another person must approve it.',
  },
  reason: {
    vi: 'Bạn là người soạn, sửa hoặc trình quyết định này; muốn tự duyệt, hãy ghi lý do (ít nhất 10 ký tự). Quyết định sẽ mang dấu “chưa có người thứ hai xem”.',
    en: 'You drafted, edited or submitted this decision; to approve it yourself, give a reason (at least 10 characters). It stays marked "not reviewed".',
  },
};
