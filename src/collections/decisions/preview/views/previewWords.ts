import type { EffectKind } from '../../../../announcing/views/catalogueViews.ts';
import { dayInWords } from '../../../../domain/values/dayInWords.ts';
import type { Label } from '../../../../domain/values/vocabulary.ts';

export type Language = 'vi' | 'en';

/** The texts of "What changes". */
export const PREVIEW_WORDS = {
  vi: {
    title: 'Thay đổi gì khi công bố',
    intro: 'Mỗi dòng là điều người dân sẽ thấy khác đi, theo ngày và địa bàn. Người duyệt phải mở trang này trước khi duyệt.',
    loading: 'Đang tính…',
    nothing: 'Quyết định này không làm thay đổi điều gì người dân thấy.',
    saveFirst: 'Hãy lưu quyết định trước.',
    counts: (effects: number, sideEffects: number) => `${effects} thay đổi, trong đó ${sideEffects} do kéo theo`,
    from: (day: string) => `Từ ${dayInWords(day)}`,
    until: (day: string) => `đến trước ${dayInWords(day)}`,
    country: 'Cả nước',
    sideEffect: 'Kéo theo, không dòng nào nêu',
    before: 'Trước',
    after: 'Sau',
    none: 'không có',
    show: 'So sánh nội dung',
    hide: 'Ẩn so sánh',
    asCitizens: (day: string) => `Xem như người dân sẽ thấy ngày ${dayInWords(day)}`,
    newTab: 'mở trong thẻ mới',
    same: 'Nội dung không khác.',
    added: 'thêm',
    removed: 'bỏ',
    unchanged: 'Giữ nguyên',
  },
  en: {
    title: 'What changes when it is announced',
    intro: 'Each entry is something that people will see differently, by day and place. Approvers open this page before they approve.',
    loading: 'Computing…',
    nothing: 'This decision changes nothing that people see.',
    saveFirst: 'Save the decision first.',
    counts: (effects: number, sideEffects: number) => `${effects} changes, ${sideEffects} of them side effects`,
    from: (day: string) => `From ${day}`,
    until: (day: string) => `until ${day}`,
    country: 'The whole country',
    sideEffect: 'Side effect, named by no line',
    before: 'Before',
    after: 'After',
    none: 'nothing',
    show: 'Compare the texts',
    hide: 'Hide the comparison',
    asCitizens: (day: string) => `See it as people will on ${day}`,
    newTab: 'opens in a new tab',
    same: 'The texts do not differ.',
    added: 'added',
    removed: 'removed',
    unchanged: 'Unchanged',
  },
} as const;

export const EFFECT_LABELS: Readonly<Record<EffectKind, Label>> = {
  starts: { vi: 'Bắt đầu có hiệu lực', en: 'Starts' },
  changes: { vi: 'Đổi nội dung', en: 'Changes' },
  ends: { vi: 'Hết hiệu lực, người dân không còn thủ tục này', en: 'Ends: people lose it' },
  returns: { vi: 'Có hiệu lực trở lại', en: 'Counts again' },
};
