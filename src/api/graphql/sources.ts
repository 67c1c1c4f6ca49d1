import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import { announcementOf } from '../../domain/catalogue/catalogue.ts';
import type { LegalReference, NamedCode } from '../../domain/content/content.ts';
import type { PlaceUnit } from '../../domain/places/places.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { currentCode } from '../../domain/catalogue/aliases.ts';
import { viewProcedure } from '../../domain/timeline/procedureView.ts';
import type { AuthorityRecord, FieldRecord, LegalDocumentRecord, Registers } from '../../domain/places/registers.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { findVersion } from '../../domain/timeline/versions.ts';
import type { Asked } from './asked.ts';
import type { NodeType } from './globalId.ts';

/**
 * What resolvers hand on to each other: a thing of the domain with the question through which it is seen. `is` names the
 * type of the public schema.
 */
interface Source<T extends NodeType> {
  readonly is: T;
  readonly asked: Asked;
}

export interface ProcedureSource extends Source<'Procedure'> {
  readonly view: ProcedureView;
}

export interface VersionSource extends Source<'ProcedureVersion'> {
  readonly version: Version;
}

export interface DecisionSource extends Source<'Decision'> {
  readonly announcement: Announcement;
}

export interface ChangeSource extends Source<'Change'> {
  readonly line: LineEntry;
}

/** `named` is what was printed, `record` what the register knows under its code. */
export interface AuthoritySource extends Source<'Authority'> {
  readonly named: NamedCode;
  readonly record: AuthorityRecord | null;
}

export interface FieldSource extends Source<'Field'> {
  readonly named: NamedCode;
  readonly record: FieldRecord | null;
}

export interface LegalDocumentSource extends Source<'LegalDocument'> {
  readonly reference: LegalReference;
  readonly record: LegalDocumentRecord | null;
}

/** `unit` is null where a decision printed a place that the register does not hold. */
export interface PlaceSource extends Source<'Place'> {
  readonly named: NamedCode;
  readonly unit: PlaceUnit | null;
}

export type NodeSource =
  ProcedureSource | VersionSource | DecisionSource | ChangeSource | AuthoritySource | FieldSource | LegalDocumentSource | PlaceSource;

/** A procedure by its code, or by the provisional one that it bore before a correction brought that. */
export function seeProcedure(asked: Asked, code: string): ProcedureSource | null {
  const view = viewProcedure(asked.catalogue, code, asked);
  return view && { is: 'Procedure', asked, view };
}

export function seeProcedures(asked: Asked, codes: Iterable<string>): ProcedureSource[] {
  const current = [...codes].map((code) => currentCode(asked.catalogue, code));
  return [...new Set(current)].flatMap((code) => seeProcedure(asked, code) ?? []);
}

export function seeVersion(asked: Asked, version: Version): VersionSource {
  return { is: 'ProcedureVersion', asked, version };
}

/** A version by its permanent id, its interval as the question sees it. */
export function seeVersionById(asked: Asked, id: string): VersionSource | null {
  const version = findVersion(asked.catalogue, id, asked.asOf, asked.place);
  return version && seeVersion(asked, version);
}

export function seeDecision(asked: Asked, announcement: Announcement): DecisionSource {
  return { is: 'Decision', asked, announcement };
}

export function seeDecisionByKey(asked: Asked, key: string): DecisionSource | null {
  const announcement = announcementOf(asked.catalogue, key);
  return announcement && seeDecision(asked, announcement);
}

/** The decision that a line stands in. */
export function seeDecisionOfLine(asked: Asked, line: LineEntry): DecisionSource | null {
  const announcement = asked.catalogue.announcements[line.sequence - 1];
  return announcement ? seeDecision(asked, announcement) : null;
}

export function seeChange(asked: Asked, line: LineEntry): ChangeSource {
  return { is: 'Change', asked, line };
}

export function seeAuthority(asked: Asked, registers: Registers, named: NamedCode): AuthoritySource {
  const record = named.code === null ? null : (registers.authorities.get(named.code) ?? null);
  return { is: 'Authority', asked, named, record };
}

export function seeAuthorityRecord(asked: Asked, record: AuthorityRecord): AuthoritySource {
  return { is: 'Authority', asked, named: record, record };
}

export function seeField(asked: Asked, registers: Registers, named: NamedCode): FieldSource {
  const record = named.code === null ? null : (registers.fields.get(named.code) ?? null);
  return { is: 'Field', asked, named, record };
}

export function seeLegalDocument(asked: Asked, registers: Registers, reference: LegalReference): LegalDocumentSource {
  const record = legalDocumentOf(registers, reference.number);
  return { is: 'LegalDocument', asked, reference, record };
}

export function seePlace(asked: Asked, named: NamedCode): PlaceSource {
  const unit = named.code === null ? null : (asked.catalogue.places.units.get(named.code) ?? null);
  return { is: 'Place', asked, named, unit };
}

export function seeUnit(asked: Asked, unit: PlaceUnit): PlaceSource {
  return { is: 'Place', asked, named: { code: unit.id, name: unit.name }, unit };
}
