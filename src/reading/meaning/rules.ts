/**
 * One rule of an ordered list; the first whose `when` holds decides. `example` is a subject that this rule decides and no
 * rule above it: a test runs each example, so the order of a list is tested with it.
 */
export type Rule<Subject, Result> = readonly [name: string, when: (subject: Subject) => boolean, then: Result, example: Subject];

export interface Ruling<Result> {
  /** The name of the rule that decided. */
  readonly rule: string;
  readonly result: Result;
}

/** What the first rule that holds says; null where none holds. */
export function decide<Subject, Result>(rules: readonly Rule<Subject, Result>[], subject: Subject): Ruling<Result> | null {
  const rule = rules.find(([, when]) => when(subject));
  return rule ? { rule: rule[0], result: rule[2] } : null;
}
