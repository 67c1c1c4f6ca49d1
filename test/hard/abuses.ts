const GRAPHQL = { method: 'POST', headers: { 'content-type': 'application/json' } };

/** A request that an abuser sends in a loop. `i` makes each one new, so no cached answer serves it. */
export interface Abuse {
  readonly name: string;
  send(url: string, i: number): Promise<Response>;
}

interface Known {
  readonly codes: readonly string[];
  readonly versionId: string;
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `x${String(i).padStart(4, '0')}`);
const aliases = (count: number, field: (i: number) => string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')} }`;
const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
const WHAT = ['khai sinh', 'ket hon', 'dat dai', 'kinh doanh', 'cu tru'];

/** Requests that once froze the service for up to a minute, and the most expensive ones that it answers today. */
export function abuses({ codes, versionId }: Known): Abuse[] {
  const asked = (name: string, query: (i: number) => string, variables: object = {}): Abuse => ({
    name,
    send: (url, i) =>
      fetch(`${url}/graphql`, { ...GRAPHQL, body: JSON.stringify({ query: query(i), variables, extensions: { nonce: `${name} ${i}` } }) }),
  });
  const always = (query: string) => () => query;
  return [
    asked('6,000 authorities', always('query ($s: [String!]) { procedures(filter: { authorities: $s }) { totalCount } }'), {
      s: names(6_000),
    }),
    asked('100 authorities in two lists', always(twoLists), { c: names(100) }),
    asked('a code of 60,000 dots', always('query ($c: String!) { procedure(code: $c) { id } }'), { c: `1${'.'.repeat(60_000)}x` }),
    asked('a legal basis of 38,000 letters', always('query ($c: String!) { procedures(filter: { legalBasis: $c }) { totalCount } }'), {
      c: ` 1/${'A-'.repeat(19_000)}`,
    }),
    asked(
      'laws under 39 codes',
      always(
        'query ($c: [String!]!) { procedures(first: 39, filter: { codes: $c }) { nodes { version { legalBasis { procedures(first: 1) { totalCount } } } } } }',
      ),
      { c: codes.slice(0, 39) },
    ),
    asked(
      'laws under a field',
      always(
        '{ procedures(first: 30, asOf: "2026-08-12", filter: { fields: ["G15-TP07"] }) { nodes { version { legalBasis { number procedures(first: 1) { totalCount } } } } } }',
      ),
    ),
    { name: 'the whole log', send: (url) => fetch(`${url}/v1/log.jsonl`, { headers: { 'accept-encoding': 'gzip' } }) },
    asked('12 searches', (i) =>
      aliases(12, (at) => `search(query: "dang ky ${WHAT[at % WHAT.length]} ${i} ${at}") { totalCount facets { values { count } } }`),
    ),
    asked('11 days by name', (i) => aliases(11, (at) => `procedures(first: 1, orderBy: NAME, asOf: "${day(11 * i + at)}") { totalCount }`)),
    asked('differences of 7 unlike texts', always(differences), { id: versionId }),
    asked('12 days counted', (i) => aliases(12, (at) => `statistics(asOf: "${day(12 * i + at)}") { inForce byField { count } }`)),
  ];
}

const twoLists =
  'query ($c: [String!]) { a: procedures(filter: { fields: $c }) { totalCount } b: procedures(filter: { authorities: $c }) { totalCount } }';
const differences =
  'query ($id: ID!) { procedures(first: 7) { nodes { version { differences(from: $id) { part words { kind text } } } } } }';
