import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import request from 'supertest';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let app: ReturnType<ServedCatalogue['app']>;
let server: Listening;
let client: Client;

beforeAll(async () => {
  served = await aSmallCountry();
  app = served.app();
  server = await listening(app);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await server.stop();
});

interface Told {
  readonly validFor: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
}
const call = async (name: string, given: Record<string, unknown>) => {
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError ?? false).toBe(false);
  const [first] = answer.content as { type: string; text: string }[];
  expect(JSON.parse(first!.text)).toEqual(answer.structuredContent);
  return answer.structuredContent as unknown as Told;
};

describe('An assistant', () => {
  it('finds four tools, each of which only reads', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_procedures', 'get_procedure', 'list_changes', 'compare_versions']);
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect([description!.length > 40, inputSchema.type]).toEqual([true, 'object']);
    }
    expect(client.getInstructions()).toContain('day and the place');
  });

  it('asks what papers a birth registration needs in Bắc Ninh, and is told with day, place and address', async () => {
    const found = await call('search_procedures', { query: 'cần giấy tờ gì để đăng ký khai sinh', place: 'Bắc Ninh' });
    expect(found.validFor).toMatchObject({ asOf: '2026-06-15', place: '24' });
    const [{ node }] = found.result['items'] as [{ node: { code: string; url: string } }];
    expect(node).toMatchObject({ code: '1.001193', url: expect.stringContaining('https://tthc.example/thu-tuc/1.001193/2026-06-15') });
    const { result, validFor } = await call('get_procedure', { code: node.code, place: '24' });
    expect(validFor).toMatchObject({ asOf: '2026-06-15', place: '24', revision: served.follower.current().catalogue.revision });
    expect(result).toMatchObject({
      code: '1.001193',
      url: 'https://tthc.example/thu-tuc/1.001193/2026-06-15?dia-ban=24',
      version: { dossiers: [{ items: [{ name: 'Tờ khai' }] }], decision: { url: expect.stringContaining('/quyet-dinh/') } },
    });
  });

  it('gets what REST tells of the same day and place', async () => {
    for (const query of [{}, { asOf: '2025-10-01' }, { asOf: '2026-06-01', place: '01' }] as { asOf?: string; place?: string }[]) {
      const { result } = await call('get_procedure', { code: '1.001193', ...query });
      const { body } = await request(app)
        .get(`/v1/procedures/1.001193?${new URLSearchParams(query)}`)
        .expect(200);
      expect((result['version'] as { hash: string }).hash).toBe(body.version.hash);
    }
  });

  it('lists the changes of a period for the people of a place', async () => {
    const { result } = await call('list_changes', { from: '2025-01-01', place: 'Hà Nội', limit: 50 });
    const { body } = await request(app).get('/v1/changes?effectiveFrom=2025-01-01&appliesTo=01&first=100').expect(200);
    expect((result['items'] as { code: string }[]).map(({ code }) => code)).toEqual(
      (body.items as { code: string }[]).map(({ code }) => code),
    );
    expect(result['totalCount']).toBe(body.totalCount);
  });

  it('compares two days of a procedure', async () => {
    const { result } = await call('compare_versions', { code: '1.001193', earlier: '2025-10-01', later: '2026-06-01' });
    const [before, after] = [result['before'], result['after']] as { url: string; inForceFrom: string }[];
    expect(before!.inForceFrom < after!.inForceFrom).toBe(true);
    expect((result['differences'] as unknown[]).length).toBeGreaterThan(0);
    const same = await call('compare_versions', { code: '1.001022', earlier: '2026-06-01' });
    expect(same.result).toMatchObject({ differences: [] });
  });

  it('is told of nothing where there is nothing', async () => {
    expect((await call('get_procedure', { code: '9.999999' })).result).toBeNull();
    expect((await call('compare_versions', { code: '1.001193', earlier: '2020-01-01' })).result).toEqual({
      before: null,
      after: null,
      differences: [],
    });
  });
});

describe('A wrong call', () => {
  it.each([
    ['get_procedure', { code: 'x' }, 'code'],
    ['get_procedure', { code: '1.001193', asOf: '2025-02-30' }, 'YYYY-MM-DD'],
    ['search_procedures', { query: 'khai sinh', place: 'Nơi Không Có' }, 'Nơi Không Có'],
    ['search_procedures', {}, 'query'],
    ['list_changes', { from: 'hôm nay' }, 'from'],
  ])('%s %j is answered with what is wrong', async (name, given, named) => {
    const answer = await client.callTool({ name, arguments: given });
    expect([answer.isError, JSON.stringify(answer.content)]).toEqual([true, expect.stringMatching(new RegExp(named, 'u'))]);
  });

  it('over the wire is refused: not JSON, several at once, too long, another method', async () => {
    const post = (body: string) =>
      request(app).post('/mcp').set({ Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' }).send(body);
    expect(await post('{').then(({ status }) => status)).toBe(400);
    expect(await post('[{"jsonrpc":"2.0","id":1,"method":"ping"}]').then(({ status }) => status)).toBe(400);
    expect(
      await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { text: 'x'.repeat(70_000) } })).then(
        ({ status }) => status,
      ),
    ).toBe(413);
    expect(await request(app).get('/mcp')).toMatchObject({ status: 405, headers: { allow: 'POST, OPTIONS' } });
    expect(served.errors).toEqual([]);
  });

  it('spends the same budget as everybody, and ends with it', async () => {
    const settings = { publicUrl: null, serve: new Set(['public'] as const), pointsPerMinute: 200 };
    const poor = (await aSmallCountry({ settings })).app();
    const message = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'search_procedures', arguments: { query: 'khai sinh' } },
    };
    const ask = () => request(poor).post('/mcp').set('Accept', 'application/json, text/event-stream').send(message);
    const statuses = [];
    for (let n = 0; n < 200 && statuses.at(-1)?.[0] !== 429; n += 1)
      statuses.push(await ask().then(({ status, headers }) => [status, headers['retry-after'] !== undefined]));
    expect(statuses[0]).toEqual([200, false]);
    expect(statuses.at(-1)).toEqual([429, true]);
  });
});
