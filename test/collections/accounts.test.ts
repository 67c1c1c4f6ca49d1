import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { openSetup } from '../../src/collections/users/firstAdministrator.ts';
import { signInLimitsOf } from '../../src/collections/users/signInLimits.ts';
import { ADDRESS_HEADER } from '../../src/collections/users/addressOf.ts';
import { askPayloadGraphql } from '../contract/askPayloadGraphql.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';
import { storageIn } from '../factories/testDatabase.ts';
import { askRest } from './askRest.ts';

/** What strangers and administrators can do about accounts at Payload's own doors. */
const PASSWORD = 'mưa rơi trên mái ngói';
let storage: OpenStorage;
beforeEach(async () => {
  storage = await openStorage();
});
afterEach(() => storage.close());

interface Asked {
  readonly token?: string | undefined;
  readonly from?: string;
  readonly body?: unknown;
}
const ask = async (method: string, path: string, { token, from = '192.0.2.1', body }: Asked = {}) => {
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      [ADDRESS_HEADER]: from,
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await askRest(storage.payload)(request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as { token?: string; doc?: { id: number } } };
};
const signIn = (email: string, password: string, from?: string) =>
  ask('POST', '/users/login', { body: { email, password }, ...(from ? { from } : {}) });
const account = (email: string, role: 'administrator' | 'approver' | 'editor' = 'administrator') =>
  storage.payload.create({ collection: 'users', data: { email, password: PASSWORD, role, isForAllAuthorities: true } });
const tokenOf = async (email: string) => (await signIn(email, PASSWORD)).body.token;
const events = async (action?: string) =>
  (
    await storage.payload.find({
      collection: 'audit-events',
      pagination: false,
      sort: ['at', 'id'],
      ...(action ? { where: { action: { equals: action } } } : {}),
    })
  ).docs.map(({ who, action: did, what, details }) => [who, did, what, details]);
/** Sets the count of wrong passwords without the slow work of hashing each. */
const counted = async (times: number, email: string, address: (n: number) => string) => {
  for (let n = 0; n < times; n += 1) await signInLimitsOf(storage.payload).tryOnce({ email, address: address(n) });
};
const administrators = () => storage.payload.count({ collection: 'users', where: { role: { equals: 'administrator' } } });
/** 'users/1', as the audit trail names an account. */
const nameOf = async (email: string) => {
  const { docs } = await storage.payload.find({ collection: 'users', where: { email: { equals: email } } });
  return `users/${docs[0]?.id}`;
};
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

describe('The first administrator', () => {
  const register = (setupToken: string | null, email = 'first@tthc.example', more: object = {}) =>
    ask('POST', '/users/first-register', { body: { email, password: PASSWORD, setupToken, ...more } });

  it('needs the token that the start printed', async () => {
    const token = await openSetup(storage.payload);
    expect((await register(null)).status).toBe(403);
    expect((await register('guessed')).text).toContain('open the address that the start printed');
    expect((await storage.payload.count({ collection: 'users' })).totalDocs).toBe(0);
    expect((await register(token)).status).toBe(200);
    expect(await events()).toEqual([
      ['first@tthc.example', 'create', await nameOf('first@tthc.example'), expect.stringContaining('role: administrator')],
      ['first@tthc.example', 'sign-in', await nameOf('first@tthc.example'), '192.0.2.1'],
    ]);
  });

  it('is nobody where no start printed one', async () => {
    expect((await register('')).status).toBe(403);
    expect((await register('undefined')).status).toBe(403);
  });

  it('is one, also when six come at once with the token', async () => {
    const token = await openSetup(storage.payload);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => register(token, `a${n}@tthc.example`, { role: 'administrator' })));
    expect(statuses(answers)).toEqual([200, 403, 403, 403, 403, 403]);
    expect((await storage.payload.count({ collection: 'users' })).totalDocs).toBe(1);
    expect(answers.find(({ status }) => status === 403)?.text).toMatch(/has just been created|You are not allowed/);
  });

  it('works for every authority, whatever was sent along', async () => {
    const token = await openSetup(storage.payload);
    await register(token, 'first@tthc.example', { role: 'editor', authority: 'H24', firstAccount: 'x', unlockedAt: '2099-01-01' });
    const { docs } = await storage.payload.find({ collection: 'users', showHiddenFields: true });
    expect(docs).toEqual([
      expect.objectContaining({ role: 'administrator', authority: null, isForAllAuthorities: true, firstAccount: 'first' }),
    ]);
  });

  it('is made once: there is no token where accounts are', async () => {
    await account('a@tthc.example');
    expect(await openSetup(storage.payload)).toBeNull();
    expect((await register('x')).status).toBe(403);
  });
});

