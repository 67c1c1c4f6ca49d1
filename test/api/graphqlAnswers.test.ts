import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { asGolden, goldenText } from '../factories/golden.ts';
import { FULL_VERSION } from '../factories/fullVersion.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let app: RequestHandler;
beforeAll(async () => {
  served = await aSmallCountry();
  app = served.app();
});
afterEach(() => expect(served.errors).toEqual([]));

/** The schema has checked the answer, so tests may read the parts that they asked for. */
async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
  const { data, errors, status } = await askGraphql(app, query, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return data as T;
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const QUESTIONS: Readonly<Record<string, string>> = {
  procedure: `{ procedure(code: "1001193.H36") { id code type name legalForce knownFrom url version { ${FULL_VERSION} differences { part before after words { kind text } } }
    latest { id } versions { nodes { id inForceFrom noLongerInForceFrom legalForce } ${PAGE_INFO} } upcoming { id } replaces { code } replacedBy { code } } }`,
  procedureOfAProvince: `{ procedure(code: "1.001193", place: "01", asOf: "2026-05-01") { id name version { ${FULL_VERSION} } } }`,
  decisions: `{ decisions { nodes { id type number title issuingAuthority { id code name level place { id } } signer issuedOn effectiveFrom announcedAt revision
    counts { total new amended replaced abolished standardised reinstated } declaredCounts { total new amended } expires { number isWhole } hash previousHash documentUrl url
    lines { nodes { id revision section position kind place { id } levels field { id } corrects { id } isWithdrawn code name effectiveFrom version { id } ended { id } replaces { code } } ${PAGE_INFO} } } ${PAGE_INFO} } }`,
  statistics: `{ statistics { asOf inForce byLevel { level count exclusive } byField { field { id code name } count } byAuthority { authority { id code name } count }
    byType { type count } byOnlineLevel { level count } changes(issuedFrom: "2026-01-01", issuedUntil: "2027-01-01") { decisions counts { total new amended replaced abolished } } } }`,
};

describe('whole answers', () => {
  it.each(Object.keys(QUESTIONS))('%s is what it was', async (name) => {
    const answer = asGolden(await ask(QUESTIONS[name] ?? ''));
    expect(answer).toBe(goldenText(`api/${name}.json`, answer));
  });
});

describe('a question with its two clocks and its place', () => {
  it('is answered for the day asked, and hands its day on', async () => {
    const { procedure } = await ask<{ procedure: never }>(
      '{ procedure(code: "1.001022", asOf: "2026-10-01") { id legalForce version { id } latest { id legalForce endedBy { id decision { id } } } } }',
    );
    expect(procedure).toMatchObject({
      id: 'procedure:1.001022?asOf=2026-10-01',
      legalForce: 'NO_LONGER_IN_FORCE',
      version: null,
      latest: { legalForce: 'NO_LONGER_IN_FORCE', endedBy: { decision: { id: 'decision:2026-06-01/G15/900-QD-BTP?asOf=2026-10-01' } } },
    });
  });

  it('knows what the catalogue knew then', async () => {
    const { then, now } = await ask<Record<'then' | 'now', { versions: { totalCount: number }; latest: { endedBy: unknown } }>>(
      `{ then: procedure(code: "1.001193", knownAt: "2026-01-31T23:59:59+07:00") { versions { totalCount } latest { endedBy { kind } } }
         now: procedure(code: "1.001193", asOf: "2025-12-01") { versions { totalCount } latest: version { endedBy { kind } } } }`,
    );
    expect(then).toEqual({ versions: { totalCount: 1 }, latest: { endedBy: null } });
    expect(now).toEqual({ versions: { totalCount: 2 }, latest: { endedBy: { kind: 'AMENDED' } } });
  });

  it('knows nothing of what was announced later', async () => {
    expect(await ask('{ procedure(code: "3.000001", knownAt: "2025-12-31T00:00:00Z") { id } }')).toEqual({ procedure: null });
    expect(await ask('{ procedure(code: "9.999999") { id } }')).toEqual({ procedure: null });
  });

  it('is answered for a commune from its province', async () => {
    const { places } = await ask<{ places: { nodes: { id: string; name: string }[] } }>(
      '{ places(parent: "01", first: 1, level: COMMUNE) { nodes { id name } } }',
    );
    const { procedure } = await ask<{ procedure: { version: { place: unknown; contentFrom: string } } }>(
      'query ($place: String) { procedure(code: "1.001193", place: $place) { version { place { id } contentFrom } } }',
      { place: places.nodes[0]!.id },
    );
    expect(procedure.version).toEqual({ place: { id: '01' }, contentFrom: 'OWN_OVER_NATIONAL' });
  });

  it('answers a code that only a province has from its own place', async () => {
    expect(await ask('{ procedure(code: "9.000003") { version { place { id } } } }')).toEqual({
      procedure: { version: { place: { id: '24' } } },
    });
  });

  it('shows internal procedures only when asked for', async () => {
    const codes = async (filter: string) =>
      (
        await ask<{ procedures: { nodes: { code: string }[] } }>(`{ procedures(place: "01"${filter}) { nodes { code } } }`)
      ).procedures.nodes.map(({ code }) => code);
    expect(await codes('')).not.toContain('9.000002');
    expect(await codes(', filter: { types: [INTERNAL] }')).toEqual(['9.000002']);
  });
});

describe('filters', () => {
  it.each([
    ['{ levels: [COMMUNE] }', ['1.001022', '1.001193', '3.000001']],
    ['{ fields: ["F01"] }', ['1.001022', '1.001193']],
    ['{ fields: ["hộ tịch"] }', ['1.001022', '1.001193']],
    ['{ authorities: ["Ủy ban nhân dân cấp xã"] }', ['1.001193']],
    ['{ issuingAuthorities: ["H26"] }', ['9.000001']],
    ['{ onlineLevels: [FULL] }', ['1.001193']],
    ['{ legalForce: [NO_LONGER_IN_FORCE] }', ['2.000528']],
    ['{ legalBasis: "60/2014/qh13" }', ['1.001193']],
    ['{ audience: "Công dân Việt Nam" }', ['1.001193']],
    ['{ codes: ["1001193", "2.000528.H36"], legalForce: [IN_FORCE, NO_LONGER_IN_FORCE] }', ['1.001193', '2.000528']],
    ['{ codes: [] }', []],
  ])('%s', async (filter, codes) => {
    const { procedures } = await ask<{ procedures: { nodes: { code: string }[] } }>(`{ procedures(filter: ${filter}) { nodes { code } } }`);
    expect(procedures.nodes.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['CODE', ['1.001022', '1.001193', '3.000001', '9.000001', '9.000003']],
    ['NAME', ['3.000001', '1.001022', '1.001193', '9.000001', '9.000003']],
    ['IN_FORCE_FROM', ['1.001022', '1.001193', '3.000001', '9.000003', '9.000001']],
    ['IN_FORCE_FROM_DESC', ['9.000001', '9.000003', '1.001193', '3.000001', '1.001022']],
  ])('in the order %s', async (order, codes) => {
    const { procedures } = await ask<{ procedures: { nodes: { code: string }[] } }>(`{ procedures(orderBy: ${order}) { nodes { code } } }`);
    expect(procedures.nodes.map(({ code }) => code)).toEqual(codes);
  });
});

describe('global ids', () => {
  it('of everything reached from a question lead back to the same object', async () => {
    const { procedure, decisions } = await ask<Record<string, unknown>>(`{
      procedure(code: "1.001193", asOf: "2026-05-01", knownAt: "2026-06-10T00:00:00Z", place: "01") {
        __typename id version { __typename id national { __typename id } decision { __typename id lines { nodes { __typename id } } issuingAuthority { __typename id } }
          place { __typename id } field { __typename id } implementingAuthorities { __typename id } legalBasis { __typename id } } }
      decisions { nodes { __typename id issuingAuthority { __typename id parent { __typename id } place { __typename id successors { __typename id } } } lines { nodes { __typename id version { __typename id } } } } } }`);
    const objects = objectsIn([procedure, decisions]);
    expect(new Set(objects.map(({ __typename }) => __typename))).toEqual(
      new Set(['Procedure', 'ProcedureVersion', 'Decision', 'Change', 'Authority', 'Place', 'Field', 'LegalDocument']),
    );
    for (const { __typename, id } of objects)
      expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({ node: { __typename, id } });
  });

  it('keep what the question saw: an earlier knowledge gives the earlier interval', async () => {
    const { procedure } = await ask<{ procedure: { version: { id: string } } }>(
      '{ procedure(code: "1.001193", asOf: "2025-12-01") { version { id } } }',
    );
    const bare = procedure.version.id.split('?')[0]!;
    const version = 'query ($id: ID!) { version(id: $id) { inForceFrom noLongerInForceFrom } }';
    expect(await ask(version, { id: bare })).toEqual({ version: { inForceFrom: '2025-09-10', noLongerInForceFrom: '2026-03-01' } });
    expect(await ask(version, { id: `${bare}?knownAt=2025-12-01T00:00:00.000Z` })).toEqual({
      version: { inForceFrom: '2025-09-10', noLongerInForceFrom: null },
    });
  });

  it('of a text that resumes differ by its intervals, and each leads to its own', async () => {
    const country = await aSmallCountry();
    await country.announce({
      issuedOn: '2026-06-10',
      effectiveFrom: '2026-06-20',
      lines: [{ kind: 'amended', code: '3.000001', effectiveUntil: '2026-08-01', afterwards: 'resumes' }],
    });
    app = country.app();
    const VERSION = 'id inForceFrom noLongerInForceFrom';
    interface Seen {
      readonly id: string;
      readonly inForceFrom: string;
    }
    const { procedure } = await ask<{ procedure: { versions: { nodes: Seen[] } } }>(
      `{ procedure(code: "3.000001") { versions { nodes { ${VERSION} } } } }`,
    );
    const seen = procedure.versions.nodes;
    expect(seen.map(({ inForceFrom }) => inForceFrom)).toEqual(['2026-03-01', '2026-06-20', '2026-08-01']);
    expect(seen[2]!.id).toBe(`${seen[0]!.id}?asOf=2026-08-01`);
    for (const version of seen)
      expect(await ask(`query ($id: ID!) { version(id: $id) { ${VERSION} } }`, { id: version.id })).toEqual({ version });
    app = served.app();
  });

  it.each([
    '',
    'x',
    'procedure:9.999999',
    'change:abc',
    'a'.repeat(26),
    '99',
    'authority:X',
    'decision:a/b/c',
    'procedure:1.001193?asOf=x',
  ])('%p leads nowhere', async (id) =>
    expect(await ask('query ($id: ID!) { node(id: $id) { id } version(id: $id) { id } }', { id })).toEqual({ node: null, version: null }),
  );
});

describe('registers', () => {
  it('know authorities across their renamings', async () => {
    const { authority, authorities } = await ask<Record<string, never>>(
      '{ authority(code: "G05") { name endedOn successors { code } } authorities(level: CENTRAL, asOf: "2025-01-01") { nodes { code } } }',
    );
    expect(authority).toEqual({ name: 'Bộ Kế hoạch và Đầu tư', endedOn: '2025-02-28', successors: [{ code: 'G05A' }] });
    expect(authorities).toEqual({ nodes: [{ code: 'G05' }, { code: 'G15' }] });
  });

  it('know an authority that only decisions name', async () => {
    expect(await ask('{ authority(code: "H05") { name level } }')).toEqual({ authority: { name: 'UBND tỉnh Bắc Ninh', level: 'OTHER' } });
    expect(await ask('{ authority(code: "X") { name } }')).toEqual({ authority: null });
  });

  it('give legal documents with what rests on them', async () => {
    expect(await ask('{ legalDocument(number: "60/2014/QH13") { title inForceFrom procedures { nodes { code } } } }')).toEqual({
      legalDocument: { title: 'Luật Hộ tịch', inForceFrom: '2016-01-01', procedures: { nodes: [{ code: '1.001193' }] } },
    });
    expect(await ask('{ legalDocument(number: "123/2015/nđ-cp") { title procedures(asOf: "2025-01-01") { totalCount } } }')).toEqual({
      legalDocument: { title: 'Nghị định về hộ tịch', procedures: { totalCount: 0 } },
    });
  });

  it('count what stands in a field', async () => {
    expect(await ask('{ field(code: "F01") { count before: count(asOf: "2025-09-09") later: count(asOf: "2026-10-01") } }')).toEqual({
      field: { count: 2, before: 0, later: 1 },
    });
  });

  it('know a place by its bearer on the day, and names without accents', async () => {
    expect(await ask('{ then: place(code: "15", asOf: "2025-06-30") { id name } now: place(code: "15") { id name } }')).toEqual({
      then: { id: '15~2025-06-30', name: 'Tỉnh Yên Bái' },
      now: { id: '15', name: 'Tỉnh Lào Cai' },
    });
    expect(await ask('{ places(level: PROVINCE, query: "bac ninh") { nodes { name } } }')).toEqual({
      places: { nodes: [{ name: 'Tỉnh Bắc Ninh' }] },
    });
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['{ procedure(code: "1.0011") { id } }', 'code'],
    ['{ procedure(code: "1.001193", asOf: "2025-02-29") { id } }', 'asOf'],
    ['{ procedure(code: "1.001193", knownAt: "2026-06-15T05:00:01Z") { id } }', 'knownAt'],
    ['{ procedure(code: "1.001193", place: "999") { id } }', 'place'],
    ['{ procedure(code: "1.001193", place: "15~2020-01-01") { id } }', 'place'],
    ['{ procedures(first: 0) { totalCount } }', 'first'],
    ['{ procedures(first: 101) { totalCount } }', 'first'],
    ['{ procedures(before: "x") { totalCount } }', 'before'],
    ['{ procedures(filter: { codes: ["x"] }) { totalCount } }', 'filter.codes'],
    ['{ changes(filter: { issuedFrom: "2026-1-1" }) { totalCount } }', 'filter.issuedFrom'],
    ['{ changes(filter: { place: "98" }) { totalCount } }', 'filter.place'],
    ['{ decision(number: "Quyết định") { id } }', 'number'],
    ['{ statistics { changes(issuedFrom: "2026-02-01", issuedUntil: "2026-01-01") { decisions } } }', 'issuedUntil'],
    ['{ search(query: "a", after: "x") { totalCount } }', 'after'],
    ['{ places(parent: "x") { totalCount } }', 'parent'],
    ['{ node(id: "procedure:1.001193?place=99") { id } }', 'place'],
  ])('%s is refused with 400, naming %s', async (query, field) => {
    const { status, errors } = await askGraphql(app, query);
    expect({ status, codes: errors?.map(({ extensions }) => [extensions['code'], extensions['field']]) }).toEqual({
      status: 400,
      codes: [['BAD_INPUT', field]],
    });
    expect(errors![0]!.message).toMatch(/\(.+\)/);
  });

  it('leaves what was asked rightly beside it answered', async () => {
    const { status, data, errors } = await askGraphql(app, '{ fields { code } procedure(code: "x") { id } }');
    expect({ status, data }).toEqual({ status: 200, data: { fields: [{ code: 'F01' }], procedure: null } });
    expect(errors).toHaveLength(1);
  });

  it('lists the decisions that a number can mean', async () => {
    const { errors } = await askGraphql(app, '{ decision(number: "55/QĐ-UBND") { id } }');
    expect(errors![0]!.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      decisions: [{ id: 'decision:2026-04-01/H26/55-QD-UBND' }, { id: 'decision:2026-04-02/H05/55-QD-UBND' }],
    });
    expect(await ask('{ decision(number: "55 / QĐ-UBND", issuedOn: "2026-04-02") { id } }')).toEqual({
      decision: { id: 'decision:2026-04-02/H05/55-QD-UBND' },
    });
  });
});

describe('following the changes', () => {
  const CHANGES =
    'query ($after: String, $first: Int) { changes(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
  interface Changes {
    readonly changes: { readonly nodes: readonly { id: string }[]; readonly pageInfo: { endCursor: string; hasNextPage: boolean } };
  }

  it('misses nothing and repeats nothing while decisions are announced', async () => {
    const country = await aSmallCountry();
    app = country.app();
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 12; turn++) {
      const { changes }: Changes = await ask(CHANGES, { after, first: 1 + (turn % 3) });
      seen.push(...changes.nodes.map(({ id }) => id));
      after = changes.pageInfo.endCursor;
      if (turn % 3 === 1)
        await country.announce({
          number: `${turn}/QĐ-BTP`,
          issuedOn: '2026-06-10',
          lines: [{ code: `1.00${turn}001`.padEnd(8, '0').slice(0, 8) }, { code: `2.00${turn}002`.padEnd(8, '0').slice(0, 8) }],
        });
    }
    for (let isMore = true; isMore;) {
      const { changes }: Changes = await ask(CHANGES, { after, first: 100 });
      seen.push(...changes.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: isMore } = changes.pageInfo);
    }
    const all = country.follower.current().catalogue.announcements.flatMap(({ lines }) => lines.map((id) => `change:${id}`));
    expect(seen).toEqual(all);
    app = served.app();
  });
});

