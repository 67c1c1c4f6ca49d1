import type { z } from 'zod';
import { badInput } from './badInput.ts';

/** The value after the rule; otherwise throws BAD_INPUT with the field. */
export function check<T>(field: string, rule: z.ZodType<T>, value: unknown): T {
  const checked = rule.safeParse(value);
  if (checked.success) return checked.data;
  throw badInput(field, checked.error.issues[0]?.message ?? 'Sai (Wrong)');
}

/** The same for an optional input; null where it is missing. */
export function checkOptional<T>(field: string, rule: z.ZodType<T>, value: unknown): T | null {
  return value === undefined || value === null ? null : check(field, rule, value);
}
