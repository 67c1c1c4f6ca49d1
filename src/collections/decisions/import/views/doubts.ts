import type { Comparison, ComparedLine } from '../comparison.ts';

/** What lists often leave out for all of their lines; it is asked once for all, and tells nothing of a single line. */
const OFTEN_LEFT_OUT = ['levels', 'field'] as const satisfies readonly (keyof ComparedLine['origins'])[];

/** Lines with a value that the file does not print, or with a question; those come first. */
export function doubtfulLines({ lines, questions }: Comparison): ReadonlySet<ComparedLine> {
  const isOfMost = (count: number) => lines.length > 10 && count > lines.length / 2;
  const leftOut = OFTEN_LEFT_OUT.filter((part) => isOfMost(lines.filter(({ origins }) => origins[part] !== 'printed').length));
  const asked = new Set(questions.filter((question) => !isOfMost(question.lines.length)).flatMap((question) => question.lines));
  const isDoubtful = (line: ComparedLine, index: number) =>
    asked.has(index) || Object.entries(line.origins).some(([part, origin]) => origin !== 'printed' && !leftOut.some((one) => one === part));
  return new Set(lines.filter(isDoubtful));
}

export interface LineFilter {
  readonly isAll: boolean;
  readonly kind: string;
  readonly section: string;
}

export const EVERYTHING = '';

/** The lines to show, doubts first, each group in the order of the file. */
export function shownLines(comparison: Comparison, { isAll, kind, section }: LineFilter): ComparedLine[] {
  const doubtful = doubtfulLines(comparison);
  const fitting = comparison.lines.filter(
    (line) => (kind === EVERYTHING || line.kind === kind) && (section === EVERYTHING || line.section === section),
  );
  const doubts = fitting.filter((line) => doubtful.has(line));
  return isAll ? [...doubts, ...fitting.filter((line) => !doubtful.has(line))] : doubts;
}
