import { dayField } from '../fields/dayField.ts';
import { noticeTextFields } from './noticeFields.ts';
import { saysField, unlessField } from './patternFields.ts';
import { tidyCodes } from './tidyLines.ts';
import { hasWords, isCode } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField, wordLines } from './wordFields.ts';
import type { EndedContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

/** Papers and procedures that ended before the log begins; what the log ends is told without an entry. */
export const searchEnded = wordCollection<EndedContent>({
  slug: 'search-ended',
  singular: { vi: 'Giấy tờ, thủ tục đã bỏ', en: 'Paper or procedure that ended' },
  plural: { vi: 'Giấy tờ, thủ tục đã bỏ', en: 'Papers and procedures that ended' },
  description: {
    vi: 'Chỉ ghi việc đã bỏ trước khi có nhật ký; việc bỏ theo quyết định đã công bố thì tra cứu tự biết. Ví dụ: “sổ hộ khẩu”.',
    en: 'Only what ended before the log begins; search knows by itself what an announced decision ended. Example: "sổ hộ khẩu".',
  },
  columns: ['says', 'endedOn', 'endedBy'],
  title: 'key',
  keyOf: KEYS.ended,
  fields: [
    saysField({ example: 'sổ hộ khẩu' }),
    unlessField({ description: { vi: 'Ví dụ: ra nước ngoài', en: 'Example: ra nước ngoài' } }),
    dayField({
      name: 'endedOn',
      label: { vi: 'Hết hiệu lực từ ngày', en: 'Ended on' },
      description: { vi: 'Ngày đầu tiên không còn.', en: 'The first day without it.' },
      isRequired: true,
    }),
    wordField({
      name: 'endedBy',
      label: { vi: 'Theo văn bản', en: 'By which document' },
      description: { vi: 'Ví dụ: Luật Cư trú số 68/2020/QH14, Điều 38', en: 'Example: Luật Cư trú số 68/2020/QH14, Điều 38' },
      isRequired: true,
      check: hasWords({ fewest: 2, most: 60, characters: 300 }),
    }),
    wordLines({
      name: 'successors',
      label: { vi: 'Nay làm thủ tục (mỗi dòng một mã)', en: 'Procedures in its place (one code a line)' },
      description: { vi: 'Ví dụ: 1.004222', en: 'Example: 1.004222' },
      most: 40,
      tidy: tidyCodes,
      check: isCode,
    }),
    ...noticeTextFields,
    wordField({
      name: 'example',
      label: { vi: 'Câu hỏi ví dụ', en: 'Example' },
      description: { vi: 'Ví dụ: làm lại sổ hộ khẩu bị mất', en: 'Example: làm lại sổ hộ khẩu bị mất' },
      isRequired: true,
      check: hasWords({ fewest: 1, most: 40, characters: 200 }),
    }),
  ],
});
