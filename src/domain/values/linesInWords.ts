import type { Label } from './vocabulary.ts';

/** So many runs are named; what is behind them is only counted. */
const RUNS_NAMED = 8;

/** Neighbours that count up are one run: 1, 2, 3, 7 make '1-3' and '7'. Texts that are no number stand alone. */
export function runsOf(numbers: readonly (number | string)[], dash = '-'): { readonly text: string; readonly count: number }[] {
  const runs: (readonly [first: number | string, last: number | string, count: number])[] = [];
  for (const number of numbers) {
    const [first, last, count] = runs.at(-1) ?? ['', '', 0];
    if (/^\d+$/.test(`${last}`) && `${number}` === `${Number(last) + 1}`) runs.splice(-1, 1, [first, number, count + 1]);
    else runs.push([number, number, 1]);
  }
  return runs.map(([first, last, count]) => ({ text: count === 1 ? `${first}` : `${first}${dash}${last}`, count }));
}

/** Numbers of lines for people, in the order given: '3–18, 20 và 3 dòng khác'. */
export function linesInWords(numbers: readonly (number | string)[]): Label {
  const runs = runsOf(numbers, '–');
  const left = runs.slice(RUNS_NAMED).reduce((sum, { count }) => sum + count, 0);
  // One number is as short as its count.
  const named = left === 1 ? runs : runs.slice(0, RUNS_NAMED);
  const text = named.map((run) => run.text).join(', ');
  if (left <= 1) return { vi: text, en: text };
  return { vi: `${text} và ${left} dòng khác`, en: `${text} and ${left} other lines` };
}
