/**
 * One rule of an ordered list; the first rule whose `when` holds decides. The `example` must be decided by this rule
 * and not by one above it. A test runs all examples, so it tests the order too.
 */
export type Rule<Subject, Result> = readonly [name: string, when: (subject: Subject) => boolean, then: Result, example: Subject];

export interface Ruling<Result> {
  /** The name of the rule that decided. */
  readonly rule: string;
  readonly result: Result;
}

/** The result of the first rule that holds; null where none does. */
export function decide<Subject, Result>(rules: readonly Rule<Subject, Result>[], subject: Subject): Ruling<Result> | null {
  const rule = rules.find(([, when]) => when(subject));
  return rule ? { rule: rule[0], result: rule[2] } : null;
}
