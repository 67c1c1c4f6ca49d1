import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/api/createApp.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import { createDraftPages } from '../../src/api/pages/draftPages.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import { plugged, plugIn } from '../../src/collections/plugs.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { LawBook, MINISTRY } from '../factories/lawBook.ts';
import { PASSWORD } from './askPayloadAs.ts';
import { askRest } from './askRest.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** A draft as citizens will see it: for its officers only, and never on the public site. */
const CODE = '1.700101';
const NEW_NAME = 'Thủ tục mang tên chưa công bố';
const NEW_STEP = 'Nộp hồ sơ tại nơi chưa công bố.';
const DAY = '2026-02-01';
let admin: OpenAdmin;
let app: ReturnType<typeof createApp>;
let draft: number;

beforeAll(async () => {
  admin = await openAdmin({ authority: 'G15' });
  await announce({ number: '7100/QĐ-BTP', issuedOn: '2025-11-03', lines: [{ code: CODE }] });
  const store = payloadLogStore(admin.payload);
  const deps: ApiDeps = {
    follower: admin.follower,
    contents: contentLoader(store),
    search: createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS }),
    clock: () => new Date('2026-01-05T05:00:00.000Z'),
    settings: { publicUrl: 'https://tthc.example', serve: new Set(['public', 'admin']) },
    log: { error: fail, warn: fail },
  };
  app = createApp(deps);
  plugIn(admin.payload, { draftPages: createDraftPages(deps) });
  const data = { email: 'other@tthc.example', password: PASSWORD, role: 'approver' as const, authority: 'H24' };
  await admin.payload.create({ collection: 'users', data });
  draft = await aDraft({ number: '71/QĐ-BTP', issuedOn: '2026-01-02', effectiveFrom: DAY });
}, 120_000);
afterAll(() => admin.close());

function fail(fields: object, message: string): never {
  throw new Error(`${message} ${JSON.stringify(fields)}`);
}

