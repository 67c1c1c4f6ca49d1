import { noticeKindField, noticeTextFields } from './noticeFields.ts';
import { saysField, unlessField } from './patternFields.ts';
import { hasWords } from './wordChecks.ts';
import { wordCollection } from './wordCollection.ts';
import { wordLines } from './wordFields.ts';
import type { IntentContent } from './wordRows.ts';
import { KEYS } from './wordRows.ts';

const isQuestion = hasWords({ fewest: 1, most: 60, characters: 400 });

/** Classes of questions that no procedure answers, told by how people ask. */
export const searchIntents = wordCollection<IntentContent>({
  slug: 'search-intents',
  singular: { vi: 'Loại câu hỏi không có thủ tục', en: 'Kind of question without a procedure' },
  plural: { vi: 'Loại câu hỏi không có thủ tục', en: 'Kinds of questions without a procedure' },
  description: {
    vi: 'Cách hỏi cho biết không thủ tục nào trả lời, và nơi cần đến. Ví dụ: “phạt … bao nhiêu”. Dấu “…” thay cho nhiều nhất sáu từ.',
    en: 'Ways of asking that no procedure answers, and where to go. Example: "phạt … bao nhiêu". "…" stands for up to six words.',
  },
  columns: ['says', 'kind', 'noticeVi'],
  title: 'key',
  keyOf: KEYS.intents,
  fields: [
    saysField({
      example: 'mức phạt',
      label: { vi: 'Câu hỏi có (mỗi dòng một cụm từ)', en: 'The question says (one phrase a line)' },
      most: 200,
    }),
    unlessField({
      description: {
        vi: 'Cụm từ cho thấy câu hỏi thuộc một thủ tục. Ví dụ: giảm tiền phạt',
        en: 'Phrases by which the question is about a procedure after all. Example: giảm tiền phạt',
      },
      most: 200,
    }),
    noticeKindField,
    ...noticeTextFields,
    wordLines({
      name: 'examples',
      label: { vi: 'Câu hỏi ví dụ', en: 'Examples' },
      description: {
        vi: 'Câu hỏi thuộc loại này. Ví dụ: vượt đèn đỏ phạt bao nhiêu tiền',
        en: 'Questions of this kind. Example: vượt đèn đỏ phạt bao nhiêu tiền',
      },
      isRequired: true,
      most: 40,
      check: isQuestion,
    }),
    wordLines({
      name: 'counterexamples',
      label: { vi: 'Câu hỏi gần giống nhưng có thủ tục', en: 'Similar questions that a procedure answers' },
      description: { vi: 'Ví dụ: miễn tiền phạt chậm nộp thuế', en: 'Example: miễn tiền phạt chậm nộp thuế' },
      most: 40,
      check: isQuestion,
    }),
  ],
});
