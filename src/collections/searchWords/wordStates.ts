import type { Label } from '../../domain/values/vocabulary.ts';
import type { WordState } from '../../words/editedWords.ts';
import type { KeptNoticeKind } from '../../words/wordData.ts';

export const WORD_STATE_LABELS = {
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  used: { vi: 'Đang dùng', en: 'Used' },
  unused: { vi: 'Ngừng dùng', en: 'Unused' },
} as const satisfies Record<WordState, Label>;

/** Where an entry comes from: the files of the program, or somebody who typed it. */
export const WORD_ORIGIN_LABELS = {
  bundled: { vi: 'Có sẵn', en: 'Bundled' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
} as const satisfies Record<string, Label>;
export type WordOrigin = keyof typeof WORD_ORIGIN_LABELS;

/** What a question of that kind is about. */
export const NOTICE_KIND_LABELS = {
  fine: { vi: 'Xử phạt', en: 'Fine' },
  court: { vi: 'Tòa án, tranh chấp', en: 'Court or dispute' },
  price: { vi: 'Giá, mức, lương', en: 'Price or rate' },
  lookUp: { vi: 'Tra cứu thông tin', en: 'Look-up' },
  calculation: { vi: 'Cách tính', en: 'Calculation' },
  hours: { vi: 'Giờ làm việc', en: 'Opening hours' },
  police: { vi: 'Báo công an', en: 'Police report' },
  advice: { vi: 'Xin tư vấn', en: 'Advice' },
  ended: { vi: 'Cơ quan, việc đã chấm dứt', en: 'Office or matter that ended' },
  elsewhere: { vi: 'Việc khác không phải thủ tục', en: 'Something else that is no procedure' },
} as const satisfies Record<KeptNoticeKind, Label>;

export const ALIAS_KIND_LABELS = {
  adds: { vi: 'Thêm cách hiểu (giữ cả từ đã gõ)', en: 'Adds (the words as typed stay)' },
  replaces: { vi: 'Thay hẳn từ đã gõ', en: 'Replaces the words as typed' },
} as const satisfies Record<string, Label>;
