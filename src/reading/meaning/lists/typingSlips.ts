import { foldText, lowerText } from '../foldText.ts';
import { KIND_PHRASES } from '../vocabulary.ts';

/** Words typed twice: 'LĨNH VỰC LĨNH VỰC ĐIỆN LỰC', 'THUỘC THUỘC THẨM QUYỀN'. */
const TWICE = /(?<![\p{L}\d])(\p{L}+(?:\s+\p{L}+){0,3})\s+\1(?![\p{L}\d])/giu;

/** Typing mistakes that change a word for a level: [wrong, right]. 'cấp tính' is right for a disease. */
const LEVEL_SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?<!(?:bệnh|viêm|độc|nhiễm|suy|thể|dịch|tim|phổi|thận)\s)cấp\s)(?:tính|tinh|tĩnh|tỉnhh)(?![\p{L}])/giu, 'tỉnh'],
  [/(?<=cấp\s)(?:xa|xá|xả|xãx)(?![\p{L}])/giu, 'xã'],
  [/(?<=cấp\s)(?:huyên|huyệnn)(?![\p{L}])/giu, 'huyện'],
  [/(?<=cấp\s)(?:bô|bọ)(?![\p{L}])/giu, 'bộ'],
];

/** A heading without typing mistakes that hide a field or a level. Used for reading only; the printed text stays. */
export function withoutSlips(text: string): string {
  const once = text.replace(TWICE, '$1');
  return LEVEL_SLIPS.reduce((line, [wrong, right]) => line.replace(wrong, right), once);
}

/** Whole words that differ from a kind of change by their tones alone, and are meant: 'cấp thay thẻ'. */
const NO_KIND_SLIPS: ReadonlySet<string> = new Set(['thay thẻ']);
const LISTS_PROCEDURES = /thủ tục|tthc|danh mục/u;
const KIND_WORDS = KIND_PHRASES.map(({ phrase }) => ({ phrase, folded: foldText(phrase), length: phrase.split(' ').length })).filter(
  ({ length }) => length >= 2,
);

/** 'DANH MỤC THỦ TỤC BÃI BÕ' with 'bãi bỏ': words of a heading that are a kind of change but for a wrong tone; null for none. */
export function mendKind(text: string): { readonly text: string; readonly slip: string } | null {
  const lower = lowerText(text);
  if (!LISTS_PROCEDURES.test(lower)) return null;
  const words = lower.split(' ');
  for (const { phrase, folded, length } of KIND_WORDS) {
    const at = words.findIndex((_, index) => foldText(words.slice(index, index + length).join(' ')) === folded);
    const slip = words.slice(at, at + length).join(' ');
    if (at < 0 || slip === phrase || NO_KIND_SLIPS.has(slip)) continue;
    return { text: [...words.slice(0, at), phrase, ...words.slice(at + length)].join(' '), slip };
  }
  return null;
}
