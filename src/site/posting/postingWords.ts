import type { Label } from '../../domain/values/vocabulary.ts';

/** Words of the list that offices post. */
export const POSTING_WORDS = {
  listTitle: { vi: 'Danh mục thủ tục niêm yết', en: 'List of procedures to post' },
  listHint: {
    vi: 'Chọn lĩnh vực hoặc cấp để lập danh mục in ra và dán tại nơi tiếp nhận; mỗi thủ tục có mã QR riêng.',
    en: 'Choose a field or a level to make a list to print and post at a counter; each procedure has its own QR code.',
  },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  level: { vi: 'Cấp thực hiện', en: 'Level' },
  size: { vi: 'Khổ giấy', en: 'Paper' },
  any: { vi: 'Tất cả', en: 'Any' },
  cover: { vi: 'Kèm trang bìa', en: 'With a cover' },
  scanToSearch: { vi: 'Quét mã QR để tra cứu mọi thủ tục', en: 'Scan the code to look up any procedure' },
  make: { vi: 'Lập danh mục', en: 'Make the list' },
  none: { vi: 'Không có thủ tục nào.', en: 'There is no procedure.' },
  scanForAll: {
    vi: 'Quét mã QR để xem giấy tờ cần nộp, thời hạn, lệ phí và biểu mẫu đang áp dụng.',
    en: 'Scan a code to see papers, time limit, fees and forms as they apply today.',
  },
} as const satisfies Record<string, Label>;
