import type { Label } from '../../domain/values/vocabulary.ts';

export const ROLE_LABELS = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  approver: { vi: 'Phê duyệt', en: 'Approver' },
  editor: { vi: 'Biên tập', en: 'Editor' },
} as const satisfies Record<string, Label>;
export type Role = keyof typeof ROLE_LABELS;
