import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { carriedCollections } from '../../src/collections/backup/carried.ts';
import { payloadFeedback } from '../../src/collections/feedback/payloadFeedback.ts';
import type { FeedbackStore } from '../../src/store/feedback/feedback.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
let store: FeedbackStore;
let app: RequestHandler;
/** The same, for a client that writes more than people do. */
let patient: RequestHandler;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  store = payloadFeedback(admin.payload);
  app = (await aSmallCountry({ feedback: store })).app();
  const settings = { publicUrl: null, serve: new Set(['public'] as const), pointsPerMinute: 1_000_000 };
  patient = (await aSmallCountry({ feedback: store, settings })).app();
});
afterAll(() => admin.close());

const GOOD = { trang: '/thu-tuc/1.001193', loai: 'extraPapers', 'noi-dung': 'Cán bộ yêu cầu thêm hộ khẩu', 'lien-he': '0900 000 000' };
const send = (fields: Record<string, string>, path_ = '/gop-y', by = app) => request(by).post(path_).type('form').send(fields);

describe('feedback', () => {
  it('is taken, gets a ticket, and its ticket shows state and answer, but neither words nor writer', async () => {
    const sent = await send(GOOD).expect(303);
    const address = String(sent.headers['location']);
    expect(address).toMatch(/^\/gop-y\/[2-9A-Z]{10}$/);
    const ticket = address.split('/').at(-1)!;
    expect(await store.find(ticket)).toMatchObject({
      page: '/thu-tuc/1.001193',
      kind: 'extraPapers',
      contact: '0900 000 000',
      state: 'received',
    });
    expect((await request(app).get(address)).text).toContain('Đang xử lý');
    expect(await store.settle(ticket, { scope: 'inScope', state: 'answered', forwardedTo: null, answer: 'Đã nhắc nhở cán bộ.' })).toBe(
      true,
    );
    const { text, headers } = await request(app).get(address).expect(200);
    expect(text).toContain('Đã nhắc nhở cán bộ.');
    expect(text).not.toMatch(/hộ khẩu|0900/);
    expect(headers['cache-control']).toBe('no-store');
    expect((await request(app).get(`/gop-y?ma=${ticket}`).expect(303)).headers['location']).toBe(address);
    expect((await request(app).get('/gop-y?ma=KHONGCO').expect(404)).text).toContain('Không có góp ý nào mang mã này');
    expect(await store.counts(null)).toMatchObject({ total: 1, inScope: 1, answered: 1 });
  });

  it('keeps out programs, other sites and empty words, and says what is wrong at the field', async () => {
    const before = (await store.list()).length;
    await send({ ...GOOD, website: 'http://spam.example' }).expect(303);
    await send(GOOD).set('Origin', 'https://evil.example').expect(400);
    const short = await send({ ...GOOD, 'noi-dung': 'ngắn' }).expect(400);
    expect(short.text).toContain('aria-invalid="true"');
    expect(short.text).toContain('value="0900 000 000"');
    await send({ ...GOOD, 'noi-dung': 'http://a http://b http://c http://d xem nhé' }).expect(400);
    expect((await store.list()).length).toBe(before);
  });

  it('never leads to another host', async () => {
    const { text } = await request(app).get('/gop-y?trang=https://evil.example/x').expect(200);
    expect(text).not.toMatch(/"(?:https?:)?\/\/evil/);
    expect(text).toContain('name="trang" value="/"');
  });

  it('forgets who wrote after its term, and is in no backup', async () => {
    await store.forgetContacts(new Date('2100-01-01'));
    expect((await store.list()).map(({ contact }) => contact).filter(Boolean)).toEqual([]);
    expect(carriedCollections(admin.payload.config).map(({ slug }) => slug)).not.toContain('feedback');
  });

  it('counts whether a text helped, and asks why where it did not', async () => {
    const page = (await request(app).get('/thu-tuc/1.001193')).text;
    const ban = /name="ban" value="(\w{26})"/.exec(page)?.[1] ?? '';
    expect((await send({ trang: '/thu-tuc/1.001193', ban, 'co-ich': '1' }, '/gop-y/co-ich').expect(200)).text).toContain('Cảm ơn bạn');
    const no = await send({ trang: '/thu-tuc/1.001193', ban, 'co-ich': '0' }, '/gop-y/co-ich').expect(303);
    expect(no.headers['location']).toBe('/gop-y?trang=%2Fthu-tuc%2F1.001193');
    await Promise.all([store.vote(ban, true), store.vote(ban, true)]);
    const { docs } = await admin.payload.find({ collection: 'helpful-votes' });
    expect(docs).toEqual([expect.objectContaining({ version: ban, helpful: 3, unhelpful: 1 })]);
  });

  it('is limited: nobody floods it', async () => {
    const limited = (
      await aSmallCountry({ feedback: store, settings: { publicUrl: null, serve: new Set(['public']), pointsPerMinute: 2_000 } })
    ).app();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await request(limited).post('/gop-y').type('form').send(GOOD)).status);
    expect(statuses[0]).toBe(303);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is not offered where none is kept', async () => {
    const without = (await aSmallCountry()).app();
    expect((await request(without).get('/gop-y')).status).toBe(404);
    expect((await request(without).get('/thu-tuc/1.001193')).text).not.toContain('co-ich');
  });
});

