import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import request from 'supertest';
import type { Response } from 'supertest';
import { PORTALS } from '../../src/portals/portals.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, FULL_TEXT } from '../factories/smallCountry.ts';

type App = ReturnType<ServedCatalogue['app']>;
type Row = Readonly<Record<string, string>>;

const bytes = (response: Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  (response as unknown as NodeJS.ReadableStream)
    .on('data', (part: Buffer) => parts.push(part))
    .on('end', () => done(null, Buffer.concat(parts)));
};
const download = (app: App, address: string) =>
  request(app)
    .get(address)
    .buffer(true)
    .parse(bytes as never);
const textOf = async (app: App, address: string) => ((await download(app, address).expect(200)).body as Buffer).toString('utf8');
const linesOf = async (app: App, query: string) => {
  const [head, ...lines] = (await textOf(app, `/v1/export.jsonl${query}`)).trimEnd().split('\n');
  return {
    state: (JSON.parse(head ?? '') as { export: Row & { count: number; warnings: string[] } }).export,
    procedures: lines.map((line) => JSON.parse(line) as Row),
  };
};
/** The same procedures from REST: the list, and each by its code. */
const walked = async (app: App, query: string) => {
  const { body } = await request(app)
    .get(`/v1/procedures${query}${query ? '&' : '?'}first=100`)
    .expect(200);
  const clocks = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => ['asOf', 'knownAt', 'place'].includes(name)));
  const found = [];
  for (const { code } of body.items as Row[]) found.push((await request(app).get(`/v1/procedures/${code}?${clocks}`)).body);
  return found;
};
const ANY_FORCE = 'legalForce=IN_FORCE&legalForce=NO_LONGER_IN_FORCE&legalForce=NOT_YET_IN_FORCE';

describe('An export as JSON lines', () => {
  it.each([
    '',
    '?asOf=2025-10-01',
    '?asOf=2026-06-01&place=01',
    '?asOf=2026-06-01&place=24',
    `?${ANY_FORCE}&types=STANDARD&types=SPECIFIC&types=INTERNAL`,
    '?levels=COMMUNE',
  ])('equals the walk over REST, object for object: %s', async (query) => {
    const served = await aSmallCountry();
    const app = served.app();
    const { state, procedures } = await linesOf(app, query);
    expect(procedures).toEqual(await walked(app, query));
    expect(procedures).toHaveLength(state.count);
    expect(served.errors).toEqual([]);
  });

  it.each(['', '?asOf=2025-10-01', '?asOf=2026-06-01&place=24'])('has as many lines as are in force: %s', async (query) => {
    const app = (await aSmallCountry()).app();
    const { body } = await request(app).get(`/v1/statistics${query}`);
    expect((await linesOf(app, query)).procedures).toHaveLength(body.inForce);
  });

  it('tells day, knowledge, revision and hash in its first line and its headers', async () => {
    const served = await aSmallCountry();
    const app = served.app();
    const { state } = await linesOf(app, '?asOf=2025-10-01&fields=NOPE');
    const { revision, hash, announcements } = served.follower.current().catalogue;
    const known = { asOf: '2025-10-01', knownAt: announcements.at(-1)?.announcedAt, revision, hash };
    expect(state).toEqual({ ...known, place: null, count: 0, warnings: [expect.stringContaining('NOPE')] });
    const { headers } = await download(app, '/v1/export.jsonl?asOf=2025-10-01');
    expect(headers).toMatchObject({
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="thu-tuc-2025-10-01.jsonl"',
      'x-catalog-as-of': '2025-10-01',
      'x-catalog-hash': hash,
      'x-catalog-revision': String(revision),
    });
  });

  it('is the same while others announce, and sends nothing twice to who has it', async () => {
    const served = await aSmallCountry();
    const app = served.app();
    const before = await download(app, '/v1/export.jsonl');
    const tag = before.headers['etag']!;
    expect((await request(app).get('/v1/export.jsonl').set('If-None-Match', tag)).status).toBe(304);
    expect((await request(app).get('/v1/export.csv').set('If-None-Match', tag)).status).toBe(200);
    const { state } = await linesOf(app, '');
    await served.announce({
      issuedOn: '2026-05-05',
      at: '2026-06-15T04:59:00.000Z',
      lines: [{ code: '1.777777', name: 'Mới', content: FULL_TEXT }],
    });
    const after = await request(app)
      .get('/v1/export.jsonl')
      .set('If-None-Match', tag)
      .buffer(true)
      .parse(bytes as never);
    expect([after.status, (after.body as Buffer).toString().includes('1.777777')]).toEqual([200, true]);
    expect((await linesOf(app, `?knownAt=${state['knownAt']}`)).procedures.map(({ code }) => code)).toEqual(
      (before.body as Buffer)
        .toString()
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => (JSON.parse(line) as Row)['code']),
    );
  });

  it('takes its procedures from one snapshot, whatever is announced while it is read', async () => {
    const served = await aSmallCountry();
    for (let n = 0; n < 60; n += 1)
      await served.announce({ issuedOn: '2026-05-05', lines: [{ code: `1.8000${n + 10}`, name: `Thủ tục ${n}`, content: FULL_TEXT }] });
    const { deps } = served;
    const contents = { ...deps.contents };
    let hasAnnounced = false;
    contents.contentOf = async (line) => {
      if (!hasAnnounced) {
        hasAnnounced = true;
        await served.announce({ issuedOn: '2026-05-06', lines: [{ code: '1.999999', name: 'Trong lúc tải', content: FULL_TEXT }] });
      }
      return deps.contents.contentOf(line);
    };
    const { createApp } = await import('../../src/api/createApp.ts');
    const { state, procedures } = await linesOf(createApp({ ...deps, contents }, PORTALS), '');
    expect(hasAnnounced).toBe(true);
    expect([procedures.length, procedures.some(({ code }) => code === '1.999999')]).toEqual([state.count, false]);
  });
});

