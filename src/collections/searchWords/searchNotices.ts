import { hasWords } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField, wordLines } from './wordFields.ts';
import type { NoticeContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

const hasNoticeLength = hasWords({ fewest: 3, most: 150, characters: 800 });

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
  fields: [
    wordLines({
      name: 'says',
      label: { vi: 'Người dân gõ (mỗi dòng một cụm từ)', en: 'People type (one phrase a line)' },
      description: {
        vi: 'Dòng đầu là tên của mục, chỉ có một lần trong danh sách. Ví dụ: ly hôn',
        en: 'The first line names the entry and stands once in the list. Example: ly hôn',
      },
      isRequired: true,
      most: 60,
      check: hasWords({ fewest: 1, most: 12, characters: 100 }),
    }),
    wordField({
      name: 'noticeVi',
      label: { vi: 'Lời nhắc tiếng Việt', en: 'Notice in Vietnamese' },
      description: {
        vi: 'Ví dụ: Ly hôn do Tòa án nhân dân giải quyết, không phải thủ tục hành chính.',
        en: 'Example: Ly hôn do Tòa án nhân dân giải quyết, không phải thủ tục hành chính.',
      },
      isRequired: true,
      isLong: true,
      check: hasNoticeLength,
    }),
    wordField({
      name: 'noticeEn',
      label: { vi: 'Lời nhắc tiếng Anh', en: 'Notice in English' },
      description: { vi: 'Ví dụ: Divorce is decided by the court.', en: 'Example: Divorce is decided by the court.' },
      isRequired: true,
      isLong: true,
      check: hasNoticeLength,
    }),
  ],
});
