/**
 * Cells copied from a sheet (Excel, Calc, Word): rows in lines, cells between tabs. A cell with a line break stands in
 * quotes, its own quotes doubled.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(rest);
    const raw = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : raw);
    const next = rest[raw.length];
    rest = rest.slice(raw.length + 1);
    if (next === undefined) return rows;
    if (next === '\n') rows.push([]);
  }
}

/** The same cells as a sheet takes them. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
