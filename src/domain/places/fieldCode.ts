import { remembered } from '../values/remembered.ts';
import { bareText, tidyText } from '../values/tidyText.ts';
import type { FieldRecord, Registers } from './registers.ts';

interface Named {
  readonly code: string | null;
  readonly name: string;
}

/** The code of the one field of the register with this name; null where there is none, or several. */
export function fieldCode({ fields }: Pick<Registers, 'fields'>, name: string): string | null {
  return codeAmong(byName(fields).get(nameKey(name)) ?? [], name);
}

/** The same among a few fields, such as those of the text in force. A name in the same letters goes before one without diacritics. */
export function codeAmong(fields: readonly Named[], name: string): string | null {
  const alike = fields.filter((one) => nameKey(one.name) === nameKey(name));
  const same = alike.filter((one) => tidyText(one.name).toLowerCase() === tidyText(name).toLowerCase());
  const codes = new Set((same.length > 0 ? same : alike).flatMap(({ code }) => code ?? []));
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? only : null;
}

const byName = remembered((fields: Registers['fields']): ReadonlyMap<string, readonly FieldRecord[]> => {
  const named = new Map<string, FieldRecord[]>();
  for (const field of fields.values()) named.set(nameKey(field.name), [...(named.get(nameKey(field.name)) ?? []), field]);
  return named;
});

/** Letters and digits alone: 'Hộ tịch' and 'HỘ TỊCH.' are one field. */
function nameKey(name: string): string {
  return bareText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
