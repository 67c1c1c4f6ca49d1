import type { Label } from './vocabulary.ts';

/** `error` blocks announcing; a `warning` needs an explanation; `info` only informs. */
export type Severity = 'error' | 'warning' | 'info';

/** A message about a decision, from reading, drafting or the check. */
export interface Notice<Code extends string = string, S extends Severity = Severity> {
  /** From a closed list. */
  readonly code: Code;
  readonly severity: S;
  /** The field: 'number', 'lines.3.effectiveFrom' (lines counted from 0). From reading: the location in the file. */
  readonly path: string;
  readonly message: Label;
}
