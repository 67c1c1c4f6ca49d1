import type { CatalogueFollower } from '../../catalogue/snapshot.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import type { PlaceRegister, PlaceUnit } from '../../domain/places/places.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../domain/values/dayInWords.ts';
import { remembered } from '../../domain/values/remembered.ts';
import { bestEntries, type RegisterEntry } from './bestEntries.ts';

export const LOOK_UPS = ['authorities', 'fields', 'places', 'audiences', 'lifeEvents', 'legalDocuments'] as const;
/** What forms look up. */
export type LookUpName = (typeof LOOK_UPS)[number];

/** Finds entries of registers for people who fill in a form. */
export interface LookUp {
  /** Entries by code or words in any order, with or without diacritics, the nearest first; 20 at most. */
  find(name: LookUpName, words: string): readonly RegisterEntry[];
}

const MOST = 20;

export function createLookUp({ follower }: { readonly follower: CatalogueFollower }): LookUp {
  return {
    find(name, words) {
      const { catalogue, registers } = follower.current();
      const typed = name === 'authorities' ? normaliseAuthorityName(words) : words;
      return bestEntries(ENTRIES[name](registers, catalogue), typed, MOST);
    },
  };
}

/** Audiences and events of life have no register: what announced decisions print stands for one. */
const ENTRIES: Readonly<Record<LookUpName, (registers: Registers, catalogue: Catalogue) => readonly RegisterEntry[]>> = {
  authorities: (registers) => authorities(registers),
  fields: (registers) => fields(registers),
  places: (registers) => places(registers.places),
  audiences: (_registers, catalogue) => printed(catalogue).audience,
  lifeEvents: (_registers, catalogue) => printed(catalogue).lifeEvents,
  legalDocuments: (registers) => legalDocuments(registers),
};

const authorities = remembered((registers: Registers): readonly RegisterEntry[] =>
  [...registers.authorities.values()].map(({ code, name, otherNames, endedOn }) => ({
    code,
    name,
    // 'UBND' is found by its words, and the words by 'UBND'.
    also: [name, ...otherNames].flatMap((printed) => [printed, normaliseAuthorityName(printed)]),
    endedOn,
    note: endedOn === null ? null : until(endedOn),
  })),
);

const fields = remembered((registers: Registers): readonly RegisterEntry[] =>
  [...registers.fields.values()].map((field) => ({ ...field, also: [], endedOn: null, note: null })),
);

const legalDocuments = remembered((registers: Registers): readonly RegisterEntry[] =>
  [...registers.legalDocuments.values()].map(({ number, title, issuedOn, noLongerInForceFrom }) => ({
    code: number,
    name: title ?? '',
    also: [],
    endedOn: noLongerInForceFrom,
    note: issuedOn === null ? null : dayInFigures(issuedOn),
  })),
);

const places = remembered((register: PlaceRegister): readonly RegisterEntry[] =>
  [...register.units.values()].map((unit) => ofUnit(unit, register)),
);

function ofUnit({ id, name, parent, endedOn }: PlaceUnit, { units }: PlaceRegister): RegisterEntry {
  const parts = [parent === null ? null : units.get(parent)?.name, endedOn === null ? null : until(endedOn)];
  return { code: id, name, also: [], endedOn, note: parts.filter(Boolean).join(' · ') || null };
}

type Printed = 'audience' | 'lifeEvents';

const printed = remembered((catalogue: Catalogue): Readonly<Record<Printed, readonly RegisterEntry[]>> => {
  const all = { audience: new Map<string, RegisterEntry>(), lifeEvents: new Map<string, RegisterEntry>() };
  for (const { summary } of allLines(catalogue))
    for (const kind of ['audience', 'lifeEvents'] as const)
      for (const named of summary[kind]) all[kind].set(named.name.toLowerCase(), asEntry(named));
  return { audience: [...all.audience.values()], lifeEvents: [...all.lifeEvents.values()] };
});

function asEntry({ code, name }: NamedCode): RegisterEntry {
  return { code, name, also: [], endedOn: null, note: null };
}

function until(day: CalendarDate): string {
  return `→ ${dayInFigures(day)}`;
}
