import { anyOf } from '../wording.ts';

/** Positions in an earlier decision's annex, as a text cites them. */
export interface CitedPositions {
  /** In the short form of editors: 'STT 17, 18 Mục I'. */
  readonly text: string;
  readonly numbers: readonly string[];
}

/** '17, 18', '3 đến 5', 'số 2 và số thứ tự 7' */
const JOINED = '\\s*(?:,|;|và|đến|-|–)\\s*(?:số\\s+thứ\\s+tự\\s+|số\\s+|STT\\s+)?';
const LIST = `\\d{1,3}(?:${JOINED}\\d{1,3})*(?![\\d/])`;
/** ', thuộc Mục I', '(Phụ lục số 2.A)' */
const LINK = '\\s*[,;(]?\\s*(?:(?:thuộc|tại|của)\\s+)?';
const PART = anyOf(['tiểu mục', 'mục', 'phần', 'phụ lục', 'điểm', 'khoản', 'chương']);
const LABEL = '(?:[IVXL]{1,5}|[A-ZĐ]|\\d+)(?:\\.(?:\\d+|[IVXL]{1,5}|[A-ZĐ]))*(?![\\p{L}\\d])';
const SECTION = `(?:${LINK}${PART}\\s+(?:số\\s+)?${LABEL})*`;

/** Words before the numbers, each with a text and the positions that it cites. */
export const POSITION_WORDINGS: readonly (readonly [opening: string, example: string, cited: readonly string[]])[] = [
  [
    `${anyOf(['số thứ tự', 'thứ tự', 'STT', 'số TT'])}\\s*(?:số\\s*)?`,
    'thủ tục hành chính số thứ tự 17, 18 Mục I',
    ['STT 17 Mục I', 'STT 18 Mục I'],
  ],
  [
    `${anyOf(['hành chính', 'thủ tục', 'TTHC'])}\\s*:?\\s*(?:có\\s+)?số\\s+`,
    'thủ tục số 2 mục I, TTHC có số 7 mục III',
    ['STT 2 mục I', 'STT 7 mục III'],
  ],
];
const OPENING = POSITION_WORDINGS.map(([opening]) => opening).join('|');
const CITATION = new RegExp(`(?:${OPENING}):?\\s*(?:từ\\s+(?:số\\s+)?)?(${LIST})(${SECTION})`, 'giu');

/** One position and its section. */
export interface Position {
  readonly number: string;
  /** 'STT 17 Mục I' */
  readonly text: string;
}

/** The first citation of positions in a text; null where there is none. */
export function readPositions(text: string): CitedPositions | null {
  return citations(text)[0] ?? null;
}

/** All positions that a text cites, in order: 'thủ tục số 2 mục I, thủ tục số 7 mục III'. */
export function readAllPositions(text: string): Position[] {
  return citations(text).flatMap(({ numbers, section }) =>
    numbers.map((number) => ({ number, text: `STT ${number}${section ? ` ${section}` : ''}` })),
  );
}

function citations(text: string): (CitedPositions & { readonly section: string })[] {
  return [...text.replace(/\s+/g, ' ').matchAll(CITATION)].map(([, list = '', place = '']) => {
    const section = place
      .replace(/\s*[,;(]\s*/g, ', ')
      .replace(/^,\s*/, '')
      .trim();
    return { text: `STT ${list.replace(/\s+/g, ' ').trim()}${section ? ` ${section}` : ''}`, numbers: expand(list), section };
  });
}

function expand(list: string): string[] {
  return list.split(/,|;|và/u).flatMap((part) => {
    const range = /(\d+)\s*(?:đến|-|–)\s*(?:\D*)(\d+)/u.exec(part);
    if (!range) return /\d+/.exec(part)?.slice(0, 1) ?? [];
    const [from, to] = [Number(range[1]), Number(range[2])];
    return to >= from && to - from < 500 ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : [];
  });
}
