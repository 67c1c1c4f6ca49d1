import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anUnsignedPdf } from '../factories/signedPdf.ts';
import { servePayload } from '../factories/servePayload.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** Programs that edit with an API key (docs/how-to/edit-by-program.md), and what they are refused. */
let admin: OpenAdmin;
let served: Awaited<ReturnType<typeof servePayload>>;
let folder: string;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  await makeKeys();
  served = await servePayload(admin.payload, admin.dataDir);
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-programs-'));
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
  await admin.close();
});

/** All keys are made before the first is used, because a running process notices new keys late. */
const KEYS = {
  draft: { scopes: ['draft'] },
  read: { scopes: ['read'] },
  foreign: { scopes: ['draft'], authority: 'H24' },
  expired: { scopes: ['draft'] },
  revoked: { scopes: ['draft'], isRevoked: true },
  approving: { scopes: ['draft', 'approve'] },
  announcing: { scopes: ['draft', 'approve', 'announce'] },
};
const keys = {} as Record<keyof typeof KEYS, string>;
async function makeKeys(): Promise<void> {
  for (const [name, more] of Object.entries(KEYS)) {
    const body = { name: 'Phần mềm của tỉnh', authority: 'H26', lastDay: '2999-12-31', ...more };
    const { doc } = (await admin.ask('administrator', 'POST', '/api-keys', body)).body as unknown as { doc: { id: number; key: string } };
    keys[name as keyof typeof KEYS] = doc.key;
    if (name === 'expired') await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { lastDay: '2020-01-01' });
  }
}

