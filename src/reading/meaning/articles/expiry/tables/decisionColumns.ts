import { decide, type Rule } from '../../../rules.ts';
import { holds, oneOf } from '../../../wording.ts';
import { ENDING_PHRASES } from '../expiryWords.ts';

/** What a column of a table of decisions holds. `wholly` and `partly` hold ticks; `part` names something of a decision. */
export type DecisionColumn = 'number' | 'day' | 'title' | 'extent' | 'part' | 'wholly' | 'partly' | 'endsOn' | 'note' | 'other';

const ENDING = oneOf([...ENDING_PHRASES, 'bị thay thế']);

/** Columns beside that of the numbers, by their titles. The first rule that fits decides. */
export const DECISION_COLUMNS: readonly Rule<string, DecisionColumn>[] = [
  [
    'why it ends, or by what',
    holds(oneOf(['lý do', 'căn cứ', 'văn bản thay thế', 'quyết định thay thế', 'thay thế bởi', 'thay thế bằng'])),
    'other',
    'Lý do hết hiệu lực',
  ],
  ['the day on which it ends', holds('^', oneOf(['ngày', 'thời điểm', 'thời gian']), '.*', ENDING), 'endsOn', 'Thời điểm hết hiệu lực'],
  ['its position', holds('^', oneOf(['stt', 'tt', 'số tt', 'số thứ tự']), '$'), 'other', 'STT'],
  ['what it is called', holds('^', oneOf(['tên quyết định', 'tên văn bản', 'tên gọi', 'trích yếu'])), 'title', 'Tên Quyết định bị bãi bỏ'],
  ['a tick where a part ends', holds(ENDING, '.*', oneOf(['một phần'])), 'partly', 'Hết hiệu lực > Một phần'],
  ['a tick where all of it ends', holds(ENDING, '.*', oneOf(['toàn bộ'])), 'wholly', 'Hết hiệu lực toàn bộ'],
  ['how much ends', holds(ENDING, '|', oneOf(['phạm vi', 'mức độ'])), 'extent', 'Nội dung bãi bỏ'],
  ['something of it', holds(oneOf(['thủ tục', 'TTHC', 'số thứ tự', 'STT', 'phụ lục', 'mục', 'phần'])), 'part', 'Số thứ tự TTHC'],
  ['its day', holds(oneOf(['ngày'])), 'day', 'Ngày, tháng, năm ban hành'],
  ['what it is about', holds(oneOf(['trích yếu', 'nội dung', 'về việc', 'tên'])), 'title', 'Nội dung'],
  ['remarks', holds(oneOf(['ghi chú', 'chú thích'])), 'note', 'Ghi chú'],
];

export function columnOf(title: string): DecisionColumn {
  return decide(DECISION_COLUMNS, title)?.result ?? 'other';
}
