import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugIn } from '../../src/collections/plugs.ts';

type Role = 'administrator' | 'approver' | 'editor';
interface Violation {
  readonly code: string;
  readonly path: string;
  readonly severity: string;
  readonly questionHash: string;
  readonly answer: string | null;
  readonly isExplained: boolean;
  readonly formerAnswer: string | null;
}
interface Report {
  readonly draftHash: string;
  readonly moves: readonly string[];
  readonly hindrance: { readonly right: string } | null;
  readonly isUnreviewed: boolean;
  readonly mayReview: boolean;
  readonly violations: readonly Violation[];
  readonly changesSinceSubmission: readonly { readonly message: { readonly vi: string } }[] | null;
  readonly announced: { readonly url: string } | null;
}

let admin: OpenAdmin;
let id: number | string;
let lineIds: readonly (number | string)[];
let numbers = 0;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());
beforeEach(async () => {
  numbers += 1;
  const code = (nth: number) => `1.${String(numbers).padStart(5, '0')}${nth}`;
  const lines = [1, 2, 3].map((nth) => ({ code: code(nth), position: null, fields: [] }));
  id = await saveDraft(admin.payload, new LawBook().draft({ by: HA_NOI, number: `${numbers}/QĐ-UBND`, lines }));
  ({ lineIds } = await loadDraft(admin.payload, id));
});

const post = (role: Role, action: string, body: object = {}) => admin.ask(role, 'POST', `/decisions/${id}/${action}`, body);
const check = async (role: Role = 'editor') => (await post(role, 'check')).body as unknown as Report;
const named = async (code: string) => (await check()).violations.find((one) => one.code === code)!;
const explain = (role: Role, { questionHash }: Violation, answer: string, lines?: (number | string)[]) =>
  post(role, 'explanations', { questionHash, answer, ...(lines ? { lines } : {}) });
const ANSWER = 'Đã đối chiếu với bản ký.';
async function explainAll(role: Role = 'editor') {
  for (const violation of (await check(role)).violations) if (!violation.isExplained) await explain(role, violation, ANSWER);
}

