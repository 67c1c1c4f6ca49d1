import { create } from 'qrcode';

/** Blank modules around the code, as ISO/IEC 18004 asks. */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules on a side, quiet zone included. */
  readonly size: number;
  /** SVG path of the dark modules. */
  readonly path: string;
}

/** An address as a QR code that still reads with 15 % of it damaged (level M). */
export function qrPath(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y));
  return { size: modules.size + 2 * QUIET_ZONE, path: rows.join('') };
}

/** Dark stretches of a row as one bar each: a third of the length of single modules. */
function rowPath(modules: { readonly size: number; get(row: number, column: number): number }, y: number): string {
  let path = '';
  for (let x = 0; x < modules.size; x += 1) {
    if (!modules.get(y, x)) continue;
    let end = x;
    while (end < modules.size && modules.get(y, end)) end += 1;
    path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${end - x}v1H${x + QUIET_ZONE}z`;
    x = end;
  }
  return path;
}
