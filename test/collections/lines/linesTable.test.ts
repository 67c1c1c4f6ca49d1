import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPresentLines } from '../../../src/announcing/editing/presentLines.ts';
import { contentLoader } from '../../../src/catalogue/contentLoader.ts';
import { loadDraft } from '../../../src/collections/decisions/loadDraft.ts';
import { saveDraft } from '../../../src/collections/decisions/saveDraft.ts';
import type { LinesTable } from '../../../src/collections/lines/table/tableEndpoints.ts';
import { EMPTY_CONTENT } from '../../../src/domain/content/content.ts';
import { payloadLogStore } from '../../../src/store/payloadLogStore.ts';
import { HA_NOI, LawBook } from '../../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from '../openAdmin.ts';
import { plugIn } from '../../../src/collections/plugs.ts';

/** As copied from Word: saving its form tidies the step, which changes no law. */
const OLD = { ...EMPTY_CONTENT, requirements: 'Có hộ khẩu tại Hà Nội', steps: [{ name: null, description: 'Nộp  hồ s\u200Eơ' }] };
let admin: OpenAdmin;
let id: number | string;
let numbers = 0;
const asked: { readonly words: string; readonly issuer: object }[] = [];

beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  const { payload, follower } = admin;
  plugIn(payload, {
    presentLines: createPresentLines({
      follower,
      contents: contentLoader(payloadLogStore(payload)),
      now: () => new Date('2026-01-05T05:00:00.000Z'),
    }),
  });
  plugIn(payload, {
    procedureFinder: {
      find: async (words, issuer) => {
        asked.push({ words, issuer });
        return [];
      },
    },
  });
});
afterAll(() => admin.close());
beforeEach(async () => {
  numbers += 1;
  const codes = ['1.000001', '1.000002', '1.000003'];
  const draft = new LawBook().draft({
    by: HA_NOI,
    number: `${numbers}/QĐ-UBND`,
    lines: codes.map((code) => ({ code, name: `Thủ tục ${code}` })),
  });
  id = await saveDraft(admin.payload, draft);
});

const read = async () => (await admin.ask('editor', 'GET', `/decisions/${id}/table`)).body as unknown as LinesTable;
const save = (body: object, role: 'editor' | 'approver' | null = 'editor') =>
  admin.ask(role, 'POST', `/decisions/${id}/table`, { changed: [], added: [], removed: [], order: null, ...body });
const lines = async () => (await loadDraft(admin.payload, id)).draft.lines;

