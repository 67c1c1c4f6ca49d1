import { choices } from '../fields/choices.ts';
import { tidyCodes } from './tidyLines.ts';
import { hasWords, isCode } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField, wordLines } from './wordFields.ts';
import type { AliasContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';
import { ALIAS_KIND_LABELS } from './wordStates.ts';

/** Everyday words, and what the law says for them. */
export const searchAliases = wordCollection<AliasContent>({
  slug: 'search-aliases',
  singular: { vi: 'Từ đồng nghĩa', en: 'Alias' },
  plural: { vi: 'Từ đồng nghĩa', en: 'Aliases' },
  description: {
    vi: 'Từ thường ngày và từ tương ứng trong tên thủ tục. Ví dụ: “sổ đỏ” – “giấy chứng nhận quyền sử dụng đất”.',
    en: 'Everyday words and what names of procedures say for them. Example: "sổ đỏ" – "giấy chứng nhận quyền sử dụng đất".',
  },
  columns: ['says', 'means', 'kind'],
  keyOf: KEYS.aliases,
  fields: [
    wordField({
      name: 'says',
      label: { vi: 'Người dân gõ', en: 'People type' },
      description: {
        vi: 'Một từ hoặc cụm từ, chỉ có một lần trong danh sách; từ nhiều nghĩa phải kèm ngữ cảnh. Ví dụ: nhập hộ khẩu',
        en: 'A word or a few, once in the list; words of several meanings need some context. Example: nhập hộ khẩu',
      },
      isRequired: true,
      check: hasWords({ fewest: 1, most: 10, characters: 80 }),
    }),
    wordLines({
      name: 'means',
      label: { vi: 'Nghĩa là (mỗi dòng một cách hiểu)', en: 'Means (one reading a line)' },
      description: {
        vi: 'Từ như trong tên thủ tục. Ví dụ: đăng ký thường trú',
        en: 'Words as in names of procedures. Example: đăng ký thường trú',
      },
      isRequired: true,
      most: 8,
      check: hasWords({ fewest: 1, most: 40, characters: 300 }),
    }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'adds',
      options: choices(ALIAS_KIND_LABELS),
      label: { vi: 'Cách dùng', en: 'Kind' },
      admin: {
        description: {
          vi: 'Chỉ chọn “thay hẳn” khi không ai hiểu từ đó theo nghĩa khác, ví dụ chữ viết tắt bhxh.',
          en: 'Choose "replaces" only where nobody means the words themselves, as with the abbreviation bhxh.',
        },
      },
    },
    wordField({
      name: 'example',
      label: { vi: 'Câu hỏi ví dụ', en: 'Example' },
      description: {
        vi: 'Câu mà người dân có thể gõ. Ví dụ: chuyển hộ khẩu vào thành phố',
        en: 'A query that a person would type. Example: chuyển hộ khẩu vào thành phố',
      },
      check: hasWords({ fewest: 1, most: 40, characters: 200 }),
    }),
    wordLines({
      name: 'finds',
      label: { vi: 'Câu ví dụ phải tìm thấy (mỗi dòng một mã)', en: 'The example must find (one code a line)' },
      description: {
        vi: 'Để kiểm tra khi đưa vào tệp. Ví dụ: 1.004222',
        en: 'Checked when the entry goes into the files. Example: 1.004222',
      },
      most: 200,
      tidy: tidyCodes,
      check: isCode,
    }),
  ],
});
