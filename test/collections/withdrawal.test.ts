import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';
import type { TerseDecision } from '../factories/lawBook.ts';
import { HA_NOI, LawBook, MINISTRY } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugged } from '../../src/collections/plugs.ts';

const A = '1.000001';
const B = '1.000002';

let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());

/** Announces a decision, every warning answered. */
async function announce(terse: TerseDecision): Promise<string> {
  const announcing = plugged(admin.payload, 'announcing')!;
  const draft = new LawBook().draft(terse);
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã kiểm tra.' }));
  const result = await announcing.announce(draft, answers);
  if (result.outcome !== 'announced') throw new Error(JSON.stringify(result));
  return result.announcement.decision;
}

const inForce = (code: string, place: string | null) =>
  versionOn(timelineFor(admin.follower.current().catalogue, code, place), '2026-06-01') !== null;

describe('A whole decision', () => {
  it('is withdrawn by its authority in one act that names every line and every ending that followed', async () => {
    await announce({ by: HA_NOI, number: '1/QĐ-UBND', issuedOn: '2026-01-02', lines: [{ code: A, type: 'specific' }] });
    const ending = await announce({
      by: HA_NOI,
      number: '2/QĐ-UBND',
      issuedOn: '2026-01-04',
      expires: [{ number: '1/QĐ-UBND', issuedOn: null, isWhole: true }],
      lines: [{ code: B, type: 'specific' }],
    });
    expect([inForce(A, '01'), inForce(B, '01')]).toEqual([false, true]);
    const preview = await admin.ask('editor', 'GET', `/decisions/withdrawals?decision=${encodeURIComponent(ending)}`);
    expect(preview).toMatchObject({
      status: 200,
      body: {
        number: '2/QĐ-UBND',
        lines: [{ code: B }, { code: A, kind: 'abolished' }],
        revived: [{ code: A, decision: '1/QĐ-UBND', place: { code: '01' } }],
        ended: [{ code: B, decision: '2/QĐ-UBND' }],
        groundless: [],
      },
    });
    const { status, body } = await admin.ask('editor', 'POST', '/decisions/withdrawals', {
      decision: ending,
      number: '3/QĐ-UBND',
      issuedOn: '2026-01-05',
    });
    expect({ status, lines: body.lines }).toEqual({ status: 201, lines: 2 });
    const id = body.id as unknown as number;
    const { draft } = await loadDraft(admin.payload, id);
    expect(draft.decision).toMatchObject({ type: 'correction', corrects: ending, number: '3/QĐ-UBND', issuedOn: '2026-01-05' });
    const act = (role: 'editor' | 'approver', action: string, given?: object) => admin.act(role, id, action, given);
    const checked = (await act('editor', 'check')).body.violations as unknown as { code: string; path: string; severity: string }[];
    expect(checked.filter(({ code }) => code !== 'DEADLINE_MISSED')).toMatchObject([{ code: 'WITHDRAWAL_REVIVES', path: 'corrects' }]);
    await act('editor', 'submit');
    const answers = checked.map(({ code, path }) => ({ code, path, answer: 'Rút theo kết luận thanh tra.' }));
    expect(await act('approver', 'approve', { answers })).toMatchObject({ status: 200 });
    expect(await act('approver', 'announce')).toMatchObject({ status: 200, body: { state: 'announced' } });
    expect([inForce(A, '01'), inForce(B, '01')]).toEqual([true, false]);
    // The decision is withdrawn already, so a second withdrawal finds nothing.
    expect(await admin.ask('editor', 'POST', '/decisions/withdrawals', { decision: ending })).toMatchObject({ status: 409 });
  });

  it('of a ministry is not withdrawn by a province: not by the action, not by a correction typed by hand', async () => {
    const key = await announce({ by: MINISTRY, number: '70/QĐ-BTP', issuedOn: '2026-01-07', lines: [{ code: '1.700001' }] });
    expect(await admin.ask('editor', 'POST', '/decisions/withdrawals', { decision: key })).toMatchObject({ status: 403 });
    const [first] = admin.follower.current().catalogue.announcements.at(-1)!.lines;
    const created = await admin.ask('editor', 'POST', '/decisions', {
      type: 'correction',
      number: '7/QĐ-UBND',
      issuedOn: '2026-01-08',
      issuingAuthority: { code: HA_NOI.code, name: HA_NOI.name },
      corrects: key,
    });
    const id = (created.body.doc as unknown as { id: number }).id;
    await admin.ask('editor', 'POST', '/lines', { decision: id, order: 1, kind: 'new', corrects: first, isWithdrawn: true });
    const { body } = await admin.ask('editor', 'POST', `/decisions/${id}/check`);
    expect(body.violations).toContainEqual(
      expect.objectContaining({ code: 'CORRECTION_OF_ANOTHERS_DECISION', severity: 'error', path: 'corrects' }),
    );
    await admin.act('editor', id, 'submit');
    expect((await admin.act('approver', id, 'approve')).status).toBe(422);
    expect(inForce('1.700001', null)).toBe(true);
  });

  it('is named by a key that is announced', async () => {
    expect(await admin.ask('editor', 'POST', '/decisions/withdrawals', { decision: '2020-01-01/G15/1-QD-BTP' })).toMatchObject({
      status: 404,
    });
    expect(await admin.ask('editor', 'POST', '/decisions/withdrawals', { issuedOn: 'mai' })).toMatchObject({ status: 400 });
    expect(await admin.ask(null, 'POST', '/decisions/withdrawals', { decision: 'x' })).toMatchObject({ status: 401 });
    expect(await admin.ask(null, 'GET', '/decisions/withdrawals?decision=x')).toMatchObject({ status: 401 });
    expect(await admin.ask('editor', 'GET', '/decisions/withdrawals')).toMatchObject({ status: 400 });
    expect(await admin.ask('editor', 'GET', '/decisions/withdrawals?decision=x')).toMatchObject({ status: 404 });
  });
});
