import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LawBook, MINISTRY } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugged } from '../../src/collections/plugs.ts';

/** What an approver sees before approving, and what can be drafted from an announced decision. */
let admin: OpenAdmin;
let key: string;
let line: string;
const A = '1.700001';
beforeAll(async () => {
  admin = await openAdmin({ authority: 'G15' });
  const draft = new LawBook().draft({ number: '7000/QĐ-BTP', issuedOn: '2025-11-03', lines: [{ code: A }, { code: '1.700002' }] });
  const announcing = plugged(admin.payload, 'announcing')!;
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  const outcome = await announcing.announce(draft, answers);
  if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
  key = outcome.announcement.decision;
  line = outcome.announcement.lines[0]!;
});
afterAll(() => admin.close());

const post = (role: 'editor' | 'approver' | null, path: string, body: object = {}) => admin.ask(role, 'POST', `/decisions/${path}`, body);

async function aDraft(number: string, lines: readonly object[]): Promise<number> {
  const head = { type: 'publication', number, issuedOn: '2026-01-02', effectiveFrom: '2026-02-01', issuingAuthority: MINISTRY };
  const { body } = await post('editor', '', head);
  const { id } = body.doc as unknown as { id: number };
  for (const [i, one] of lines.entries())
    await admin.ask('editor', 'POST', '/lines', {
      decision: id,
      order: i,
      type: 'standard',
      contentFrom: 'own',
      onlineLevel: 'none',
      ...one,
    });
  return id;
}

describe('What changes', () => {
  it('tells the effects of a draft, and the words of each', async () => {
    const content = [{ blockType: 'procedureContent', steps: [{ description: `${A} theo quyết định số hai` }] }];
    const id = await aDraft('71/QĐ-BTP', [
      { kind: 'amended', code: A, name: 'Thủ tục đổi tên', content },
      { kind: 'abolished', code: '1.700002' },
    ]);
    const { status, body } = await post('approver', `${id}/preview`);
    expect(status).toBe(200);
    expect(body.effects).toMatchObject([
      { kind: 'changes', code: A, name: 'Thủ tục đổi tên', place: null, from: '2026-02-01', before: '7000/QĐ-BTP', after: '71/QĐ-BTP' },
      { kind: 'ends', code: '1.700002', before: '7000/QĐ-BTP', after: null, isNamed: true },
    ]);
    const parts = await post('approver', `${id}/preview/parts`, { code: A, place: null, from: '2026-02-01' });
    expect(parts.body.parts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ part: 'name', changes: expect.arrayContaining([expect.objectContaining({ kind: 'removed' })]) }),
        expect.objectContaining({ part: 'steps', isList: false }),
      ]),
    );
    expect((await post('approver', `${id}/preview/parts`, { code: '1.999999', place: null, from: '2026-02-01' })).status).toBe(404);
    expect((await post(null, `${id}/preview`)).status).toBe(401);
  });

  it('must be looked at before approving, anew for each state of the draft', async () => {
    const id = await aDraft('72/QĐ-BTP', [{ kind: 'abolished', code: A }]);
    const step = async (role: 'editor' | 'approver', action: string) => {
      const { body } = await post(role, `${id}/check`);
      const found = body.violations as unknown as { code: string; path: string }[];
      const answers = found.map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
      return post(role, `${id}/${action}`, { draftHash: body.draftHash, answers });
    };
    await step('editor', 'submit');
    expect(await step('approver', 'approve')).toMatchObject({ status: 409 });
    // The look of another person does not count.
    await post('editor', `${id}/preview`);
    expect(await step('approver', 'approve')).toMatchObject({ status: 409 });
    await post('approver', `${id}/preview`);
    await admin.ask('editor', 'PATCH', `/decisions/${id}`, { title: 'Đổi sau khi xem' });
    await step('editor', 'submit');
    expect(await step('approver', 'approve')).toMatchObject({ status: 409 });
    await post('approver', `${id}/preview`);
    expect(await step('approver', 'approve')).toMatchObject({ status: 200, body: { state: 'approved' } });
  });

  it('cannot be told where something is missing that sealing needs', async () => {
    const { body } = await post('editor', '', { type: 'publication', issuingAuthority: MINISTRY });
    expect((await post('editor', `${(body.doc as unknown as { id: number }).id}/preview`)).status).toBe(422);
  });
});

