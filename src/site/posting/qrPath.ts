import { create } from 'qrcode';

/** Blank modules around the code, as ISO/IEC 18004 asks. */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules on a side, quiet zone included. */
  readonly size: number;
  /** SVG path whose strokes, one module wide, are the dark modules. */
  readonly path: string;
}

/** An address as a QR code that still reads with 15 % of it damaged (level M). */
export function qrPath(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y));
  return { size: modules.size + 2 * QUIET_ZONE, path: rows.join('') };
}

/** Dark stretches of a row as strokes through its middle, each told from the end of the one before: that takes the fewest bytes. */
function rowPath(modules: { readonly size: number; get(row: number, column: number): number }, y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < modules.size; x += 1) {
    if (!modules.get(y, x)) continue;
    const start = x;
    while (x < modules.size && modules.get(y, x)) x += 1;
    path += path === '' ? `M${start + QUIET_ZONE} ${y + QUIET_ZONE}.5` : `m${start - end} 0`;
    path += `h${x - start}`;
    end = x;
  }
  return path;
}
