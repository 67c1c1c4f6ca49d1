import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAnnouncing } from '../../src/announcing/createAnnouncing.ts';
import { createFileDrafting } from '../../src/announcing/fromFile/createFileDrafting.ts';
import { noticesToExplain } from '../../src/announcing/drafting/explanations.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import type { Comparison } from '../../src/collections/decisions/import/comparison.ts';
import { createSignatureChecker } from '../../src/announcing/fromFile/signatureChecking.ts';
import { createApartReader } from '../../src/reading/apart/createApartReader.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { aDecision } from '../reading/decisionFactory.ts';
import { aSignedPdf, anIdentity } from '../factories/signedPdf.ts';
import { p, table } from '../reading/officeFactory.ts';
import { loadExplanations } from '../../src/collections/decisions/review/storedExplanations.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { askRest } from './askRest.ts';
import { plugIn } from '../../src/collections/plugs.ts';

const OF = { authority: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI PHÒNG'], issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG' };
const rows = (...names: readonly string[]): string =>
  p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH') +
  table([['STT', 'Mã TTHC', 'Tên thủ tục hành chính'], ...names.map((name, at) => [String(at + 1), at === 0 ? '1.001193' : '', name])]);
const FILE = aDecision({ ...OF, body: rows('Đăng ký khai sinh', 'Đăng ký kết hôn') });
const NEWER = aDecision({ ...OF, body: rows('Đăng ký khai sinh', 'Đăng ký giám hộ') });
const PDF = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\nstartxref\n45\n%%EOF\n',
);

let admin: OpenAdmin;
const tokens = new Map<string, string>();

