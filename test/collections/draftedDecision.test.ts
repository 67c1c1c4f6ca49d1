import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { mendStates } from '../../src/collections/decisions/mendStates.ts';
import { loadExplanations } from '../../src/collections/decisions/review/storedExplanations.ts';
import { replaceDraft, saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugged } from '../../src/collections/plugs.ts';

let admin: OpenAdmin;
let id: number | string;
let line: number | string;
let numbers = 0;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());
beforeEach(async () => {
  numbers += 1;
  const draft = new LawBook().draft({
    by: HA_NOI,
    number: `${numbers}/QĐ-UBND`,
    lines: [{ code: `1.${String(numbers).padStart(6, '0')}` }],
  });
  id = await saveDraft(admin.payload, draft);
  line = (await loadDraft(admin.payload, id)).lineIds[0]!;
});

const state = async () => (await admin.payload.findByID({ collection: 'decisions', id })).state;
const act = (role: 'administrator' | 'approver' | 'editor' | null, action: string, body?: object) => admin.act(role, id, action, body);
/** Answers every warning that the check has. */
async function answers() {
  const { body } = await act('editor', 'check');
  const violations = body.violations as unknown as { code: string; path: string }[];
  return violations.map(({ code, path }) => ({ code, path, answer: 'Đã kiểm tra, đúng như văn bản.' }));
}
async function approve() {
  await act('editor', 'submit');
  expect(await act('approver', 'approve', { answers: await answers() })).toMatchObject({ status: 200 });
}