describe('An explanation', () => {
  it('is kept as soon as it is given, once for a whole group, and counts for approving', async () => {
    const group = await named('FIELD_MISSING');
    expect(await explain('editor', group, ANSWER)).toMatchObject({ status: 201, body: { covers: 3 } });
    expect(await named('FIELD_MISSING')).toMatchObject({ isExplained: true, answer: ANSWER });
    await explainAll();
    await admin.act('editor', id, 'submit');
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 200 });
  });

  it('covers several warnings of one kind, and only of one kind', async () => {
    for (const line of lineIds)
      await admin.payload.update({ collection: 'lines', id: line, data: { legalBasis: [{ number: `1/L${line}` }] } });
    const of = async (code: string) => (await check()).violations.filter((one) => one.code === code);
    const several = await of('LEGAL_BASIS_UNKNOWN');
    expect(several).toHaveLength(3);
    const hashes = several.map(({ questionHash }) => questionHash);
    const { questionHash } = await named('FIELD_MISSING');
    const give = (questionHashes: readonly string[]) => post('editor', 'explanations', { questionHashes, answer: ANSWER });
    expect(await give([...hashes, questionHash])).toMatchObject({ status: 400 });
    expect(await give([...hashes, '0'.repeat(64)])).toMatchObject({ status: 409 });
    expect(await give([])).toMatchObject({ status: 400 });
    expect(await give(hashes)).toMatchObject({ status: 201, body: { covers: 3 } });
    expect((await of('LEGAL_BASIS_UNKNOWN')).map(({ isExplained }) => isExplained)).toEqual([true, true, true]);
    const { totalDocs } = await admin.payload.count({ collection: 'explanations', where: { decision: { equals: id } } });
    expect(totalDocs).toBe(1);
  });

  it.each(['.', 'ok', 'đã xem   '])('of a few characters explains nothing: "%s"', async (answer) => {
    const group = await named('FIELD_MISSING');
    expect(await explain('editor', group, answer)).toMatchObject({ status: 400 });
    expect(await admin.act('editor', id, 'submit', { answers: [{ code: group.code, path: group.path, answer }] })).toMatchObject({
      status: 400,
    });
    expect(await named('FIELD_MISSING')).toMatchObject({ isExplained: false });
  });

  it('stays with its line when others are taken out or added before it', async () => {
    await explain('editor', await named('FIELD_MISSING'), ANSWER, [lineIds[1]!]);
    await admin.ask('editor', 'DELETE', `/lines/${lineIds[0]}`);
    const left = await named('FIELD_MISSING');
    expect(left).toMatchObject({ isExplained: false, answer: ANSWER });
    await admin.ask('editor', 'DELETE', `/lines/${lineIds[2]}`);
    expect(await named('FIELD_MISSING')).toMatchObject({ isExplained: true, path: 'lines.0.fields' });
  });

  it('answers no other line, and none with another code or name: the old one is only offered', async () => {
    await explainAll();
    // The explained line is removed, so the next line gets its position.
    await admin.ask('editor', 'DELETE', `/lines/${lineIds[0]}`);
    await admin.ask('editor', 'PATCH', `/lines/${lineIds[1]}`, { code: '2.000528', name: 'Tên lạ' });
    const asked = await named('FIELD_MISSING');
    expect(asked.isExplained).toBe(false);
    await admin.act('editor', id, 'submit');
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 422 });
    // With the other line gone, its explanation may not pass to this line.
    await admin.ask('editor', 'DELETE', `/lines/${lineIds[2]}`);
    expect(await named('FIELD_MISSING')).toMatchObject({ isExplained: false, answer: null, formerAnswer: ANSWER });
  });

  it('of what is no longer asked is refused', async () => {
    const group = await named('FIELD_MISSING');
    await admin.ask('editor', 'PATCH', `/lines/${lineIds[0]}`, { name: 'Tên khác' });
    expect(await explain('editor', group, ANSWER)).toMatchObject({ status: 409 });
  });

  it('is not given by strangers, and is changed by nobody', async () => {
    const group = await named('FIELD_MISSING');
    expect(
      await admin.ask(null, 'POST', `/decisions/${id}/explanations`, { questionHash: group.questionHash, answer: ANSWER }),
    ).toMatchObject({ status: 401 });
    await explain('editor', group, ANSWER);
    const { docs } = await admin.payload.find({ collection: 'explanations', where: { decision: { equals: id } } });
    for (const role of ['editor', 'administrator'] as const) {
      expect((await admin.ask(role, 'PATCH', `/explanations/${docs[0]!.id}`, { answer: 'Một câu trả lời khác.' })).status).toBe(403);
      expect((await admin.ask(role, 'DELETE', `/explanations/${docs[0]!.id}`)).status).toBe(403);
      expect((await admin.ask(role, 'POST', '/explanations', { decision: id, code: 'X', answer: ANSWER })).status).toBe(403);
    }
  });

  it('of a group is sealed once, with the lines that it covers', async () => {
    await explainAll();
    await admin.act('editor', id, 'submit');
    await admin.act('approver', id, 'approve');
    expect(await admin.act('approver', id, 'announce')).toMatchObject({ status: 200 });
    const answers = admin.follower.current().catalogue.announcements.at(-1)?.head.handling?.answers ?? [];
    const ofFields = answers.filter(({ code }) => code === 'FIELD_MISSING');
    expect(ofFields).toEqual([expect.objectContaining({ question: expect.stringMatching(/^3 dòng \(/), answer: ANSWER })]);
    expect((await check()).announced).toMatchObject({ url: expect.stringMatching(/^\/quyet-dinh\/2026-01-01\/H26\//) });
  });
});

describe('A step', () => {
  it('names the draft that the person saw', async () => {
    expect(await post('editor', 'submit')).toMatchObject({ status: 400 });
    expect(await post('editor', 'submit', { draftHash: (await check()).draftHash })).toMatchObject({ status: 200 });
  });

  it('on a draft that changed meanwhile is refused, and tells what changed', async () => {
    await explainAll();
    await admin.act('editor', id, 'submit');
    const seen = await check('approver');
    await admin.ask('editor', 'PATCH', `/lines/${lineIds[0]}`, { code: '2.000528' });
    await admin.act('editor', id, 'submit');
    const refused = await post('approver', 'approve', { draftHash: seen.draftHash });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      changes: [{ path: `lines.${lineIds[0]}.code`, message: { vi: expect.stringContaining('2.000528') } }],
    });
    expect((await check('approver')).changesSinceSubmission).toMatchObject([{ message: { vi: expect.stringContaining('2.000528') } }]);
  });
});

