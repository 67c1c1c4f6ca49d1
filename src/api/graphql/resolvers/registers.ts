import { normaliseAuthorityName } from '../../../domain/places/authorityNames.ts';
import type { Snapshot } from '../../../catalogue/snapshot.ts';
import type { LegalReference } from '../../../domain/content/content.ts';
import { legalKey } from '../../../domain/values/legalNumber.ts';
import type { AuthorityRecord, Registers } from '../../../domain/places/registers.ts';
import { legalDocumentOf } from '../../../domain/places/registers.ts';
import { allLines } from '../../../domain/timeline/changes.ts';
import { citationKeys, namedMatcher, NO_FIELD } from '../../../domain/timeline/procedureFilter.ts';
import type { PlaceRegister, PlaceUnit } from '../../../domain/places/places.ts';
import { existsOn, resolvePlace } from '../../../domain/places/places.ts';
import { withoutDiacritics } from '../../../domain/values/tidyText.ts';
import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import { identityOf } from '../../../domain/decision/references.ts';
import { check, checkOptional } from '../../input/check.ts';
import * as rules from '../../input/rules.ts';
import type { Order } from '../../paging/order.ts';
import { compareKeys } from '../../paging/order.ts';
import type { PageArguments } from '../../paging/paginate.ts';
import { mapConnection, paginate } from '../../paging/paginate.ts';
import { viewpointOf, plainViewpoint, checkPlace } from '../viewpoint.ts';
import type { ApiContext } from '../context.ts';
import { authorityNamed } from '../filters.ts';
import { unitOrder } from '../orders.ts';
import { printedThings } from '../printedThings.ts';
import type { AuthoritySource } from '../sources.ts';
import { seeAuthority, seeAuthorityRecord, seeField, seeLegalDocument, seeUnit } from '../sources.ts';
import { remembered } from '../../../domain/values/remembered.ts';

interface ListArguments extends PageArguments {
  readonly level?: GovernmentLevel | null;
  readonly asOf?: string | null;
  readonly query?: string | null;
}

/** By code or name in any spelling, from the register; otherwise as a decision last printed it. */
export function authority(_: unknown, { code }: { code: string }, context: ApiContext): AuthoritySource | null {
  const { registers, catalogue } = context.snapshot;
  const viewpoint = plainViewpoint(context);
  const known = registers.authorities.get(code) ?? registers.authorities.get(authorityNamed(registers, code).code ?? '');
  if (known) return seeAuthorityRecord(viewpoint, known);
  const { authorities: byCode, authoritiesByName } = printedThings(catalogue);
  const named = byCode.get(code) ?? byCode.get(code.trim().toUpperCase()) ?? authoritiesByName.get(normaliseAuthorityName(code));
  return named ? seeAuthority(viewpoint, registers, named) : null;
}

const authorityOrder: Order<AuthorityRecord> = {
  name: 'authority',
  like: ['string'],
  keyOf: ({ code }) => [code],
  compare: compareKeys,
};

/** The register's authorities that exist on the day. */
export function authorities(_: unknown, args: ListArguments, context: ApiContext) {
  const viewpoint = viewpointOf(context, { asOf: args.asOf });
  const query = args.query ? folded(check('query', rules.searchText, args.query)) : null;
  const records = sortedAuthorities(context.snapshot.registers.authorities).filter(
    (record) =>
      existsOn(record, viewpoint.asOf) &&
      (!args.level || record.level === args.level) &&
      (query === null || foldedNames(record).some((name) => name.includes(query))),
  );
  return mapConnection(paginate(records, authorityOrder, args), (record) => seeAuthorityRecord(viewpoint, record));
}

/** Fields of the register and fields that only decisions name, by code. */
export function fields(_: unknown, __: unknown, context: ApiContext) {
  const { registers, catalogue } = context.snapshot;
  const viewpoint = plainViewpoint(context);
  const known = new Map([...printedThings(catalogue).fields, ...registers.fields]);
  return [...known].sort(([a], [b]) => compareKeys([a], [b])).map(([, named]) => seeField(viewpoint, registers, named));
}

/** By code or name in any case; a field that only decisions name is shown as last printed. */
export function field(_: unknown, { code }: { code: string }, context: ApiContext) {
  const { registers, catalogue } = context.snapshot;
  const printed = printedThings(catalogue).fields;
  const known = [...registers.fields.values(), ...printed.values(), NO_FIELD];
  const named = registers.fields.get(code) ?? printed.get(code) ?? known.find(namedMatcher([code, code.trim().toUpperCase()]));
  return named ? seeField(plainViewpoint(context), registers, named) : null;
}

/** By number in any spelling from the register, otherwise as decisions printed it. */
export function legalDocument(_: unknown, args: { number: string; issuingAuthority?: string | null }, context: ApiContext) {
  const { registers, catalogue } = context.snapshot;
  const record = legalDocumentOf(registers, args.number);
  if (record && args.issuingAuthority && !isIssuedBy(context, record.issuingAuthority, args.issuingAuthority)) return null;
  const reference = record ?? printedThings(catalogue).legalDocuments.get(legalKey(args.number));
  return reference ? seeLegalDocument(plainViewpoint(context), registers, { number: reference.number, title: reference.title }) : null;
}

const legalDocumentOrder: Order<LegalReference> = {
  name: 'legalDocument',
  like: ['string'],
  keyOf: ({ number }) => [number],
  compare: compareKeys,
};

