export type MarkerKind = 'step' | 'upper' | 'number' | 'decimal' | 'letter' | 'roman' | 'dash' | 'plus' | 'star' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As it stands in the text. */
  readonly printed: string;
  /** True where a list's own sign can stand for it. */
  readonly isPlain: boolean;
  readonly rest: string;
}

/** How a line of a list begins, most telling first. Markers with a number or letter stay visible, since texts refer to them. */
const MARKERS: readonly (readonly [kind: MarkerKind, pattern: RegExp, isPlain?: boolean])[] = [
  ['step', /^[-+*•]?\s*Bước\s+\d{1,2}(?:\.\d)?\s*[:.)-]?(?=\s|\p{L}|$)/iu],
  ['upper', /^[IVX]{1,4}[.)](?=\s)/u],
  ['decimal', /^\d{1,2}(?:\.\d{1,2})+[.)]?(?=\s)/u],
  ['number', /^(?:\d{1,2}[.)/]|\(\d{1,2}\))(?=\s|\p{Lu})/u],
  ['roman', /^\((?:x?i{1,3}|x?i?v|x?vi{0,3}|i?x)\)/u],
  ['letter', /^[a-zđ]\d?[).](?=\s|\p{Lu})/u],
  ['letter', /^\([a-zđ]\)/u],
  ['dash', /^[-–—−‑](?=\s*\S)/u, true],
  ['plus', /^\+(?=\s*\S)/u, true],
  ['star', /^\*+(?=\s*\S)/u, true],
  ['bullet', /^[•·●▪■◦○\u{f0b7}\u{f02d}\u{f0a7}\u{f0d8}](?=\s*\S)/u, true],
];
const NOTE = /^[*•]*\s*(?:lưu ý|ghi chú|chú ý)(?=\s*[:.(]|\s|$)/iu;

/** The marker that a line begins with; null for plain words. */
export function markerOf(line: string): Marker | null {
  for (const [kind, pattern, isPlain = false] of MARKERS) {
    const printed = pattern.exec(line)?.[0];
    if (printed) return { kind, printed, isPlain, rest: line.slice(printed.length).trim() };
  }
  return null;
}

export function isNoteStart(line: string): boolean {
  return NOTE.test(line);
}

/** A text without the dash, plus or bullet that it was typed with: a list shows its own. */
export function withoutPlainMarker(text: string): string {
  const marker = markerOf(text.trim());
  return marker?.isPlain ? marker.rest : text.trim();
}