describe('what breaks inside', () => {
  const aBrokenCountry = async () => {
    const broken = await aSmallCountry();
    const fail = async () => {
      throw new Error('secret path /srv/db');
    };
    Object.assign(broken.deps, { contents: { ...broken.deps.contents, contentOf: fail, textOf: fail, hashOf: async () => null } });
    return broken;
  };

  it('is told by an id only; the log has its text', async () => {
    const broken = await aBrokenCountry();
    const { status, data, errors } = await askGraphql(
      broken.app(),
      '{ procedure(code: "1.001193") { version { name steps { description } } } }',
    );
    expect({ status, data }).toEqual({ status: 200, data: { procedure: { version: null } } });
    const { code, id } = errors![0]!.extensions;
    expect(code).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(broken.errors[0]!.fields).toMatchObject({ errorId: id, err: expect.objectContaining({ message: 'secret path /srv/db' }) });
  });

  it.each([
    `/graphql?query=${encodeURIComponent('{ procedure(code: "1.001193") { version { steps { description } } } }')}`,
    '/v1/procedures/1.001193',
    '/thu-tuc/1.001193',
    '/v1/procedures/1.001193.jsonld',
    '/v1/export.jsonl',
  ])('names its request in the log: %s', async (address) => {
    const broken = await aBrokenCountry();
    await request(broken.app())
      .get(address)
      .set('X-Request-Id', 'proxy-7f3a:0003')
      .catch(() => 'the connection broke');
    expect(broken.errors.map(({ fields }) => fields)).toContainEqual(expect.objectContaining({ requestId: 'proxy-7f3a:0003' }));
  });
});

function objectsIn(value: unknown): { __typename: string; id: string }[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return '__typename' in value ? [value as { __typename: string; id: string }, ...inner] : inner;
}
