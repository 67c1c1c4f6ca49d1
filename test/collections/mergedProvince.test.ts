import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BAC_GIANG, BAC_NINH, CAN_THO, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugged } from '../../src/collections/plugs.ts';

/** Bắc Giang was merged into Bắc Ninh. Its officers now work on the decisions of both. */
let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H05' });
});
afterAll(() => admin.close());

async function announced(by: typeof BAC_GIANG, number: string): Promise<string> {
  const draft = new LawBook().draft({ by, number, issuedOn: '2025-03-03', lines: [{ code: '2.000001', type: 'specific' }] });
  const announcing = plugged(admin.payload, 'announcing')!;
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu.' }));
  const outcome = await announcing.announce(draft, answers);
  if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
  return outcome.announcement.decision;
}

const decisionOf = ({ code, name }: typeof BAC_GIANG) => ({
  number: '77/QĐ-UBND',
  issuedOn: '2025-04-02',
  issuingAuthority: { code, name },
});
const stored = async (of: typeof BAC_GIANG) => (await admin.payload.create({ collection: 'decisions', data: decisionOf(of) as never })).id;

describe.each(['editor', 'approver'] as const)('An %s of a merged province', (role) => {
  it('drafts for the province merged into it: decisions of before the merger, and their lines', async () => {
    expect(await admin.ask(role, 'POST', '/decisions', decisionOf(BAC_GIANG))).toMatchObject({ status: 201 });
    const id = await stored(BAC_GIANG);
    expect(await admin.ask(role, 'PATCH', `/decisions/${id}`, { title: 'Công bố' })).toMatchObject({ status: 200 });
    expect(await admin.ask(role, 'POST', '/lines', { decision: id, kind: 'new' })).toMatchObject({ status: 201 });
    expect(await admin.ask(role, 'POST', `/decisions/${id}/check`)).toMatchObject({ status: 200 });
  });

  it('drafts for no other province', async () => {
    expect(await admin.ask(role, 'POST', '/decisions', decisionOf(CAN_THO))).toMatchObject({ status: 403 });
    const id = await stored(CAN_THO);
    expect(await admin.ask(role, 'PATCH', `/decisions/${id}`, { title: 'Công bố' })).toMatchObject({ status: 403 });
    expect(await admin.ask(role, 'POST', `/decisions/${id}/check`)).toMatchObject({ status: 403 });
  });
});

describe('What a former province announced', () => {
  it('is withdrawn by the province that it became, which signs', async () => {
    const key = await announced(BAC_GIANG, '5/QĐ-UBND');
    const { status, body } = await admin.ask('editor', 'POST', '/decisions/withdrawals', {
      decision: key,
      number: '6/QĐ-UBND',
      issuedOn: '2026-01-05',
    });
    expect(status).toBe(201);
    const drafted = await admin.payload.findByID({ collection: 'decisions', id: body.id as unknown as number, depth: 0 });
    expect(drafted).toMatchObject({ corrects: key, issuingAuthority: { code: BAC_NINH.code, name: BAC_NINH.name } });
    const { violations } = (await admin.ask('editor', 'POST', `/decisions/${drafted.id}/check`)).body as unknown as {
      violations: { severity: string }[];
    };
    expect(violations.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is not withdrawn by another province', async () => {
    const key = await announced(CAN_THO, '5/QĐ-UBND');
    expect(await admin.ask('editor', 'POST', '/decisions/withdrawals', { decision: key })).toMatchObject({ status: 403 });
  });
});
