import type { ProcedurePart } from '../../domain/values/vocabulary.ts';
import { PROCEDURE_PARTS } from '../../domain/values/vocabulary.ts';
import { lowerText } from '../../reading/meaning/foldText.ts';

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** The words for parts of a procedure, with diacritics: without them, phí and phi are one word. */
const WORDS: Readonly<Record<ProcedurePart, RegExp>> = {
  name: word('tên (?:gọi|thủ tục(?: hành chính)?|tthc)'),
  levels: word('cấp (?:thực hiện|giải quyết)'),
  field: word('lĩnh vực'),
  steps: word('trình tự|các bước|quy trình'),
  channels: word('cách thức'),
  dossier: word('thành phần(?:,? số lượng)? hồ sơ|thành phần|hồ sơ|số lượng hồ sơ'),
  timeLimit: word('thời hạn|thời gian'),
  audience: word('đối tượng'),
  implementingAuthority: word('cơ quan|thẩm quyền|đơn vị thực hiện'),
  result: word('kết quả'),
  fees: word('phí|lệ phí|giá dịch vụ'),
  forms: word('mẫu|biểu mẫu|mẫu đơn|tờ khai|mẫu biểu'),
  requirements: word('yêu cầu|điều kiện'),
  legalBasis: word('căn cứ pháp lý|cơ sở pháp lý'),
  onlineLevel: word('trực tuyến|dịch vụ công'),
};

/** Words that contain the name of a part but mean something else. */
const OTHERWISE = /chi phí|kinh phí|miễn phí|bộ phận tiếp nhận và trả kết quả|kết quả giải quyết hồ sơ|thời hạn nộp hồ sơ/gu;

/** The changed parts that a cell names, in the order of the vocabulary; empty where its words are unknown. */
export function changedPartsIn(text: string): ProcedurePart[] {
  const lower = lowerText(text).replace(OTHERWISE, ' ');
  return PROCEDURE_PARTS.filter((part) => WORDS[part].test(lower));
}
