import type { Comparison, ComparedLine } from '../comparison.ts';

/** Lines with a value that the file does not print, or with a question; those come first. */
export function isDoubtful(line: ComparedLine, index: number, questions: Comparison['questions']): boolean {
  return Object.values(line.origins).some((origin) => origin !== 'printed') || questions.some(({ lines }) => lines.includes(index));
}

export interface LineFilter {
  readonly isAll: boolean;
  readonly kind: string;
  readonly section: string;
}

export const EVERYTHING = '';

/** The lines to show, doubts first, each group in the order of the file. */
export function shownLines({ lines, questions }: Comparison, { isAll, kind, section }: LineFilter): ComparedLine[] {
  const fitting = lines
    .map((line, index) => ({ line, isInDoubt: isDoubtful(line, index, questions) }))
    .filter(({ line }) => (kind === EVERYTHING || line.kind === kind) && (section === EVERYTHING || line.section === section));
  const doubts = fitting.filter(({ isInDoubt }) => isInDoubt);
  const shown = isAll ? [...doubts, ...fitting.filter(({ isInDoubt }) => !isInDoubt)] : doubts;
  return shown.map(({ line }) => line);
}
