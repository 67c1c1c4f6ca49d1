import type { Label } from '../../domain/values/vocabulary.ts';
import { bilingualFields, rankField, SHORT_NAME } from './startFields.ts';
import { tidyCodes } from './tidyLines.ts';
import { isCode } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordField, wordLines } from './wordFields.ts';
import type { MomentContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

const NO_ADDRESS: Label = {
  vi: 'Hãy viết chữ thường không dấu, nối bằng gạch ngang, ví dụ co-con.',
  en: 'Write lower-case letters without diacritics, joined by hyphens, such as co-con.',
};

/** Moments of life, from birth to needing help, that lead people to procedures without typing. */
export const lifeMoments = wordCollection<MomentContent>({
  slug: 'life-moments',
  singular: { vi: 'Sự kiện trong đời', en: 'Moment of life' },
  plural: { vi: 'Sự kiện trong đời', en: 'Moments of life' },
  description: {
    vi: 'Lối vào thủ tục trên trang đầu và trang Sự kiện. Sự kiện không có thủ tục nào đang có hiệu lực thì không hiện.',
    en: 'Ways to procedures on the start page and on the page of life events. One without a procedure in force is not shown.',
  },
  columns: ['labelVi', 'slug', 'rank'],
  title: 'labelVi',
  keyOf: KEYS.moments,
  fields: [
    wordField({
      name: 'slug',
      label: { vi: 'Địa chỉ', en: 'Address' },
      description: {
        vi: 'Phần cuối của địa chỉ cố định /su-kien/…; đã công khai thì không đổi. Ví dụ: co-con',
        en: 'The end of its permanent address /su-kien/…; once public it does not change. Example: co-con',
      },
      isRequired: true,
      check: (text) => (/^[a-z\d]+(-[a-z\d]+)*$/.test(text) && text.length <= 60 ? null : NO_ADDRESS),
    }),
    ...bilingualFields('label', { vi: 'Tên', en: 'Name' }, { vi: 'Có con', en: 'Having a child' }, SHORT_NAME),
    ...bilingualFields(
      'hint',
      { vi: 'Một dòng giới thiệu', en: 'One line about it' },
      { vi: 'Khai sinh, nhận con, thai sản', en: 'Birth, parentage, maternity benefit' },
      { most: 30, characters: 160 },
    ),
    wordLines({
      name: 'codes',
      label: { vi: 'Thủ tục (mỗi dòng một mã, theo thứ tự cần làm)', en: 'Procedures (one code a line, in the order of need)' },
      description: { vi: 'Ví dụ: 1.001193', en: 'Example: 1.001193' },
      isRequired: true,
      most: 60,
      tidy: tidyCodes,
      check: isCode,
    }),
    rankField,
  ],
});
