import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import request from 'supertest';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, FULL_TEXT } from '../factories/smallCountry.ts';

const CPSV = 'http://purl.org/vocab/cpsv#';
const A = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
let served: ServedCatalogue;
let app: ReturnType<ServedCatalogue['app']>;

beforeAll(async () => {
  served = await aSmallCountry();
  const text = (n: number) => ({
    ...FULL_TEXT,
    steps: n % 2 ? FULL_TEXT.steps : [],
    requirements: n % 3 ? FULL_TEXT.requirements : null,
    channels: FULL_TEXT.channels.map((channel) => ({
      ...channel,
      timeLimit: { amount: n, unit: n % 2 ? ('day' as const) : ('workingDay' as const), text: `${n} ngày` },
    })),
  });
  await served.announce({
    number: '77/QĐ-BTP',
    issuedOn: '2026-05-05',
    lines: Array.from({ length: 100 }, (_, n) => ({
      code: `1.800${100 + n}`,
      name: `Thủ tục ${n} "<&>"`,
      levels: ['commune' as const],
      fields: [{ code: `F${n % 7}`, name: `Lĩnh vực ${n % 7}` }],
      lifeEvents: n % 5 ? [] : [{ code: null, name: 'Có con nhỏ' }],
      content: text(n),
    })),
  });
  app = served.app();
});

const shapesIn = (file: string) => new Store(new Parser().parse(readFileSync(new URL(`shapes/${file}.ttl`, import.meta.url), 'utf8')));
/** Reads as an RDF reader that fetches nothing, so the document must hold its context. */
const quadsOf = async (document: object) => {
  const documentLoader = async (url: string) => Promise.reject(new Error(`${url} was asked for`));
  const text = (await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader,
  })) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
};
const violations = async (shapes: Store, data: Store) => {
  const { results } = (await new Validator(shapes as never).validate(data as never)) as unknown as {
    readonly results: readonly {
      readonly path?: { readonly value: string };
      readonly focusNode?: { readonly value: string };
      readonly message: readonly { readonly value: string }[];
    }[];
  };
  return results.map(({ path, focusNode, message }) => [focusNode?.value, path?.value, message[0]?.value].join(' '));
};
const linked = async (address: string) => {
  const { body, text, headers } = await request(app).get(address).buffer(true).expect(200);
  expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
  return (Object.keys(body as object).length > 0 ? body : JSON.parse(text)) as Record<string, unknown>;
};
const pathOf = (address: string) => address.replace('https://tthc.example', '');
const everyId = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([name, inner]) => (name === '@id' ? [String(inner)] : name === '@context' ? [] : everyId(inner)));

describe('The whole catalogue as public services', () => {
  it('follows CPSV-AP: every service of the export, without a violation', async () => {
    const data = await quadsOf(await linked('/v1/export.jsonld'));
    expect(data.countQuads(null, A, `${CPSV}PublicService`, null)).toBeGreaterThan(100);
    for (const type of ['Rule', 'PublicService']) expect(data.countQuads(null, A, CPSV + type, null)).toBeGreaterThan(0);
    expect(await violations(shapesIn('cpsvAp'), data)).toEqual([]);
  });

  it('would be found out where a service lacks what the profile demands', async () => {
    const document = await linked('/v1/procedures/1.001193.jsonld');
    const { 'cv:hasCompetentAuthority': _, ...lacking } = document;
    expect(await violations(shapesIn('cpsvAp'), await quadsOf(lacking))).toEqual([expect.stringContaining('hasCompetentAuthority')]);
  });
});

