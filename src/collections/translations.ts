import { SHORTEST } from './users/passwordRule.ts';

/** Words of the admin that Payload asks for by key: tabs have no place for two languages. */
const OWN = {
  vi: { tthc: { linesTable: 'Bảng dòng', whatChanges: 'Thay đổi gì', timeline: 'Dòng thời gian' } },
  en: { tthc: { linesTable: 'Table of lines', whatChanges: 'What changes', timeline: 'Timeline' } },
};

/** Payload's Vietnamese where it leaves English words or says less than officers understand. */
const PLAINER = {
  authentication: {
    apiKey: 'Khóa API',
    checkYourEmailForPasswordReset: 'Hãy nhờ quản trị viên của hệ thống đặt lại mật khẩu cho bạn.',
    emailSent: 'Hệ thống không gửi thư',
    // Told before anybody is refused: on the page of the first administrator, of an account, and of a reset.
    newPassword: `Mật khẩu mới (ít nhất ${SHORTEST} ký tự, khó đoán)`,
    forgotPasswordEmailInstructions: 'Hệ thống không gửi thư đặt lại mật khẩu. Hãy nhờ quản trị viên đặt lại cho bạn.',
    resetPasswordToken: 'Mã đặt lại mật khẩu',
    tokenRefreshSuccessful: 'Đã gia hạn phiên làm việc.',
  },
  error: {
    correctInvalidFields: 'Xin hãy sửa các ô chưa đúng.',
    documentNotFound: 'Không tìm thấy mục số {{id}}: mục có thể đã bị xóa, hoặc bạn không có quyền xem.',
    followingFieldsInvalid_one: 'Ô sau chưa đúng:',
    followingFieldsInvalid_other: 'Các ô sau chưa đúng:',
    incorrectCollection: 'Danh mục không đúng.',
    loadingDocument: 'Không mở được mục số {{id}}.',
    missingIDOfDocument: 'Thiếu số định danh của mục cần cập nhật.',
    missingIDOfVersion: 'Thiếu số định danh của bản lưu.',
    noMatchedField: 'Không có ô nào tên là "{{label}}".',
    tokenInvalidOrExpired: 'Mã không đúng hoặc đã hết hạn.',
    tokenNotProvided: 'Chưa có mã.',
    verificationTokenInvalid: 'Mã xác thực không đúng.',
  },
  fields: {
    block: 'khối',
    blocks: 'khối',
    blockType: 'Loại khối',
    searchForBlock: 'Tìm khối',
    selectFieldsToEdit: 'Chọn các ô để sửa',
    toggleBlock: 'Mở hoặc thu khối',
  },
  general: {
    collections: 'Danh mục',
    currentlyEditing: 'đang sửa mục này.',
    dashboard: 'Bàn làm việc',
    copyField: 'Chép nội dung ô này',
    documentLocked: 'Đang có người khác sửa',
    globals: 'Cấu hình chung',
    menu: 'Trình đơn',
    noLabel: '–',
    overwriteExistingData: 'Ghi đè nội dung đang có',
    pasteField: 'Dán vào ô này',
    searchBy: 'Tìm theo {{label}}',
    takeOver: 'Sửa thay',
    viewReadOnly: 'Chỉ xem',
    untitled: 'Chưa đặt tên',
  },
  upload: { selectCollectionToBrowse: 'Chọn nơi để tìm' },
  validation: {
    fieldHasNo: 'Ô này không có: {{label}}',
    invalidBlocks: 'Ô này chứa những khối không còn dùng được: {{blocks}}.',
    invalidSelection: 'Lựa chọn ở ô này không đúng.',
    invalidSelections: 'Ô này có những lựa chọn không đúng:',
    required: 'Ô này phải có nội dung.',
    requiresAtLeast: 'Ô này cần ít nhất {{count}} {{label}}.',
    requiresNoMoreThan: 'Ô này nhận nhiều nhất {{count}} {{label}}.',
    requiresTwoNumbers: 'Ô này cần hai số.',
    trueOrFalse: 'Ô này chỉ nhận có hoặc không.',
    validUploadID: 'Ô này không chứa tệp đã tải lên.',
  },
  version: {
    changedFieldsCount_one: '{{count}} ô đã đổi',
    changedFieldsCount_other: '{{count}} ô đã đổi',
    versionID: 'Số của bản lưu',
    versions: 'Lịch sử soạn thảo',
    viewingVersions: 'Lịch sử soạn thảo của {{entityLabel}} {{documentTitle}}',
  },
};

/** No letter is ever sent, and a password has a rule. */
const CLEARER = {
  authentication: {
    newPassword: `New password (at least ${SHORTEST} characters, hard to guess)`,
    checkYourEmailForPasswordReset: 'An administrator of this system sets a new password for you.',
    emailSent: 'No letter is sent',
    forgotPasswordEmailInstructions: 'This system sends no letters. An administrator sets a new password for you.',
  },
};

export const TRANSLATIONS = { vi: { ...PLAINER, ...OWN.vi }, en: { ...CLEARER, ...OWN.en } };
