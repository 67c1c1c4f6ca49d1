import type { Measurement } from './benchmark.ts';

const HEADINGS = ['', 'Đo được / Measured', 'So với / Baseline', 'Tỉ lệ / Ratio', 'Mục tiêu / Goal'];

/** The measurements as a table in plain text, also readable as Markdown. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [HEADINGS, ...measurements.map(toRow)];
  const widths = HEADINGS.map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(' | ')} |`;
  const rule = `|${widths.map((size) => '-'.repeat(size + 2)).join('|')}|`;
  const [head = HEADINGS, ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function toRow({ what, measured, baseline, ratio, goal }: Measurement): readonly string[] {
  return [
    what,
    measured,
    baseline ?? '',
    ratio === undefined ? '' : ratioText(ratio),
    goal ? `${goal.text} ${goal.isMet ? '✓' : '✗'}` : '',
  ];
}

function ratioText(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 0.2 ? 3 : 2);
}

/** Columns that a text takes: marks of composed letters take none. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