describe('A drafted decision', () => {
  it('goes from draft to submitted, approved and announced', async () => {
    expect(await act('editor', 'submit')).toMatchObject({ status: 200, body: { state: 'submitted' } });
    expect(await act('approver', 'approve', { answers: await answers() })).toMatchObject({ status: 200, body: { state: 'approved' } });
    expect(await act('approver', 'announce')).toMatchObject({ status: 200, body: { state: 'announced' } });
    const stored = await admin.payload.findByID({ collection: 'decisions', id });
    const announced = admin.follower.current().catalogue.announcements.at(-1);
    expect(announced?.decision).toBe(stored.sealed?.key);
    // The seal names who answered, by role and authority.
    expect(announced?.head).toMatchObject({ format: 2, legalBasis: [] });
    expect(announced?.head.handling).toMatchObject({
      approvedBy: { role: 'approver', authority: 'H26', authorityName: HA_NOI.name },
      announcedBy: { role: 'approver', authority: 'H26', authorityName: HA_NOI.name },
    });
    expect(announced?.head.handling?.answers).toContainEqual(
      expect.objectContaining({ code: 'DEADLINE_MISSED', path: 'issuedOn', answer: 'Đã kiểm tra, đúng như văn bản.' }),
    );
    expect(JSON.parse(stored.sealed?.lines ?? '[]')).toEqual(admin.follower.current().catalogue.announcements.at(-1)?.lines);
    const [kept] = await loadExplanations(admin.payload, id);
    expect(kept).toMatchObject({ by: 'approver@tthc.example', answer: 'Đã kiểm tra, đúng như văn bản.' });
  });

  it('whose saving broke off says so and goes no further, until it is loaded again', async () => {
    const draft = new LawBook().draft({ by: HA_NOI, number: `${(numbers += 1)}/QĐ-UBND`, lines: [{ code: '1.800001' }] });
    const breaksOff = { lines: [], finish: () => Promise.reject(new Error('the process ends here')) };
    await expect(saveDraft(admin.payload, draft, breaksOff)).rejects.toThrow('the process ends here');
    const { docs } = await admin.payload.find({ collection: 'decisions', where: { number: { equals: draft.decision.number } } });
    expect(docs.map(({ isIncomplete }) => isIncomplete)).toEqual([true]);
    id = docs[0]!.id;
    expect(await act('editor', 'submit')).toMatchObject({ status: 409 });
    expect(await state()).toBe('draft');
    await replaceDraft(admin.payload, id, draft);
    expect(await admin.payload.findByID({ collection: 'decisions', id })).toMatchObject({ isIncomplete: false });
    expect(await act('editor', 'submit')).toMatchObject({ status: 200, body: { state: 'submitted' } });
  });

  it('says what is wrong with it, and where in the form', async () => {
    await admin.payload.update({ collection: 'lines', id: line, data: { code: '1.01495-Xoa' } });
    const { body } = await act('editor', 'check');
    expect(body.violations).toContainEqual(
      expect.objectContaining({ code: 'CODE_MALFORMED', severity: 'error', href: `/admin/collections/lines/${line}#field-code` }),
    );
    expect(body).toMatchObject({ state: 'draft', moves: ['submitted'] });
  });

  it('leads from a warning that several lines share to the field of each', async () => {
    const drafted = new LawBook().draft({
      by: HA_NOI,
      number: `${(numbers += 1)}/QĐ-UBND`,
      lines: ['1.900001', '1.900002', '1.900003'].map((code) => ({ code, fields: [] })),
    });
    id = await saveDraft(admin.payload, drafted);
    const { lineIds } = await loadDraft(admin.payload, id);
    const { body } = await act('editor', 'check');
    expect(body.violations).toContainEqual(
      expect.objectContaining({
        code: 'FIELD_MISSING',
        href: `/admin/collections/lines/${lineIds[0]}#field-fields`,
        others: [1, 2].map((i) => ({ line: i + 1, href: `/admin/collections/lines/${lineIds[i]}#field-fields` })),
      }),
    );
  });

  it('is not approved while a warning has no answer', async () => {
    await act('editor', 'submit');
    const refused = await act('approver', 'approve');
    expect(refused.status).toBe(422);
    expect((refused.body.violations as unknown as object[]).length).toBeGreaterThan(0);
    expect(await state()).toBe('submitted');
  });

  it.each([
    ['an editor approves', 'editor', ['submit', 'approve']],
    ['an editor announces', 'editor', ['submit', 'announce']],
    ['it is announced unapproved', 'approver', ['submit', 'announce']],
    ['a draft is approved unsubmitted', 'approver', ['approve']],
    ['an editor returns it', 'editor', ['submit', 'return']],
    ['nobody is signed in', null, ['submit']],
  ] as const)('stays where it is when %s', async (_what, role, actions) => {
    const before = actions.length === 2 ? 'submitted' : 'draft';
    const body = { answers: await answers(), reason: 'Sai' };
    for (const action of actions.slice(0, -1)) await act(role, action);
    expect((await act(role, actions.at(-1)!, body)).status).toBeGreaterThanOrEqual(401);
    expect(await state()).toBe(before);
  });

  it('is returned with a reason, and only with one', async () => {
    await act('editor', 'submit');
    expect((await act('approver', 'return')).status).toBe(400);
    expect(await act('approver', 'return', { reason: 'Thiếu thành phần hồ sơ.' })).toMatchObject({ body: { state: 'returned' } });
    expect((await admin.payload.findByID({ collection: 'decisions', id })).returnReason).toBe('Thiếu thành phần hồ sơ.');
    expect(await act('editor', 'submit')).toMatchObject({ body: { state: 'submitted' } });
  });

  it('does not move by typing a state into the form', async () => {
    await admin.ask('administrator', 'PATCH', `/decisions/${id}`, { state: 'announced' });
    expect(await state()).toBe('draft');
    await expect(admin.payload.update({ collection: 'decisions', id, data: { state: 'approved' } })).rejects.toThrow();
    expect(await state()).toBe('draft');
  });

  it('is a draft again once somebody edits it after approval, and forgets what was sealed', async () => {
    await approve();
    await admin.ask('editor', 'PATCH', `/decisions/${id}`, { signer: 'Nguyễn Văn A' });
    expect(await admin.payload.findByID({ collection: 'decisions', id })).toMatchObject({
      state: 'draft',
      sealed: { key: null, lines: null },
    });
  });

  it('stays approved when it is saved as it was', async () => {
    await approve();
    await admin.ask('editor', 'PATCH', `/decisions/${id}`, { number: `${numbers}/QĐ-UBND` });
    expect(await state()).toBe('approved');
  });

  it.each([
    ['changed', () => admin.ask('editor', 'PATCH', `/lines/${line}`, { name: 'Tên khác' })],
    ['deleted', () => admin.ask('editor', 'DELETE', `/lines/${line}`)],
    [
      'added',
      () => admin.ask('editor', 'POST', '/lines', { decision: id, kind: 'new', type: 'standard', contentFrom: 'own', onlineLevel: 'none' }),
    ],
  ])('is a draft again once a line is %s', async (_what, edit) => {
    await approve();
    expect((await edit()).status).toBeLessThan(300);
    expect(await state()).toBe('draft');
  });

  it('never changes once it is announced, nor do its lines', async () => {
    await approve();
    await act('approver', 'announce');
    const attempts = [
      await admin.ask('administrator', 'PATCH', `/decisions/${id}`, { signer: 'Ai đó' }),
      await admin.ask('administrator', 'DELETE', `/decisions/${id}`),
      await admin.ask('administrator', 'PATCH', `/lines/${line}`, { name: 'Tên khác' }),
      await admin.ask('administrator', 'DELETE', `/lines/${line}`),
      await admin.ask('administrator', 'POST', '/lines', {
        decision: id,
        kind: 'new',
        type: 'standard',
        contentFrom: 'own',
        onlineLevel: 'none',
      }),
      await act('administrator', 'withdraw'),
      await act('administrator', 'announce'),
    ];
    expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 403));
    expect((await loadDraft(admin.payload, id)).draft.lines).toHaveLength(1);
  });

  it('is deleted with its lines while it is a draft', async () => {
    // A deleted draft lies in the bin. It comes back from there, or is deleted for good.
    const bin = (deletedAt: string | null) => admin.ask('editor', 'PATCH', `/decisions/${id}?trash=true`, { deletedAt });
    expect((await bin('2026-01-05T05:00:00.000Z')).status).toBe(200);
    expect((await act('editor', 'check')).status).toBe(404);
    expect((await bin(null)).status).toBe(200);
    expect((await act('editor', 'check')).status).toBe(200);
    await bin('2026-01-05T05:00:00.000Z');
    expect((await admin.ask('editor', 'DELETE', `/decisions/${id}?trash=true`)).status).toBe(200);
    expect((await admin.payload.count({ collection: 'lines', where: { id: { equals: line } } })).totalDocs).toBe(0);
  });

  it.each([
    ['submitted', async () => act('editor', 'submit')],
    ['approved', async () => approve()],
  ])('is not deleted while it is %s, nor put into the bin', async (_state, reach) => {
    await reach();
    for (const role of ['editor', 'administrator'] as const) {
      expect((await admin.ask(role, 'DELETE', `/decisions/${id}`)).status).toBe(403);
      expect((await admin.ask(role, 'PATCH', `/decisions/${id}`, { deletedAt: '2026-01-05T05:00:00.000Z' })).status).toBe(403);
    }
    expect((await act('editor', 'check')).status).toBe(200);
  });

  it('is mended from the log when a process ended between announcing and saying so', async () => {
    await approve();
    const { draft } = await loadDraft(admin.payload, id);
    const outcome = await plugged(admin.payload, 'announcing')?.announce(draft, (await answers()) as never);
    expect(outcome).toMatchObject({ outcome: 'announced' });
    expect(await state()).toBe('approved');
    expect(await mendStates(admin.payload, payloadLogStore(admin.payload))).toBe(1);
    expect(await state()).toBe('announced');
    expect(await mendStates(admin.payload, payloadLogStore(admin.payload))).toBe(0);
  });

  it('tells where what is announced is not what was approved', async () => {
    const code = `1.${String(numbers).padStart(6, '0')}`;
    const drafted = async (terse: Parameters<LawBook['draft']>[0]) =>
      (id = await saveDraft(admin.payload, new LawBook().draft({ by: HA_NOI, ...terse })));
    await approve();
    await act('approver', 'announce', { answers: await answers() });
    const issuedOn = new LawBook().draft({ by: HA_NOI, lines: [] }).decision.issuedOn!;
    const expiring = await drafted({
      number: `${numbers}1/QĐ-UBND`,
      lines: [{ code: `2.${String(numbers).padStart(6, '0')}` }],
      expires: [{ number: `${numbers}/QĐ-UBND`, issuedOn, isWhole: true }],
    });
    await approve();
    await drafted({ number: `${numbers}2/QĐ-UBND`, lines: [{ code, kind: 'abolished' }] });
    await approve();
    await act('approver', 'announce', { answers: await answers() });
    id = expiring;
    const { body } = await act('approver', 'announce', { answers: await answers() });
    expect(body.state).toBe('announced');
    expect(body.differences).toEqual([
      { path: 'lines.1', message: { vi: expect.stringContaining(code), en: `Line ${code} was approved and is not announced.` } },
    ]);
  });

  it("is closed to another authority's people", async () => {
    const { decision, lines } = new LawBook().draft({ lines: [{ code: '1.000001' }] });
    id = await saveDraft(admin.payload, { decision, lines });
    expect((await act('editor', 'submit')).status).toBe(403);
    expect((await admin.ask('editor', 'PATCH', `/decisions/${id}`, { signer: 'x' })).status).toBe(403);
    const [theirs] = (await loadDraft(admin.payload, id)).lineIds;
    expect((await admin.ask('editor', 'PATCH', `/lines/${theirs}`, { name: 'x' })).status).toBe(403);
    expect((await admin.ask('administrator', 'PATCH', `/decisions/${id}`, { signer: 'x' })).status).toBe(200);
  });

  it('leaves a trail of who did what', async () => {
    await approve();
    const { docs } = await admin.payload.find({ collection: 'audit-events', where: { what: { equals: `decisions/${id}` } }, sort: 'id' });
    expect(docs.map(({ who, action, details }) => [who, action, details])).toEqual([
      ['system', 'create', 'draft'],
      ['system', 'lines', expect.stringMatching(/^added 1: /)],
      // Its last line is stored, so the draft is whole from here on.
      ['system', 'update', 'draft'],
      ['editor@tthc.example', 'update', 'submitted'],
      ['approver@tthc.example', 'update', 'approved'],
    ]);
  });
});
