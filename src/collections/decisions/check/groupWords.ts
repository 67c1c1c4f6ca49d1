/** The texts of the check, grouped by kind. */
export const GROUP_WORDS = {
  vi: {
    errors: (count: number) => `${count} lỗi phải sửa`,
    filter: 'Lọc theo dòng, mã hoặc chữ trong cảnh báo',
    checkedAt: (time: string) => `Đã kiểm lúc ${time}`,
    places: (count: number) => `${count} chỗ`,
    open: (count: number) => `${count} mới`,
    toReview: (count: number) => `${count} cần xem lại (nội dung đã đổi)`,
    done: 'đã giải trình',
    answerAll: 'Một giải trình cho cả nhóm',
    keepAll: 'Giải trình cả nhóm',
    each: (count: number) => `Xem từng cảnh báo (${count})`,
    noneFits: 'Không có cảnh báo nào khớp.',
  },
  en: {
    errors: (count: number) => `${count} errors to mend`,
    filter: 'Filter by line, code or words of the warning',
    checkedAt: (time: string) => `Checked at ${time}`,
    places: (count: number) => `${count} places`,
    open: (count: number) => `${count} new`,
    toReview: (count: number) => `${count} to look at again (words changed)`,
    done: 'explained',
    answerAll: 'One answer for the whole group',
    keepAll: 'Answer the whole group',
    each: (count: number) => `Each warning (${count})`,
    noneFits: 'No warning fits.',
  },
} as const;