describe('An export for spreadsheets', () => {
  const NASTY = '=HYPERLINK("https://evil.example";"Bấm")';
  const country = async () => {
    const served = await aSmallCountry();
    await served.announce({ issuedOn: '2026-05-05', lines: [{ code: '1.000100', name: NASTY, content: FULL_TEXT }] });
    return served.app();
  };

  it('as CSV begins with a BOM, gives codes and names back, and runs nothing', async () => {
    const app = await country();
    const text = await textOf(app, '/v1/export.csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as Row[];
    const { procedures } = await linesOf(app, '');
    expect(rows.map(({ code }) => code)).toEqual(procedures.map(({ code }) => code));
    expect(rows.map(({ name }) => name?.replace(/^'(?==)/, ''))).toEqual(procedures.map(({ name }) => name));
    const nasty = rows.find(({ code }) => code === '1.000100');
    expect(nasty).toMatchObject({ id: 'procedure:1.000100', name: `'${NASTY}`, fees: 'IN_PERSON: CHARGE 8000 VND Lệ phí' });
    expect(Object.values(nasty ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('quotes each cell that holds a break of lines, whichever it is', async () => {
    const served = await aSmallCountry();
    const names = ['Cấp\nlại', 'Cấp\rlại', 'Cấp\r\nlại'];
    const lines = names.map((name, index) => ({ code: `1.00020${index}`, name, content: FULL_TEXT }));
    await served.announce({ issuedOn: '2026-05-05', lines });
    const text = await textOf(served.app(), '/v1/export.csv?codes=1.000200&codes=1.000201&codes=1.000202');
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
    const rows = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('as XLSX gives codes and names back as text, with a sheet on what the columns mean', async () => {
    const app = await country();
    const { body, headers } = await download(app, '/v1/export.xlsx').set('Accept-Encoding', 'gzip, br').expect(200);
    expect(headers['content-encoding']).toBeUndefined();
    const [columns, ...rows] = (await readSheet(body as Buffer, 'Thủ tục')) as unknown[][];
    const { procedures } = await linesOf(app, '');
    const column = (name: string) => rows.map((row) => row[columns!.indexOf(name)]);
    expect(column('code')).toEqual(procedures.map(({ code }) => code));
    expect(column('name')).toEqual(procedures.map(({ name }) => name));
    const meanings = (await readSheet(body as Buffer, 'Các cột')) as unknown[][];
    expect(meanings.slice(1).map(([name]) => name)).toEqual(columns);
  });

  it('lets XLSX through whatever a text holds', async () => {
    const served = await aSmallCountry();
    const name = 'Cấp \u0001 <giấy> & "phép" 𠮷';
    await served.announce({ issuedOn: '2026-05-05', lines: [{ code: '1.000101', name, content: FULL_TEXT }] });
    const { body } = await download(served.app(), '/v1/export.xlsx?codes=1.000101').expect(200);
    const rows = (await readSheet(body as Buffer, 'Thủ tục')) as unknown[][];
    expect(rows[1]?.[2]).toMatch(/^Cấp . <giấy> & "phép" 𠮷$/u);
  });
});

describe('An export as JSON-LD', () => {
  it('is one document of public services, with absolute ids and the terms of CPSV-AP', async () => {
    const app = (await aSmallCountry()).app();
    const document = JSON.parse(await textOf(app, '/v1/export.jsonld')) as { '@context': Row; '@graph': Row[] };
    const { procedures } = await linesOf(app, '');
    expect(document['@graph'].map((node) => node['dct:identifier'])).toEqual(procedures.map(({ code }) => code));
    const service = document['@graph'].find((node) => node['dct:identifier'] === '1.001193');
    expect(service).toMatchObject({
      '@id': 'https://tthc.example/thu-tuc/1.001193',
      '@type': 'cpsv:PublicService',
      'cpsv:hasInput': [{ '@type': 'cv:Evidence', 'dct:title': 'Tờ khai' }],
      'cv:hasChannel': [expect.objectContaining({ '@type': 'cv:Channel' }), expect.anything()],
      'cv:hasCost': [expect.objectContaining({ 'cv:hasValue': 8000 })],
    });
  });
});

describe('An export that is asked wrongly', () => {
  it.each([
    ['/v1/export.csv?fields=a&nope=1', 400, 'nope'],
    ['/v1/export.jsonl?asOf=2025-02-30', 400, 'asOf'],
    ['/v1/export.xlsx?place=99', 400, 'place'],
    ['/v1/export.jsonl?first=3', 400, 'first'],
  ])('%s is refused with a problem', async (address, status, field) => {
    const answer = await request((await aSmallCountry()).app()).get(address);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { field } });
  });

  it('is counted as everything else: it spends the budget, and an empty one refuses it', async () => {
    const settings = { publicUrl: null, serve: new Set(['public'] as const), pointsPerMinute: 3 };
    const app = (await aSmallCountry({ settings })).app();
    expect((await download(app, '/v1/export.jsonl')).status).toBe(200);
    const refused = await request(app).get('/v1/export.csv');
    expect(refused).toMatchObject({ status: 429, type: 'application/problem+json', body: { code: 'RATE_LIMITED' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});