interface Told {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly errors?: { readonly message: string }[] };
}
async function ask(key: string | null, method: string, address: string, body?: unknown): Promise<Told> {
  const answer = await fetch(`${served.url}/api/drafts/${address}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Told['body'] };
}

const HA_NOI = { code: 'H26', name: 'UBND Thành phố Hà Nội' };
const aDraft = (number: string, more: object = {}, lines: object[] = [{ kind: 'new', code: '1.000001', name: 'Một' }]) => ({
  decision: { number, issuingAuthority: HA_NOI, issuedOn: '2026-01-02', effectiveFrom: '2026-01-12', ...more },
  lines,
});
const withContent = (content: object) => ({ kind: 'new', code: '1.000001', name: 'Một', content });
let last = 0;
const aNumber = () => {
  last += 1;
  return { printed: `${last}/QĐ-UBND`, address: `2026-01-02/H26/${last}-QD-UBND` };
};
const events = async (what: string) => (await admin.payload.find({ collection: 'audit-events', where: { what: { equals: what } } })).docs;

it('The commands of the how-to work as they stand', async () => {
  const page = await readFile('docs/how-to/edit-by-program.md', 'utf8');
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block);
  const script = ['set -euo pipefail', ...blocks.map((block) => `${block}\necho; echo ----`)].join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    cwd: folder,
    env: { ...process.env, TTHC: served.url, KEY: keys.draft },
  });
  const told = stdout.split('----').map((part) => part.trim());
  expect(JSON.parse(told[1]!)).toMatchObject({ key: '2026-01-02/H26/3565-QD-UBND', state: 'draft', lineCount: 1 });
  expect(told[2]).not.toMatch(/^error/m);
  expect(JSON.parse(told[4]!)).toEqual({ state: 'submitted', differences: [] });
  expect(JSON.parse(told[5]!)).toMatchObject({ state: 'submitted', lines: [{ code: '1.009999', content: { dossierSets: 1 } }] });
});

describe('PUT', () => {
  it('makes a draft once, replaces it, and changes nothing where nothing changed', async () => {
    const key = keys.draft;
    const { printed, address } = aNumber();
    const made = await ask(key, 'PUT', address, aDraft(printed));
    const same = await ask(key, 'PUT', address, aDraft(printed));
    expect([made.status, same.status, same.body]).toEqual([201, 200, made.body]);
    const other = await ask(key, 'PUT', address, aDraft(printed, { title: 'Về hộ tịch' }));
    expect([other.status, other.body['id'], other.body['draftHash'] === made.body['draftHash']]).toEqual([200, made.body['id'], false]);
    expect((await ask(key, 'GET', address)).body).toMatchObject({ decision: { title: 'Về hộ tịch' }, lines: [{ code: '1.000001' }] });
  });

  it('keeps the signed file that the program attached', async () => {
    const key = keys.draft;
    const { printed, address } = aNumber();
    const { body: made } = await ask(key, 'PUT', address, aDraft(printed));
    const body = new FormData();
    body.set('signed', new Blob([new Uint8Array(anUnsignedPdf('Quyết định'))]), 'ký.pdf');
    const attached = await fetch(`${served.url}/api/drafts/${address}/signed-file`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body,
    });
    expect(attached.status).toBe(201);
    const { signedFile } = (await attached.json()) as { signedFile: { sha256: string } };
    const again = await ask(key, 'PUT', address, aDraft(printed, { title: 'Về hộ tịch' }));
    expect([again.status, again.body['id']]).toEqual([200, made['id']]);
    expect((await ask(key, 'GET', address)).body).toMatchObject({ decision: { document: { name: 'ký.pdf', sha256: signedFile.sha256 } } });
  });

  it('makes one draft of several requests at once', async () => {
    const key = keys.draft;
    const { printed, address } = aNumber();
    const answers = await Promise.all([1, 2, 3].map(() => ask(key, 'PUT', address, aDraft(printed))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
  });

  it('stands in the audit trail under the key', async () => {
    const key = keys.draft;
    const { printed, address } = aNumber();
    const { body } = await ask(key, 'PUT', address, aDraft(printed));
    expect((await events(`decisions/${body['id']}`)).map(({ who }) => who)).toContainEqual(expect.stringMatching(/^key:\d+ Phần mềm/));
  });

  it.each([
    ['an unknown part', { decision: { ...aDraft('900/QĐ-UBND').decision, state: 'approved' }, lines: [] }, 'state'],
    ['a wrong kind', aDraft('900/QĐ-UBND', {}, [{ kind: 'invented' }]), 'lines.0.kind'],
    [
      'too many lines',
      aDraft(
        '900/QĐ-UBND',
        {},
        Array.from({ length: 2_001 }, () => ({ kind: 'new' })),
      ),
      'lines',
    ],
    ['a day that does not exist', aDraft('900/QĐ-UBND', { effectiveFrom: '2026-02-30' }), 'effectiveFrom'],
    ['another decision', aDraft('901/QĐ-UBND'), '901-QD-UBND'],
    ['nothing', null, 'body'],
  ])('refuses %s and says where', async (_what, body, where) => {
    const answer = await ask(keys.draft, 'PUT', '2026-01-02/H26/900-QD-UBND', body);
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(where)]);
  });

  const NASTY = ['\0', '\u0001', '\u000b', '\u202e', '\u2066', '\ud800'];
  it.each([
    ['decision.title', (text: string) => aDraft('', { title: text })],
    ['lines.0.name', (text: string) => aDraft('', {}, [{ kind: 'new', code: '1.000001', name: text }])],
    ['lines.0.content.steps.0.description', (text: string) => aDraft('', {}, [withContent({ steps: [{ description: text }] })])],
    [
      'lines.0.content.dossiers.0.items.0.name',
      (text: string) => aDraft('', {}, [withContent({ dossiers: [{ items: [{ name: text }] }] })]),
    ],
  ])('refuses control, direction and half characters in %s, and stores nothing', async (where, bodyWith) => {
    const { printed, address } = aNumber();
    for (const nasty of NASTY) {
      const { decision, lines } = bodyWith(`Bước ${nasty} một`);
      const answer = await ask(keys.draft, 'PUT', address, { decision: { ...decision, number: printed }, lines });
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(`${where}: `)]);
    }
    expect((await ask(keys.draft, 'GET', address)).status).toBe(404);
  });

  it('replaces a draft that an earlier release stored with such characters, which is shown and checked without them', async () => {
    const { printed, address } = aNumber();
    const draft = aDraft(printed, {}, [withContent({ steps: [{ description: 'Bước một' }] })]);
    const { body } = await ask(keys.draft, 'PUT', address, draft);
    const { docs } = await admin.payload.find({ collection: 'lines', where: { decision: { equals: body['id'] as number } }, depth: 0 });
    const content = docs[0]!.content!.map((block) => ({ ...block, steps: [{ description: 'Bước \ud800\0một' }] }));
    await admin.payload.db.updateOne({ collection: 'lines', id: docs[0]!.id, data: { ...docs[0], content } });
    const shown = await ask(keys.draft, 'GET', address);
    expect(shown.body).toMatchObject({ lines: [{ content: { steps: [{ description: 'Bước một' }] } }] });
    expect((await ask(keys.draft, 'POST', `${address}/check`)).status).toBe(200);
    expect((await ask(keys.draft, 'PUT', address, aDraft(printed))).status).toBe(200);
  });

  it('refuses a foreign authority', async () => {
    const { printed, address } = aNumber();
    expect((await ask(keys.foreign, 'PUT', address, aDraft(printed))).status).toBe(403);
    await ask(keys.draft, 'PUT', address, aDraft(printed));
    expect((await ask(keys.foreign, 'GET', address)).status).toBe(403);
    expect((await ask(keys.foreign, 'POST', `${address}/check`)).status).toBe(403);
  });

  it('refuses no key, one without the scope, an expired and a revoked one', async () => {
    const { printed, address } = aNumber();
    const put = async (key: string | null) => (await ask(key, 'PUT', address, aDraft(printed))).status;
    expect(await put(null)).toBe(401);
    expect(await put(`tthc_${'x'.repeat(43)}`)).toBe(401);
    expect(await put(keys.read)).toBe(403);
    expect(await put(keys.expired)).toBe(401);
    expect(await put(keys.revoked)).toBe(401);
    expect((await ask(keys.draft, 'GET', address)).status).toBe(404);
  });
});

describe('From draft to announced', () => {
  const WORDS = 'Đã đối chiếu với văn bản đã ký.';
  const step = async (key: string, address: string, name: string) => {
    const { body } = await ask(key, 'GET', address);
    return ask(key, 'POST', `${address}/${name}`, { draftHash: body['draftHash'] });
  };
  async function submitted(key: string): Promise<string> {
    const { printed, address } = aNumber();
    await ask(key, 'PUT', address, aDraft(printed, {}, [{ kind: 'new', code: `1.10000${last % 10}`, name: `Thủ tục ${last}` }]));
    const { body } = await ask(key, 'POST', `${address}/check`);
    for (const { questionHash } of body['violations'] as { questionHash: string }[])
      await ask(key, 'POST', `${address}/explanations`, { questionHash, answer: WORDS });
    expect((await step(key, address, 'submit')).body).toMatchObject({ state: 'submitted' });
    return address;
  }

  it('leaves approving to people', async () => {
    const key = keys.draft;
    const address = await submitted(key);
    expect((await step(key, address, 'approve')).status).toBe(403);
    expect((await step(key, address, 'announce')).status).toBe(403);
    expect((await ask(key, 'POST', `${address}/review`)).status).toBe(404);
  });

  it('does not overwrite what was submitted, unless it is withdrawn', async () => {
    const key = keys.draft;
    const address = await submitted(key);
    const changed = aDraft(`${last}/QĐ-UBND`, { title: 'Khác' });
    expect((await ask(key, 'PUT', address, changed)).status).toBe(409);
    expect((await step(key, address, 'withdraw')).body).toMatchObject({ state: 'draft' });
    expect((await ask(key, 'PUT', address, changed)).status).toBe(200);
  });

  it('approves and announces by keys that an administrator allowed that, not by the one that drafted', async () => {
    const drafting = keys.approving;
    const address = await submitted(drafting);
    expect((await step(drafting, address, 'approve')).status).toBe(403);
    const other = keys.announcing;
    expect((await step(other, address, 'approve')).body).toMatchObject({ state: 'approved' });
    expect((await step(other, address, 'announce')).body).toMatchObject({ state: 'announced' });
    const log = await admin.payload.find({ collection: 'announcements', sort: '-sequence', limit: 1 });
    expect(JSON.parse(log.docs[0]!.head).handling).toMatchObject({ approvedBy: { role: 'program', authority: 'H26' } });
    const again = await ask(other, 'PUT', address, aDraft(`${last}/QĐ-UBND`, { title: 'Khác' }));
    expect([again.status, again.body.errors?.[0]?.message]).toEqual([409, expect.stringContaining('announced')]);
  });

  it('refuses a step on a draft that the program has not seen', async () => {
    const key = keys.draft;
    const address = await submitted(key);
    expect((await ask(key, 'POST', `${address}/withdraw`, { draftHash: '0'.repeat(64) })).status).toBe(409);
  });
});
