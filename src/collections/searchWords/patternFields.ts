import type { TextareaField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { hasWords } from './wordChecks.ts';
import { wordLines, type Labelled } from './wordFields.ts';

const isPattern = hasWords({ fewest: 1, most: 12, characters: 100 });
const PEOPLE_TYPE: Label = { vi: 'Người dân gõ (mỗi dòng một cụm từ)', en: 'People type (one phrase a line)' };

/** The words by which search knows a question. The first line names the entry. */
export function saysField({
  example,
  label = PEOPLE_TYPE,
  most = 60,
}: {
  example: string;
  label?: Label;
  most?: number;
}): Labelled<TextareaField> {
  return wordLines({
    name: 'says',
    label,
    description: {
      vi: `Dòng đầu là tên của mục, chỉ có một lần trong danh sách. Ví dụ: ${example}`,
      en: `The first line names the entry and stands once in the list. Example: ${example}`,
    },
    isRequired: true,
    most,
    check: isPattern,
  });
}

/** Words that make the question another one. */
export function unlessField({ description, most = 60 }: { description: Label; most?: number }): Labelled<TextareaField> {
  return wordLines({ name: 'unless', label: { vi: 'Trừ khi câu hỏi có', en: 'Unless it also says' }, description, most, check: isPattern });
}
