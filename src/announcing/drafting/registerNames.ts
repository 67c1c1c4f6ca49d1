import { authoritiesNamed } from '../../domain/places/authoritiesNamed.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { fieldCode } from '../../domain/places/fieldCode.ts';
import { existsOn } from '../../domain/places/places.ts';
import type { Registers } from '../../domain/places/registers.ts';

/**
 * An authority as printed. It gets a code where the register has exactly one body of that name (on the day, if
 * several).
 */
export function authorityNamed({ authorities }: Pick<Registers, 'authorities'>, name: string, day: CalendarDate | null): NamedCode {
  const records = authoritiesNamed({ authorities }, name);
  const living = day === null ? records : records.filter((record) => existsOn(record, day));
  const [only, ...others] = living.length > 0 ? living : records;
  return { code: only && others.length === 0 ? only.code : null, name };
}

/** A field as printed. It gets a code where the register has exactly one field of that name. */
export function fieldNamed(registers: Pick<Registers, 'fields'>, name: string): NamedCode {
  return { code: fieldCode(registers, name), name };
}
