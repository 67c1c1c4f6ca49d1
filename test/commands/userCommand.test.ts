import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq, type Payload } from 'payload';
import { guardSignIn } from '../../src/collections/users/guardSignIn.ts';
import { signInLimitsOf } from '../../src/collections/users/signInLimits.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';

/** `npm run user` as operators run it: in processes of its own, beside a server that has the same database open. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PASSWORD = 'mưa rơi trên mái ngói';
const OTHER = 'gió thổi qua cánh đồng';
const ADMIN = 'a@tthc.example';
const EDITOR = 'e@tthc.example';

let dataDir: string;
let payload: Payload;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-user-'));
  payload = await openPayload({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: 'a secret for tests' });
});
afterAll(async () => {
  await payload.destroy();
  await rm(dataDir, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** @param typed what stands on standard input */
function user(words: string, typed = '', more: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', NODE_OPTIONS: '', ...more };
  const args = ['--import', 'tsx', 'scripts/user.ts', ...words.split(' ').filter(Boolean)];
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  const text = { out: '', said: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.said += chunk.toString()));
  // A command that refuses at once does not wait to be written to.
  child.stdin.on('error', () => undefined).end(typed);
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, ...text })));
}
const refused = async (answer: Promise<Ended>, why: string) =>
  expect(await answer).toEqual({ code: 1, out: '', said: expect.stringContaining(why) });
const trail = async () =>
  (await payload.find({ collection: 'audit-events', pagination: false, sort: 'id' })).docs.map(
    ({ who, action, what, details }) => `${who} ${action} ${what} ${details}`,
  );
const signsIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  );

/** Each command is a process that opens the storage. */
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
    'unlocks an account for a server that runs',
    async () => {
      const req = Object.assign(await createLocalReq({}, payload), { payloadAPI: 'REST' as const });
      const signIn = () => guardSignIn(req, { email: EDITOR, password: OTHER });
      for (let n = 0; n < 11; n += 1) await signInLimitsOf(payload).tryOnce({ email: EDITOR, address: 'local' });
      await expect(signIn()).rejects.toMatchObject({ status: 429 });
      expect(await user(`unlock ${EDITOR}`)).toMatchObject({ code: 0 });
      await expect(signIn()).resolves.toBeUndefined();
    },
    LONG,
  );

  it('left everything in the audit trail, and no password', async () => {
    const events = await trail();
    expect(events.filter((event) => !event.includes('sign-in'))).toEqual([
      `system create users/1 email: ${ADMIN}; name: Lan; role: administrator; isForAllAuthorities: true`,
      expect.stringContaining('create authorities'),
      `system create users/2 email: ${EDITOR}; role: editor; authority: H24`,
      'system update users/2 role: editor → approver',
      'system update users/2 password; unlocked',
      'system update users/2 unlocked',
    ]);
    expect(events.join()).not.toContain(PASSWORD);
  });
});