describe('The last administrator', () => {
  beforeEach(async () => {
    await account('a@tthc.example');
    await account('e@tthc.example', 'editor');
  });

  it('is neither deleted nor made anything else', async () => {
    const token = await tokenOf('a@tthc.example');
    expect((await ask('DELETE', `/${await nameOf('a@tthc.example')}`, { token })).text).toContain('last administrator');
    expect((await ask('PATCH', `/${await nameOf('a@tthc.example')}`, { token, body: { role: 'editor' } })).status).toBe(403);
    await ask('DELETE', '/users?where[role][equals]=administrator', { token });
    await ask('PATCH', '/users?where[role][equals]=administrator', { token, body: { role: 'approver' } });
    expect((await administrators()).totalDocs).toBe(1);
  });

  it('stays when six remove each other at once, or all in one request', async () => {
    const names = ['b', 'c', 'd', 'f', 'g'].map((name) => `${name}@tthc.example`);
    for (const name of names) await account(name);
    const token = await tokenOf('a@tthc.example');
    await ask('DELETE', '/users?where[role][equals]=administrator', { token });
    expect((await administrators()).totalDocs).toBe(1);
    const [left] = (await storage.payload.find({ collection: 'users', where: { role: { equals: 'administrator' } } })).docs;
    const other = await account('h@tthc.example');
    const tokens = [await tokenOf(left!.email), await tokenOf('h@tthc.example')];
    await Promise.all([
      ask('DELETE', `/users/${other.id}`, { token: tokens[0] }),
      ask('PATCH', `/users/${left!.id}`, { token: tokens[1], body: { role: 'editor' } }),
    ]);
    expect((await administrators()).totalDocs).toBe(1);
  });
});

describe('A password', () => {
  it.each(['abc', '12345678901', 'password1234', '123456789012', 'qwertyuiop12', 'aaaaaaaaaaaa', 'e@tthc.example'])(
    'is refused: %s',
    async (password) => {
      await account('a@tthc.example');
      const token = await tokenOf('a@tthc.example');
      const body = { email: 'e@tthc.example', password, role: 'editor', isForAllAuthorities: true };
      expect((await ask('POST', '/users', { token, body })).status).toBe(400);
    },
  );

  it('is changed by whoever types their own current one', async () => {
    const { id } = await account('a@tthc.example');
    const token = await tokenOf('a@tthc.example');
    const change = (body: object) => ask('PATCH', `/users/${id}`, { token, body });
    expect((await change({ password: 'gió thổi qua cánh đồng' })).status).toBe(400);
    expect((await change({ password: 'gió thổi qua cánh đồng', currentPassword: 'wrong' })).status).toBe(400);
    expect((await change({ password: 'short', currentPassword: PASSWORD })).status).toBe(400);
    expect((await change({ name: 'Lan' })).status).toBe(200);
    expect((await change({ password: 'gió thổi qua cánh đồng', currentPassword: PASSWORD })).status).toBe(200);
    expect((await signIn('a@tthc.example', PASSWORD)).status).toBe(401);
    expect((await signIn('a@tthc.example', 'gió thổi qua cánh đồng')).status).toBe(200);
    expect(await events('update')).toContainEqual(['a@tthc.example', 'update', `users/${id}`, 'password']);
  });

  it('is not reset by a letter that never comes', async () => {
    await account('a@tthc.example');
    for (const email of ['a@tthc.example', 'nobody@tthc.example'])
      expect((await ask('POST', '/users/forgot-password', { body: { email } })).text).toContain('Ask an administrator');
    expect((await ask('POST', '/users/reset-password', { body: { token: '', password: PASSWORD } })).status).toBe(403);
  });
});

