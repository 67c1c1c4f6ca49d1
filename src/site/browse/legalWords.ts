import type { Label } from '../../domain/values/vocabulary.ts';

/** Words about the laws that procedures rest on. */
export const LEGAL_WORDS = {
  documents: { vi: 'Văn bản pháp luật', en: 'Laws that procedures rest on' },
  documentWords: { vi: 'Số hoặc từ trong tên văn bản', en: 'Number, or words of the title' },
  hint: {
    vi: 'Tìm một văn bản để xem những thủ tục căn cứ vào văn bản đó. Ví dụ: 123/2015/NĐ-CP, luật hộ tịch.',
    en: 'Find a law to see the procedures that rest on it, as 123/2015/NĐ-CP or luật hộ tịch.',
  },
  none: { vi: 'Không có văn bản nào như vậy trong danh mục.', en: 'The catalogue names no such law.' },
  overWord: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  over: { vi: 'Văn bản này hết hiệu lực từ', en: 'This law is no longer in force from' },
  underReview: {
    vi: 'Các thủ tục dưới đây còn căn cứ vào văn bản này cho đến khi có quyết định công bố mới.',
    en: 'The procedures below rest on it until a new decision is announced.',
  },
  resting: { vi: 'Thủ tục đang căn cứ vào văn bản này', en: 'Procedures that rest on it' },
  noneResting: { vi: 'Không có thủ tục nào đang có hiệu lực căn cứ vào văn bản này.', en: 'No procedure in force rests on it.' },
  endedOnes: { vi: 'Thủ tục đã hết hiệu lực từng căn cứ vào văn bản này', en: 'Procedures that rested on it and ended' },
  firstShown: { vi: 'Đang hiện', en: 'Shown:' },
} as const satisfies Record<string, Label>;
