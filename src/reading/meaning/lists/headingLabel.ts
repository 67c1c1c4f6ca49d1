/** The numbering style of a heading: headings of one style are siblings. */
export type LabelStyle = 'annex' | 'part' | 'item' | 'letter' | 'roman' | 'decimal' | 'decimal2' | 'small' | 'plain';

export interface LabelledText {
  readonly style: LabelStyle;
  readonly label: string;
  /** The heading without its label. */
  readonly rest: string;
}

const SHAPES: readonly (readonly [LabelStyle, RegExp])[] = [
  ['annex', /^(phụ lục(?:\s+(?:số\s+)?(?:\d{1,2}|[ivxl]{1,5}|[a-zđ])(?![\p{L}\d]))?)\s*[.:\-–)]*\s*(.*)$/isu],
  ['part', /^(phần\s+(?:thứ\s+)?(?:\d{1,2}|[ivxl]{1,5}|[a-zđ]|nhất|hai|ba|bốn|tư|năm)(?![\p{L}\d]))\s*[.:\-–)]*\s*(.*)$/isu],
  ['item', /^((?:mục|chương)\s+(?:\d{1,2}|[ivxl]{1,5}|[a-zđ])(?![\p{L}\d]))\s*[.:\-–)]*\s*(.*)$/isu],
  ['decimal2', /^((?:\d{1,2}|[IVXL]{1,5}|[A-ZĐ])(?:\.\d{1,2}){1,3})\s*[.:\-–)]*\s+(\D.*)$/su],
  ['roman', /^([IVXL]{1,6})\s*[.:\-–)/]\s*(.+)$/su],
  ['letter', /^([A-ZĐ])\s*[.:\-–)/]\s*(.+)$/su],
  ['decimal', /^(\d{1,2})\s*[.:\-–)/]\s*(\D.*)$/su],
  ['small', /^([a-zđ])\s*[.)]\s*(.+)$/su],
];

/**
 * Splits 'B. THỦ TỤC …' into label and text. `previousLetter` decides whether 'C.', 'D.' or 'I.' is a letter or a Roman
 * number.
 */
export function splitLabel(text: string, previousLetter: string | null = null): LabelledText {
  for (const [style, shape] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const label = match[1] ?? '';
    return {
      style: style === 'roman' || style === 'letter' ? letterOrRoman(label, previousLetter) : style,
      label,
      rest: (match[2] ?? '').trim(),
    };
  }
  return { style: 'plain', label: '', rest: text };
}

/** The style of a label in a cell of its own ('I', 'A.', '1.2'); null for other text. */
export function bareLabelStyle(text: string, previousLetter: string | null = null): LabelStyle | null {
  const label = text.replace(/\s*[.:)\-/]+$/, '').trim();
  if (/^[IVXL]{1,6}$/.test(label) || /^[A-ZĐ]$/u.test(label)) return letterOrRoman(label, previousLetter);
  if (/^\d{1,3}$/.test(label)) return 'decimal';
  if (/^(?:\d{1,2}|[IVXL]{1,6}|[A-ZĐ])(?:\.\d{1,2}){1,3}$/u.test(label)) return 'decimal2';
  if (/^[a-zđ]$/u.test(label)) return 'small';
  return null;
}

/** A heading without label and count: 'I. Hộ tịch (05 TTHC)' → 'Hộ tịch'. */
export function headingTitle(text: string): string {
  return text
    .replace(/^(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/-]\s*/u, '')
    .replace(/\s*[:\-–]?\s*\(?\s*\d{1,4}\s*(?:TTHC|thủ tục[^)]*)?\)?\s*$/iu, '')
    .trim();
}

function letterOrRoman(label: string, previousLetter: string | null): LabelStyle {
  if (label.length > 1) return 'roman';
  const follows = previousLetter !== null && 'ABCDĐEGHIKLMNOPQRSTUVXY'.indexOf(label) > 0 && nextLetters(previousLetter).includes(label);
  if (follows) return 'letter';
  return /[IVX]/.test(label) ? 'roman' : 'letter';
}

function nextLetters(letter: string): string {
  return { A: 'B', B: 'C', C: 'DĐ', D: 'ĐE', Đ: 'E', E: 'FG', F: 'G', G: 'H', H: 'I', I: 'JK', K: 'L' }[letter] ?? '';
}
