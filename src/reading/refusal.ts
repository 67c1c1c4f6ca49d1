import { bilingualLine } from '../domain/values/bilingual.ts';
import type { Label } from '../domain/values/vocabulary.ts';

/** Reasons for refusing a whole file; editors see these texts. */
export const REFUSALS = {
  EMPTY: { vi: 'Tệp trống.', en: 'The file is empty.' },
  TOO_LARGE: { vi: 'Tệp lớn quá giới hạn cho phép.', en: 'The file is larger than allowed.' },
  NOT_DOCX_OR_XLSX: { vi: 'Tệp không phải là DOCX hoặc XLSX.', en: 'The file is neither DOCX nor XLSX.' },
  OLD_OR_ENCRYPTED: {
    vi: 'Tệp .doc/.xls đời cũ hoặc có đặt mật khẩu: hãy lưu lại thành DOCX hoặc XLSX không mật khẩu.',
    en: 'An old .doc/.xls file or one with a password: save it again as DOCX or XLSX without one.',
  },
  ENCRYPTED: { vi: 'Tệp nén có đặt mật khẩu.', en: 'The archive is encrypted.' },
  BROKEN_ARCHIVE: { vi: 'Tệp hỏng: không giải nén được.', en: 'The file is broken: it cannot be unpacked.' },
  ARCHIVE_BOMB: {
    vi: 'Tệp giải nén ra lớn quá giới hạn cho phép.',
    en: 'The file unpacks to more than is allowed.',
  },
  MACROS: {
    vi: 'Tệp có chứa macro: hãy lưu lại thành DOCX hoặc XLSX không macro.',
    en: 'The file holds macros: save it again as DOCX or XLSX without them.',
  },
  EXTERNAL_CONTENT: {
    vi: 'Tệp lấy nội dung từ bên ngoài (mẫu, đối tượng hoặc bảng tính liên kết): hãy bỏ liên kết rồi lưu lại.',
    en: 'The file takes content from outside (a linked template, object or workbook): break the links and save it again.',
  },
  BROKEN_XML: { vi: 'Tệp hỏng: nội dung XML không hợp lệ.', en: 'The file is broken: its XML is not well formed.' },
  XML_DOCTYPE: { vi: 'Tệp có khai báo DOCTYPE, không được phép.', en: 'The file declares a DOCTYPE, which is not allowed.' },
  TOO_COMPLEX: {
    vi: 'Tệp có quá nhiều hàng, ô hoặc phần tử.',
    en: 'The file has too many rows, cells or elements.',
  },
  TOO_SLOW: { vi: 'Đọc tệp quá lâu nên đã dừng.', en: 'The file takes too long to read, so reading was stopped.' },
  TOO_MUCH_MEMORY: { vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng.', en: 'The file needs too much memory, so reading was stopped.' },
  BUSY: { vi: 'Đang đọc nhiều tệp khác: hãy thử lại sau ít phút.', en: 'Many other files are being read: try again in a few minutes.' },
  NO_CONTENT: { vi: 'Tệp không có nội dung đọc được.', en: 'The file has no readable content.' },
  NOT_A_PUBLICATION_DECISION: {
    vi: 'Văn bản không phải là quyết định công bố thủ tục hành chính.',
    en: 'The document is no decision that announces administrative procedures.',
  },
} as const satisfies Record<string, Label>;
export type RefusalCode = keyof typeof REFUSALS;

/** A file was refused as a whole; `detail` names what was found, for the log and the editor. */
export class ReadingRefused extends Error {
  readonly code: RefusalCode;
  readonly label: Label;
  readonly detail: string | null;

  constructor(code: RefusalCode, detail: string | null = null) {
    const label = REFUSALS[code];
    super(`${bilingualLine(label)}${detail ? ` (${detail})` : ''}`);
    this.name = 'ReadingRefused';
    this.code = code;
    this.label = label;
    this.detail = detail;
  }
}
