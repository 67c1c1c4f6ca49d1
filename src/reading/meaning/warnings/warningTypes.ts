import type { ReadingNotice } from '../parsedDecision.ts';

/** How much a warning matters, in the schema `tthc-decision-expected/1`. */
export type WarningLevel = 'must' | 'should' | 'info';

interface WarningMeaning {
  /** `must`: without an answer, a wrong fact would enter the catalogue, or one would be missing. */
  readonly level: WarningLevel;
  /** For Vietnamese readers; the warning's own text gives the details. */
  readonly vi: string;
  /** Only workbooks have it, or it means something else there: published as 'xlsx:…' for a workbook. */
  readonly isOfWorkbook?: true;
}

/**
 * All warnings of reading. The name tells what is odd, as in the development examples ('no-effective-date',
 * 'same-name-two-codes', 'code-lost-zero'). `code-…` is about the text of a code cell, `no-…` about a fact given
 * nowhere, `…-not-stated` about a missing fact of a line.
 */
export const WARNING_TYPES = {
  // The head of the decision.
  'no-header-facts': { level: 'must', vi: 'Tệp không có số, ngày quyết định', isOfWorkbook: true },
  'no-number': { level: 'must', vi: 'Quyết định không có số' },
  'number-blank': { level: 'must', vi: 'Số quyết định để trống ở phần đầu, lấy theo phụ lục' },
  'number-leading-zero': { level: 'info', vi: 'Số quyết định có chữ số 0 ở đầu' },
  'number-whitespace': { level: 'info', vi: 'Số quyết định in có khoảng trắng ở giữa' },
  'no-issue-date': { level: 'must', vi: 'Quyết định không có ngày' },
  'no-issuing-authority': { level: 'must', vi: 'Không nêu cơ quan ban hành' },
  'annex-number-blank': { level: 'should', vi: 'Phụ lục để trống số hoặc ngày quyết định' },
  'amends-publication': { level: 'must', vi: 'Quyết định sửa đổi một quyết định công bố trước' },
  correction: { level: 'must', vi: 'Quyết định đính chính: sửa chỗ in sai, không công bố thủ tục mới' },
  delegation: { level: 'must', vi: 'Quyết định ủy quyền, phân cấp: không công bố dòng nào' },
  // Days.
  'no-effective-date': { level: 'must', vi: 'Không nêu ngày có hiệu lực: hãy hỏi, không tự lấy ngày ký' },
  'two-effective-dates': { level: 'must', vi: 'Câu về hiệu lực nêu hai ngày khác nhau' },
  'future-effective': { level: 'must', vi: 'Có hiệu lực sau ngày ký: nội dung cũ còn hiệu lực đến ngày đó' },
  'retroactive-effective': { level: 'must', vi: 'Có hiệu lực trước ngày ký' },
  'temporary-effect': { level: 'must', vi: 'Quyết định chỉ có hiệu lực đến một ngày' },
  'item-effective-date': { level: 'must', vi: 'Có thủ tục hoặc nội dung có ngày hiệu lực riêng' },
  // Expiries and references.
  'blanket-expiry': { level: 'must', vi: 'Có điều khoản bãi bỏ chung, không nêu số quyết định' },
  'expires-decision': { level: 'should', vi: 'Một quyết định trước hết hiệu lực toàn bộ: các dòng còn lại của nó cũng chấm dứt' },
  'expiry-extent-open': { level: 'must', vi: 'Câu chữ để ngỏ một quyết định hết hiệu lực toàn bộ hay một phần: tạm hiểu là một phần' },
  'expiry-later-day': { level: 'must', vi: 'Một quyết định trước hết hiệu lực từ một ngày riêng' },
  'decision-not-ended': {
    level: 'must',
    vi: 'Một quyết định được nêu cạnh từ bãi bỏ, thay thế, hết hiệu lực nhưng không được hiểu là hết hiệu lực',
  },
  'decision-unsettled': {
    level: 'must',
    vi: 'Một điều khoản nêu quyết định trước bằng câu chữ không rõ: còn hay hết hiệu lực, hãy đọc câu đó',
  },
  'earlier-decision-in-articles': { level: 'must', vi: 'Quyết định trước chỉ được dẫn ở các điều, không ở từng dòng' },
  // Lists as a whole.
  'no-lines': { level: 'must', vi: 'Không tìm thấy danh mục thủ tục' },
  'list-in-paragraphs': { level: 'must', vi: 'Danh mục nằm trong đoạn văn, không trong bảng: hãy đối chiếu từng dòng' },
  'list-without-content': { level: 'should', vi: 'Quyết định của bộ chỉ có danh mục, không kèm nội dung từng thủ tục' },
  'count-mismatch': { level: 'must', vi: 'Số lượng nêu trong văn bản khác với danh mục' },
  'sequence-gap': { level: 'must', vi: 'Số thứ tự cách quãng: có thể thiếu hàng' },
  'sequence-continues': { level: 'info', vi: 'Số thứ tự chạy tiếp qua các đề mục' },
  'header-not-recognised': { level: 'must', vi: 'Không nhận ra tiêu đề của bảng' },
  'header-changes': { level: 'should', vi: 'Tiêu đề cột thay đổi giữa các bảng' },
  'two-row-header': { level: 'info', vi: 'Tiêu đề bảng gồm hai hàng', isOfWorkbook: true },
  'column-not-understood': { level: 'should', vi: 'Không hiểu tiêu đề của cột' },
  'kind-column': { level: 'info', vi: 'Loại thay đổi là một cột', isOfWorkbook: true },
  'level-column': { level: 'info', vi: 'Cấp thực hiện là một cột', isOfWorkbook: true },
  'fee-annex': { level: 'should', vi: 'Bảng mức thu phí, lệ phí: không phải danh mục công bố' },
  'process-annex': { level: 'info', vi: 'Bảng quy trình nội bộ: không phải danh mục công bố' },
  'other-annex': { level: 'should', vi: 'Bảng nêu tên thủ tục nhưng nói về việc khác: không phải danh mục công bố' },
  'list-in-process-annex': { level: 'must', vi: 'Danh mục chỉ có trong phụ lục quy trình: hãy đối chiếu từng dòng' },
  'codes-not-listed': { level: 'must', vi: 'Có mã thủ tục ngoài danh mục, trong bảng không đọc thành dòng: có thể sót thủ tục' },
  'table-continued': { level: 'should', vi: 'Bảng nối tiếp bảng trước' },
  // Rows.
  'row-not-understood': { level: 'must', vi: 'Có hàng không hiểu được' },
  'row-taken-as-heading': { level: 'should', vi: 'Một hàng được hiểu là đề mục' },
  'row-continued': { level: 'should', vi: 'Một dòng nằm trên nhiều hàng' },
  'total-row': { level: 'should', vi: 'Hàng tổng số, không phải là dòng', isOfWorkbook: true },
  'note-row': { level: 'info', vi: 'Có hàng ghi chú trong bảng' },
  'blank-row': { level: 'info', vi: 'Có hàng trống trong danh mục', isOfWorkbook: true },
  'merged-rows-one-line': { level: 'must', vi: 'Nhiều hàng gộp thành một dòng', isOfWorkbook: true },
  'merged-cell': { level: 'info', vi: 'Giá trị lấy từ ô gộp với dòng trên' },
  bundle: { level: 'must', vi: 'Một dòng là nhóm thủ tục liên thông; các thủ tục thành phần không do quyết định này công bố' },
  // Codes and names.
  'no-codes': { level: 'must', vi: 'Không dòng nào in mã: phải tìm theo tên' },
  'blank-code': { level: 'must', vi: 'Dòng không in mã thủ tục' },
  'code-malformed': { level: 'must', vi: 'Mã không đúng dạng mã quốc gia' },
  'code-local-suffix': { level: 'must', vi: 'Mã có phần đuôi của địa phương' },
  'code-lost-zero': { level: 'must', vi: 'Mã được bảng tính lưu thành số nên mất chữ số 0', isOfWorkbook: true },
  'code-as-number': { level: 'should', vi: 'Mã được bảng tính lưu thành số, không mất chữ số', isOfWorkbook: true },
  'code-comma': { level: 'must', vi: 'Mã viết dấu phẩy thay dấu chấm', isOfWorkbook: true },
  'code-without-point': { level: 'must', vi: 'Mã viết thiếu dấu chấm', isOfWorkbook: true },
  'code-whitespace': { level: 'should', vi: 'Mã có khoảng trắng thừa', isOfWorkbook: true },
  'code-in-name': { level: 'should', vi: 'Mã đứng trong ô tên thủ tục' },
  'several-codes': { level: 'must', vi: 'Một hàng in nhiều mã: mỗi mã một dòng' },
  'duplicate-code': { level: 'must', vi: 'Một mã đứng ở nhiều dòng' },
  'same-code-two-names': { level: 'must', vi: 'Một mã có hai tên khác nhau' },
  'same-name-two-codes': { level: 'must', vi: 'Cùng một tên dưới nhiều mã: không gộp theo tên' },
  'missing-name': { level: 'must', vi: 'Dòng không có tên thủ tục' },
  // Contents of a line.
  'kind-conflict': { level: 'must', vi: 'Các phần của văn bản nêu loại thay đổi khác nhau' },
  'carried-on': { level: 'must', vi: 'Thủ tục tiếp tục thực hiện: đã có từ trước, nội dung không đổi' },
  'boundary-independent': { level: 'should', vi: 'Chỉ quy định nơi nộp hồ sơ không phụ thuộc địa giới: nội dung thủ tục không đổi' },
  'internal-procedures': { level: 'must', vi: 'Thủ tục hành chính nội bộ: không dành cho người dân, hãy hỏi trước khi công bố' },
  'kind-not-stated': { level: 'must', vi: 'Không nêu loại thay đổi' },
  'level-not-stated': { level: 'must', vi: 'Không nêu cấp thực hiện' },
  'level-from-agency': { level: 'info', vi: 'Cấp thực hiện suy từ cơ quan thực hiện' },
  'shared-level': { level: 'should', vi: 'Thủ tục dùng chung nhiều cấp' },
  'district-level': { level: 'should', vi: 'Nêu cấp huyện, cấp đã kết thúc từ 01/7/2025' },
  'field-not-stated': { level: 'should', vi: 'Không nêu lĩnh vực' },
  'field-uncertain': { level: 'should', vi: 'Lĩnh vực chưa chắc chắn' },
  'field-moved': { level: 'must', vi: 'Thủ tục chuyển sang lĩnh vực khác' },
  'territory-limited': { level: 'must', vi: 'Chỉ áp dụng trên một phần địa bàn' },
  'many-to-one': { level: 'should', vi: 'Một thủ tục thay thế nhiều thủ tục' },
  'replaced-by-name': { level: 'must', vi: 'Thủ tục bị thay thế chỉ nêu tên, không nêu mã' },
  'replaced-code-unclear': { level: 'must', vi: 'Không rõ mã là của thủ tục cũ hay mới' },
  'value-is-a-remark': { level: 'should', vi: 'Ô ghi nhận xét thay cho giá trị' },
  'ditto-value': { level: 'must', vi: 'Ô ghi dấu "nt" thay cho giá trị ở trên' },
  'missing-value': { level: 'info', vi: 'Có ô trống mà các dòng cùng loại có ghi' },
  // The file.
  'nfd-text': { level: 'should', vi: 'Chữ gõ bằng Unicode tổ hợp, đã chuyển thành dựng sẵn', isOfWorkbook: true },
  'title-rows': { level: 'info', vi: 'Tiêu đề bảng không ở hàng đầu', isOfWorkbook: true },
  'empty-sheet': { level: 'info', vi: 'Trang tính trống', isOfWorkbook: true },
  'tracked-changes': { level: 'should', vi: 'Tệp còn theo dõi thay đổi: đọc như khi chấp nhận mọi thay đổi' },
  'dates-from-1904': { level: 'info', vi: 'Bảng tính đếm ngày từ năm 1904', isOfWorkbook: true },
  'hidden-row': { level: 'must', vi: 'Hàng ẩn, không đọc thành dòng', isOfWorkbook: true },
  'hidden-column': { level: 'should', vi: 'Cột ẩn, vẫn đọc', isOfWorkbook: true },
  'hidden-sheet': { level: 'should', vi: 'Trang tính ẩn, không đọc', isOfWorkbook: true },
} as const satisfies Readonly<Record<string, WarningMeaning>>;

export type WarningType = keyof typeof WARNING_TYPES;

const MEANINGS: Readonly<Record<string, WarningMeaning>> = WARNING_TYPES;

/** A notice of reading. Only a `must` needs an explanation. The details are in English, as they quote the file. */
export function aWarning(type: WarningType, text: string, where: string): ReadingNotice {
  const { level, vi } = WARNING_TYPES[type];
  return { code: type, severity: level === 'must' ? 'warning' : 'info', path: where, message: { vi: `${vi}.`, en: text } };
}

/** The level of a notice by its code: 'must' for 'xlsx:code-lost-zero'. */
export function levelOf({ code }: Pick<ReadingNotice, 'code'>): WarningLevel {
  return MEANINGS[code.replace(/^xlsx:/, '')]?.level ?? 'info';
}

/** 'code-lost-zero' of a workbook is published as 'xlsx:code-lost-zero'. */
export function asOfFormat(notice: ReadingNotice, format: 'docx' | 'xlsx'): ReadingNotice {
  return format === 'xlsx' && MEANINGS[notice.code]?.isOfWorkbook ? { ...notice, code: `xlsx:${notice.code}` } : notice;
}
