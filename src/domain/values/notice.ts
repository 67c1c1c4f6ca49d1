import type { Label } from './vocabulary.ts';

/** `error` blocks announcing; somebody must explain a `warning` first; `info` is to be read. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to be told of a decision, whether reading, drafting or the check found it. */
export interface Notice<Code extends string = string, S extends Severity = Severity> {
  /** From a closed list. */
  readonly code: Code;
  readonly severity: S;
  /** Where: 'number', 'lines.3.effectiveFrom' (lines counted from 0); of what reading found, the spot in the file. */
  readonly path: string;
  readonly message: Label;
}
