import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ADDRESS_HEADER } from '../../src/collections/users/addressOf.ts';
import { KEPT } from '../../src/collections/users/lastAdministrator.ts';
import { askPayloadGraphql } from '../contract/askPayloadGraphql.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';
import { askRest } from './askRest.ts';

/** What only the database itself sees: it refuses, people get a sentence, and the log no stack. */
const PASSWORD = 'mưa rơi trên mái ngói';
let storage: OpenStorage;
let logged: unknown[];
beforeEach(async () => {
  storage = await openStorage();
  logged = [];
  storage.payload.logger.error = ((entry: unknown) => void logged.push(entry)) as typeof storage.payload.logger.error;
});
afterEach(() => storage.close());

interface Account {
  readonly id: number | string;
  readonly token: string;
}

async function accounts(count: number): Promise<Account[]> {
  const made: Account[] = [];
  for (let n = 0; n < count; n += 1) {
    const data = { email: `a${n}@tthc.example`, password: PASSWORD, role: 'administrator', isForAllAuthorities: true } as const;
    const { id } = await storage.payload.create({ collection: 'users', data });
    made.push({ id, token: (await storage.payload.login({ collection: 'users', data })).token ?? '' });
  }
  return made;
}

async function ask(method: string, path: string, token: string, body?: object) {
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      [ADDRESS_HEADER]: '192.0.2.1',
      authorization: `JWT ${token}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await askRest(storage.payload)(request);
  return { status: response.status, text: await response.text() };
}

const left = () => storage.payload.count({ collection: 'users', where: { role: { equals: 'administrator' } } });

describe('Six administrators who remove each other at once', () => {
  it('leave one, and who is refused is told why', async () => {
    const six = await accounts(6);
    const answers = await Promise.all(six.map(({ token }, i) => ask('DELETE', `/users/${six[(i + 1) % 6]!.id}`, token)));
    expect((await left()).totalDocs).toBeGreaterThan(0);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, text } of refused)
      expect([status, text]).toEqual([403, expect.stringMatching(/This is the last administrator|You are not allowed/)]);
    expect(logged).toEqual([]);
  });

  it('leave one by GraphQL, too', async () => {
    const six = await accounts(6);
    const answers = await Promise.all(
      six.map(async ({ id }, i) => {
        const user = await storage.payload.findByID({ collection: 'users', id });
        const other = JSON.stringify(six[(i + 1) % 6]!.id);
        return askPayloadGraphql(storage.payload, `mutation { deleteUser(id: ${other}) { id } }`, { ...user, collection: 'users' });
      }),
    );
    expect((await left()).totalDocs).toBeGreaterThan(0);
    const told = answers.flatMap(({ errors = [] }) => errors.map(({ message }) => message));
    expect([...new Set(told)]).toEqual([KEPT.vi]);
    expect(logged).toEqual([]);
  });
});
