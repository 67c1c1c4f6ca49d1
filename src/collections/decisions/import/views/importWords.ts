import type { Origin } from '../../../../announcing/fromFile/lineOrigins.ts';
import { CHANGE_KIND_LABELS, GOVERNMENT_LEVEL_LABELS, type Label } from '../../../../domain/values/vocabulary.ts';

export type Language = 'vi' | 'en';

/** The texts of the import from a file. */
export const IMPORT_WORDS = {
  vi: {
    title: 'Nhập quyết định từ tệp',
    intro: 'Ba bước: chọn tệp, đối chiếu từng dòng với tệp, lưu thành bản soạn thảo. Chưa lưu thì chưa có gì được ghi.',
    steps: ['1. Chọn tệp', '2. Đối chiếu', '3. Lưu bản nháp'],
    file: 'Tệp quyết định (DOCX hoặc XLSX)',
    signed: 'Văn bản đã ký (PDF, nếu có)',
    drop: 'Kéo thả tệp vào đây, hoặc chọn:',
    read: 'Đọc tệp',
    reading: 'Đang đọc…',
    another: 'Chọn tệp khác',
    failed: 'Không đọc được tệp.',
    asRead: 'Tệp như đã đọc',
    lines: 'Các dòng',
    head: 'Phần đầu quyết định',
    stated: (stated: string, listed: number) => `nêu ${stated}, đọc được ${listed}`,
    doubtful: 'Cần xem',
    all: 'Tất cả',
    everyKind: 'Mọi loại thay đổi',
    everySection: 'Mọi mục',
    kindFilter: 'Loại thay đổi',
    sectionFilter: 'Mục',
    keys: 'Phím: ↑ ↓ chuyển dòng · Enter chấp nhận · E bỏ/giữ dòng · C nhập mã',
    position: 'STT',
    kind: 'Loại',
    code: 'Mã',
    name: 'Tên thủ tục',
    levels: 'Cấp',
    field: 'Lĩnh vực',
    accepted: 'đã xem',
    accept: 'Chấp nhận',
    notALine: 'Không phải dòng',
    chooseCode: 'Mã thủ tục',
    useCode: 'Dùng mã này',
    suggested: 'Có thể là',
    noLines: 'Không có dòng nào cần xem.',
    catalogueName: 'Tên trong danh mục',
    sameName: 'như in',
    mend: 'Sửa giá trị',
    useValues: 'Dùng các giá trị này',
    addAfter: 'Thêm dòng bị thiếu sau dòng này',
    addFirst: 'Thêm dòng bị thiếu',
    questions: 'Điều cần xác nhận',
    questionsHint: 'Trả lời ít nhất 10 ký tự; điều chưa trả lời sẽ được hỏi lại ở trang quyết định, trước khi duyệt.',
    answer: (number: number) => `Xác nhận điều ${number}`,
    onLines: (numbers: string) => `dòng ${numbers}`,
    check: (errors: number, warnings: number) => `Kiểm tra: ${errors} lỗi, ${warnings} cảnh báo (xử lý ở trang quyết định).`,
    earlier: 'Đã có bản soạn thảo của quyết định này. Tệp này khác ở:',
    same: 'Đã có bản soạn thảo giống hệt.',
    replace: 'Thay bản soạn thảo đó bằng tệp này',
    fixed: 'Bản đó đã trình, đã duyệt hoặc đã công bố nên không thay được; hãy đưa về bản nháp trước.',
    differences: { added: 'Thêm dòng', removed: 'Bớt dòng', changed: 'Sửa dòng', head: 'Khác ở phần đầu' },
    save: 'Lưu bản nháp',
    saving: 'Đang lưu…',
    saved: 'Đã lưu bản soạn thảo.',
    open: 'Mở quyết định',
    next: 'Tiếp tục: lưu',
    back: 'Quay lại đối chiếu',
    summary: (lines: number, answered: number, asked: number) => `${lines} dòng; đã xác nhận ${answered} trên ${asked} điều.`,
    table: 'Bảng',
    sheet: 'Trang tính',
  },
  en: {
    title: 'Import a decision from a file',
    intro: 'Three steps: choose the file, compare each line with it, keep it as a draft. Nothing is written before you save.',
    steps: ['1. Choose', '2. Compare', '3. Save the draft'],
    file: 'File of the decision (DOCX or XLSX)',
    signed: 'Signed file (PDF, if any)',
    drop: 'Drop files here, or choose:',
    read: 'Read the file',
    reading: 'Reading…',
    another: 'Choose another file',
    failed: 'The file could not be read.',
    asRead: 'The file as read',
    lines: 'Lines',
    head: 'Head of the decision',
    stated: (stated: string, listed: number) => `${stated} stated, ${listed} read`,
    doubtful: 'To look at',
    all: 'All',
    everyKind: 'Every kind',
    everySection: 'Every section',
    kindFilter: 'Kind of change',
    sectionFilter: 'Section',
    keys: 'Keys: ↑ ↓ another line · Enter accept · E leave out or keep · C type the code',
    position: 'No.',
    kind: 'Kind',
    code: 'Code',
    name: 'Name of the procedure',
    levels: 'Level',
    field: 'Field',
    accepted: 'looked at',
    accept: 'Accept',
    notALine: 'Not a line',
    chooseCode: 'Code of the procedure',
    useCode: 'Use this code',
    suggested: 'Perhaps',
    noLines: 'No line to look at.',
    catalogueName: "Catalogue's name",
    sameName: 'as printed',
    mend: 'Mend values',
    useValues: 'Use these values',
    addAfter: 'Add a missing line after this one',
    addFirst: 'Add a missing line',
    questions: 'To confirm',
    questionsHint: 'Answer in at least 10 characters; what is open is asked again on the page of the decision, before it is approved.',
    answer: (number: number) => `Confirm point ${number}`,
    onLines: (numbers: string) => `line ${numbers}`,
    check: (errors: number, warnings: number) => `Check: ${errors} errors, ${warnings} warnings (settle them on the page of the decision).`,
    earlier: 'There is a draft of this decision. This file differs in:',
    same: 'The same draft is there already.',
    replace: 'Replace that draft by this file',
    fixed: 'That draft is submitted, approved or announced and cannot be replaced; take it back to draft first.',
    differences: { added: 'Line added', removed: 'Line removed', changed: 'Line changed', head: 'Head differs' },
    save: 'Save the draft',
    saving: 'Saving…',
    saved: 'The draft is saved.',
    open: 'Open the decision',
    next: 'Go on: save',
    back: 'Back to comparing',
    summary: (lines: number, answered: number, asked: number) => `${lines} lines; ${answered} of ${asked} points confirmed.`,
    table: 'Table',
    sheet: 'Sheet',
  },
} as const;

