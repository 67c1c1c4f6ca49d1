import { isAllCapitals, joinLines } from '../foldText.ts';
import { opensWithBody } from '../publicBodies.ts';

/** Words in names of bodies that keep a small first letter. */
const SMALL = new Set([
  'nhân',
  'dân',
  'tỉnh',
  'thành',
  'phố',
  'và',
  'của',
  'xã',
  'phường',
  'huyện',
  'quận',
  'thị',
  'trấn',
  'đặc',
  'khu',
  'các',
  'cấp',
]);

/** The body in a letterhead: 'ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA' → Ủy ban nhân dân tỉnh Sơn La. */
export function letterheadBody(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !/^(số|cộng hòa|cộng hoà|độc lập|\*)/iu.test(line));
  // A name over several lines may continue with a word that opens other names ('… VÀ MÔI', 'TRƯỜNG').
  const starts = lines
    .map((line, index) => (opensWithBody(line) && (index === 0 || line.includes(' ')) ? index : -1))
    .filter((index) => index >= 0);
  const last = starts[starts.length - 1];
  if (last === undefined) return null;
  const own = lines.slice(last).join(' ');
  // An office without a name of its own belongs to the body above it.
  return writeBody(/^văn phòng$/iu.test(own) && last > 0 ? [own, ...lines.slice(0, last)].join(' ') : own);
}

/** A body's name in its usual spelling; 'UBND' is expanded. */
export function writeBody(text: string): string {
  const line = joinLines(text)
    .replace(/\s+/g, ' ')
    .replace(/[-–_*.\s]+$/u, '')
    .replace(/\bUBND\b/giu, 'Ủy ban nhân dân')
    .replace(/(?<!\p{L})TP\.?\s*(?=\p{Lu})/gu, (found, at: number, all: string) =>
      /\p{Ll}/u.test(all.slice(at)) ? 'thành phố ' : 'THÀNH PHỐ ',
    )
    .replace(/uỷ ban/giu, (found) => (isAllCapitals(found) ? 'ỦY BAN' : 'Ủy ban'))
    .trim();
  const bare = line.replace(/Ủy ban nhân dân/gu, '');
  if (/\p{Ll}/u.test(bare)) return line.charAt(0).toUpperCase() + line.slice(1);
  return inUsualCase(line);
}

function inUsualCase(text: string): string {
  const words = text.toLowerCase().split(' ');
  const placeAt = words.findIndex((word, index) => (word === 'tỉnh' || (word === 'thành' && words[index + 1] === 'phố')) && index > 0);
  return words
    .map((word, index) => {
      const isPlaceName = placeAt >= 0 && index > placeAt && !(word === 'phố' && words[index - 1] === 'thành');
      if (index === 0 || isPlaceName) return capital(word);
      return SMALL.has(word) || /^(ban|tịch|trưởng|đốc)$/.test(word)
        ? startsBody(words, index)
        : isMinistryWord(words, index)
          ? capital(word)
          : word;
    })
    .join(' ');
}

/** 'chủ tịch Ủy ban', 'bộ trưởng Bộ': the first word of a body's name inside a title. */
function startsBody(words: readonly string[], index: number): string {
  return words[index] ?? '';
}

function isMinistryWord(words: readonly string[], index: number): boolean {
  if (words[index] === 'ủy' || words[index] === 'bộ' || words[index] === 'sở') return true;
  // After 'Bộ', 'Sở', 'và' or a comma, a name begins: 'Bộ Nông nghiệp và Môi trường'.
  const before = words[index - 1] ?? '';
  if (before === 'tâm' && words[index - 2] === 'trung') return true;
  return before === 'bộ' || before === 'sở' || before === 'và' || before === 'cục' || before.endsWith(',');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
