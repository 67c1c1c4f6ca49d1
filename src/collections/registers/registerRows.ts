import type { AuthorityRecord, Delegation, LegalDocumentRecord } from '../../domain/places/registers.ts';
import type { DeadlineRecord } from '../../domain/places/deadlines.ts';
import type { DelegatedPower, GeoPoint, OfficeRecord } from '../../domain/places/offices.ts';
import { linesOf } from '../fields/linesOf.ts';
import type {
  Authority,
  Deadline,
  DelegatedPower as StoredPower,
  Delegation as StoredDelegation,
  LegalDocument,
  ReceptionOffice,
} from '../payloadTypes.ts';

/** An authority as the admin shows it, lists written one entry a line. */
export function toAuthorityRow(authority: AuthorityRecord): Omit<Authority, 'id' | 'createdAt' | 'updatedAt'> {
  const { power, ...rest } = authority;
  return {
    ...rest,
    otherNames: authority.otherNames.join('\n'),
    predecessors: authority.predecessors.join('\n'),
    announcesFor: power.scope,
    announcesFrom: power.from,
    announcesUntil: power.until,
  };
}

export function toAuthorityRecord(row: Authority): AuthorityRecord {
  return {
    code: row.code,
    name: row.name,
    otherNames: linesOf(row.otherNames),
    level: row.level,
    parent: row.parent || null,
    place: row.place || null,
    existsFrom: row.existsFrom || null,
    endedOn: row.endedOn || null,
    predecessors: linesOf(row.predecessors),
    power: { scope: row.announcesFor, from: row.announcesFrom || null, until: row.announcesUntil || null },
  };
}

export function toDelegation(row: StoredDelegation): Delegation {
  return {
    from: row.from,
    to: row.to,
    scope: row.scope || null,
    fields: linesOf(row.fields),
    decision: row.decision,
    validFrom: row.validFrom,
    validUntil: row.validUntil || null,
  };
}

export function toLegalDocumentRecord(row: LegalDocument): LegalDocumentRecord {
  return {
    number: row.number,
    title: row.title || null,
    issuingAuthority: row.issuingAuthority || null,
    issuedOn: row.issuedOn || null,
    inForceFrom: row.inForceFrom || null,
    noLongerInForceFrom: row.noLongerInForceFrom || null,
  };
}

export function toOffice(row: ReceptionOffice): OfficeRecord {
  return {
    code: row.code,
    name: row.name,
    level: row.level,
    place: row.place,
    authority: row.authority,
    address: row.address,
    hours: row.hours || null,
    phone: row.phone || null,
    accessibility: row.accessibility || null,
    location: pointOf(row),
    takes: { levels: row.takesLevels ?? [], authorities: linesOf(row.takesAuthorities), fields: linesOf(row.takesFields) },
    existsFrom: row.existsFrom || null,
    endedOn: row.endedOn || null,
  };
}

/** A point needs both figures. */
function pointOf({ latitude, longitude }: ReceptionOffice): GeoPoint | null {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

export function toDelegatedPower(row: StoredPower): DelegatedPower {
  return {
    from: row.from,
    to: row.to,
    decision: row.decision,
    procedures: linesOf(row.procedures),
    fields: linesOf(row.fields),
    validFrom: row.validFrom,
    validUntil: row.validUntil || null,
  };
}

export function toDeadline({ kind, days, source, validFrom, validUntil }: Deadline): DeadlineRecord {
  return { kind, days, source, validFrom: validFrom || null, validUntil: validUntil || null };
}