/** Documents found by words: the most cited first, then by number. */
const citedOrder: Order<KnownLegalDocument> = {
  name: 'citedLegalDocument',
  like: ['number', 'string'],
  keyOf: ({ reference, citations }) => [-citations, reference.number],
  compare: compareKeys,
};

interface LegalDocumentsArguments extends PageArguments {
  readonly query?: string | null;
  readonly forceEndedBefore?: string | null;
}

/**
 * Documents of the register and those that decisions cite: by number, with words the most cited first. Every word of the query must be in number or
 * title. A query for ended force uses the register's days.
 */
export function legalDocuments(_: unknown, args: LegalDocumentsArguments, context: ApiContext) {
  const { registers } = context.snapshot;
  const viewpoint = plainViewpoint(context);
  const words = args.query
    ? folded(check('query', rules.searchText, args.query))
        .split(/\s+/)
        .filter(Boolean)
    : [];
  const ended = checkOptional('forceEndedBefore', rules.day, args.forceEndedBefore);
  const hasEnded = ({ number }: LegalReference) => {
    const end = legalDocumentOf(registers, number)?.noLongerInForceFrom ?? null;
    return ended === null || (end !== null && end <= ended);
  };
  const found = knownLegalDocuments(context.snapshot).filter(
    ({ text, reference }) => hasEnded(reference) && words.every((word) => text.includes(word)),
  );
  if (words.length > 0) {
    const byCitations = [...found].sort((a, b) => compareKeys(citedOrder.keyOf(a), citedOrder.keyOf(b)));
    return mapConnection(paginate(byCitations, citedOrder, args), ({ reference }) => seeLegalDocument(viewpoint, registers, reference));
  }
  const references = found.map(({ reference }) => reference);
  return mapConnection(paginate(references, legalDocumentOrder, args), (reference) => seeLegalDocument(viewpoint, registers, reference));
}

interface KnownLegalDocument {
  readonly reference: LegalReference;
  /** Number and title without diacritics. */
  readonly text: string;
  /** Lines that cite it. */
  readonly citations: number;
}

/** How many lines cite a document, by its key. */
const citationCounts = remembered((catalogue: Snapshot['catalogue']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { summary } of allLines(catalogue))
    for (const [, key] of summary.legalBasis.map(citationKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

const knownLegalDocuments = remembered(({ registers, catalogue }: Snapshot): readonly KnownLegalDocument[] => {
  const byKey = new Map<string, LegalReference>(printedThings(catalogue).legalDocuments);
  for (const { number, title } of registers.legalDocuments.values()) byKey.set(legalKey(number), { number, title });
  const cited = citationCounts(catalogue);
  const byNumber = new Map([...byKey.values()].map((reference) => [reference.number, reference]));
  return [...byNumber.values()]
    .sort((a, b) => compareKeys([a.number], [b.number]))
    .map((reference) => ({
      reference,
      text: folded(`${reference.number} ${reference.title ?? ''}`),
      citations: cited.get(legalKey(reference.number)) ?? 0,
    }));
});

function isIssuedBy({ snapshot: { registers } }: ApiContext, issuer: string | null, text: string): boolean {
  if (issuer === null) return true;
  return identityOf(registers, authorityNamed(registers, issuer)) === identityOf(registers, authorityNamed(registers, text));
}

export function place(_: unknown, args: { code: string; asOf?: string | null }, context: ApiContext) {
  const viewpoint = viewpointOf(context, { asOf: args.asOf });
  const unit = resolvePlace(viewpoint.catalogue.places, check('code', rules.place, args.code.split('?')[0]), viewpoint.asOf);
  return unit && seeUnit(viewpoint, unit);
}

interface PlaceArguments extends ListArguments {
  readonly parent?: string | null;
}

/** The units that exist on the day; names match with or without diacritics. */
export function places(_: unknown, args: PlaceArguments, context: ApiContext) {
  const viewpoint = viewpointOf(context, { asOf: args.asOf });
  const register = viewpoint.catalogue.places;
  const parent = checkPlace(register, 'parent', args.parent, viewpoint.asOf)?.id;
  const query = args.query ? folded(check('query', rules.searchText, args.query)) : null;
  const isAsked = (unit: PlaceUnit): boolean =>
    existsOn(unit, viewpoint.asOf) &&
    (!args.level || unit.level === args.level) &&
    (parent === undefined || unit.parent === parent) &&
    (query === null || foldedName(unit).includes(query));
  const units = sortedUnits(register).filter(isAsked);
  return mapConnection(paginate(units, unitOrder, args), (unit) => seeUnit(viewpoint, unit));
}

const sortedAuthorities = remembered((authorities: Registers['authorities']): readonly AuthorityRecord[] =>
  [...authorities.values()].sort((a, b) => compareKeys([a.code], [b.code])),
);

const sortedUnits = remembered((register: PlaceRegister): readonly PlaceUnit[] =>
  [...register.units.values()].sort((a, b) => compareKeys([a.id], [b.id])),
);

const foldedName = remembered((unit: PlaceUnit): string => folded(unit.name));

const foldedNames = remembered((record: AuthorityRecord): readonly string[] => [record.name, ...record.otherNames].map(folded));

function folded(text: string): string {
  return withoutDiacritics(text.normalize('NFC').trim().toLowerCase());
}