describe('One thing as linked data', () => {
  it.each(['/v1/procedures/1.001193.jsonld', '/v1/procedures/1.001193.jsonld?asOf=2026-06-01&place=01'])(
    'a procedure, as a public service: %s',
    async (address) => {
      const document = await linked(address);
      expect(await violations(shapesIn('cpsvAp'), await quadsOf(document))).toEqual([]);
      const { body } = await request(app).get(address.replace('.jsonld', ''));
      expect(document).toMatchObject({ '@id': body.url, 'dct:identifier': '1.001193', 'dct:title': body.name });
      expect(everyId(document).filter((id) => !URL.canParse(id))).toEqual([]);
    },
  );

  it('a version, which says of which days it is', async () => {
    const { body } = await request(app).get('/v1/procedures/1.001193');
    const document = await linked(`/v1/versions/${encodeURIComponent(body.version.id)}.jsonld`);
    expect(await violations(shapesIn('cpsvAp'), await quadsOf(document))).toEqual([]);
    expect(document).toMatchObject({ '@id': body.version.url, 'eli:first_date_entry_in_force': body.version.inForceFrom });
  });

  it('every decision, in the terms of ELI', async () => {
    for (const { decision } of served.follower.current().catalogue.announcements) {
      const document = await linked(`/v1/decisions/${decision}.jsonld`);
      const data = await quadsOf(document);
      expect(data.countQuads(null, 'http://data.europa.eu/eli/ontology#is_realized_by', null, null)).toBe(1);
      expect([decision, await violations(shapesIn('eli'), data)]).toEqual([decision, []]);
    }
  });

  it('comes by Accept at the address of REST, byte for byte, and caches can tell the two apart', async () => {
    const { body } = await request(app).get('/v1/procedures/1.001193');
    const { decision } = served.follower.current().catalogue.announcements[0]!;
    for (const address of [
      'procedures/1.001193?asOf=2026-06-01',
      `versions/${encodeURIComponent(body.version.id)}`,
      `decisions/${decision}`,
    ]) {
      const ask = (accept: string, path = `/v1/${address}`) => request(app).get(path).set('Accept', accept).responseType('blob');
      const linkedPath = `/v1/${address.replace(/(?=\?)|$/, '.jsonld')}`;
      // In turn, so that each could come from the bytes kept of the other.
      for (const [accept, isLinked] of [
        ['application/ld+json', true],
        ['application/json', false],
        ['application/ld+json, application/json;q=0.9, */*;q=0.1', true],
        ['*/*', false],
        ['application/json, application/ld+json;q=0.5', false],
        ['application/ld+json;q=0', false],
      ] as const) {
        const { headers, body: told } = await ask(accept);
        expect([address, accept, headers['content-type'], headers['vary']]).toEqual([
          address,
          accept,
          isLinked ? 'application/ld+json; charset=utf-8' : 'application/json; charset=utf-8',
          'Accept, Accept-Encoding',
        ]);
        const { headers: same, body: bytes } = await ask('*/*', isLinked ? linkedPath : `/v1/${address}`);
        expect([String(told), headers['etag']]).toEqual([String(bytes), same['etag']]);
      }
    }
  });

  it('stands in the page with the same @id, which also links to it', async () => {
    const { body } = await request(app).get('/v1/procedures/1.001193');
    const { decision } = served.follower.current().catalogue.announcements[0]!;
    const told = [`procedures/1.001193`, `versions/${encodeURIComponent(body.version.id)}`, `decisions/${decision}`];
    for (const one of told) {
      const document = await linked(`/v1/${one}.jsonld`);
      const { text } = await request(app)
        .get(pathOf(String(document['@id'])))
        .expect(200);
      const [, embedded = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
      expect(JSON.parse(embedded)).toMatchObject({ '@id': document['@id'], '@context': 'https://schema.org' });
      const [, href = ''] = /<link rel="alternate" type="application\/ld\+json" href="([^"]+)"/.exec(text) ?? [];
      expect((await linked(href))['@id']).toBe(document['@id']);
    }
  });

  it('fails the same shapes where a decision has no day', async () => {
    const { decision } = served.follower.current().catalogue.announcements[0]!;
    const { 'eli:date_document': _, ...lacking } = await linked(`/v1/decisions/${decision}.jsonld`);
    expect(await violations(shapesIn('eli'), await quadsOf(lacking))).toHaveLength(1);
  });

  it.each([
    ['/v1/procedures/9.999999.jsonld', 404],
    ['/v1/procedures/x.jsonld', 400],
    ['/v1/procedures/1.001193.jsonld?asOf=2026-02-31', 400],
    ['/v1/decisions/2025-09-01/G15/1-QD-BTP.jsonld', 404],
  ])('is refused as REST refuses it: %s', async (address, status) => {
    expect(await request(app).get(address)).toMatchObject({ status, type: 'application/problem+json' });
    expect(served.errors).toEqual([]);
  });
});

describe('The catalogue of what can be taken away', () => {
  it('follows DCAT-AP, and every address in it answers', async () => {
    const document = await linked('/v1/catalog.jsonld');
    const data = await quadsOf(document);
    expect(await violations(shapesIn('dcatAp'), data)).toEqual([]);
    const addresses = data
      .getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null)
      .map(({ value }) => value.replace('https://tthc.example', ''));
    expect(addresses).toHaveLength(7);
    for (const address of addresses) {
      const { status, headers } = await request(app).head(address);
      const described = data
        .getObjects(`https://tthc.example${address}`, 'http://www.w3.org/ns/dcat#mediaType', null)
        .map(({ value }) => value.split('media-types/')[1]);
      expect([address, status, described]).toEqual([address, 200, [headers['content-type']?.split(';')[0]]]);
    }
  });
});
