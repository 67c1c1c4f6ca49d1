import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import type { Label } from '../../src/domain/values/vocabulary.ts';
import { graphqlForSignedIn } from '../../src/server/admin/graphqlForSignedIn.ts';
import { refuseWhileStopped } from '../../src/server/admin/refuseWhileStopped.ts';

/** Stands for the admin. */
const admin: RequestHandler = (_incoming, response) => response.end('taken');

describe('The admin while its database is gone', () => {
  const GONE: Label = { vi: 'Tệp không còn.', en: 'The file is gone.' };
  const stopped = (why: Label | null) => refuseWhileStopped(admin, async () => why);

  it.each(['post', 'put', 'patch', 'delete'] as const)('refuses to write with 503: %s', async (method) => {
    const reply = await request(stopped(GONE))[method]('/api/decisions/1');
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '60']);
    expect(reply.body.errors[0].message).toBe('Tệp không còn. / The file is gone.');
    expect((await request(stopped(null))[method]('/api/decisions/1')).text).toBe('taken');
  });

  it.each(['get', 'head', 'options'] as const)('lets people read: %s', async (method) => {
    expect((await request(stopped(GONE))[method]('/api/decisions/1')).status).toBe(200);
  });
});

describe("The admin's GraphQL", () => {
  const door = (isSignedIn: () => Promise<boolean>) => graphqlForSignedIn(admin, isSignedIn);
  const broken = async (): Promise<boolean> => {
    throw new Error('The token cannot be read.');
  };

  it.each(['/api/graphql', '/api/graphql?query={Access{canAccessAdmin}}', '/api/graphql/'])(
    'tells strangers nothing but to sign in: %s',
    async (path) => {
      for (const isSignedIn of [async () => false, broken]) {
        const reply = await request(door(isSignedIn)).post(path).send({ query: '{ User }' });
        expect([reply.status, reply.body]).toEqual([
          401,
          { errors: [{ message: expect.stringContaining('Sign in first'), extensions: { code: 'NOT_SIGNED_IN' } }] },
        ]);
      }
      expect((await request(door(async () => true)).post(path)).text).toBe('taken');
    },
  );

  it('is not in the way of the other doors', async () => {
    for (const path of ['/api/users/login', '/api/graphql-playground', '/admin'])
      expect((await request(door(async () => false)).post(path)).text).toBe('taken');
  });
});
