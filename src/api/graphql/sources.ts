import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import { announcementOf } from '../../domain/catalogue/catalogue.ts';
import type { LegalReference, NamedCode } from '../../domain/content/content.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { OfficeRecord } from '../../domain/places/offices.ts';
import type { PlaceUnit } from '../../domain/places/places.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { currentCode } from '../../domain/catalogue/aliases.ts';
import { viewProcedure } from '../../domain/timeline/procedureView.ts';
import type { AuthorityRecord, FieldRecord, LegalDocumentRecord, Registers } from '../../domain/places/registers.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import { ownTimeline, timelineFor } from '../../domain/timeline/timeline.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { findVersion } from '../../domain/timeline/versions.ts';
import type { ApiViewpoint } from './viewpoint.ts';
import type { NodeType } from './globalId.ts';

/** The values that resolvers pass on: a thing of the domain and its viewpoint. `is` names the type of the public schema. */
interface Source<T extends NodeType> {
  readonly is: T;
  readonly viewpoint: ApiViewpoint;
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
  /** The day on which a temporary line runs out; null where the change is the line itself. */
  readonly runsOutOn: CalendarDate | null;
}

/** `named` is the printed name, `record` the register's entry for its code. */
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

/** `unit` is null where a decision printed a place that is not in the register. */
export interface PlaceSource extends Source<'Place'> {
  readonly named: NamedCode;
  readonly unit: PlaceUnit | null;
}

export interface OfficeSource extends Source<'Office'> {
  readonly office: OfficeRecord;
}

export type NodeSource =
  | ProcedureSource
  | VersionSource
  | DecisionSource
  | ChangeSource
  | AuthoritySource
  | FieldSource
  | LegalDocumentSource
  | PlaceSource
  | OfficeSource;

/** A procedure by its code or by an alias. */
export function seeProcedure(viewpoint: ApiViewpoint, code: string): ProcedureSource | null {
  const view = viewProcedure(viewpoint.catalogue, code, viewpoint);
  return view && { is: 'Procedure', viewpoint, view };
}

export function seeProcedures(viewpoint: ApiViewpoint, codes: Iterable<string>): ProcedureSource[] {
  const current = [...codes].map((code) => currentCode(viewpoint.catalogue, code));
  return [...new Set(current)].flatMap((code) => seeProcedure(viewpoint, code) ?? []);
}

export function seeVersion(viewpoint: ApiViewpoint, version: Version): VersionSource {
  return { is: 'ProcedureVersion', viewpoint, version };
}

/** A version by its permanent id, with the interval of the viewpoint. */
export function seeVersionById(viewpoint: ApiViewpoint, id: string): VersionSource | null {
  const version = findVersion(viewpoint.catalogue, id, viewpoint.asOf, viewpoint.place);
  return version && seeVersion(viewpoint, version);
}

export function seeDecision(viewpoint: ApiViewpoint, announcement: Announcement): DecisionSource {
  return { is: 'Decision', viewpoint, announcement };
}

export function seeDecisionByKey(viewpoint: ApiViewpoint, key: string): DecisionSource | null {
  const announcement = announcementOf(viewpoint.catalogue, key);
  return announcement && seeDecision(viewpoint, announcement);
}

/** The decision that a line stands in. */
export function seeDecisionOfLine(viewpoint: ApiViewpoint, line: LineEntry): DecisionSource | null {
  const announcement = viewpoint.catalogue.announcements[line.sequence - 1];
  return announcement ? seeDecision(viewpoint, announcement) : null;
}

export function seeChange(viewpoint: ApiViewpoint, line: LineEntry, runsOutOn: CalendarDate | null = null): ChangeSource {
  return { is: 'Change', viewpoint, line, runsOutOn };
}

export function seeAuthority(viewpoint: ApiViewpoint, registers: Registers, named: NamedCode): AuthoritySource {
  const record = named.code === null ? null : (registers.authorities.get(named.code) ?? null);
  return { is: 'Authority', viewpoint, named, record };
}

export function seeAuthorityRecord(viewpoint: ApiViewpoint, record: AuthorityRecord): AuthoritySource {
  return { is: 'Authority', viewpoint, named: record, record };
}

export function seeField(viewpoint: ApiViewpoint, registers: Registers, named: NamedCode): FieldSource {
  const record = named.code === null ? null : (registers.fields.get(named.code) ?? null);
  return { is: 'Field', viewpoint, named, record };
}

export function seeLegalDocument(viewpoint: ApiViewpoint, registers: Registers, reference: LegalReference): LegalDocumentSource {
  const record = legalDocumentOf(registers, reference.number);
  return { is: 'LegalDocument', viewpoint, reference, record };
}

export function seeOffice(viewpoint: ApiViewpoint, office: OfficeRecord): OfficeSource {
  return { is: 'Office', viewpoint, office };
}

export function seePlace(viewpoint: ApiViewpoint, named: NamedCode): PlaceSource {
  const unit = named.code === null ? null : (viewpoint.catalogue.places.units.get(named.code) ?? null);
  return { is: 'Place', viewpoint, named, unit };
}

export function seeUnit(viewpoint: ApiViewpoint, unit: PlaceUnit): PlaceSource {
  return { is: 'Place', viewpoint, named: { code: unit.id, name: unit.name }, unit };
}

/** The timeline on which a viewpoint sees a version: that of its place, else that of the line itself. */
export function timelineOfVersion({ viewpoint, version }: Pick<VersionSource, 'viewpoint' | 'version'>): Timeline {
  const { code, place } = version.line.summary;
  const answering = timelineFor(viewpoint.catalogue, code, viewpoint.place);
  const isThere = answering.some(({ line, national }) => line === version.line && national === version.national);
  return isThere ? answering : ownTimeline(viewpoint.catalogue, code, place?.code ?? null);
}
