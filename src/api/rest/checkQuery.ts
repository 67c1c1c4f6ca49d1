import { z } from 'zod';
import { badInput } from '../input/badInput.ts';

export type Inputs = z.ZodRawShape;

/**
 * The checked parameters of an address. Throws BAD_INPUT with the first wrong one. An unknown parameter is wrong too:
 * mostly it is a typing mistake that would change the answer.
 */
export function checkQuery<S extends Inputs>(inputs: S, search: URLSearchParams): z.infer<z.ZodObject<S>> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (!rule) throw unknownParameter(name, inputs);
    if (values.length > 1 && !isList(rule)) throw badInput(name, { vi: 'Chỉ được nêu một lần', en: 'May be named only once' });
    given[name] = isList(rule) ? values : values[0];
  }
  const checked = z.object(inputs).safeParse(given);
  if (checked.success) return checked.data as z.infer<z.ZodObject<S>>;
  const [issue] = checked.error.issues;
  throw badInput(String(issue?.path[0] ?? 'query'), issue?.message ?? 'Sai (Wrong)');
}

export function isList(rule: z.core.$ZodType): boolean {
  const inner = rule instanceof z.ZodOptional ? rule.unwrap() : rule;
  return inner instanceof z.ZodArray;
}

function unknownParameter(name: string, inputs: Inputs) {
  const known = Object.keys(inputs).join(', ') || '-';
  return badInput(name, { vi: `Không có tham số này; có: ${known}`, en: `No such parameter; there are: ${known}` });
}
