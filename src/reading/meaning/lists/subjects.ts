import { decide, type Rule } from '../rules.ts';
import { holds, oneOf } from '../wording.ts';

/**
 * The subject of an annex, a part or a table. Only `procedures` are announced. `content` and `contentPart` describe one
 * procedure. All others name procedures without announcing them.
 */
export type Subject =
  'procedures' | 'services' | 'processes' | 'fees' | 'papers' | 'forms' | 'people' | 'figures' | 'content' | 'contentPart';

/** 'DANH MỤC', 'BẢNG', 'NỘI DUNG CÁC' before the listed thing. */
const OPENING = '^(?:(?:danh\\s+mục|bảng|biểu|các|chi\\s+tiết|nội\\s+dung|\\d{1,3})\\s+)*';
const NAMES_PROCEDURES = holds(oneOf(['thủ tục hành chính', 'thủ tục', 'TTHC', 'dịch vụ công', 'lĩnh vực']));
const NAMES_CHANGE = holds(
  oneOf(['mới ban hành', 'ban hành mới', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'chuẩn hóa', 'công bố']),
);
const NAMES_SERVICE = holds(
  oneOf([
    'dịch vụ công trực tuyến',
    'trực tuyến toàn trình',
    'trực tuyến một phần',
    'DVCTT',
    'bưu chính công ích',
    'bưu chính',
    'ký số',
    'chứng thực điện tử',
    'thanh toán trực tuyến',
    'số hóa',
  ]),
);
const CONTENT = [
  'nội dung cụ thể',
  'nội dung chi tiết',
  'nội dung của từng thủ tục',
  'nội dung từng thủ tục',
  'nội dung của thủ tục',
  'nội dung thủ tục hành chính',
  'nội dung các thủ tục',
  'nội dung cơ bản',
];
const CONTENT_PARTS = [
  'trình tự thực hiện',
  'cách thức thực hiện',
  'thành phần hồ sơ',
  'thành phần, số lượng hồ sơ',
  'số lượng hồ sơ',
  'thời hạn giải quyết',
  'đối tượng thực hiện',
  'cơ quan thực hiện',
  'kết quả thực hiện',
  'yêu cầu, điều kiện',
];

