import type { Label } from '../domain/values/vocabulary.ts';

/** All faults of a log; `where` names the announcement, line or checkpoint. */
const FAULT_LABELS = {
  SEQUENCE_GAP: { vi: 'Nhật ký thiếu công bố ngay trước công bố này.', en: 'The announcement before this one is missing.' },
  CHAIN_BROKEN: { vi: 'Công bố không nối với công bố trước nó.', en: 'The announcement does not follow from the one before it.' },
  ANNOUNCEMENT_ALTERED: { vi: 'Công bố đã bị sửa.', en: 'The announcement was altered.' },
  ANNOUNCEMENT_UNREADABLE: { vi: 'Không đọc được công bố.', en: 'The announcement cannot be read.' },
  DECISION_DIFFERS: {
    vi: 'Định danh quyết định khác với nội dung công bố.',
    en: "The decision's key differs from what the announcement says.",
  },
  LINE_MISSING: { vi: 'Thiếu một dòng đã công bố.', en: 'An announced line is missing.' },
  LINE_ALTERED: { vi: 'Dòng đã bị sửa.', en: 'The line was altered.' },
  LINE_OF_ANOTHER_DECISION: { vi: 'Dòng thuộc quyết định khác.', en: 'The line belongs to another decision.' },
  COPY_DIFFERS: { vi: 'Cột sao chép khác với toàn văn của dòng.', en: "A copied column differs from the line's text." },
  MARK_AHEAD: {
    vi: 'Mốc đồng bộ vượt quá nhật ký: nhật ký đã bị cắt ngắn.',
    en: 'A checkpoint is ahead of the log: the log was cut short.',
  },
  MARK_DIFFERS: {
    vi: 'Mốc đồng bộ khác với nhật ký: nhật ký đã bị viết lại.',
    en: 'A checkpoint differs from the log: the log was rewritten.',
  },
  EXPECTED_ENTRY_MISSING: {
    vi: 'Nhật ký không có công bố được nêu ở --expect: đã bị cắt ngắn, hoặc là nhật ký khác.',
    en: 'The log does not hold the entry that --expect names: it was cut short, or it is another log.',
  },
  EXPECTED_HASH_DIFFERS: {
    vi: 'Công bố được nêu ở --expect có mã băm khác: nhật ký đã bị viết lại, hoặc là nhật ký khác.',
    en: 'The entry that --expect names has another hash: the log was rewritten, or it is another log.',
  },
} as const satisfies Record<string, Label>;
export type LogFaultCode = keyof typeof FAULT_LABELS;

export interface LogFault {
  readonly code: LogFaultCode;
  readonly where: string;
  readonly message: Label;
}

export function fault(code: LogFaultCode, where: string): LogFault {
  return { code, where, message: FAULT_LABELS[code] };
}
