import type { Label } from '../../domain/values/vocabulary.ts';

const SHOWN_AT_MOST = 40;

/** What is wrong with a text that should be a day, and how to write one. */
export function noDay(text: string): Label {
  const typed = text.trim().slice(0, SHOWN_AT_MOST);
  if (typed === '') return { vi: 'Hãy ghi ngày, ví dụ 27/11/2026.', en: 'Write a day, as 27/11/2026.' };
  return {
    vi: `Không có ngày “${typed}”. Hãy viết ngày/tháng/năm, ví dụ 27/11/2026.`,
    en: `There is no day "${typed}". Write day/month/year, as 27/11/2026.`,
  };
}
