export type PanelAction = 'submit' | 'withdraw' | 'return' | 'approve' | 'announce';

/** The texts of the panel above the form of a decision. */
export const PANEL_WORDS = {
  vi: {
    title: 'Kiểm tra và công bố',
    saveFirst: 'Hãy lưu quyết định, thêm các dòng, rồi kiểm tra và công bố tại đây.',
    checking: 'Đang kiểm tra…',
    state: 'Trạng thái',
    nothingWrong: 'Không có lỗi hay cảnh báo nào.',
    stillOpen: 'Còn lỗi hoặc cảnh báo chưa được giải trình.',
    differs: 'Đã công bố. Nội dung công bố khác với bản đã duyệt:',
    reason: 'Lý do trả lại',
    check: 'Kiểm tra lại',
    submit: 'Trình duyệt',
    withdraw: 'Đưa về bản nháp',
    return: 'Trả lại',
    approve: 'Duyệt',
    announce: 'Công bố',
  },
  en: {
    title: 'Check and announce',
    saveFirst: 'Save the decision, add its lines, then check and announce here.',
    checking: 'Checking…',
    state: 'State',
    nothingWrong: 'No errors and no warnings.',
    stillOpen: 'There are errors, or warnings without an answer.',
    differs: 'Announced. What was announced is not what was approved:',
    reason: 'Why it is returned',
    check: 'Check again',
    submit: 'Submit',
    withdraw: 'Back to draft',
    return: 'Return',
    approve: 'Approve',
    announce: 'Announce',
  },
} as const;
