import { normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { LegalReference, NamedCode } from '../../domain/content/content.ts';
import { citationKeys } from '../../domain/timeline/procedureFilter.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** Things that announced decisions printed, by code (or name without code), each as last printed. */
export interface PrintedThings {
  readonly authorities: ReadonlyMap<string, NamedCode>;
  readonly fields: ReadonlyMap<string, NamedCode>;
  /** Authorities by their names as `normaliseAuthorityName` has them. */
  readonly authoritiesByName: ReadonlyMap<string, NamedCode>;
  /** By `legalKey`; with the title where any line gives one. */
  readonly legalDocuments: ReadonlyMap<string, LegalReference>;
  /** Audiences as printed, by the name in small letters. */
  readonly audiences: ReadonlyMap<string, string>;
  /** Events of life in the same way. */
  readonly lifeEvents: ReadonlyMap<string, string>;
}

/** Collected once for each catalogue, on first use. */
export const printedThings = remembered((catalogue: Catalogue): PrintedThings => collect(catalogue));

function collect(catalogue: Catalogue): PrintedThings {
  const authorities = new Map<string, NamedCode>();
  const fields = new Map<string, NamedCode>();
  const legalDocuments = new Map<string, LegalReference>();
  const audiences = new Map<string, string>();
  const lifeEvents = new Map<string, string>();
  const note = (things: Map<string, NamedCode>, named: NamedCode) => void things.set(named.code ?? named.name, named);

  for (const { head } of catalogue.announcements) note(authorities, head.issuingAuthority);
  for (const { summary } of allLines(catalogue)) {
    for (const field of summary.fields) note(fields, field);
    for (const { name } of summary.lifeEvents) lifeEvents.set(name.toLowerCase(), name);
    for (const { name } of summary.audience) audiences.set(name.toLowerCase(), name);
    for (const group of [summary.competentAuthorities, summary.implementingAuthorities, summary.coordinatingAuthorities])
      for (const authority of group) note(authorities, authority);
    for (const reference of summary.legalBasis) {
      const [, key] = citationKeys(reference);
      if (reference.title !== null || !legalDocuments.has(key)) legalDocuments.set(key, reference);
    }
  }
  const authoritiesByName = new Map([...authorities.values()].map((named) => [normaliseAuthorityName(named.name), named]));
  return { authorities, authoritiesByName, fields, legalDocuments, audiences, lifeEvents };
}
