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
  ...[
    'về',
    'v/v',
    'công bố',
    'ban hành',
    'phê duyệt',
    'thông qua',
    'đối với',
    'tại',
    'có',
    'trừ',
    'ngoại trừ',
    'riêng',
    'một phần',
    'toàn bộ',
  ],
  ...['hết', 'không', 'chấm dứt', 'mất', 'ngưng', 'ngừng', 'thôi', 'tiếp tục', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'còn', 'vẫn', 'chỉ'],
  ...['nội dung', 'phần', 'lĩnh vực', 'mục', 'phụ lục', 'danh mục', 'số thứ tự', 'STT', 'thủ tục', 'TTHC', 'gồm', 'bao gồm'],
  ...['bị', 'được', 'đã', 'sẽ', 'nay', 'thì', 'đều', 'và', 'kể từ', 'từ', 'đồng thời'],
]);
const ISSUER_AFTER = pattern('^\\s*,?\\s*(?:của|do(?!\\s+không))\\s+[^,;:.()]*?(?=\\s+', NOT_OF_A_BODY, '|[,;:.()]|$)');
/**
 * 'Bộ Giáo dục | và Đào tạo', 'Bộ Văn hóa |, Thể thao | và Du lịch', 'Bộ trưởng |, Chủ nhiệm Văn phòng Chính phủ': names
 * of bodies go on with a capital, unless something else that is printed with one is joined.
 */
const BODY_GOES_ON = new RegExp(
  `^(?:\\s+và|,)\\s+(?!(?:Quyết|QĐ|Số|Các|Những|Danh|Phụ|Mục|Phần|Điều|Thủ tục|TTHC|STT|Bãi|Thay|Hủy|Huỷ)(?!\\p{Ll}))\\p{Lu}\\p{Ll}*(?!\\p{L}).*?(?=\\s+${NOT_OF_A_BODY}|[,;:.()]|$)`,
  'u',
);
const MOST_PARTS_OF_A_NAME = 3;
/** 'tỉnh Hà Nam (cũ)', 'tỉnh Nam Định (trước sắp xếp)' */
const FORMER_PLACE = /^\s*\(\s*(?:cũ|trước(?!\p{L})[^)]{0,60}|nay là[^)]{0,60})\s*\)/iu;
const TITLE_AFTER =
  /^[\s,]*(?:về việc|v\/v|về|công bố|ban hành(?! kèm)|phê duyệt|thông qua|quy định|sửa đổi|bổ sung|chuẩn hóa|chuẩn hoá)(?!\p{L})/iu;
/** 'Quyết định số 6 bãi bỏ Quyết định số 5': no joint between, so it is what decision 6 is called. */
const ENDING_TITLE_AFTER = pattern(
  '^\\s+',
  oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']),
  '\\s+(?:(?:một phần|một số|toàn bộ|các|nội dung)\\s+)*',
  oneOf(['quyết định', 'điều', 'khoản', 'điểm', 'thủ tục', 'TTHC', 'danh mục', 'nội dung', 'phụ lục']),
);

/** All decisions that a sentence cites by number, in order. */
export function findCitations(text: string): Citation[] {
  return findReferences(text).map((reference) => {
    const before = text.slice(Math.max(0, reference.start - 40), reference.start);
    let end = reference.end;
    const skip = (part: RegExp): number => part.exec(text.slice(end, end + 300))?.[0].length ?? 0;
    end += skip(DAY_AFTER);
    const issuer = skip(ISSUER_AFTER);
    end += issuer;
    for (let parts = 0; issuer > 0 && parts < MOST_PARTS_OF_A_NAME; parts += 1) end += skip(BODY_GOES_ON);
    if (issuer > 0) end += skip(FORMER_PLACE);
    end += skip(DAY_AFTER);
    return {
      reference,
      start: reference.start - (NAMED_BEFORE.exec(before)?.[0].length ?? 0),
      end,
      hasTitle: TITLE_AFTER.test(text.slice(end, end + 60)) || ENDING_TITLE_AFTER.test(text.slice(end, end + 60)),
    };
  });
}

/** The text with blanks in place of the names of decisions, so that words in names are not misread. */
export function blankOut(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