async function announce(decision: Parameters<LawBook['draft']>[0]): Promise<void> {
  const announcing = plugged(admin.payload, 'announcing')!;
  const drafted = new LawBook().draft(decision);
  const answers = (await announcing.check(drafted)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  const outcome = await announcing.announce(drafted, answers);
  if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
}

async function aDraft(head: object): Promise<number> {
  const { body } = await admin.ask('editor', 'POST', '/decisions', { type: 'publication', issuingAuthority: MINISTRY, ...head });
  const { id } = body.doc as unknown as { id: number };
  const content = [{ blockType: 'procedureContent', steps: [{ description: NEW_STEP }] }];
  const line = { kind: 'amended', code: CODE, name: NEW_NAME, type: 'standard', contentFrom: 'own', onlineLevel: 'none', content };
  await admin.ask('editor', 'POST', '/lines', { decision: id, order: 1, ...line });
  return id;
}

/** Opens a page of the draft in a browser's way, as somebody or as nobody. */
async function open(who: 'editor' | 'approver' | 'other' | null, address: string, id = draft): Promise<Response> {
  const headers = new Headers();
  if (who !== null) {
    const { token } = await admin.payload.login({ collection: 'users', data: { email: `${who}@tthc.example`, password: PASSWORD } });
    headers.set('authorization', `JWT ${token}`);
  }
  return askRest(admin.payload)(new Request(`http://localhost/api/decisions/${id}/site${address}`, { headers }));
}

describe('As citizens will see it', () => {
  it('shows the page of a procedure as the draft would make it, marked as a draft', async () => {
    const answer = await open('approver', `/thu-tuc/${CODE}/${DAY}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(NEW_NAME);
    expect(page).toContain(NEW_STEP);
    expect(page).toContain('data-condition="draft"');
    expect(page).toContain('BẢN XEM TRƯỚC, CHƯA CÔNG BỐ');
    // Before the day nothing changes.
    expect(await (await open('editor', `/thu-tuc/${CODE}/2026-01-31`)).text()).not.toContain(NEW_STEP);
  });

  it('is kept by nothing, found by nothing, framed by nothing, and runs nothing', async () => {
    const answer = await open('editor', `/thu-tuc/${CODE}/${DAY}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    const page = await answer.text();
    expect(page).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(page).not.toMatch(/<script|<link|og:|method="post"/);
    // Its paper has no permanent address yet.
    expect(page).not.toContain('class="paper-only');
  });

  it('leads to the other pages of the draft, and to the public site for the rest', async () => {
    const page = await (await open('editor', `/thu-tuc/${CODE}/${DAY}`)).text();
    const base = `/api/decisions/${draft}/site`;
    const links = [...page.matchAll(/href="([^"#]+)/g)].map(([, href]) => href ?? '');
    expect(links).toContain(`${base}/quyet-dinh/2026-01-02/G15/71-QD-BTP`);
    expect(links).toContain('https://tthc.example/linh-vuc');
    expect(links.filter((href) => !href.startsWith(base) && !href.startsWith('https://tthc.example'))).toEqual([]);
    const inside = [...new Set(links.filter((href) => href.startsWith(base)))];
    expect(inside.length).toBeGreaterThan(4);
    for (const href of inside) {
      const answer = await open('editor', href.slice(base.length).replaceAll('&amp;', '&'));
      expect([href, answer.status]).toEqual([href, 200]);
      expect(await answer.text()).toContain('data-condition="draft"');
    }
    const english = await (await open('editor', `/en/thu-tuc/${CODE}/${DAY}`)).text();
    expect(english).toContain('PREVIEW, NOT ANNOUNCED');
    expect(english).toContain(`href="${base}/en/`);
  });

  it('stays among the pages of the draft when a day is chosen', async () => {
    const answer = await open('editor', `/thu-tuc/${CODE}?asOf=${DAY}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/api/decisions/${draft}/site/thu-tuc/${CODE}/${DAY}`]);
  });

  it.each([
    ['nobody signed in', null, 401],
    ['another authority', 'other' as const, 403],
  ])('is refused to %s, who learns nothing of it', async (_, who, status) => {
    for (const address of [`/thu-tuc/${CODE}/${DAY}`, '/quyet-dinh/2026-01-02/G15/71-QD-BTP', '', '/x']) {
      const answer = await open(who, address);
      const text = await answer.text();
      expect(answer.status).toBe(status);
      for (const secret of [NEW_NAME, NEW_STEP, '71/QĐ-BTP']) expect(text).not.toContain(secret);
    }
  });

  it('leaves the public site as it is, also after it was seen', async () => {
    const before = admin.follower.current();
    expect((await open('editor', `/thu-tuc/${CODE}/${DAY}`)).status).toBe(200);
    expect(admin.follower.current()).toBe(before);
    const addresses = [`/thu-tuc/${CODE}/${DAY}`, `/v1/procedures/${CODE}?asOf=${DAY}`, '/quyet-dinh', '/v1/decisions', '/v1/changes'];
    for (const address of addresses) {
      const { status, text } = await request(app).get(address);
      expect(status).toBe(200);
      for (const secret of [NEW_NAME, NEW_STEP, '71/QĐ-BTP']) expect(text).not.toContain(secret);
    }
    expect((await request(app).get('/quyet-dinh/2026-01-02/G15/71-QD-BTP')).status).toBe(404);
    expect((await request(app).get(`/api/decisions/${draft}/site/thu-tuc/${CODE}`)).status).toBe(404);
  });

  it('says what is missing where the draft cannot be sealed, and that a page is not there', async () => {
    const bare = await aDraft({});
    expect((await open('editor', `/thu-tuc/${CODE}`, bare)).status).toBe(422);
    expect((await open('editor', '/thu-tuc/1.999999')).status).toBe(404);
    expect((await open('editor', '/thong-ke')).status).toBe(404);
    expect((await open('editor', '/thu-tuc/%E0%A4%A')).status).toBe(400);
    expect((await open('editor', `/thu-tuc/${CODE}/hom-nay`)).status).toBe(400);
  });

  it('of an announced decision is the public page, on this host alone', async () => {
    await admin.payload.db.updateOne({ collection: 'decisions', id: draft, data: { state: 'announced' } });
    const answer = await open('editor', `/thu-tuc/${CODE}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/thu-tuc/${CODE}`]);
    for (const address of ['//elsewhere.example/x', '/%2Felsewhere.example/x']) {
      const location = (await open('editor', address)).headers.get('location') ?? '/';
      expect(new URL(location, 'https://tthc.example').host).toBe('tthc.example');
    }
  });
});
