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
