import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());

const decisionOf = (code: string | null) => ({
  number: '77/QĐ-UBND',
  issuedOn: '2026-01-02',
  issuingAuthority: { code, name: 'Ủy ban nhân dân' },
});
const drafted = async (code: string) => (await admin.payload.create({ collection: 'decisions', data: decisionOf(code) as never })).id;
const lineOf = async (decision: number | string) =>
  (
    await admin.payload.create({
      collection: 'lines',
      data: { decision, kind: 'new', type: 'standard', contentFrom: 'own', onlineLevel: 'none' },
    })
  ).id;
const status = async (role: 'administrator' | 'approver' | 'editor', method: string, path: string, body: unknown) =>
  (await admin.ask(role, method, path, body)).status;

describe.each(['editor', 'approver'] as const)('An %s of one authority', (role) => {
  it('drafts its decisions and their lines', async () => {
    expect(await status(role, 'POST', '/decisions', decisionOf('H26'))).toBe(201);
    const own = await drafted('H26');
    expect(await status(role, 'PATCH', `/decisions/${own}`, { title: 'Công bố' })).toBe(200);
    expect(await status(role, 'POST', '/lines', { decision: own })).toBe(201);
    expect(await status(role, 'PATCH', `/lines/${await lineOf(own)}`, { name: 'Cấp bản sao' })).toBe(200);
  });

  it.each([
    ['another authority', 'H01'],
    ['nobody', null],
  ] as const)('drafts no decision of %s', async (_whose, code) => {
    expect(await status(role, 'POST', '/decisions', decisionOf(code))).toBe(403);
    const own = await drafted('H26');
    expect(await status(role, 'PATCH', `/decisions/${own}`, { issuingAuthority: { code, name: 'Bộ' } })).toBe(403);
  });

  it('brings no line into a decision of another authority, changes none there and takes none out', async () => {
    const [own, other] = [await drafted('H26'), await drafted('H01')];
    const [ownLine, otherLine] = [await lineOf(own), await lineOf(other)];
    expect(await status(role, 'POST', '/lines', { decision: other })).toBe(403);
    expect(await status(role, 'PATCH', `/lines/${ownLine}`, { decision: other })).toBe(403);
    expect(await status(role, 'PATCH', `/lines/${otherLine}`, { decision: own })).toBe(403);
    expect(await status(role, 'DELETE', `/lines/${otherLine}`, undefined)).toBe(403);
    expect(await status(role, 'POST', `/decisions/${other}/duplicate`, {})).toBe(403);
    const { docs } = await admin.payload.find({ collection: 'lines', where: { decision: { equals: other } }, depth: 0 });
    expect(docs.map(({ id }) => id)).toEqual([otherLine]);
  });
});

describe('An administrator', () => {
  it('drafts for every authority', async () => {
    const other = await drafted('H01');
    expect(await status('administrator', 'POST', '/decisions', decisionOf('H01'))).toBe(201);
    expect(await status('administrator', 'POST', '/lines', { decision: other })).toBe(201);
  });
});

describe('An action on a decision that is none', () => {
  it.each(['abc', '0', '999999', '1.5'])('is not found: %s', async (id) => {
    expect(await status('administrator', 'POST', `/decisions/${id}/check`, {})).toBe(404);
  });
});