const receive = async (page: string) => {
  const sent = await send({ ...GOOD, trang: page }, '/gop-y', patient);
  const { docs } = await admin.payload.find({
    collection: 'feedback',
    where: { ticket: { equals: String(sent.headers['location']).split('/').at(-1)! } },
  });
  return docs[0]!;
};
type Told = { readonly errors?: readonly { readonly data?: { readonly errors: readonly { readonly path: string }[] } }[] };
const wrongFields = ({ body }: { body: unknown }) => (body as Told).errors?.[0]?.data?.errors.map(({ path }) => path).sort();

describe('officers sort feedback', () => {
  it('of their authority: that of the place that it was seen from, else the one that announced the text', async () => {
    expect((await receive('/thu-tuc/1.001193?dia-ban=00004')).authority).toBe('H26');
    expect((await receive('/thu-tuc/1.001193')).authority).toBe('G15');
    expect((await receive('/thong-ke')).authority).toBeNull();
    const seen = async (role: 'administrator' | 'approver' | 'editor' | null) =>
      (await admin.ask(role, 'GET', '/feedback?limit=0')).body as { docs?: { authority: string | null; contact?: string }[] };
    expect(new Set((await seen('editor')).docs!.map(({ authority }) => authority))).toEqual(new Set(['H26']));
    expect(new Set((await seen('administrator')).docs!.map(({ authority }) => authority))).toEqual(new Set(['H26', 'G15', null]));
    expect((await seen('approver')).docs!.some(({ contact }) => contact)).toBe(true);
    expect((await seen('editor')).docs!.some(({ contact }) => contact)).toBe(false);
    expect((await admin.ask(null, 'GET', '/feedback')).status).toBe(403);
  });

  it('into scope before it is answered, and says to whom it was passed on', async () => {
    const { id, ticket } = await receive('/thu-tuc/1.001193?dia-ban=01');
    const as = (body: object) => admin.ask('approver', 'PATCH', `/feedback/${id}`, body);
    expect(wrongFields(await as({ state: 'answered' }))).toEqual(['answer', 'scope']);
    expect(wrongFields(await as({ scope: 'outOfScope', state: 'forwarded', answer: 'Chúng tôi đã chuyển.' }))).toEqual(['forwardedTo']);
    const passed = { scope: 'outOfScope', state: 'forwarded', forwardedTo: 'Công an phường Ba Đình', answer: 'Chúng tôi đã chuyển.' };
    expect((await as(passed)).status).toBe(200);
    const { text } = await request(app).get(`/gop-y/${ticket}`).expect(200);
    for (const told of ['Ngoài phạm vi', 'Công an phường Ba Đình', 'Chúng tôi đã chuyển.', 'Đã chuyển cơ quan'])
      expect(text).toContain(told);
    const { docs } = await admin.payload.find({ collection: 'audit-events', where: { what: { equals: `feedback/${ticket}` } } });
    expect(docs).toEqual([expect.objectContaining({ who: 'approver@tthc.example', action: 'triage' })]);
    expect(docs[0]!.details).toContain('scope: undecided → outOfScope');
    expect(docs[0]!.details).not.toMatch(/hộ khẩu|0900/);
    // Taken up again: nobody is told that it was passed on.
    expect((await as({ state: 'received' })).body).toMatchObject({ doc: { forwardedTo: null, settledAt: null } });
  });

  it('by approvers of the authority and administrators; what the citizen wrote stays', async () => {
    const own = await receive('/thu-tuc/1.001193?dia-ban=01');
    const others = await receive('/thu-tuc/1.001193');
    const answer = { scope: 'inScope', state: 'answered', answer: 'Cảm ơn, đã sửa nội dung.', text: 'khác', ticket: 'AAAAAAAAAA' };
    expect((await admin.ask('editor', 'PATCH', `/feedback/${own.id}`, answer)).status).toBe(403);
    expect([403, 404]).toContain((await admin.ask('approver', 'PATCH', `/feedback/${others.id}`, answer)).status);
    expect((await admin.ask('administrator', 'PATCH', `/feedback/${others.id}`, answer)).status).toBe(200);
    expect(await store.find(others.ticket)).toMatchObject({ text: GOOD['noi-dung'], state: 'answered' });
    expect((await admin.ask('administrator', 'POST', '/feedback', answer)).status).toBe(403);
    expect((await admin.ask('administrator', 'DELETE', `/feedback/${own.id}`)).status).toBe(403);
  });

  it('or hand it to another authority of the register, whose list it then is in', async () => {
    const { id } = await receive('/thu-tuc/1.001193?dia-ban=01');
    expect((await admin.ask('approver', 'PATCH', `/feedback/${id}`, { authority: 'X99' })).status).toBe(400);
    expect((await admin.ask('approver', 'PATCH', `/feedback/${id}`, { authority: 'G15' })).status).toBe(200);
    expect([403, 404]).toContain((await admin.ask('approver', 'GET', `/feedback/${id}`)).status);
  });
});