describe('The table of lines', () => {
  it('is read by signed-in people alone, and edited by those of its authority', async () => {
    expect(await read()).toMatchObject({ state: 'draft', mayEdit: true, rows: [{ values: { code: '1.000001' } }, {}, {}] });
    expect((await admin.ask(null, 'GET', `/decisions/${id}/table`)).status).toBe(401);
    expect((await save({}, null)).status).toBe(401);
    expect((await admin.ask('editor', 'GET', '/decisions/no-id/table')).status).toBe(404);
    await admin.payload.update({
      collection: 'decisions',
      id,
      data: { issuingAuthority: { code: 'H24', name: 'UBND thành phố Hải Phòng' } },
    });
    expect((await read()).mayEdit).toBe(false);
    expect((await save({})).status).toBe(403);
  });

  it('saves changes, new lines, removed lines and the order together', async () => {
    const [first, second, third] = (await read()).rows;
    const answer = await save({
      changed: [{ id: second!.id, seen: second!.seen, set: { name: 'Tên mới', levels: ['commune'], effectiveFrom: '2026-02-01' } }],
      added: [{ key: 'new-1', set: { name: 'Thủ tục thêm', kind: 'amended' } }],
      removed: [{ id: third!.id, seen: third!.seen }],
      order: [second!.id, 'new-1', first!.id],
    });
    expect(answer.status).toBe(200);
    expect((await lines()).map(({ name, kind }) => [name, kind])).toEqual([
      ['Tên mới', 'new'],
      ['Thủ tục thêm', 'amended'],
      ['Thủ tục 1.000001', 'new'],
    ]);
    expect((await lines())[0]).toMatchObject({ code: '1.000002', levels: ['commune'], effectiveFrom: '2026-02-01' });
    // A removed line goes to the bin.
    const binned = await admin.payload.findByID({ collection: 'lines', id: third!.id, trash: true });
    expect(binned.deletedAt).toEqual(expect.any(String));
    // Editing the table is drafting, so the editor may not approve.
    const { drafters } = await admin.payload.findByID({ collection: 'decisions', id });
    expect(drafters).toHaveLength(1);
  });

  it('stores no control, direction or half characters, whatever is pasted', async () => {
    const set = { name: 'Cấp\u0001 giấy\0 phép\u202e', code: '1.000009\u0002', fields: [{ code: null, name: 'Hộ\ud800 tịch' }] };
    const [first] = (await read()).rows;
    const body = { changed: [{ id: first!.id, seen: first!.seen, set }], added: [{ key: 'new-1', set: { ...set, kind: 'new' } }] };
    expect((await save(body)).status).toBe(200);
    const rows = (await read()).rows.map(({ values: { name, code, fields } }) => ({ name, code, fields }));
    const clean = { name: 'Cấp giấy phép', code: '1.000009', fields: [{ code: null, name: 'Hộ tịch' }] };
    expect([rows[0], rows.at(-1)]).toEqual([clean, clean]);
  });

  it('makes a draft of a submitted decision, as every change does', async () => {
    await admin.act('editor', id, 'submit');
    const [first] = (await read()).rows;
    await save({ changed: [{ id: first!.id, seen: first!.seen, set: { name: 'Tên khác' } }] });
    expect((await admin.payload.findByID({ collection: 'decisions', id })).state).toBe('draft');
  });

  it("refuses to overwrite somebody else's change, and stores nothing then", async () => {
    const [first, second] = (await read()).rows;
    await admin.payload.update({ collection: 'lines', id: first!.id, data: { name: 'Của người khác' } });
    const changed = [first!, second!].map((row) => ({ id: row.id, seen: row.seen, set: { name: 'Của tôi' } }));
    expect((await save({ changed })).status).toBe(409);
    expect((await lines()).map(({ name }) => name)).toEqual(['Của người khác', 'Thủ tục 1.000002', 'Thủ tục 1.000003']);
    expect((await save({ order: [first!.id, 987_654] })).status).toBe(409);
  });

  it('keeps a line that somebody else added while the order was changed', async () => {
    const [first, second, third] = (await read()).rows;
    await admin.payload.create({
      collection: 'lines',
      data: { decision: id, order: 4, kind: 'new', type: 'standard', name: 'Thêm', contentFrom: 'own', onlineLevel: 'none' } as never,
    });
    expect((await save({ order: [third!.id, first!.id, second!.id] })).status).toBe(200);
    expect((await lines()).map(({ name }) => name)).toEqual(['Thủ tục 1.000003', 'Thủ tục 1.000001', 'Thủ tục 1.000002', 'Thêm']);
  });

  it('leaves a line alone that somebody else has open in its form', async () => {
    const [first, second] = (await read()).rows;
    const { docs } = await admin.payload.find({ collection: 'users', where: { role: { equals: 'approver' } } });
    const open = {
      document: { relationTo: 'lines' as const, value: first!.id },
      user: { relationTo: 'users' as const, value: docs[0]!.id },
    };
    await admin.payload.create({ collection: 'payload-locked-documents', data: open as never });
    expect((await save({ changed: [{ id: first!.id, seen: first!.seen, set: { name: 'Của tôi' } }] })).status).toBe(409);
    expect((await save({ changed: [{ id: second!.id, seen: second!.seen, set: { name: 'Của tôi' } }] })).status).toBe(200);
  });

  it('refuses what is no row of it', async () => {
    const [first] = (await read()).rows;
    const one = (set: object) => ({ changed: [{ id: first!.id, seen: first!.seen, set }] });
    for (const body of [one({ kind: 'gone' }), one({ effectiveFrom: '31/12/2026' }), one({ name: 'a'.repeat(20_001) }), { changed: 'all' }])
      expect((await save(body)).status).toBe(400);
    // The table cannot set fields that it does not show.
    await save(one({ source: { file: 1 }, name: 'Tên' }));
    expect((await admin.payload.findByID({ collection: 'lines', id: first!.id })).source).toBeNull();
  });

  it('searches for the issuing authority, within bounds', async () => {
    const find = (words: string, role: 'editor' | null = 'editor') =>
      admin.ask(role, 'GET', `/decisions/procedures?${new URLSearchParams({ words, decision: String(id) })}`);
    expect((await find('khai sinh')).body).toEqual({ procedures: [] });
    expect(asked.at(-1)).toMatchObject({ words: 'khai sinh', issuer: { code: 'H26' } });
    expect((await find('a'.repeat(301))).status).toBe(400);
    expect((await find('khai sinh', null)).status).toBe(401);
  });
});

