import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Measurement } from './benchmark.ts';

const HEADINGS = [
  '',
  bilingualLine({ vi: 'Đo được', en: 'Measured' }),
  bilingualLine({ vi: 'So với', en: 'Baseline' }),
  bilingualLine({ vi: 'Tỉ lệ', en: 'Ratio' }),
  bilingualLine({ vi: 'Mục tiêu', en: 'Goal' }),
];

/** Prints measurements as a table of plain text that is also Markdown. */
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

/** The width of a text on a screen. Combining marks take no column. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
