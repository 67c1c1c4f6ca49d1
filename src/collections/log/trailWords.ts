import type { Label } from '../../domain/values/vocabulary.ts';

/** What the audit trail calls an action, in words. */
const ACTIONS: Readonly<Record<string, Label>> = {
  create: { vi: 'Tạo', en: 'Create' },
  update: { vi: 'Sửa', en: 'Change' },
  delete: { vi: 'Xóa', en: 'Delete' },
  lines: { vi: 'Ghi các dòng', en: 'Store lines' },
  import: { vi: 'Nạp dữ liệu', en: 'Import' },
  review: { vi: 'Xem lại', en: 'Review' },
  triage: { vi: 'Xử lý phản ánh', en: 'Sort feedback' },
  withhold: { vi: 'Gỡ nội dung', en: 'Withhold a text' },
  release: { vi: 'Hiện lại nội dung', en: 'Show a text again' },
  'sign-in': { vi: 'Đăng nhập', en: 'Sign in' },
  'sign-in-refused': { vi: 'Đăng nhập không được', en: 'Refused sign-in' },
  'sign-in-stopped': { vi: 'Chặn đăng nhập', en: 'Stopped signing in' },
  'sign-out': { vi: 'Đăng xuất', en: 'Sign out' },
};

/** 'create' is 'Tạo'; an action that has no words stays as it is. */
export function actionInWords(action: string, language: keyof Label): string {
  return Object.hasOwn(ACTIONS, action) ? ACTIONS[action]![language] : action;
}