describe('The text of today', () => {
  const answerAll = async () => {
    const { body } = await admin.act('editor', id, 'check');
    const violations = body.violations as unknown as { code: string; path: string }[];
    return violations.map(({ code, path }) => ({ code, path, answer: 'Đã kiểm tra, đúng như văn bản.' }));
  };

  it('is taken to be amended, and the changed parts are proposed by comparing', async () => {
    const draft = new LawBook().draft({
      by: HA_NOI,
      number: '900/QĐ-UBND',
      lines: [{ code: '1.000009', name: 'Cấp thẻ', levels: ['commune'], content: OLD }],
    });
    id = await saveDraft(admin.payload, draft);
    await admin.act('editor', id, 'submit');
    expect((await admin.act('approver', id, 'approve', { answers: await answerAll() })).status).toBe(200);
    expect((await admin.act('approver', id, 'announce')).status).toBe(200);

    const amending = new LawBook().draft({
      by: HA_NOI,
      number: '901/QĐ-UBND',
      lines: [{ code: '1.000009', name: 'Cấp thẻ cư trú' }, { code: '1.000010' }],
    });
    id = await saveDraft(admin.payload, {
      ...amending,
      lines: amending.lines.map((line) => ({ ...line, kind: 'new', levels: [], content: null })),
    });
    const rows = (await read()).rows;
    const taken = await admin.ask('editor', 'POST', `/decisions/${id}/texts`, { lines: rows.map((row) => row.id) });
    expect(taken.body['taken']).toEqual([rows[0]!.id]);
    expect((await lines())[0]).toMatchObject({ kind: 'amended', name: 'Cấp thẻ cư trú', levels: ['commune'], content: OLD });
    // Asked again, the line has everything already: nothing is taken, and its decision stays as it is.
    const before = (await read()).rows;
    const again = await admin.ask('editor', 'POST', `/decisions/${id}/texts`, { lines: rows.map((row) => row.id) });
    expect(again.body['taken']).toEqual([]);
    expect((await read()).rows).toEqual(before);

    const { docs } = await admin.payload.find({ collection: 'lines', where: { id: { equals: rows[0]!.id } }, depth: 0 });
    await admin.payload.update({
      collection: 'lines',
      id: rows[0]!.id,
      data: { content: [{ ...docs[0]!.content![0]!, requirements: 'Có nơi ở hợp pháp' }] },
    });
    const proposed = await admin.ask('editor', 'POST', `/decisions/${id}/changed-parts`, { lines: rows.map((row) => row.id) });
    expect(proposed.body['lines']).toEqual([
      { id: rows[0]!.id, parts: ['name', 'requirements'] },
      { id: rows[1]!.id, parts: null },
    ]);
  });
});
