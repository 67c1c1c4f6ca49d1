import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq, type Payload } from 'payload';
import { guardSignIn } from '../../src/collections/users/guardSignIn.ts';
import { signInLimitsOf } from '../../src/collections/users/signInLimits.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { databaseEnvironment, removeStorage, storageIn } from '../factories/testDatabase.ts';

/** Runs `npm run user` as operators do, in its own process, while a server has the same database open. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PASSWORD = 'mưa rơi trên mái ngói';
const OTHER = 'gió thổi qua cánh đồng';
const ADMIN = 'a@tthc.example';
const EDITOR = 'e@tthc.example';

let dataDir: string;
let payload: Payload;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-user-'));
  payload = await openPayload(storageIn(dataDir));
});
afterAll(async () => {
  await payload.destroy();
  await removeStorage(dataDir);
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** @param typed the text of standard input */
function user(words: string, typed = '', more: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: dataDir, ...databaseEnvironment(dataDir), NODE_OPTIONS: '', ...more };
  const args = ['--import', 'tsx', 'scripts/user.ts', ...words.split(' ').filter(Boolean)];
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  const text = { out: '', said: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.said += chunk.toString()));
  // A command that refuses at once closes its input, so writing to it may fail.
  child.stdin.on('error', () => undefined).end(typed);
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, ...text })));
}
const refused = async (answer: Promise<Ended>, why: string) =>
  expect(await answer).toEqual({ code: 1, out: '', said: expect.stringContaining(why) });
const trail = async () =>
  (await payload.find({ collection: 'audit-events', pagination: false, sort: ['at', 'id'] })).docs.map(
    ({ who, action, what, details }) => `${who} ${action} ${what} ${details}`,
  );
/** 'users/1', as the audit trail names an account. */
const nameOf = async (email: string) => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } });
  return `users/${docs[0]?.id}`;
};
const signsIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  );

/** What the rules of signing in say of the editor, as a server that runs asks them. */
const signInOverRest = async () =>
  guardSignIn(Object.assign(await createLocalReq({}, payload), { payloadAPI: 'REST' as const }), { email: EDITOR, password: OTHER });

/** Each call starts a process that opens the storage, which takes seconds. */
const LONG = 5 * 60_000;

describe('npm run user', () => {
  it.each(['', 'rename', 'create nobody', `create ${ADMIN} --password x`, 'list all', 'unlock'])(
    'answers a malformed command with its usage: %s',
    async (words) => {
      expect(await user(words)).toEqual({ code: 2, out: '', said: expect.stringContaining('npm run user -- create EMAIL') });
    },
    LONG,
  );

  it(
    'names a setting that is wrong',
    async () => {
      expect(await user('list', '', { PORT: 'x' })).toEqual({ code: 2, out: '', said: expect.stringContaining('PORT') });
    },
    LONG,
  );

  it(
    'makes the first account an administrator of every authority, with a good password only',
    async () => {
      await refused(user(`create ${ADMIN}`, 'short\n'), 'at least 12 characters');
      expect(await user(`create ${ADMIN} --name Lan`, `${PASSWORD}\n`)).toMatchObject({ code: 0 });
      expect(await signsIn(ADMIN, PASSWORD)).toBe(true);
      await refused(user(`create ${ADMIN.toUpperCase()}`, PASSWORD), 'There is an account');
    },
    LONG,
  );

  it(
    'gives every further account a role, and an authority of the register or all of them',
    async () => {
      await payload.create({
        collection: 'authorities',
        data: { code: 'H24', name: 'UBND thành phố Hải Phòng', level: 'province', announcesFor: 'none' },
      });
      await refused(user(`create ${EDITOR}`, PASSWORD), 'administrator, approver, editor');
      await refused(user(`create ${EDITOR} --role editor --authority X99`, PASSWORD), 'no code X99');
      expect(await user(`create ${EDITOR} --role editor --authority h24`, PASSWORD)).toMatchObject({ code: 0 });
    },
    LONG,
  );

  it(
    'changes a role, keeps the last administrator, and lists',
    async () => {
      expect(await user(`role ${EDITOR} approver`)).toMatchObject({ code: 0 });
      await refused(user(`role ${ADMIN} editor`), 'last administrator');
      await refused(user('role nobody@tthc.example editor'), 'no account');
      expect((await user('list')).out).toBe(`${ADMIN}\tadministrator\t*\tLan\n${EDITOR}\tapprover\tH24\t\n`);
    },
    LONG,
  );

  it(
    'sets a password, and the old one is none any more',
    async () => {
      expect(await user(`password ${EDITOR}`, OTHER)).toMatchObject({ code: 0 });
      expect([await signsIn(EDITOR, PASSWORD), await signsIn(EDITOR, OTHER)]).toEqual([false, true]);
    },
    LONG,
  );

  it(
    'closes an account of whoever leaves, but no administrator, and opens it again',
    async () => {
      await refused(user(`close ${ADMIN}`), 'administrator is always active');
      expect(await user(`close ${EDITOR}`)).toMatchObject({ code: 0 });
      await expect(signInOverRest()).rejects.toThrow('ngừng hoạt động');
      await refused(user(`role ${EDITOR} administrator --all-authorities`), 'administrator is always active');
      expect((await user('list')).out).toContain(`${EDITOR}\tapprover\tH24\t\tđã ngừng / closed\n`);
      expect(await user(`open ${EDITOR}`)).toMatchObject({ code: 0 });
      await expect(signInOverRest()).resolves.toBeUndefined();
    },
    LONG,
  );

  it(
    'unlocks an account for a server that runs',
    async () => {
      for (let n = 0; n < 11; n += 1) await signInLimitsOf(payload).tryOnce({ email: EDITOR, address: 'local' });
      await expect(signInOverRest()).rejects.toMatchObject({ status: 429 });
      expect(await user(`unlock ${EDITOR}`)).toMatchObject({ code: 0 });
      await expect(signInOverRest()).resolves.toBeUndefined();
    },
    LONG,
  );

  it('left everything in the audit trail, and no password', async () => {
    const events = await trail();
    expect(events.filter((event) => !event.includes('sign-in'))).toEqual([
      `system create ${await nameOf(ADMIN)} email: ${ADMIN}; name: Lan; role: administrator; isForAllAuthorities: true`,
      expect.stringContaining('create authorities'),
      `system create ${await nameOf(EDITOR)} email: ${EDITOR}; role: editor; authority: H24`,
      `system update ${await nameOf(EDITOR)} role: editor → approver`,
      `system update ${await nameOf(EDITOR)} password; unlocked`,
      `system update ${await nameOf(EDITOR)} isActive: true → false`,
      `system update ${await nameOf(EDITOR)} isActive: false → true`,
      `system update ${await nameOf(EDITOR)} unlocked`,
    ]);
    expect(events.join()).not.toContain(PASSWORD);
  });
});
