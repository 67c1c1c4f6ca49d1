import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { EMPTY_CONTENT, type DossierItem, type ProcedureContent } from '../../src/domain/content/content.ts';
import { savingsOf } from '../../src/domain/content/savings.ts';
import type { SealedDecision } from '../../src/domain/decision/sealDecision.ts';
import { sealLine } from '../../src/domain/sealing/sealedLine.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
let line: { id: string; code: string };
/** Working days and papers are stated; the fee is a rule in words. */
const CONTENT: ProcedureContent = {
  ...EMPTY_CONTENT,
  channels: (['inPerson', 'online'] as const).map((kind) => ({
    kind,
    timeLimit: { amount: 15, unit: 'workingDay', text: '15 ngày làm việc' },
    fees: [{ kind: 'fee', amount: null, currency: 'VND', text: 'Theo hợp đồng' }],
    description: null,
  })),
  dossiers: [{ code: null, case: null, timeLimit: null, items: [aPaper('Tờ khai'), aPaper('Bản sao')] }],
};
function aPaper(name: string): DossierItem {
  return { code: null, name, originals: 1, copies: 0, hasElectronicForm: false, isProcessingResult: false, forms: [] };
}
function decision(): SealedDecision {
  const sealed = aSealedDecision({ number: '1/QĐ-UBND' });
  return { ...sealed, rows: sealed.rows.map((row) => sealLine({ ...row.line, place: null, content: CONTENT })) };
}
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  await appendDecision({
    store: payloadLogStore(admin.payload),
    buildFor: async () => decision(),
    now: () => '2026-01-05T05:00:00.000Z',
  });
  await admin.follower.catchUp();
  const { docs } = await admin.payload.find({ collection: 'sealed-lines', limit: 1 });
  line = { id: String(docs[0]!.id), code: docs[0]!.code };
});
afterAll(() => admin.close());

const PROPOSAL = {
  title: 'Bỏ bản sao hộ khẩu',
  authority: 'H26',
  now: { days: 10, papers: 5, fees: 50_000 },
  proposed: { days: 7, papers: 3, fees: 50_000 },
  filingsAYear: 1_200,
};
const put = async (body: object) => {
  const { status, body: told } = await admin.ask('approver', 'POST', '/reviews', body);
  return { status, ...(told as unknown as { doc: Record<string, unknown> & { id: number } }) };
};

describe('What a review starts from', () => {
  const stored = async (id: number) => admin.payload.findByID({ collection: 'reviews', id, depth: 0 });

  it('is what the text in force states; typed is what it does not tell', async () => {
    const { doc } = await put({ ...PROPOSAL, procedures: line.code });
    expect((await stored(doc.id)).now).toEqual({ days: 15, papers: 2, fees: 50_000 });
    expect([doc['savedDays'], doc['savedPapers'], doc['savedFees']]).toEqual([9_600, -1_200, 0]);
    const both = await put({ ...PROPOSAL, procedures: `${line.code}\n9.999999` });
    expect((await stored(both.doc.id)).now).toEqual(PROPOSAL.now);
  });

  it('stays once the proposal is accepted or carried out', async () => {
    const { doc } = await put({ ...PROPOSAL, procedures: line.code });
    const changed = { now: { days: 1, papers: 1, fees: 1 }, carriedOutBy: line.id, state: 'carriedOut' };
    expect((await admin.ask('approver', 'PATCH', `/reviews/${doc.id}`, changed)).status).toBe(200);
    expect((await stored(doc.id)).now).toEqual({ days: 15, papers: 2, fees: 50_000 });
  });
});

describe('A review', () => {
  it('computes what its proposal saves in a year, whatever is typed', async () => {
    const { status, doc } = await put({ ...PROPOSAL, savedDays: 99 });
    expect([status, doc['savedDays'], doc['savedPapers'], doc['savedFees']]).toEqual([201, 3_600, 2_400, 0]);
    const changed = await admin.ask('approver', 'PATCH', `/reviews/${doc.id}`, { filingsAYear: 100 });
    expect(changed.body).toMatchObject({ doc: { savedDays: 300, savedPapers: 200 } });
  });

  it('says nothing of what is not stated', () => {
    const burden = { days: 1, papers: null, fees: 10 };
    expect(savingsOf(burden, { ...burden, fees: 20 }, 5)).toEqual({ days: 0, papers: null, fees: -50 });
    expect(savingsOf(burden, burden, null)).toEqual({ days: null, papers: null, fees: null });
  });

  it('is carried out by an announced line of one of its procedures', async () => {
    const carried = { ...PROPOSAL, state: 'carriedOut', procedures: line.code };
    expect((await put(carried)).status).toBe(400);
    expect((await put({ ...carried, carriedOutBy: 'a'.repeat(26) })).status).toBe(400);
    expect((await put({ ...carried, procedures: '9.999999', carriedOutBy: line.id })).status).toBe(400);
    expect((await put({ ...carried, carriedOutBy: line.id })).status).toBe(201);
  });

  it('belongs to an authority of the register, and its approvers keep it', async () => {
    expect((await admin.ask('administrator', 'POST', '/reviews', { ...PROPOSAL, authority: 'H99' })).status).toBe(400);
    expect((await put({ ...PROPOSAL, authority: 'H24' })).status).toBe(403);
    expect((await admin.ask('editor', 'POST', '/reviews', PROPOSAL)).status).toBe(403);
  });

  it('refuses what is no code', async () => {
    expect((await put({ ...PROPOSAL, procedures: '1.123' })).status).toBe(400);
  });
});
