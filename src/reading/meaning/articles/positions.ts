/** Positions in an earlier decision's annex, as a text cites them. */
export interface CitedPositions {
  /** In the short form of editors: 'STT 17, 18 Mục I'. */
  readonly text: string;
  readonly numbers: readonly string[];
}

const LIST = '\\d{1,3}(?:\\s*(?:,|;|và|đến|-|–)\\s*(?:số thứ tự\\s+|số\\s+|STT\\s+)?\\d{1,3})*(?![\\d/])';
const SECTION =
  '(?:\\s*[,;(]?\\s*(?:thuộc\\s+|tại\\s+|của\\s+)?(?:(?:tiểu\\s+)?mục|phần|phụ lục|điểm|khoản|chương)\\s+(?:số\\s+)?(?:[IVXL]{1,5}|[A-ZĐ]|\\d+)(?:\\.(?:\\d+|[IVXL]{1,5}|[A-ZĐ]))*(?![\\p{L}\\d]))*';
const CITATION = new RegExp(
  `(?:(?:số\\s+thứ\\s+tự|thứ\\s+tự|STT|số\\s+TT)\\s*(?:số\\s*)?|(?:hành\\s+chính|thủ\\s+tục|TTHC)\\s*:?\\s*(?:có\\s+)?số\\s+):?\\s*(?:từ\\s+(?:số\\s+)?)?(${LIST})(${SECTION})`,
  'giu',
);

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
