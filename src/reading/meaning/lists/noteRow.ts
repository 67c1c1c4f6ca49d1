import type { Cell } from '../../form/documentForm.ts';

const NOTE = /^\s*([*(]+\s*)?(ghi chú|lưu ý|chú thích|chú ý)(?!\p{L})|^\s*(\(?\*+\)?|\(\d\)|\[\d\])\s/iu;

/** 'Ghi chú: …', or a long text below the lines. */
export function isNote(own: readonly Cell[]): boolean {
  const [only] = own;
  return own.length === 1 && only !== undefined && (NOTE.test(only.text) || (only.columnSpan >= 3 && only.text.length > 400));
}
