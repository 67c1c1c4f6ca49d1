import { bilingualFields, rankField, SHORT_NAME } from './startFields.ts';
import { tidyCodes } from './tidyLines.ts';
import { isCode } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField } from './wordFields.ts';
import type { ErrandContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

/** What people do most: the first links of the start page. */
export const popularErrands = wordCollection<ErrandContent>({
  slug: 'popular-errands',
  singular: { vi: 'Việc thường làm', en: 'Popular errand' },
  plural: { vi: 'Việc thường làm', en: 'Popular errands' },
  description: {
    vi: 'Trang đầu hiện mười hai việc đầu tiên có thủ tục trong danh mục.',
    en: 'The start page shows the first twelve whose procedures the catalogue holds.',
  },
  columns: ['labelVi', 'code', 'rank'],
  title: 'labelVi',
  keyOf: KEYS.errands,
  fields: [
    wordField({
      name: 'code',
      label: { vi: 'Mã thủ tục', en: 'Code of the procedure' },
      description: { vi: 'Ví dụ: 1.001193', en: 'Example: 1.001193' },
      isRequired: true,
      tidy: tidyCodes,
      check: isCode,
    }),
    ...bilingualFields('label', { vi: 'Tên ngắn', en: 'Short name' }, { vi: 'Khai sinh', en: 'Register a birth' }, SHORT_NAME),
    rankField,
  ],
});
