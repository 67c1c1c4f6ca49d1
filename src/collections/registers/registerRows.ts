import type { AuthorityRecord, Delegation, LegalDocumentRecord } from '../../domain/places/registers.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { Authority, LegalDocument, Delegation as StoredDelegation } from '../payloadTypes.ts';

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
