import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { ApiDeps, RequestHandler } from '../../src/api/deps.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

/** Stands for the admin: answers with the request and with what is left of the body to read. */
const admin: RequestHandler = (incoming, response) => {
  let body = '';
  incoming.on('data', (part: Buffer) => (body += part.toString()));
  incoming.on('end', () => response.end(JSON.stringify({ admin: incoming.url, body })));
};

async function appWith(doors: readonly ('public' | 'admin')[], deps: Partial<ApiDeps> = { admin }): Promise<RequestHandler> {
  return (await ServedCatalogue.start(undefined, { ...deps, settings: { publicUrl: null, serve: new Set(doors) } })).app();
}

describe('the doors of a process', () => {
  it.each([
    [
      ['public', 'admin'],
      {
        '/': 200,
        '/graphql?query={__typename}': 200,
        '/v1/procedures': 200,
        '/admin': 200,
        '/api/users': 200,
        '/_next/x.js': 200,
        '/health/live': 200,
      },
    ],
    [
      ['public'],
      {
        '/': 200,
        '/graphql?query={__typename}': 200,
        '/v1/procedures': 200,
        '/admin': 404,
        '/api/users': 404,
        '/_next/x.js': 404,
        '/health/live': 200,
      },
    ],
    [
      ['admin'],
      {
        '/': 404,
        '/graphql?query={__typename}': 404,
        '/v1/procedures': 404,
        '/admin': 200,
        '/api/users': 200,
        '/_next/x.js': 200,
        '/health/live': 200,
      },
    ],
  ] as const)('%p', async (doors, expected) => {
    const app = await appWith(doors);
    const found = Object.fromEntries(
      await Promise.all(Object.keys(expected).map(async (path) => [path, (await request(app).get(path)).status])),
    );
    expect(found).toEqual(expected);
  });

  it('hand the admin its requests as they came, body and all, with none of the public headers', async () => {
    const reply = await request(await appWith(['public', 'admin']))
      .post('/api/users/login?x=1')
      .send({ email: 'a' });
    expect(JSON.parse(reply.text)).toEqual({ admin: '/api/users/login?x=1', body: '{"email":"a"}' });
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('let no other site frame the admin', async () => {
    const { headers } = await request(await appWith(['public', 'admin'])).get('/admin');
    expect(headers).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  });

  it('let browsers tell the site’s own forms from those of other sites', async () => {
    const { headers } = await request(await appWith(['public'])).get('/gioi-thieu');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('are closed for the admin where this process has none', async () => {
    expect((await request(await appWith(['public', 'admin'], {})).get('/admin')).status).toBe(404);
  });

  it('leave addresses that only begin like the admin to the pages', async () => {
    expect((await request(await appWith(['public', 'admin'])).get('/administration')).headers['content-type']).toMatch('text/html');
  });

  it('write links that start from the root where no public address is set', async () => {
    const served = await ServedCatalogue.start(undefined, { settings: { publicUrl: null, serve: new Set(['public']) } });
    await served.announce({ lines: [{ code: '1.000001' }] });
    const reply = await request(served.app()).get('/v1/procedures');
    expect(reply.body.items[0].url).toBe('/thu-tuc/1.000001');
  });
});

describe('an empty catalogue', () => {
  it('answers like any other', async () => {
    const app = await appWith(['public']);
    const reply = await request(app).post('/graphql').send({
      query:
        '{ procedures { totalCount } changes { totalCount pageInfo { endCursor } } statistics { inForce } catalog { revision lastAnnouncedAt } search(query: "a") { totalCount } }',
    });
    expect(reply.body).toEqual({
      data: {
        procedures: { totalCount: 0 },
        changes: { totalCount: 0, pageInfo: { endCursor: null } },
        statistics: { inForce: 0 },
        catalog: { revision: 0, lastAnnouncedAt: null },
        search: { totalCount: 0 },
      },
    });
  });
});

describe('many who ask the same at once', () => {
  const MANY = 8;

  it('are answered by asking once', async () => {
    const served = await ServedCatalogue.start();
    await served.announce({ lines: [{ code: '1.000001' }] });
    let asked = 0;
    let come = 0;
    let allAreIn = () => undefined as void;
    const everybody = new Promise<void>((resolve) => (allAreIn = resolve));
    const search: ApiDeps['search'] = {
      ...served.search,
      search: async (...args) => {
        asked += 1;
        await everybody;
        return served.search.search(...args);
      },
    };
    Object.assign(served.deps, { search });
    const app = served.app();
    const server = (await import('node:http')).createServer((incoming, outgoing) => {
      app(incoming, outgoing);
      come += 1;
      if (come === MANY) setImmediate(allAreIn);
    });
    server.listen(0, '127.0.0.1');
    const path = `/graphql?query=${encodeURIComponent('{ search(query: "thu tuc") { totalCount } }')}`;
    const replies = await Promise.all(Array.from({ length: MANY }, () => request(server).get(path)));
    server.close();
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(asked).toBe(1);
  });
});
