import type { NumberField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { hasWords } from './wordChecks.ts';
import { wordField } from './wordFields.ts';

const LAST_RANK = 9_999;

/** A short text that people read, in both languages. */
export function bilingualFields(name: 'label' | 'hint', label: Label, example: Label, longest: { most: number; characters: number }) {
  const check = hasWords({ fewest: 1, ...longest });
  const description = (text: string): Label => ({ vi: `Ví dụ: ${text}`, en: `Example: ${text}` });
  return [
    wordField({
      name: `${name}Vi`,
      label: { vi: `${label.vi} tiếng Việt`, en: `${label.en} in Vietnamese` },
      description: description(example.vi),
      isRequired: true,
      check,
    }),
    wordField({
      name: `${name}En`,
      label: { vi: `${label.vi} tiếng Anh`, en: `${label.en} in English` },
      description: description(example.en),
      isRequired: true,
      check,
    }),
  ];
}

export const SHORT_NAME = { most: 12, characters: 60 };

/** Where it stands among the others. */
export const rankField: NumberField & { name: string } = {
  name: 'rank',
  type: 'number',
  required: true,
  min: 0,
  max: LAST_RANK,
  defaultValue: 500,
  label: { vi: 'Thứ tự', en: 'Rank' },
  admin: { description: { vi: 'Số nhỏ đứng trước.', en: 'Lower ones come first.' } },
};
