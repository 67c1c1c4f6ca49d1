import type { NamedCode } from '../content/content.ts';
import { unitsAround, type OfficeRecord } from '../places/offices.ts';
import { existsOn, type PlaceId, type PlaceRegister } from '../places/places.ts';
import { lineageOf, type Registers } from '../places/registers.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { remembered } from '../values/remembered.ts';
import type { GovernmentLevel } from '../values/vocabulary.ts';
import { authorityMatcher, namedMatcher } from './procedureFilter.ts';

/** What of a procedure says where it is handed in. */
export interface Matter {
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly NamedCode[];
  readonly competentAuthorities: readonly NamedCode[];
  readonly implementingAuthorities: readonly NamedCode[];
}

export interface OfficeQuestion {
  readonly asOf: CalendarDate;
  /** Null: in the whole country. */
  readonly place: PlaceId | null;
  /** Null: of every level. */
  readonly level: GovernmentLevel | null;
  /** Null: whatever they take. */
  readonly matter: Matter | null;
}

type Known = Pick<Registers, 'offices' | 'places' | 'authorities'>;

/** Offices that work on the day for people of the place and take the matter. */
export function officesFor(registers: Known, { asOf, place, level, matter }: OfficeQuestion): OfficeRecord[] {
  return [...registers.offices.values()].filter(
    (office) =>
      existsOn(office, asOf) &&
      (level === null || office.level === level) &&
      (place === null || worksFor(registers.places, office.place, place)) &&
      (matter === null || takenBy(registers.authorities)(office)(matter)),
  );
}

/** Whether something is handed in at an office: it takes the matter, and the law applies at its place. */
export function handedInAt(registers: Known, office: OfficeRecord): (matter: Matter & { readonly place: NamedCode | null }) => boolean {
  const around = unitsAround(registers.places, office.place);
  const isTaken = takenBy(registers.authorities)(office);
  return (matter) => (!matter.place?.code || around.has(matter.place.code)) && isTaken(matter);
}

/** For its own unit, those in it and those around it: a commune's people also go to the province's centre. */
function worksFor(places: PlaceRegister, own: PlaceId, asked: PlaceId): boolean {
  return unitsAround(places, own).has(asked) || unitsAround(places, asked).has(own);
}

/** Whether an office takes a matter. Its lists are read once. */
const takenBy = remembered((authorities: Registers['authorities']) =>
  remembered(({ takes }: OfficeRecord): ((matter: Matter) => boolean) => {
    const isField = namedMatcher(takes.fields);
    const isPerformer = authorityMatcher(takes.authorities.flatMap((text) => [text, ...lineageOf({ authorities }, text)]));
    return ({ levels, fields, competentAuthorities, implementingAuthorities }) =>
      (takes.levels.length === 0 || takes.levels.some((level) => levels.includes(level))) &&
      (takes.fields.length === 0 || fields.some(isField)) &&
      (takes.authorities.length === 0 || [...competentAuthorities, ...implementingAuthorities].some(isPerformer));
  }),
);
