/** The texts of the withdrawal of a whole decision. */
export const WITHDRAWAL_WORDS = {
  vi: {
    withdraw: 'Thu hồi toàn bộ',
    draft: 'Lập quyết định thu hồi (bản soạn)',
    lines: (number: string) => `Các dòng của Quyết định ${number} không còn giá trị`,
    revived: 'Nội dung có hiệu lực trở lại',
    ended: 'Thủ tục không còn nội dung có hiệu lực',
    groundless: 'Dòng của quyết định khác không còn căn cứ',
    none: 'Không có.',
    days: (from: string, until: string | null) => (until ? `từ ${from} đến trước ${until}` : `từ ${from}`),
  },
  en: {
    withdraw: 'Withdraw all of it',
    draft: 'Draft the withdrawing decision',
    lines: (number: string) => `Lines of decision ${number} that count no longer`,
    revived: 'Texts that count again',
    ended: 'Procedures without a text in force',
    groundless: 'Lines of other decisions that lose their ground',
    none: 'None.',
    days: (from: string, until: string | null) => (until ? `from ${from} until ${until}` : `from ${from}`),
  },
} as const;
