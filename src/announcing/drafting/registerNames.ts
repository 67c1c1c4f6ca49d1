import { normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { existsOn } from '../../domain/places/places.ts';
import type { AuthorityRecord, Registers } from '../../domain/places/registers.ts';
import { foldText } from '../../reading/meaning/foldText.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** The offices that sign for a body: 'Chủ tịch UBND …' announces for the committee. */
const OFFICE =
  /^(?:phó\s+|quyền\s+|q\.\s*)?(?:chủ tịch|bộ trưởng|thứ trưởng|thống đốc|tổng thanh tra|tổng giám đốc|giám đốc|tổng cục trưởng|cục trưởng|chủ nhiệm|trưởng ban)\s+(?=\p{L})/iu;

/** The body in 'Chủ tịch UBND thành phố Hải Phòng'; a body's own name stays. */
export function bodyOf(name: string): string {
  const body = name.normalize('NFC').trim().replace(OFFICE, '');
  return body === '' ? name : body;
}

/** An authority as printed, with its code where the register knows one body of that name (on the day, if several). */
export function authorityNamed({ authorities }: Pick<Registers, 'authorities'>, name: string, day: CalendarDate | null): NamedCode {
  const records = authorityNames(authorities).get(normaliseAuthorityName(name)) ?? [];
  const living = day === null ? records : records.filter((record) => existsOn(record, day));
  const [only, ...others] = living.length > 0 ? living : records;
  return { code: only && others.length === 0 ? only.code : null, name };
}

/** A field as printed, with its code where the register knows exactly one of that name. */
export function fieldNamed({ fields }: Pick<Registers, 'fields'>, name: string): NamedCode {
  const folded = foldText(name);
  const alike = [...fields.values()].filter((record) => foldText(record.name) === folded);
  const same = alike.filter((record) => record.name.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase());
  const [only, ...others] = same.length > 0 ? same : alike;
  return { code: only && others.length === 0 ? only.code : null, name };
}

const authorityNames = remembered((authorities: Registers['authorities']): ReadonlyMap<string, readonly AuthorityRecord[]> => {
  const names = new Map<string, AuthorityRecord[]>();
  for (const record of authorities.values()) {
    for (const key of new Set([record.name, ...record.otherNames].map(normaliseAuthorityName))) {
      names.set(key, [...(names.get(key) ?? []), record]);
    }
  }
  return names;
});
