import type { Label } from '../../domain/values/vocabulary.ts';

/** What a program with a key may do beyond anonymous reading. Approving and announcing are granted one by one. */
export const KEY_SCOPE_LABELS = {
  read: { vi: 'Đọc, với hạn mức riêng', en: 'Read, with a budget of its own' },
  draft: { vi: 'Soạn và trình quyết định', en: 'Draft and submit decisions' },
  approve: { vi: 'Phê duyệt quyết định', en: 'Approve decisions' },
  announce: { vi: 'Công bố quyết định', en: 'Announce decisions' },
} as const satisfies Record<string, Label>;
export type KeyScope = keyof typeof KEY_SCOPE_LABELS;
