import { committeeOf, placeOfAuthority } from '../../domain/places/authorityNames.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { AuthorityRecord, FieldRecord, IssuingScope, LegalDocumentRecord } from '../../domain/places/registers.ts';
import { NO_POWER } from '../../domain/places/registers.ts';
import type { TitleDays } from '../../domain/values/titleDays.ts';
import { titleDays } from '../../domain/values/titleDays.ts';
import { writable } from '../../domain/values/writable.ts';
import { authorityLevel } from './authorityLevel.ts';
import { citedNumber } from './citedNumber.ts';
import type { PortalRecord } from './portalRecord.ts';
import { present } from './portalRecord.ts';

/** Entries for the registers, collected from records. */
export interface DrawnRegisters {
  readonly authorities: readonly AuthorityRecord[];
  readonly fields: readonly FieldRecord[];
  readonly legalDocuments: readonly LegalDocumentRecord[];
}

export interface RegisterAccumulator {
  readonly add: (record: PortalRecord) => void;
  readonly drawn: () => DrawnRegisters;
}

/**
 * A ministry that has two codes in the portal. The pair is fixed here, so that a file with one code gives its decisions
 * the same identity as a file with both. G04, Transport, was merged into Construction, G17, on 2025-03-01 (Resolution
 * 176/2025/QH15).
 */
const KNOWN_PREDECESSORS: Readonly<Record<string, readonly string[]>> = { G17: ['G04'] };

/** Collects registers from a stream of records; of several names or titles, the most frequent one. */
export function registersFrom(places: PlaceRegister): RegisterAccumulator {
  const authorities = namesByCode();
  const fields = namesByCode();
  const laws = namesByCode();
  const announcers = new Set<string>();
  let newest = 0;
  return {
    add(record) {
      newest = Math.max(newest, record.updatedAt);
      authorities.count(record.departmentPromulgateCode, record.departmentPromulgateName);
      announcers.add(tidy(record.departmentPromulgateCode));
      for (const { code, name } of authoritiesOf(record)) authorities.count(code, name);
      for (const { code, name } of present(record.categoriesDetails)) fields.count(code, name);
      for (const { code, name } of present(record.legalBasisesDetails)) {
        const number = citedNumber(tidy(code) || tidy(name));
        laws.count(number, name, number.toUpperCase());
      }
    },
    drawn() {
      const day = dayInVietNam(new Date(newest));
      return {
        authorities: authorityRecords(authorities.all(), announcers, places, day),
        fields: fields.all().map(({ code, names }) => ({ code, name: names[0] ?? code })),
        legalDocuments: laws
          .all()
          .map(({ code, names }) => ({ issuingAuthority: null, ...printedDays(code, names), number: code, title: names[0] ?? null })),
      };
    },
  };
}

/** The first title of a law that prints a day; most titles print none. */
function printedDays(number: string, titles: readonly string[]): TitleDays {
  const days = titles.map((title) => titleDays(number, title));
  const first = (read: (of: TitleDays) => CalendarDate | null) => days.map(read).find((day) => day !== null) ?? null;
  return {
    issuedOn: first((of) => of.issuedOn),
    inForceFrom: first((of) => of.inForceFrom),
    noLongerInForceFrom: first((of) => of.noLongerInForceFrom),
  };
}

function authoritiesOf(record: PortalRecord) {
  return present([
    ...record.departmentsExecuting,
    ...record.departmentsAuthority,
    ...record.departmentsAuthorized,
    ...record.departmentsCoordinating,
  ]);
}

interface NamesOfCode {
  readonly code: string;
  /** Most frequent first, then shortest, then alphabetical, so that the order of records does not matter. */
  readonly names: readonly string[];
}

function namesByCode() {
  const entries = new Map<string, { code: string; names: Map<string, number> }>();
  return {
    count(code: string | null | undefined, name: string | null | undefined, key = tidy(code)): void {
      if (key === '') return;
      const entry = entries.get(key) ?? { code: tidy(code), names: new Map<string, number>() };
      entries.set(key, entry);
      const text = tidy(name);
      if (text !== '') entry.names.set(text, (entry.names.get(text) ?? 0) + 1);
    },
    all: (): NamesOfCode[] => [...entries.values()].map(({ code, names }) => ({ code, names: ranked(names) })).sort(byCode),
  };
}

function ranked(names: ReadonlyMap<string, number>): string[] {
  return [...names].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1)).map(([name]) => name);
}

function byCode(a: NamesOfCode, b: NamesOfCode): number {
  return a.code < b.code ? -1 : 1;
}

function authorityRecords(
  all: readonly NamesOfCode[],
  announcers: ReadonlySet<string>,
  places: PlaceRegister,
  day: CalendarDate,
): AuthorityRecord[] {
  const codes = new Set(all.map(({ code }) => code));
  return all.map(({ code, names }) => {
    const name = names[0] ?? code;
    const body = { level: authorityLevel(code, name), place: placeOfAuthority(places, name, day) };
    const isAnnouncer = committeeOf(places, name, day) !== null || announcers.has(code);
    return {
      code,
      name,
      otherNames: names.slice(1),
      ...body,
      parent: parentOf(code, codes),
      existsFrom: null,
      endedOn: null,
      predecessors: KNOWN_PREDECESSORS[code] ?? [],
      power: isAnnouncer ? { ...NO_POWER, scope: scopeOf(body) } : NO_POWER,
    };
  });
}

/**
 * Bodies that announced in the list keep that power, for their province or the nation. A local body without a known
 * place does not.
 */
function scopeOf({ level, place }: Pick<AuthorityRecord, 'level' | 'place'>): IssuingScope {
  if (place !== null) return 'province';
  return level === 'central' || level === 'other' ? 'nation' : 'none';
}

/** 'G17.43.01' belongs to 'G17.43', '000.00.22.G12' to 'G12', where those are known. */
function parentOf(code: string, known: ReadonlySet<string>): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const upper = code.slice(0, end);
    if (known.has(upper)) return upper;
  }
  const owner = /^(?:\d{2,3}\.)+([GH]\d\d)$/.exec(code)?.[1];
  return owner && known.has(owner) ? owner : null;
}

function tidy(text: string | null | undefined): string {
  return writable((text ?? '').normalize('NFC')).trim();
}