export type ImportWords = (typeof IMPORT_WORDS)[Language];

export const ORIGIN_LABELS: Readonly<Record<Origin, Label>> = {
  printed: { vi: 'in', en: 'printed' },
  lookedUp: { vi: 'tra cứu', en: 'looked up' },
  proposed: { vi: 'đề xuất', en: 'proposed' },
  typed: { vi: 'đã sửa', en: 'typed' },
  missing: { vi: 'thiếu', en: 'missing' },
};

export const HEAD_LABELS: Readonly<Record<string, Label>> = {
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  issuingAuthority: { vi: 'Cơ quan ban hành', en: 'Issuing authority' },
  title: { vi: 'Trích yếu', en: 'Title' },
  signer: { vi: 'Người ký', en: 'Signer' },
  effectiveFrom: { vi: 'Ngày có hiệu lực', en: 'Effective from' },
};

const READ_KINDS: Readonly<Record<string, Label>> = {
  ...CHANGE_KIND_LABELS,
  continued: { vi: 'Tiếp tục thực hiện', en: 'Carried on' },
  boundary_independent: { vi: 'Không phụ thuộc địa giới', en: 'Regardless of boundaries' },
  total: { vi: 'Tổng số', en: 'Total' },
};

export function kindLabel(kind: string, language: Language): string {
  return READ_KINDS[kind]?.[language] ?? kind;
}

export function levelLabels(levels: readonly (keyof typeof GOVERNMENT_LEVEL_LABELS)[], language: Language): string {
  return levels.map((level) => GOVERNMENT_LEVEL_LABELS[level][language]).join(', ');
}

/** 2026-01-05 → 05/01/2026; other values stay. */
export function shownValue(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
