import { noticeKindField, noticeTextFields } from './noticeFields.ts';
import { saysField } from './patternFields.ts';
import { wordCollection } from './wordCollection.ts';
import type { NoticeContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

/** What is no administrative procedure, and where to go instead. */
export const searchNotices = wordCollection<NoticeContent>({
  slug: 'search-notices',
  singular: { vi: 'Lời nhắc', en: 'Notice' },
  plural: { vi: 'Lời nhắc', en: 'Notices' },
  description: {
    vi: 'Việc hay được hỏi nhưng không phải thủ tục hành chính, và nơi cần đến. Ví dụ: “ly hôn” – “Ly hôn do Tòa án giải quyết…”.',
    en: 'What people ask for that is no administrative procedure, and where to go. Example: "ly hôn" – "Divorce is decided by the court…".',
  },
  columns: ['says', 'noticeVi'],
  title: 'key',
  keyOf: KEYS.notices,
  fields: [saysField({ example: 'ly hôn' }), noticeKindField, ...noticeTextFields],
});