describe('Drafting from something announced', () => {
  const drafted = async (path: string, body: object, role: 'editor' | 'approver' | null = 'editor') => {
    const answer = await post(role, path, body);
    const id = (answer.body as unknown as { id?: number }).id ?? 0;
    const { docs } = await admin.payload.find({ collection: 'lines', where: { decision: { equals: id } } });
    return { status: answer.status, decision: id ? await admin.payload.findByID({ collection: 'decisions', id }) : null, lines: docs };
  };

  it('prefills the correction of a line with all that the line says', async () => {
    const { status, decision, lines } = await drafted('corrections', { line });
    expect(status).toBe(201);
    expect(decision).toMatchObject({ type: 'correction', corrects: key, issuingAuthority: { code: 'G15' } });
    expect(lines).toMatchObject([{ corrects: line, kind: 'new', code: A, effectiveFrom: '2025-11-03', name: `Thủ tục ${A}` }]);
    expect(lines[0]?.content?.[0]?.steps?.[0]?.description).toContain(A);
  });

  it('prefills the correction of a head, and a temporary text with the text in force', async () => {
    expect(await drafted('corrections', { decision: key })).toMatchObject({ status: 201, decision: { corrects: key }, lines: [] });
    const { status, decision, lines } = await drafted('temporary', { code: A });
    expect([status, decision?.type]).toEqual([201, 'publication']);
    expect(lines).toMatchObject([{ kind: 'amended', code: A, corrects: null, afterwards: 'resumes' }]);
    expect(lines[0]?.content).toHaveLength(1);
  });

  it.each([
    ['strangers', 'corrections', () => ({ line }), null, 401],
    ['an unknown line', 'corrections', () => ({ line: 'không-có' }), 'editor' as const, 404],
    ['no line at all', 'corrections', () => ({}), 'editor' as const, 400],
    ['what is not in force', 'temporary', () => ({ code: '1.999999' }), 'editor' as const, 404],
  ])('refuses %s', async (_, path, body, role, status) => expect((await drafted(path, body(), role)).status).toBe(status));
});

describe('The page of a procedure', () => {
  it('has its timelines, the drafts that touch it, and any two versions compared', async () => {
    const id = await aDraft('73/QĐ-BTP', [
      { kind: 'replaced', code: '1.700009', name: 'Thủ tục thay', replaces: [{ code: A, name: 'cũ' }] },
    ]);
    const { body } = await admin.ask('editor', 'GET', `/procedures/${A}/history`);
    expect(body.places).toMatchObject([
      {
        place: null,
        versions: [{ line, from: '2025-11-03', until: null, legalForce: 'inForce', decision: { key, number: '7000/QĐ-BTP' } }],
      },
    ]);
    expect(body.drafts).toEqual(expect.arrayContaining([{ id, number: '73/QĐ-BTP', state: 'draft' }]));
    const other = await admin.ask('editor', 'GET', '/procedures/1.700002/history');
    const version = (other.body.places as unknown as { versions: { id: string }[] }[])[0]!.versions[0]!.id;
    const compared = await admin.ask('editor', 'GET', `/procedures/compare?before=${line}&after=${version}`);
    expect(compared.body.parts).toEqual(expect.arrayContaining([expect.objectContaining({ part: 'name' })]));
    expect((await admin.ask('editor', 'GET', `/procedures/compare?before=${line}&after=x`)).status).toBe(404);
    expect((await admin.ask(null, 'GET', `/procedures/${A}/history`)).status).toBe(401);
  });
});
