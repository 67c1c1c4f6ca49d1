import type { Label } from './vocabulary.ts';

/** What citizens write about (phản ánh, kiến nghị). */
export const FEEDBACK_KIND_LABELS = {
  wrong: { vi: 'Thông tin sai', en: 'Something is wrong' },
  unclear: { vi: 'Khó hiểu', en: 'Hard to understand' },
  extraPapers: { vi: 'Cán bộ yêu cầu thêm giấy tờ', en: 'More papers were asked for' },
  proposal: { vi: 'Đề xuất', en: 'A proposal' },
  other: { vi: 'Việc khác', en: 'Something else' },
} as const satisfies Record<string, Label>;
export type FeedbackKind = keyof typeof FEEDBACK_KIND_LABELS;
export const FEEDBACK_KINDS = Object.keys(FEEDBACK_KIND_LABELS) as FeedbackKind[];

/** Whether it is about administrative procedures (NĐ 20/2008/NĐ-CP Điều 5); an officer decides. */
export const FEEDBACK_SCOPE_LABELS = {
  undecided: { vi: 'Chưa phân loại', en: 'Not sorted yet' },
  inScope: { vi: 'Về thủ tục hành chính', en: 'About procedures' },
  outOfScope: { vi: 'Ngoài phạm vi', en: 'Out of scope' },
} as const satisfies Record<string, Label>;
export type FeedbackScope = keyof typeof FEEDBACK_SCOPE_LABELS;

export const FEEDBACK_STATE_LABELS = {
  received: { vi: 'Đang xử lý', en: 'Being worked on' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  forwarded: { vi: 'Đã chuyển cơ quan có trách nhiệm', en: 'Passed on to whoever is responsible' },
} as const satisfies Record<string, Label>;
export type FeedbackState = keyof typeof FEEDBACK_STATE_LABELS;
