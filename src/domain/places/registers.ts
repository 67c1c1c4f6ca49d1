import type { CalendarDate } from '../values/calendarDate.ts';
import { legalKey } from '../values/legalNumber.ts';
import type { DeadlineRecord } from './deadlines.ts';
import type { DelegatedPower, OfficeRecord } from './offices.ts';
import type { PlaceRegister } from './places.ts';
import { remembered } from '../values/remembered.ts';
import type { GovernmentLevel, Label } from '../values/vocabulary.ts';

/** The law that an authority announces in its own name: national, of its province (`place`), or none. */
export type IssuingScope = 'nation' | 'province' | 'none';

export const ISSUING_SCOPE_LABELS: Readonly<Record<IssuingScope, Label>> = {
  nation: { vi: 'Cả nước', en: 'The nation' },
  province: { vi: 'Tỉnh, thành phố của mình', en: 'Its own province' },
  none: { vi: 'Không', en: 'Nobody' },
};

/** Power to announce procedures (NĐ 63/2010/NĐ-CP Điều 13). A null day is open; `until` is the last day. */
export interface IssuingPower {
  readonly scope: IssuingScope;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export const NO_POWER: IssuingPower = { scope: 'none', from: null, until: null };

/** Power to announce, handed from one authority to another; it must hold on the day of signature. */
export interface Delegation {
  /** Codes of the giving and the receiving authority. */
  readonly from: string;
  readonly to: string;
  /** The delegated matters in the decision's words, for people to compare. */
  readonly scope: string | null;
  /** Codes or names of the delegated fields; empty: all matters of the giving authority, or those of `scope`. */
  readonly fields: readonly string[];
  /** Number of the decision that hands it over. */
  readonly decision: string;
  readonly validFrom: CalendarDate;
  /** Last day; null while no end is named. */
  readonly validUntil: CalendarDate | null;
}

/** A body of government; `endedOn` is its last day. */
export interface AuthorityRecord {
  readonly code: string;
  readonly name: string;
  /** Other names that it is printed under. */
  readonly otherNames: readonly string[];
  readonly level: GovernmentLevel;
  readonly parent: string | null;
  /** Permanent id of the province that it governs; null for the country. */
  readonly place: string | null;
  readonly existsFrom: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  /** Codes of its earlier names and of the bodies that it came from. */
  readonly predecessors: readonly string[];
  readonly power: IssuingPower;
}

export interface FieldRecord {
  readonly code: string;
  readonly name: string;
}

export interface LegalDocumentRecord {
  /** As printed, '123/2015/NĐ-CP'. */
  readonly number: string;
  readonly title: string | null;
  readonly issuingAuthority: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly inForceFrom: CalendarDate | null;
  readonly noLongerInForceFrom: CalendarDate | null;
}

/** What the catalogue knows besides the log: links and intervals, never text that a decision printed. */
export interface Registers {
  /** Changes whenever any register does; part of every cached answer's key. */
  readonly state: string;
  readonly authorities: ReadonlyMap<string, AuthorityRecord>;
  readonly delegations: readonly Delegation[];
  readonly fields: ReadonlyMap<string, FieldRecord>;
  /** By number, upper case. */
  readonly legalDocuments: ReadonlyMap<string, LegalDocumentRecord>;
  /** By code. */
  readonly offices: ReadonlyMap<string, OfficeRecord>;
  readonly delegatedPowers: readonly DelegatedPower[];
  readonly places: PlaceRegister;
  readonly holidays: ReadonlySet<CalendarDate>;
  /** Those that are registered; the law's own hold beside them (`deadlineOn`). */
  readonly deadlines: readonly DeadlineRecord[];
  /** Texts that the law does not let be public: the notice in their stead, by the id of the sealed line. */
  readonly withheld: ReadonlyMap<string, string>;
}

/** The register's entry for a law, by its number in any spelling; null where there is none. */
export function legalDocumentOf(registers: Pick<Registers, 'legalDocuments'>, number: string): LegalDocumentRecord | null {
  const asWritten = registers.legalDocuments.get(number);
  if (asWritten) return asWritten;
  const asPrinted = registers.legalDocuments.get(number.normalize('NFC').trim().toUpperCase());
  return asPrinted ?? registers.legalDocuments.get(legalKey(number)) ?? null;
}

interface Lineages {
  /** From the oldest authority's code to all its later names, itself included. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  /** From a code to the authorities that name it as predecessor. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
}

function lineagesOf(registers: Pick<Registers, 'authorities'>): Lineages {
  return collectLineages(registers.authorities);
}

const collectLineages = remembered((authorities: Registers['authorities']): Lineages => {
  const byRoot = new Map<string, string[]>();
  const successors = new Map<string, string[]>();
  const note = (under: Map<string, string[]>, key: string, code: string) => under.set(key, [...(under.get(key) ?? []), code]);
  for (const { code, predecessors } of authorities.values()) {
    note(byRoot, lineageRoot({ authorities }, code), code);
    for (const predecessor of predecessors) note(successors, predecessor, code);
  }
  return { byRoot, successors };
});

/** Codes of an authority before and after its renamings, its own included. */
export function lineageOf(registers: Pick<Registers, 'authorities'>, code: string): readonly string[] {
  return lineagesOf(registers).byRoot.get(lineageRoot(registers, code)) ?? [];
}

/** Codes of the authorities that an authority became by renaming, merger or split. */
export function successorsOf(registers: Pick<Registers, 'authorities'>, code: string): readonly string[] {
  return lineagesOf(registers).successors.get(code) ?? [];
}

/** The oldest code in an authority's line of renamings: it identifies decisions. */
export function lineageRoot(registers: Pick<Registers, 'authorities'>, code: string): string {
  const seen = new Set<string>();
  let current = code;
  for (;;) {
    seen.add(current);
    const predecessors = registers.authorities.get(current)?.predecessors ?? [];
    // A merger has several predecessors and is a body of its own; a renaming has one.
    const only = predecessors.length === 1 ? predecessors[0] : undefined;
    if (only === undefined || seen.has(only)) return current;
    current = only;
  }
}

/** Codes of all earlier names and bodies of an authority, mergers included, itself first. */
export function ancestryOf(registers: Pick<Registers, 'authorities'>, code: string): ReadonlySet<string> {
  const ancestry = new Set<string>([code]);
  for (const one of ancestry) for (const before of registers.authorities.get(one)?.predecessors ?? []) ancestry.add(before);
  return ancestry;
}
