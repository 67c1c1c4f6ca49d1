import { oneOf, pattern } from '../../wording.ts';
import { findReferences, type DecisionReference } from '../references.ts';

/** A decision named in a sentence, with the words of its name. */
export interface Citation {
  readonly reference: DecisionReference;
  /** Where 'các Quyết định số …' begins. */
  readonly start: number;
  /** After its day and its issuer. */
  readonly end: number;
  /** Whether 'về việc …' follows. */
  readonly hasTitle: boolean;
}

const NAMED_BEFORE = /(?:các\s+|những\s+)?(?:quyết\s+định|QĐ)?\s*(?:số)?\s*:?\s*$/iu;
const DAY_AFTER = /^[\s,]*(?:ký\s+|ban hành\s+)?\(?\s*ngày\s*\d{1,2}\s*(?:\/|-|\.|tháng)\s*\d{1,2}\s*(?:\/|-|\.|năm)\s*\d{4}(?:\s*\))?/iu;
/** 'của Chủ tịch Ủy ban nhân dân tỉnh' ends at the first word that cannot be part of a body's name. */
const NOT_OF_A_BODY = oneOf([
  ...['về', 'v/v', 'công bố', 'ban hành', 'phê duyệt', 'đối với', 'tại', 'có', 'trừ', 'ngoại trừ', 'riêng', 'một phần', 'toàn bộ'],
  ...['hết', 'không', 'chấm dứt', 'mất', 'ngưng', 'ngừng', 'thôi', 'tiếp tục', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'còn', 'vẫn', 'chỉ'],
  ...['bị', 'được', 'đã', 'sẽ', 'nay', 'thì', 'đều', 'và', 'kể từ', 'từ', 'đồng thời'],
]);
const ISSUER_AFTER = pattern('^\\s*,?\\s*(?:của|do)\\s+[^,;:.()]*?(?=\\s+', NOT_OF_A_BODY, '|[,;:.()]|$)');
const TITLE_AFTER = /^[\s,]*(?:về việc|v\/v|về|công bố|ban hành(?! kèm)|phê duyệt|quy định|sửa đổi|bổ sung|chuẩn hóa|chuẩn hoá)(?!\p{L})/iu;

/** All decisions that a sentence cites by number, in order. */
export function findCitations(text: string): Citation[] {
  return findReferences(text).map((reference) => {
    const before = text.slice(Math.max(0, reference.start - 40), reference.start);
    let end = reference.end;
    for (const part of [DAY_AFTER, ISSUER_AFTER, DAY_AFTER]) end += part.exec(text.slice(end, end + 300))?.[0].length ?? 0;
    return {
      reference,
      start: reference.start - (NAMED_BEFORE.exec(before)?.[0].length ?? 0),
      end,
      hasTitle: TITLE_AFTER.test(text.slice(end, end + 60)),
    };
  });
}

/** The text with blanks in place of the names of decisions, so that words in names are not misread. */
export function blankOut(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