describe('Four eyes', () => {
  afterAll(() => plugIn(admin.payload, { fourEyes: 'required' }));

  async function draftedBy(role: Role) {
    const body = {
      type: 'publication',
      number: `9${numbers}/QĐ-UBND`,
      issuedOn: '2026-01-02',
      effectiveFrom: '2026-02-01',
      issuingAuthority: HA_NOI,
    };
    const created = await admin.ask(role, 'POST', '/decisions', body);
    id = (created.body['doc'] as unknown as { id: number }).id;
    await admin.ask(role, 'POST', '/lines', {
      decision: id,
      kind: 'new',
      code: `3.${String(numbers).padStart(6, '0')}`,
      name: 'Một thủ tục',
    });
    await explainAll(role);
    await admin.act(role, id, 'submit');
  }

  it.each(['approver', 'administrator'] as const)('required: an %s does not approve what they drafted', async (role) => {
    plugIn(admin.payload, { fourEyes: 'required' });
    await draftedBy(role);
    expect(await check(role)).toMatchObject({ hindrance: { right: 'refused' }, moves: expect.not.arrayContaining(['approved']) });
    expect(await admin.act(role, id, 'approve', { reason: 'Tôi làm một mình ở đây.' })).toMatchObject({ status: 403 });
    const another = role === 'approver' ? 'administrator' : 'approver';
    expect(await admin.act(another, id, 'approve')).toMatchObject({ status: 200 });
    expect((await check()).isUnreviewed).toBe(false);
  });

  it('required: nor what they edited a line of, nor what they submitted for another', async () => {
    plugIn(admin.payload, { fourEyes: 'required' });
    await explainAll();
    await admin.ask('approver', 'PATCH', `/lines/${lineIds[0]}`, { section: 'I' });
    await admin.act('editor', id, 'submit');
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 403 });
    await admin.act('editor', id, 'withdraw');
    await admin.act('administrator', id, 'submit');
    expect(await admin.act('administrator', id, 'approve')).toMatchObject({ status: 403 });
  });

  it('reason: alone only with a reason, marked until another approver looked', async () => {
    plugIn(admin.payload, { fourEyes: 'reason' });
    await draftedBy('approver');
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 403 });
    expect(await admin.act('approver', id, 'approve', { reason: 'Phòng chỉ có một người.' })).toMatchObject({ status: 200 });
    expect(await check('approver')).toMatchObject({ isUnreviewed: true, mayReview: false });
    expect(await admin.act('approver', id, 'announce')).toMatchObject({ status: 200 });
    expect(await post('approver', 'review')).toMatchObject({ status: 403 });
    expect(await post('editor', 'review')).toMatchObject({ status: 403 });
    expect(await check('administrator')).toMatchObject({ isUnreviewed: true, mayReview: true });
    expect(await post('administrator', 'review')).toMatchObject({ status: 200 });
    expect((await check()).isUnreviewed).toBe(false);
  });

  it('off: as they like', async () => {
    plugIn(admin.payload, { fourEyes: 'off' });
    await draftedBy('approver');
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 200 });
  });

  it('is not set aside by typing who worked on it', async () => {
    plugIn(admin.payload, { fourEyes: 'required' });
    await draftedBy('approver');
    await admin.ask('approver', 'PATCH', `/decisions/${id}`, { drafters: [], submittedBy: null, isUnreviewed: false });
    expect(await admin.act('approver', id, 'approve')).toMatchObject({ status: 403 });
  });
});

describe('The history of a draft', () => {
  it('keeps its earlier states and those of its lines, for people who are signed in', async () => {
    await admin.ask('editor', 'PATCH', `/decisions/${id}`, { title: 'Một' });
    await admin.ask('editor', 'PATCH', `/decisions/${id}`, { title: 'Hai' });
    await admin.ask('editor', 'PATCH', `/lines/${lineIds[0]}`, { name: 'Tên khác' });
    const titles = (await admin.ask('editor', 'GET', `/decisions/versions?where[parent][equals]=${id}&sort=id`)).body[
      'docs'
    ] as unknown as {
      version: { title: string | null };
    }[];
    expect(titles.map(({ version }) => version.title)).toEqual(expect.arrayContaining(['Một', 'Hai']));
    const lines = await admin.ask('approver', 'GET', `/lines/versions?where[parent][equals]=${lineIds[0]}`);
    expect((lines.body['docs'] as unknown as unknown[]).length).toBeGreaterThan(1);
    expect((await admin.ask(null, 'GET', `/decisions/versions?where[parent][equals]=${id}`)).status).toBe(403);
  });
});
