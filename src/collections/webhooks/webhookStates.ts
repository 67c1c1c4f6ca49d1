import type { Label } from '../../domain/values/vocabulary.ts';

export const WEBHOOK_STATE_LABELS = {
  active: { vi: 'Đang gửi', en: 'Active' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  failed: { vi: 'Đã thôi gửi vì lỗi', en: 'Given up' },
} as const satisfies Record<string, Label>;

export const DELIVERY_OUTCOME_LABELS = {
  delivered: { vi: 'Đã nhận', en: 'Delivered' },
  failed: { vi: 'Lỗi, sẽ gửi lại', en: 'Failed, will be tried again' },
  gaveUp: { vi: 'Lỗi, thôi gửi', en: 'Failed for good' },
} as const satisfies Record<string, Label>;