/** The subject of a heading by its first words, without its label. */
export const HEADING_SUBJECTS: readonly Rule<string, Subject>[] = [
  ['what each procedure asks for', holds('^', oneOf(CONTENT)), 'content', 'NỘI DUNG CỤ THỂ CỦA TỪNG THỦ TỤC HÀNH CHÍNH'],
  ['one part of that', holds('^', oneOf(CONTENT_PARTS)), 'contentPart', 'CÁCH THỨC THỰC HIỆN'],
  [
    'fees',
    holds(OPENING, oneOf(['mức thu', 'mức phí', 'biểu phí', 'phí, lệ phí', 'phí và lệ phí', 'lệ phí', 'mức giá', 'giá dịch vụ'])),
    'fees',
    'BIỂU MỨC THU PHÍ THẨM ĐỊNH',
  ],
  [
    'processes',
    holds(OPENING, oneOf(['quy trình', 'lưu đồ', 'sơ đồ', 'trình tự các bước', 'các bước'])),
    'processes',
    'QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  ],
  [
    'papers',
    holds(
      OPENING,
      oneOf(['thành phần hồ sơ', 'thành phần, số lượng hồ sơ', 'giấy tờ', 'hồ sơ, giấy tờ', 'kết quả giải quyết', 'tài liệu']),
    ),
    'papers',
    'DANH MỤC THÀNH PHẦN HỒ SƠ PHẢI SỐ HÓA CỦA THỦ TỤC HÀNH CHÍNH',
  ],
  ['forms', holds(OPENING, oneOf(['mẫu', 'mẫu đơn', 'biểu mẫu', 'mẫu biểu', 'tờ khai'])), 'forms', 'DANH MỤC BIỂU MẪU KÈM THEO'],
  [
    'people',
    holds('^(?:danh\\s+sách\\s+(?!(?:các\\s+)?(?:thủ|TTHC))|phân\\s+công|bảng\\s+phân\\s+công|danh\\s+mục\\s+vị\\s+trí)'),
    'people',
    'DANH SÁCH CÁN BỘ TIẾP NHẬN HỒ SƠ THỦ TỤC HÀNH CHÍNH',
  ],
  [
    'figures',
    holds('^(?:biểu\\s+|bảng\\s+)?(?:tổng\\s+hợp|thống\\s+kê|số\\s+liệu)\\s+(?!danh\\s+mục|các\\s+thủ|thủ|TTHC)'),
    'figures',
    'BIỂU TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH',
  ],
  [
    'how procedures are served',
    (text) => NAMES_PROCEDURES(text) && NAMES_SERVICE(text) && !NAMES_CHANGE(text),
    'services',
    'DANH MỤC THỦ TỤC HÀNH CHÍNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH',
  ],
  ['procedures', NAMES_PROCEDURES, 'procedures', 'DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'],
];

const LONGEST = 300;

/** The subject of a heading; null for a heading without one ('A. CẤP TỈNH'). */
export function subjectOf(heading: string): Subject | null {
  return heading.length > LONGEST ? null : (decide(HEADING_SUBJECTS, heading.trim())?.result ?? null);
}

/** The titles of a table's columns, left to right. */
export type Titles = readonly string[];

/** Whether such a column stands left of the column of procedures: then the table lists that. */
function before(...words: readonly string[]): (titles: Titles) => boolean {
  const opens = holds('^(?:tên\\s+|số\\s+|loại\\s+|ký\\s+hiệu\\s+)?', oneOf(words));
  return (titles) => {
    const at = titles.findIndex(opens);
    return at >= 0 && at < titles.findIndex(HEADS_PROCEDURES);
  };
}
const HEADS_PROCEDURES = holds(oneOf(['thủ tục', 'TTHC']));
const STEPS = holds(
  '^',
  oneOf(['bước', 'các bước', 'nội dung công việc', 'nội dung thực hiện', 'trình tự', 'trách nhiệm', 'người thực hiện', 'bước thực hiện']),
);
const IS_FIGURE = holds(
  '^',
  oneOf(['số lượng TTHC', 'số lượng thủ tục', 'số TTHC', 'số thủ tục', 'đã giải quyết', 'số hồ sơ đã', 'quá hạn']),
);
const CONTENT_BEFORE = holds('^nội\\s+dung\\s+(?:.*\\s)?trước');
const CONTENT_AFTER = holds('^nội\\s+dung\\s+(?:.*\\s)?sau');
const A_WHOLE_PROCESS = holds('^', oneOf(['quy trình nội bộ', 'quy trình giải quyết', 'quy trình', 'các bước thực hiện', 'các bước']));

/**
 * Tables with names of procedures that list something else. The first rule that fits decides; without one it may be a
 * list.
 */
export const TABLE_SUBJECTS: readonly Rule<Titles, Subject>[] = [
  ['people', before('họ và tên', 'họ tên', 'họ, tên', 'cán bộ', 'chức vụ'), 'people', ['STT', 'Họ và tên', 'Thủ tục hành chính phụ trách']],
  ['forms', before('biểu mẫu', 'mẫu', 'mẫu đơn', 'tờ khai'), 'forms', ['STT', 'Tên biểu mẫu', 'Ký hiệu', 'Thủ tục hành chính áp dụng']],
  ['laws', before('văn bản', 'VBQPPL', 'nghị định', 'thông tư'), 'papers', ['STT', 'Tên văn bản', 'Thủ tục hành chính liên quan']],
  ['papers', before('giấy tờ', 'thành phần hồ sơ', 'tài liệu'), 'papers', ['STT', 'Tên giấy tờ', 'Thủ tục hành chính yêu cầu']],
  ['figures', (titles) => titles.some(IS_FIGURE), 'figures', ['STT', 'Tên thủ tục hành chính', 'Đã giải quyết', 'Quá hạn']],
  [
    'what changed, part by part',
    (titles) => titles.some(CONTENT_BEFORE) && titles.some(CONTENT_AFTER),
    'papers',
    ['STT', 'Tên TTHC', 'Nội dung trước khi sửa đổi', 'Nội dung sau khi sửa đổi'],
  ],
  [
    'steps',
    (titles) => titles.filter(STEPS).length >= 2 || titles.some(A_WHOLE_PROCESS),
    'processes',
    ['STT', 'Tên TTHC', 'Quy trình nội bộ giải quyết TTHC'],
  ],
];

/** What a table lists, by the titles of its columns; null where it may be procedures. */
export function tableSubject(titles: Titles): Subject | null {
  return decide(TABLE_SUBJECTS, titles)?.result ?? null;
}