beforeAll(async () => {
  admin = await openAdmin({ authority: 'H24' });
  const { payload, follower } = admin;
  const store = payloadLogStore(payload);
  const announcing = createAnnouncing({ store, follower, now: () => new Date('2026-01-05T05:00:00.000Z') });
  plugIn(payload, {
    signatureChecker: createSignatureChecker([]),
    fileDrafting: createFileDrafting({ reader: createApartReader(), follower, contents: contentLoader(store), announcing }),
  });
  for (const role of ['editor', 'approver']) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${role}@tthc.example`, password: 'mật khẩu đủ dài' },
    });
    tokens.set(role, token ?? '');
  }
});
afterAll(() => admin.close());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & Partial<Comparison> & { readonly errors?: readonly { readonly message: string }[] };
}

async function send(path: string, parts: Readonly<Record<string, Uint8Array | string>>, who: string | null = 'editor'): Promise<Answer> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') form.set(name, part);
    else form.set(name, new Blob([new Uint8Array(part)]), name === 'signed' ? 'ký.pdf' : 'quyết định.docx');
  return asked(new Request(`http://localhost/api/decisions/${path}`, { method: 'POST', body: form, headers: headersOf(who) }));
}

function headersOf(who: string | null): Record<string, string> {
  return { 'accept-language': 'en', ...(who === null ? {} : { authorization: `JWT ${tokens.get(who)}` }) };
}

async function asked(request: Request): Promise<Answer> {
  const response = await askRest(admin.payload)(request);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('reading an uploaded file', () => {
  it('gives the file beside its lines: origin and place of every value', async () => {
    const { status, body } = await send('read', { file: FILE });
    expect(status).toBe(200);
    expect(body.file).toMatchObject({ name: 'quyết định.docx', sha256: sha256(FILE) });
    expect(body.lines?.map(({ n, code, name, origins }) => [n, code, name, origins.code, origins.name])).toEqual([
      [1, '1.001193', 'Đăng ký khai sinh', 'printed', 'printed'],
      [2, null, 'Đăng ký kết hôn', 'missing', 'printed'],
    ]);
    expect(body.lines?.[1]?.where).toMatchObject({ name: { table: 3, row: 3, column: 3 }, code: { table: 3, row: 3, column: 2 } });
    expect(body.form?.blocks.filter(({ kind }) => kind === 'table').length).toBe(3);
    expect(await admin.payload.count({ collection: 'decision-files' })).toEqual({ totalDocs: 0 });
  });

  it('asks what the command asks', async () => {
    const { body } = await send('read', { file: FILE });
    const store = payloadLogStore(admin.payload);
    const { follower } = admin;
    const announcing = createAnnouncing({ store, follower, now: () => new Date('2026-01-05T05:00:00.000Z') });
    const drafting = createFileDrafting({ reader: createApartReader(), follower, contents: contentLoader(store), announcing });
    const { violations, parsed, notes } = await drafting.draft(FILE);
    const wanted = noticesToExplain(violations, parsed.warnings, notes).filter(({ from }) => from !== 'check');
    expect(wanted.length).toBeGreaterThan(0);
    expect(body.questions?.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
  });

  it('takes out rows that are no lines, and uses codes that were chosen', async () => {
    const edits = JSON.stringify([
      { n: 2, code: '1.000894' },
      { n: 1, isNoLine: true },
    ]);
    const { body } = await send('read', { file: FILE, edits });
    expect(body.lines?.map(({ n, code, origins }) => [n, code, origins.code])).toEqual([[2, '1.000894', 'proposed']]);
  });

  it('adds lines that the reader missed, takes values that were typed, and tells them from what the file prints', async () => {
    const edits = JSON.stringify([
      { n: 7, after: 1, position: '1a', name: ' Đăng ký  khai tử ', code: '1.000656' },
      { n: 2, kind: 'amended', levels: ['commune'], field: 'Hộ tịch' },
      { n: 8, after: 0 },
    ]);
    const { body } = await send('read', { file: FILE, edits });
    expect(body.lines?.map(({ n, position, code, name, kind }) => [n, position, code, name, kind])).toEqual([
      [8, null, null, null, 'new'],
      [1, '1', '1.001193', 'Đăng ký khai sinh', 'new'],
      [7, '1a', '1.000656', 'Đăng ký khai tử', 'new'],
      [2, '2', null, 'Đăng ký kết hôn', 'amended'],
    ]);
    expect(body.lines?.[2]?.where).toEqual({});
    expect(body.lines?.[2]?.origins).toMatchObject({ name: 'typed', code: 'proposed' });
    expect(body.lines?.[3]).toMatchObject({
      levels: ['commune'],
      fields: ['Hộ tịch'],
      origins: { kind: 'typed', levels: 'typed', field: 'typed', name: 'printed' },
    });
    // The catalogue knows none of these codes.
    expect(body.lines?.map(({ catalogueName }) => catalogueName)).toEqual([null, null, null, null]);
  });

  it.each([
    ['a kind that is none', { file: FILE, edits: '[{"n":1,"kind":"gone"}]' }, 'editor', 400],
    ['a line far beyond', { file: FILE, edits: '[{"n":20001,"after":1}]' }, 'editor', 400],
    ['strangers', { file: FILE }, null, 401],
    ['a file of another authority', { file: aDecision({ body: rows('Đăng ký khai sinh') }) }, 'editor', 403],
    ['what is no office file', { file: PDF }, 'editor', 422],
    ['no file at all', { edits: '[]' }, 'editor', 400],
    ['edits that are none', { file: FILE, edits: '[{"n":0}]' }, 'editor', 400],
    ['a signed file that is no PDF', { file: FILE, signed: FILE }, 'editor', 400],
  ])('refuses %s', async (_, parts, who, status) => expect((await send('read', parts, who)).status).toBe(status));
});

describe('keeping the draft of a file', () => {
  let id = 0;
  const step = async (action: string, who: string, body: object): Promise<Answer> => {
    const draftHash = action === 'check' ? undefined : (await step('check', who, {})).body.draftHash;
    return post(action, who, { draftHash, ...body });
  };
  const post = (action: string, who: string, body: object): Promise<Answer> =>
    asked(
      new Request(`http://localhost/api/decisions/${id}/${action}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headersOf(who), 'content-type': 'application/json' },
      }),
    );
  interface Asked {
    readonly code: string;
    readonly path: string;
    readonly severity: string;
  }
  const violationsOf = ({ body }: Answer): readonly Asked[] => body.violations as readonly Asked[];

  it('keeps files with the hash of the server, lines with their cells, and the questions', async () => {
    const { status, body } = await send('import', { file: FILE, signed: PDF, compared: sha256(FILE) });
    expect(status).toBe(201);
    id = Number(body.id);
    const { docs: files } = await admin.payload.find({ collection: 'decision-files', sort: '-role' });
    expect(files.map(({ role, sha256: hash, authority, originalName }) => [role, hash, authority, originalName])).toEqual([
      ['source', sha256(FILE), 'H24', 'quyết định.docx'],
      ['signed', sha256(PDF), 'H24', 'ký.pdf'],
    ]);
    const { docs: lines } = await admin.payload.find({ collection: 'lines', where: { decision: { equals: id } }, sort: 'order' });
    expect(lines[1]?.source).toMatchObject({
      file: files[0]?.id,
      cells: { name: { table: 3, row: 3, column: 3 } },
      confirmedBy: 'editor@tthc.example',
    });
    const decision = await admin.payload.findByID({ collection: 'decisions', id });
    expect(decision.document).toMatchObject({ name: 'ký.pdf', sha256: sha256(PDF) });
    // Importing a file is drafting, so the importer may not approve.
    expect(decision.drafters).toHaveLength(1);
  });

  it('asks the questions in the panel until they are confirmed, also after a line moved', async () => {
    const check = await step('check', 'editor', {});
    const questions = violationsOf(check).filter(({ code }) => code === 'READING_UNCONFIRMED');
    expect(questions.length).toBeGreaterThan(0);
    await step('submit', 'editor', {});
    const refused = await step('approve', 'approver', {});
    expect(refused.status).toBe(422);
    expect(violationsOf(refused).map(({ code }) => code)).toContain('READING_UNCONFIRMED');
  });

  it('tells how a newer file differs, and replaces the draft only when told to', async () => {
    const read = await send('read', { file: NEWER });
    expect(read.body.earlier).toMatchObject({
      id,
      isReplaceable: false,
      differences: expect.arrayContaining([
        { is: 'added', what: 'Đăng ký giám hộ', changes: [] },
        { is: 'removed', what: 'Đăng ký kết hôn', changes: [] },
      ]),
    });
    expect((await send('import', { file: NEWER })).status).toBe(409);
    await step('withdraw', 'editor', {});
    const questions = read.body.questions ?? [];
    const answers = JSON.stringify(questions.map(({ key }) => ({ key, answer: 'đã đối chiếu với bản ký' })));
    const replaced = await send('import', { file: NEWER, replaces: String(id), answers });
    expect([replaced.status, replaced.body.id]).toEqual([200, id]);
    const kept = await loadExplanations(admin.payload, id as number);
    expect(kept.map(({ by, answer }) => [by, answer])).toEqual(questions.map(() => ['editor@tthc.example', 'đã đối chiếu với bản ký']));
  });

  it('adds the signed file to a draft, or another in its place, and says who signed', async () => {
    const first = await send(`${id}/signed-file`, { signed: PDF });
    expect([first.status, first.body['signedFile']]).toEqual([
      201,
      expect.objectContaining({ name: 'ký.pdf', sha256: sha256(PDF), verdict: 'unsigned', signatures: [] }),
    ]);
    const signed = await aSignedPdf('Quyết định', await anIdentity('Nguyễn Văn Ký'), new Date('2026-01-02T03:00:00Z'));
    const second = await send(`${id}/signed-file`, { signed });
    expect(second.body['signedFile']).toMatchObject({
      sha256: sha256(signed),
      verdict: 'notTrusted',
      signatures: [{ signer: 'Nguyễn Văn Ký', isIntact: true, coversWholeFile: true }],
    });
    const check = await step('check', 'editor', {});
    expect([check.body['signedFile'], check.body['draftHash']]).toEqual([second.body['signedFile'], second.body['draftHash']]);
    const { docs } = await admin.payload.find({ collection: 'audit-events', where: { what: { like: 'decision-files/' } }, sort: '-id' });
    expect(docs[0]?.who).toBe('editor@tthc.example');
    // What is said of a line that stays is kept; a new line is asked about.
    const lines = async () =>
      (await admin.payload.find({ collection: 'lines', where: { decision: { equals: id } }, sort: 'order', depth: 0 })).docs;
    interface Reported {
      readonly code: string;
      readonly path: string;
      readonly severity: string;
      readonly questionHash: string;
      readonly answer: string | null;
    }
    const ofFirst = ({ body }: Answer) =>
      (body.violations as Reported[]).find(({ severity, path }) => severity === 'warning' && path.startsWith('lines.0.'))!;
    const asked = ofFirst(check);
    const answer = { questionHash: asked.questionHash, answer: 'đã đối chiếu với bản ký' };
    expect((await step('explanations', 'editor', answer)).status).toBe(201);
    const before = await lines();
    // A newer file to read does not take the signed one away.
    expect((await send('import', { file: FILE, replaces: String(id) })).status).toBe(200);
    const after = await lines();
    expect([after[0]!.id === before[0]!.id, after[1]!.id === before[1]!.id]).toEqual([true, false]);
    expect(ofFirst(await step('check', 'editor', {}))).toMatchObject({ code: asked.code, path: asked.path, answer: answer.answer });
  });

  it('refuses a signed file that is none, from others, or of a draft that others approve', async () => {
    expect((await send(`${id}/signed-file`, { signed: FILE })).status).toBe(400);
    expect((await send(`${id}/signed-file`, {})).status).toBe(400);
    expect((await send(`${id}/signed-file`, { signed: PDF }, null)).status).toBe(401);
    await step('submit', 'editor', {});
    expect((await send(`${id}/signed-file`, { signed: PDF })).status).toBe(409);
    await step('withdraw', 'editor', {});
  });

  it('keeps files from being changed, deleted, or read by others before the decision is announced', async () => {
    const { docs } = await admin.payload.find({ collection: 'decision-files', limit: 1 });
    const file = docs[0]?.id ?? 0;
    const ask = (method: string, role: 'administrator' | 'editor' | null) =>
      admin.ask(role, method, `/decision-files/${file}`, method === 'PATCH' ? { sha256: 'x' } : undefined);
    expect((await ask('PATCH', 'administrator')).status).toBe(403);
    expect((await ask('DELETE', 'administrator')).status).toBe(403);
    expect((await ask('GET', null)).status).toBe(404);
    expect((await ask('GET', 'editor')).status).toBe(200);
    await admin.payload.db.updateOne({ collection: 'decisions', id, data: { state: 'announced' } });
    expect((await ask('GET', null)).status).toBe(200);
    // What is announced names the file that it was sealed with.
    expect((await send(`${id}/signed-file`, { signed: PDF })).status).toBe(403);
  });
});
