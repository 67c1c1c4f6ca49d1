import { foldText } from '../foldText.ts';

/** 'Nguyễn Văn An': two to six words with a capital each. Notes such as 'Đã ký' are not names. */
export function isPersonName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word)) &&
    !/^(đã ký|ký bởi|đã kí|thường trực|phụ trách|phụ lục|danh mục|thủ tục|quyết định|quy trình|nơi nhận)/iu.test(line) &&
    foldText(line) !== 'da ky'
  );
}
