import { CHANNEL_KIND_LABELS, FEE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import { domainKey } from '../../api/graphql/enumValues.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { ExportedProcedure, ExportedVersion } from '../exports/exportedProcedure.ts';
import { concept, location, VIETNAMESE, withoutEmpty, type Node } from './context.ts';

/**
 * A procedure as a public service of CPSV-AP 3.2; its `@id` is the address of its page. One without a text on the day is only
 * named, for the profile demands what nobody announced.
 * @param origin 'https://tthc.example', or '' where addresses stay relative
 */
export function publicService(
  { code, name, url, version }: Pick<ExportedProcedure, 'code' | 'name' | 'url' | 'version'>,
  origin: string,
): Node {
  return withoutEmpty({
    '@id': url,
    ...(version ? { '@type': 'cpsv:PublicService' } : {}),
    'dct:identifier': code,
    'dct:title': name,
    ...(version ? { 'dct:language': VIETNAMESE, ...whatItIs(version, origin), ...howItGoes(version, url, origin) } : {}),
  });
}

function whatItIs(version: ExportedVersion, origin: string): Node {
  const { field, place, decision } = version;
  const competent = version.competentAuthorities.length > 0 ? version.competentAuthorities : [decision.issuingAuthority];
  return {
    'dct:description': version.name,
    'dct:hasVersion': { '@id': version.url },
    'dct:audience': version.audience.map((name) => concept(name)),
    'dct:spatial': location(place, origin),
    'cv:thematicArea': field && concept(field.name, `${origin}/v1/fields#${encodeURIComponent(field.code)}`),
    'cv:isGroupedBy': version.lifeEvents.map((name) => ({
      '@type': ['cv:Event', 'cv:LifeEvent'],
      'dct:identifier': name,
      'dct:title': name,
    })),
    'cv:hasCompetentAuthority': competent.map((body) => organisation(body, place, origin)),
    'cv:hasLegalResource': [
      { '@id': decision.url, '@type': 'eli:LegalResource', 'eli:id_local': decision.number, 'eli:date_document': decision.issuedOn },
      ...version.legalBasis.map(({ number, title }) =>
        withoutEmpty({ '@type': 'eli:LegalResource', 'eli:id_local': number, 'dct:title': title }),
      ),
    ],
    'eli:first_date_entry_in_force': version.inForceFrom,
    'eli:date_no_longer_in_force': version.noLongerInForceFrom,
  };
}

function howItGoes(version: ExportedVersion, url: string, origin: string): Node {
  const at = (part: string, ...numbers: number[]) => `${url}#${[part, ...numbers.map((number) => number + 1)].join('-')}`;
  return {
    'cv:hasParticipation': version.implementingAuthorities.map((body, i) => participation(body, at('thuc-hien', i), version, origin)),
    'cpsv:hasInput': version.dossiers.flatMap(({ items }, d) =>
      items.map(({ name }, i) => ({ '@type': 'cv:Evidence', 'dct:identifier': at('giay-to', d, i), 'dct:title': name })),
    ),
    'cpsv:produces': version.results.map((name, i) => ({ '@type': 'cv:Output', 'dct:identifier': at('ket-qua', i), 'dct:title': name })),
    'cpsv:follows': version.steps.map(({ name, description }, i) => ({
      '@type': 'cpsv:Rule',
      'dct:identifier': at('buoc', i),
      'dct:title': name ?? `Bước ${i + 1}`,
      'dct:description': description,
      'cpsv:implements': { '@id': version.decision.url },
    })),
    'cv:holdsRequirement': version.requirements && {
      '@type': 'cv:Requirement',
      'dct:identifier': at('yeu-cau'),
      'dct:title': version.requirements,
    },
    'cv:hasChannel': version.channels.map(({ kind, timeLimit }, i) =>
      withoutEmpty({
        '@id': at('cach-thuc', i),
        '@type': 'cv:Channel',
        'dct:identifier': at('cach-thuc', i),
        'dct:type': constant(CHANNEL_KIND_LABELS, kind, origin),
        'cv:processingTime': durationOf(timeLimit),
        'dct:description': timeLimit.text,
      }),
    ),
    'cv:hasCost': version.channels.flatMap(({ fees }, c) =>
      fees.map(({ kind, amount, currency, text }, i) =>
        withoutEmpty({
          '@type': 'cv:Cost',
          'dct:identifier': at('phi', c, i),
          'dct:type': constant(FEE_KIND_LABELS, kind, origin),
          'cv:hasValue': amount,
          'cv:currency': concept(currency, `http://publications.europa.eu/resource/authority/currency/${encodeURIComponent(currency)}`),
          'dct:description': text,
          'cv:ifAccessedThrough': { '@id': at('cach-thuc', c) },
        }),
      ),
    ),
  };
}

type Body = ExportedVersion['competentAuthorities'][number];

export function organisation({ code, name }: Body, place: ExportedVersion['place'], origin: string): Node {
  return {
    '@id': `${origin}/v1/authorities/${encodeURIComponent(code)}`,
    '@type': 'cv:PublicOrganisation',
    'skos:prefLabel': name,
    'dct:spatial': location(place, origin),
  };
}

function participation(body: Body, id: string, { place }: ExportedVersion, origin: string): Node {
  const { '@type': type, ...agent } = organisation(body, place, origin);
  return {
    '@type': 'cv:Participation',
    'dct:identifier': id,
    'dct:description': `Cơ quan thực hiện: ${body.name}`,
    'cv:role': concept('Cơ quan thực hiện', `${origin}/v1/schema.graphql#implementingAuthorities`),
    'cv:hasParticipant': { ...agent, '@type': [type, 'foaf:Agent'], 'dct:identifier': body.code, 'dct:title': body.name },
  };
}

/** A word of a closed list, as GraphQL names it. */
function constant(labels: Readonly<Record<string, Label>>, asked: string, origin: string): Node {
  return concept(labels[domainKey(asked)]?.vi ?? asked, `${origin}/v1/schema.graphql#${asked}`);
}

const DURATIONS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  HOUR: ['PT', 'H'],
  DAY: ['P', 'D'],
  MONTH: ['P', 'M'],
  YEAR: ['P', 'Y'],
};

/** ISO 8601. Working days have no such form; then the words in `dct:description` must do. */
function durationOf({ amount, unit }: ExportedVersion['channels'][number]['timeLimit']): string | null {
  const form = unit === null ? undefined : DURATIONS[unit];
  return form && amount !== null && Number.isInteger(amount) ? `${form[0]}${amount}${form[1]}` : null;
}
