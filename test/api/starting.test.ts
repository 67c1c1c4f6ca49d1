import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const graphql = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

describe('while the catalogue is announced for the first time', () => {
  it('nobody is told that something does not exist', async () => {
    let isFilling = true;
    const app = (await aSmallCountry({ isFilling: () => isFilling })).app();
    const ask = (path: string) => request(app).get(path);

    const page = await ask('/thu-tuc/9.999999');
    expect([page.status, page.type, page.headers['retry-after']]).toEqual([503, 'text/html', '10']);
    expect(page.text).toContain('đang được công bố lần đầu');
    expect(await ask('/v1/procedures/9.999999')).toMatchObject({ status: 503, body: { code: 'STARTING' } });
    const answer = await ask(
      graphql('{ a: procedure(code: "9.999999") { name } b: procedure(code: "1.001193") { code } catalog { revision } }'),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: { a: null, b: { code: '1.001193' }, catalog: { revision: 5 } },
        errors: [{ path: ['a'], extensions: { code: 'STARTING' } }],
      },
    });
    expect((await ask('/thu-tuc/1.001193')).status).toBe(200);
    expect(await ask('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'starting', parts: { catalogue: 'being announced' } },
    });

    isFilling = false;
    expect((await ask('/thu-tuc/9.999999')).status).toBe(404);
    expect((await ask('/v1/procedures/9.999999')).status).toBe(404);
    expect((await ask(graphql('{ procedure(code: "9.999999") { name } }'))).body).toEqual({ data: { procedure: null } });
    expect(await ask('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', parts: { catalogue: 'ready', search: 'ready' } },
    });
  });
});

describe('while the index is being made', () => {
  it('search says so on page, in GraphQL and REST, and health tells it apart', async () => {
    const search = createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
    const served = await aSmallCountry();
    const app = Object.assign(served, { deps: { ...served.deps, search } }).app();
    const ask = (path: string) => request(app).get(path);

    const page = await ask('/tim-kiem?q=khai+sinh');
    expect(page.text).toContain('đang được lập chỉ mục');
    expect(page.text).not.toContain('Không tìm thấy');
    const asked = graphql('{ search(query: "khai sinh") { totalCount isComplete notice } catalog { search { revision isComplete } } }');
    expect((await ask(asked)).body.data).toEqual({
      search: { totalCount: 0, isComplete: false, notice: expect.stringMatching('đang được lập chỉ mục') },
      catalog: { search: { revision: 0, isComplete: false } },
    });
    expect((await ask('/v1/search?query=khai+sinh')).body).toMatchObject({ isComplete: false });
    expect(await ask('/health/ready')).toMatchObject({ status: 200, body: { parts: { catalogue: 'ready', search: 'being indexed' } } });

    await search.apply({ put: [], delete: [], revision: 5 });
    expect((await ask(asked)).body.data).toEqual({
      search: { totalCount: 0, isComplete: true, notice: expect.stringMatching(/^Không thấy thủ tục nào khớp với câu hỏi này/) },
      catalog: { search: { revision: 5, isComplete: true } },
    });
    expect((await ask('/tim-kiem?q=khai+sinh')).text).toContain('Không tìm thấy');
  });
});

it('health and the catalogue tell that what was announced could not be indexed, until it is', async () => {
  const served = await aSmallCountry();
  const ask = async () => {
    const { body } = await request(served.app()).get('/health/ready');
    const { data } = (await request(served.app()).get(graphql('{ catalog { isDegraded } }'))).body;
    return [body.isDegraded, body.parts, data.catalog.isDegraded];
  };
  served.search.stayBehind();
  expect(await ask()).toEqual([true, { catalogue: 'ready', search: 'degraded' }, true]);
  await served.catchUp();
  expect(await ask()).toEqual([false, { catalogue: 'ready', search: 'ready' }, false]);
});
