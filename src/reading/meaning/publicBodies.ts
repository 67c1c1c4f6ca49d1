import { foldText } from './foldText.ts';
import { oneOf, pattern } from './wording.ts';

/**
 * Public bodies: first words of their names, offices at their head, and a letterhead as example. Letterheads, issuers,
 * signatures and headings are all read with this one list.
 */
export const PUBLIC_BODIES: readonly (readonly [name: string, heads: readonly string[], letterhead: string])[] = [
  ['Ủy ban nhân dân', ['Chủ tịch'], 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'],
  ['UBND', ['Chủ tịch'], 'UBND XÃ TÂN AN'],
  ['Ủy ban', ['Chủ nhiệm', 'Chủ tịch'], 'ỦY BAN DÂN TỘC'],
  ['Hội đồng', ['Chủ tịch'], 'HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA'],
  ['Bộ', ['Bộ trưởng', 'Thứ trưởng'], 'BỘ TƯ PHÁP'],
  ['Chính phủ', ['Thủ tướng'], 'CHÍNH PHỦ'],
  ['Thủ tướng', ['Thủ tướng'], 'THỦ TƯỚNG CHÍNH PHỦ'],
  ['Sở', ['Giám đốc'], 'SỞ NỘI VỤ'],
  ['Tổng cục', ['Tổng cục trưởng'], 'TỔNG CỤC THUẾ'],
  ['Cục', ['Cục trưởng'], 'CỤC HẢI QUAN'],
  ['Chi cục', ['Chi cục trưởng'], 'CHI CỤC THUẾ'],
  ['Vụ', ['Vụ trưởng'], 'VỤ PHÁP CHẾ'],
  ['Văn phòng', ['Chánh Văn phòng'], 'VĂN PHÒNG CHÍNH PHỦ'],
  ['Thanh tra', ['Tổng Thanh tra', 'Chánh Thanh tra'], 'THANH TRA CHÍNH PHỦ'],
  ['Kiểm toán', ['Tổng Kiểm toán'], 'KIỂM TOÁN NHÀ NƯỚC'],
  ['Ngân hàng', ['Thống đốc', 'Tổng giám đốc'], 'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM'],
  ['Bảo hiểm', ['Tổng giám đốc', 'Giám đốc'], 'BẢO HIỂM XÃ HỘI VIỆT NAM'],
  ['Kho bạc', ['Tổng giám đốc', 'Giám đốc'], 'KHO BẠC NHÀ NƯỚC'],
  ['Ban Quản lý', ['Trưởng ban'], 'BAN QUẢN LÝ KHU KINH TẾ'],
  ['Ban', ['Trưởng ban'], 'BAN DÂN TỘC'],
  ['Trung tâm', ['Giám đốc'], 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
  ['Công an', ['Giám đốc'], 'CÔNG AN TỈNH SƠN LA'],
  ['Bộ Chỉ huy', ['Chỉ huy trưởng'], 'BỘ CHỈ HUY QUÂN SỰ TỈNH'],
  ['Viện', ['Viện trưởng'], 'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO'],
  ['Tòa án', ['Chánh án'], 'TÒA ÁN NHÂN DÂN TỐI CAO'],
  ['Đại học', ['Giám đốc'], 'ĐẠI HỌC QUỐC GIA HÀ NỘI'],
  ['Trường', ['Hiệu trưởng'], 'TRƯỜNG CHÍNH TRỊ TỈNH'],
  ['Học viện', ['Giám đốc'], 'HỌC VIỆN TƯ PHÁP'],
  ['Thông tấn', ['Tổng giám đốc'], 'THÔNG TẤN XÃ VIỆT NAM'],
  ['Đài', ['Tổng giám đốc', 'Giám đốc'], 'ĐÀI TIẾNG NÓI VIỆT NAM'],
  ['Liên đoàn', ['Chủ tịch'], 'LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
  ['Tổng công ty', ['Tổng giám đốc'], 'TỔNG CÔNG TY ĐƯỜNG SẮT VIỆT NAM'],
];

/** Offices that sign or decide; 'Thủ trưởng' is the head of any body. */
export const HEADS: readonly string[] = [...new Set([...PUBLIC_BODIES.flatMap(([, heads]) => heads), 'Thủ trưởng', 'Tổng cục trưởng'])];

/** The first words of all bodies. */
export const BODY_WORDS: readonly string[] = PUBLIC_BODIES.map(([name]) => name);
/** Bodies whose name alone, on the line below a title, says who issued: other names there may be the title's last line. */
export const ISSUING_WORDS: readonly string[] = ['Ủy ban nhân dân', 'UBND', 'Hội đồng', 'Bộ'].filter(isListed);
/** Bodies whose name as a heading ('II. UBND xã') says that the procedures below it are theirs. */
export const OWNING_WORDS: readonly string[] = ['UBND', 'Ủy ban nhân dân', 'Ban Quản lý'].filter(isListed);
/** First words that also open the names of fields: 'Bảo hiểm y tế', 'Trường nghề'. */
const FIELD_WORDS: ReadonlySet<string> = new Set(['Bảo hiểm', 'Ngân hàng', 'Kiểm toán', 'Viện', 'Đại học', 'Trường', 'Đài', 'Tòa án']);

const BODY_OPENS = pattern('^', oneOf(BODY_WORDS));
const ONLY_BODY_OPENS = pattern('^', oneOf(BODY_WORDS.filter((word) => !FIELD_WORDS.has(word))));
/** 'Q. GIÁM ĐỐC', 'QUYỀN CHỦ TỊCH' */
const HEAD_OPENS = pattern('^(?:(?:q\\.|quyền|phó)\\s*)*', oneOf(HEADS));

function isListed(name: string): boolean {
  return BODY_WORDS.includes(name);
}

export function opensWithBody(line: string): boolean {
  return BODY_OPENS.test(line);
}

/** Whether a line opens with a body that cannot be the name of a field. */
export function opensWithOnlyBody(line: string): boolean {
  return ONLY_BODY_OPENS.test(line);
}

export function opensWithHead(line: string): boolean {
  return HEAD_OPENS.test(line);
}

/** 'GIÁM ĐỐC SỞ NỘI VỤ' → 'SỞ NỘI VỤ'; null for an office alone. */
export function bodyBehindHead(line: string): string | null {
  const head = HEAD_OPENS.exec(line);
  const rest = head ? line.slice(head[0].length).trim() : '';
  return opensWithBody(rest) ? rest : null;
}

const SIGNS_FOR = /^(?:tm|kt|tuq|tl|q|quyen)\b/;
const FOLDED_HEADS = HEADS.map(foldText);

/** A title above a signature, also with typing mistakes ('KT. CHỦ TICH', 'PHÓ CHỦ TỊCh'). */
export function isSigningTitle(line: string): boolean {
  if (line.length >= 100 || /[;,]$/.test(line)) return false;
  const folded = foldText(line);
  const bare = folded.replace(/^(?:tm|kt|tuq|tl|q|quyen|pho|thay mat) /, '').replace(/^pho /, '');
  return (SIGNS_FOR.test(folded) && /\p{Lu}{2}/u.test(line)) || FOLDED_HEADS.some((head) => bare === head || bare.startsWith(`${head} `));
}
