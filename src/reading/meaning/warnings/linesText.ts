import { runsOf } from '../../../domain/values/linesInWords.ts';

/** 'line 4', 'lines 1-3, 7'. */
export function linesText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const text = runsOf(sorted)
    .map((run) => run.text)
    .join(', ');
  return sorted.length === 1 ? `line ${text}` : `lines ${text}`;
}

/** The line numbers in 'lines 1-3, 7: table 2', and the text after them; null where a location names no lines. */
export function numbersOfLines(where: string): { readonly numbers: readonly number[]; readonly rest: string } | null {
  const match = /^lines? (\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)(?:: (.*))?$/s.exec(where);
  if (!match) return null;
  const numbers = (match[1] ?? '').split(', ').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return { numbers, rest: match[2] ?? '' };
}