describe('Signing in', () => {
  beforeEach(() => account('a@tthc.example'));

  it('says the same of a wrong password and of an e-mail that is nobody’s, and remembers both', async () => {
    const [known, unknown] = [await signIn('a@tthc.example', 'wrong'), await signIn('b@tthc.example', 'wrong')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect(await events('sign-in-refused')).toEqual([
      ['system', 'sign-in-refused', await nameOf('a@tthc.example'), '192.0.2.1'],
      ['system', 'sign-in-refused', 'users/0', '192.0.2.1'],
    ]);
  });

  it('works as hard for an e-mail that is nobody’s', async () => {
    await signIn('warm@tthc.example', 'wrong');
    const cpu = async (email: string) => {
      const before = process.cpuUsage();
      await signIn(email, 'wrong', `198.51.100.${Math.round(before.user) % 250}`);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const known = [await cpu('a@tthc.example'), await cpu('a@tthc.example'), await cpu('a@tthc.example')].sort();
    const unknown = [await cpu('x@tthc.example'), await cpu('y@tthc.example'), await cpu('z@tthc.example')].sort();
    expect(unknown[1]! / known[1]!).toBeGreaterThan(0.6);
    expect(unknown[1]! / known[1]!).toBeLessThan(1.7);
  });

  it('takes ten wrong passwords of eighty at once, and then none from there, not even the right one', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, (_, n) => signIn('a@tthc.example', `wrong ${n}`)));
    expect(answers.filter(({ status }) => status === 401).length).toBe(10);
    expect(answers.filter(({ status }) => status === 429).length).toBe(70);
    const after = await signIn('a@tthc.example', PASSWORD);
    const seconds = Number(after.headers.get('retry-after'));
    expect([after.status, seconds > 60, seconds <= 15 * 60]).toEqual([429, true, true]);
    expect(after.text).toContain(`Wait ${Math.ceil(seconds / 60)} minutes`);
    expect((await events('sign-in-refused')).length).toBe(10);
    expect(await events('sign-in-stopped')).toContainEqual([
      'system',
      'sign-in-stopped',
      await nameOf('a@tthc.example'),
      '192.0.2.1; pair',
    ]);
  });

  it('counts each of sixty aliases of one GraphQL request', async () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: loginUser(email: "a@tthc.example", password: "wrong ${n}") { token }`);
    await askPayloadGraphql(storage.payload, `mutation { ${aliases.join(' ')} }`, null);
    expect((await events('sign-in-refused')).length).toBe(10);
  });

  it('counts one address over all accounts, and known and unknown alike', async () => {
    await counted(28, 'somebody@tthc.example', () => '192.0.2.1').catch(() => undefined);
    for (const email of ['b@tthc.example', 'a@tthc.example']) expect((await signIn(email, 'Hanoi2026')).status).toBe(401);
    const [known, unknown] = [await signIn('a@tthc.example', 'Hanoi2026'), await signIn('c@tthc.example', 'Hanoi2026')];
    const sayings = [known, unknown].map(({ text }) => text.replace(/Wait \d+ minutes/, 'Wait'));
    expect([known.status, sayings[0]]).toEqual([429, sayings[1]]);
  });

  it('lets the owner in whom strangers tried to lock out', async () => {
    await counted(12, 'a@tthc.example', () => '203.0.113.9');
    expect((await signIn('a@tthc.example', PASSWORD, '203.0.113.9')).status).toBe(429);
    expect((await signIn('a@tthc.example', PASSWORD, '192.0.2.77')).status).toBe(200);
  });

  it('is stopped for strangers of many addresses, and stays open where the owner is known', async () => {
    expect((await signIn('a@tthc.example', PASSWORD, '192.0.2.77')).status).toBe(200);
    await counted(101, 'a@tthc.example', (n) => `203.0.113.${n}`);
    const stranger = await signIn('a@tthc.example', PASSWORD, '198.51.100.1');
    // All addresses together are stopped for a day, and the refusal does not promise less.
    expect([stranger.status, Number(stranger.headers.get('retry-after')) > 60 * 60]).toEqual([429, true]);
    expect((await signIn('a@tthc.example', PASSWORD, '192.0.2.77')).status).toBe(200);
  });

  it('opens again when an administrator unlocks the account', async () => {
    await counted(12, 'a@tthc.example', () => '192.0.2.1');
    expect((await signIn('a@tthc.example', PASSWORD)).status).toBe(429);
    await storage.payload.update({
      collection: 'users',
      where: { email: { equals: 'a@tthc.example' } },
      data: { unlockedAt: new Date().toISOString() },
    });
    expect((await signIn('a@tthc.example', PASSWORD)).status).toBe(200);
  });
});

describe('Unlocking in the admin', () => {
  const locked = async () => {
    await account('a@tthc.example');
    await account('e@tthc.example', 'editor');
    const tokens = { administrator: await tokenOf('a@tthc.example'), editor: await tokenOf('e@tthc.example') };
    await counted(12, 'e@tthc.example', () => '192.0.2.1');
    expect((await signIn('e@tthc.example', PASSWORD)).status).toBe(429);
    return tokens;
  };
  const unlock = (token: string | undefined) =>
    ask('POST', '/users/unlock', { token, from: '198.51.100.9', body: { email: 'E@tthc.example' } });

  it('is for administrators, works at once, and is remembered with who did it', async () => {
    const { administrator } = await locked();
    expect((await unlock(administrator)).status).toBe(200);
    expect((await signIn('e@tthc.example', PASSWORD)).status).toBe(200);
    expect(await events('update')).toEqual([['a@tthc.example', 'update', 'users/2', 'unlocked']]);
  });

  it('is for nobody else', async () => {
    const { editor } = await locked();
    expect([(await unlock(editor)).status, (await unlock(undefined)).status]).toEqual([403, 403]);
    expect((await signIn('e@tthc.example', PASSWORD)).status).toBe(429);
  });
});

describe('An account', () => {
  beforeEach(async () => {
    await account('a@tthc.example');
    await storage.payload.create({
      collection: 'authorities',
      data: { code: 'H24', name: 'UBND thành phố Hải Phòng', level: 'province', announcesFor: 'none' },
    });
  });
  const create = async (body: object) =>
    ask('POST', '/users', { token: await tokenOf('a@tthc.example'), body: { email: 'e@tthc.example', password: PASSWORD, ...body } });

  it('belongs to an authority of the register, by its code as the register writes it', async () => {
    expect((await create({ role: 'editor', authority: 'X99' })).text).toContain('has no code X99');
    expect((await create({ role: 'editor' })).text).toContain('Works for every authority');
    const { body } = await create({ role: 'editor', authority: ' h24 ' });
    expect(body.doc).toMatchObject({ authority: 'H24', isForAllAuthorities: false });
  });

  it('raises nobody by their own hand', async () => {
    const { body } = await create({ role: 'editor', authority: 'H24' });
    const token = await tokenOf('e@tthc.example');
    const wished = { role: 'administrator', authority: 'G15', isForAllAuthorities: true, unlockedAt: '2099-01-01', name: 'Lan' };
    await ask('PATCH', `/users/${body.doc?.id}`, { token, body: wished });
    const stored = await storage.payload.findByID({ collection: 'users', id: body.doc!.id, showHiddenFields: true });
    expect({ ...stored, unlockedAt: stored.unlockedAt ?? null }).toMatchObject({
      role: 'editor',
      authority: 'H24',
      isForAllAuthorities: false,
      unlockedAt: null,
      name: 'Lan',
    });
  });

  it('is remembered with everything that is done to it', async () => {
    const { body } = await create({ role: 'editor', authority: 'H24' });
    const token = await tokenOf('a@tthc.example');
    const id = body.doc?.id;
    await ask('PATCH', `/users/${id}`, { token, body: { role: 'approver' } });
    await ask('DELETE', `/users/${id}`, { token });
    expect((await events()).filter(([, , what]) => what === `users/${id}`)).toEqual([
      ['a@tthc.example', 'create', `users/${id}`, 'email: e@tthc.example; role: editor; authority: H24'],
      ['a@tthc.example', 'update', `users/${id}`, 'role: editor → approver'],
      ['a@tthc.example', 'delete', `users/${id}`, 'e@tthc.example; approver'],
    ]);
  });
});

describe('An account that is no longer active', () => {
  it('does not sign in, and its open sessions end; it works again once it is active', async () => {
    await account('a@tthc.example');
    const person = await account('e@tthc.example', 'editor');
    const [token, own] = [await tokenOf('a@tthc.example'), await tokenOf('e@tthc.example')];
    const setActive = (isActive: boolean) => ask('PATCH', `/users/${person.id}`, { token, body: { isActive } });
    expect((await ask('GET', '/decisions', { token: own })).status).toBe(200);
    expect((await setActive(false)).status).toBe(200);
    expect((await ask('GET', '/decisions', { token: own })).status).toBe(403);
    const refused = await signIn('e@tthc.example', PASSWORD);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('no longer active')]);
    // Nobody learns it without the password.
    expect((await signIn('e@tthc.example', 'sai')).status).toBe(401);
    await setActive(true);
    expect((await signIn('e@tthc.example', PASSWORD)).status).toBe(200);
    expect((await events('update')).map(([, , , details]) => details)).toEqual(['isActive: true → false', 'isActive: false → true']);
  });

  it('is never that of an administrator', async () => {
    await account('a@tthc.example');
    const other = await account('b@tthc.example');
    const token = await tokenOf('a@tthc.example');
    expect((await ask('PATCH', `/users/${other.id}`, { token, body: { isActive: false } })).status).toBe(403);
  });
});

describe('The last sign-in', () => {
  it('is kept by the system, and shown to the person and to administrators', async () => {
    const { id } = await account('a@tthc.example');
    const before = new Date().toISOString();
    const token = await tokenOf('a@tthc.example');
    const shown = JSON.parse((await ask('GET', `/users/${id}`, { token })).text) as { lastSignInAt: string };
    expect(shown.lastSignInAt >= before).toBe(true);
    await ask('PATCH', `/users/${id}`, { token, body: { lastSignInAt: '2020-01-01T00:00:00.000Z' } });
    const after = await storage.payload.findByID({ collection: 'users', id });
    expect(after.lastSignInAt).toBe(shown.lastSignInAt);
  });
});

describe('The cookie', () => {
  it.each([
    ['https://tthc.gov.example', true],
    ['http://tthc.gov.example', false],
    [null, false],
  ])('of an admin that is shown at %s is Secure: %p', async (publicUrl, isSecure) => {
    await storage.close();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-cookie-'));
    const settings = { ...storageIn(dataDir), publicUrl };
    const payload = await openPayload(settings);
    storage = { payload, dataDir, close: () => payload.destroy().then(() => rm(dataDir, { recursive: true })) };
    await account('a@tthc.example');
    const request = new Request('http://localhost/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'a@tthc.example', password: PASSWORD }),
    });
    const response = await askRest(payload)(request);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^payload-token=.+HttpOnly/);
    expect([/; Secure/.test(cookie), /; SameSite=Lax/.test(cookie)]).toEqual([isSecure, true]);
  });
});
