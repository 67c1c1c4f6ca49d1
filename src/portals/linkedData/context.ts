export type Node = Readonly<Record<string, unknown>>;

const PREFIXES: Node = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const typed = (type: string, names: readonly string[]): Node => Object.fromEntries(names.map((name) => [name, { '@type': type }]));
const inVietnamese = (names: readonly string[]): Node => Object.fromEntries(names.map((name) => [name, { '@language': 'vi' }]));

/** The vocabularies that docs/glossary.md names: CPSV-AP 3.2, ELI, DCAT-AP 3, Dublin Core. */
export const CONTEXT: Node = {
  ...PREFIXES,
  ...inVietnamese(['dct:title', 'dct:description', 'skos:prefLabel', 'eli:title', 'dcat:keyword', 'foaf:name']),
  ...typed('xsd:duration', ['cv:processingTime']),
  ...typed('xsd:double', ['cv:hasValue']),
  ...typed('xsd:date', ['eli:first_date_entry_in_force', 'eli:date_no_longer_in_force', 'eli:date_document', 'dct:temporal']),
  ...typed('xsd:dateTime', ['dct:issued', 'dct:modified', 'eli:date_publication']),
};

export const VIETNAMESE: Node = {
  '@id': 'http://publications.europa.eu/resource/authority/language/VIE',
  '@type': 'dct:LinguisticSystem',
};

const VIET_NAM: Node = {
  '@id': 'http://publications.europa.eu/resource/authority/country/VNM',
  '@type': 'dct:Location',
  'dct:title': 'Việt Nam',
};

/** A province or commune; null: the whole country. */
export function location(place: { readonly code: string; readonly name: string } | null, origin: string): Node {
  if (place === null) return VIET_NAM;
  return { '@id': `${origin}/v1/places/${encodeURIComponent(place.code)}`, '@type': 'dct:Location', 'dct:title': place.name };
}

/** A word of a closed list or of a register. */
export function concept(label: string, id?: string): Node {
  return { ...(id === undefined ? {} : { '@id': id }), '@type': 'skos:Concept', 'skos:prefLabel': label };
}

/** Parts without a value are left out. */
export function withoutEmpty(node: Node): Node {
  const isThere = (value: unknown) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isThere(value)));
}
