import type { SelectField } from 'payload';
import { choices } from '../fields/choices.ts';
import { hasWords } from './wordChecks.ts';
import { wordField } from './wordFields.ts';
import { NOTICE_KIND_LABELS } from './wordStates.ts';

const hasNoticeLength = hasWords({ fewest: 3, most: 150, characters: 800 });

/** What people are told, in both languages. */
export const noticeTextFields = [
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
];

/** What the question is about. */
export const noticeKindField: SelectField & { name: string } = {
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'elsewhere',
  options: choices(NOTICE_KIND_LABELS),
  label: { vi: 'Loại việc', en: 'Kind' },
};
