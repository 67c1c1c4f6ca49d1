import { hasWords, isCode } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField, wordLines } from './wordFields.ts';
import { tidyCodes } from './tidyLines.ts';
import type { PhraseContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

/** What people say for one family of procedures. */
export const searchPhrases = wordCollection<PhraseContent>({
  slug: 'search-phrases',
  singular: { vi: 'Cách nói của người dân', en: 'What people say' },
  plural: { vi: 'Cách nói của người dân', en: 'What people say' },
  description: {
    vi: 'Người dân nói thế nào khi cần một thủ tục. Mục mới bổ sung cho các mục có sẵn của thủ tục ấy. Ví dụ: “Thủ tục đăng ký khai sinh” – “làm giấy khai sinh cho con”.',
    en: 'What people say when they need a procedure. A new entry adds to the bundled ones of that procedure. Example: "Thủ tục đăng ký khai sinh" – "làm giấy khai sinh cho con".',
  },
  columns: ['name', 'codes', 'phrases'],
  keyOf: KEYS.phrases,
  fields: [
    wordField({
      name: 'name',
      label: { vi: 'Tên thủ tục', en: 'Name of the procedure' },
      description: {
        vi: 'Tên chính thức, đúng như trong danh mục; mọi thủ tục cùng tên (kể cả của các tỉnh) dùng chung. Ví dụ: Thủ tục đăng ký khai sinh',
        en: 'The official name as in the catalogue; all procedures of that name (those of provinces too) share the entry. Example: Thủ tục đăng ký khai sinh',
      },
      isRequired: true,
      check: hasWords({ fewest: 1, most: 400, characters: 2_000 }),
    }),
    wordLines({
      name: 'codes',
      label: { vi: 'Mã thủ tục (mỗi dòng một mã)', en: 'Codes of procedures (one a line)' },
      description: {
        vi: 'Để trống thì tìm theo tên. Ví dụ: 1.001193',
        en: 'Where it is empty the name alone finds them. Example: 1.001193',
      },
      most: 200,
      tidy: tidyCodes,
      check: isCode,
    }),
    wordLines({
      name: 'phrases',
      label: { vi: 'Cách nói (mỗi dòng một cụm từ)', en: 'What people say (one phrase a line)' },
      description: {
        vi: 'Từ 2 đến 20 từ, có dấu, chỉ đúng với thủ tục này. Ví dụ: làm giấy khai sinh cho con',
        en: 'Two to twenty words, with marks, true of this procedure only. Example: làm giấy khai sinh cho con',
      },
      isRequired: true,
      most: 60,
      check: hasWords({ fewest: 2, most: 20, characters: 150 }),
    }),
  ],
});
