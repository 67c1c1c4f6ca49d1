import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';
import { BAC_NINH, HA_NOI, LawBook, MINISTRY } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';
import { plugged } from '../../src/collections/plugs.ts';

/**
 * Case of law 24 at the editors' doors: a province tries to end a ministry's procedure for the whole country.
 * Its editor and approver explain every warning, whatever it says.
 */
let admin: OpenAdmin;
let ministrysLine: string;
let ministrysDecision: string;
const CODE = '1.700001';
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H05' });
  const draft = new LawBook().draft({ number: '7000/QĐ-BTP', issuedOn: '2025-11-03', lines: [{ code: CODE }, { code: '1.700002' }] });
  const announcing = plugged(admin.payload, 'announcing')!;
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  const outcome = await announcing.announce(draft, answers as never);
  if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
  ministrysDecision = outcome.announcement.decision;
  ministrysLine = outcome.announcement.lines[0]!;
});
afterAll(() => admin.close());

let numbers = 10;
async function tried(decision: object, lines: readonly object[]) {
  numbers += 1;
  const { body } = await admin.ask('editor', 'POST', '/decisions', {
    type: 'publication',
    number: `${numbers}/QĐ-UBND`,
    issuedOn: '2026-01-02',
    effectiveFrom: '2026-02-01',
    issuingAuthority: BAC_NINH,
    ...decision,
  });
  const { id } = body.doc as unknown as { id: number };
  for (const line of lines)
    await admin.ask('editor', 'POST', '/lines', { decision: id, type: 'standard', contentFrom: 'own', onlineLevel: 'none', ...line });
  const found = (await admin.ask('editor', 'POST', `/decisions/${id}/check`)).body.violations as unknown as Found[];
  const answers = found.map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  await admin.act('editor', id, 'submit');
  const approved = await admin.act('approver', id, 'approve', { answers });
  const announced = await admin.act('approver', id, 'announce', { answers });
  return { found: found.map(({ code, severity }) => `${severity} ${code}`), approved: approved.status, announced: announced.status };
}
interface Found {
  readonly code: string;
  readonly path: string;
  readonly severity: string;
}

const isInForce = (code: string, place: string | null) =>
  versionOn(timelineFor(admin.follower.current().catalogue, code, place), '2026-06-01') !== null;
const REFUSED = { approved: 422, announced: 403 };

describe('Two officers of a province', () => {
  it.each([
    [
      'withdraw its line by a correction',
      () => ({ type: 'correction', corrects: ministrysDecision }),
      () => [{ kind: 'new', corrects: ministrysLine, isWithdrawn: true }],
      'error CORRECTION_OF_ANOTHERS_DECISION',
    ],
    [
      'withdraw its line in a publication',
      () => ({}),
      () => [{ kind: 'new', corrects: ministrysLine, isWithdrawn: true }],
      'error CORRECTION_OUTSIDE_CORRECTION',
    ],
    [
      'sign with its name',
      () => ({ issuingAuthority: { code: 'H05', name: MINISTRY.name } }),
      () => [{ kind: 'abolished', code: CODE }],
      'error ISSUER_NAME_DIFFERS',
    ],
    [
      'sign for another province',
      () => ({ issuingAuthority: { code: 'H05', name: HA_NOI.name } }),
      () => [{ kind: 'abolished', code: CODE }],
      'error ISSUER_NAME_DIFFERS',
    ],
    [
      'write for another province',
      () => ({}),
      () => [{ kind: 'abolished', code: CODE, place: { code: '01', name: 'Hà Nội' } }],
      'error PLACE_OF_ANOTHER',
    ],
    [
      'empty its text',
      () => ({ issuingAuthority: { code: 'H05', name: 'Bộ Tư pháp' } }),
      () => [{ kind: 'amended', code: CODE, contentFrom: 'national' }],
      'error ISSUER_NAME_DIFFERS',
    ],
  ])('%s: refused', async (_what, decision, lines, error) => {
    const { found, ...statuses } = await tried(decision(), lines());
    expect(found).toContain(error);
    expect(statuses).toEqual(REFUSED);
    expect([isInForce(CODE, null), isInForce(CODE, '01')]).toEqual([true, true]);
  });

  it('abolish it: for their province alone, and asked', async () => {
    const { found, ...statuses } = await tried({}, [{ kind: 'abolished', code: CODE }]);
    expect(found).toContain('warning LOST_IN_THE_PROVINCE');
    expect(statuses).toEqual({ approved: 200, announced: 200 });
    expect([isInForce(CODE, null), isInForce(CODE, '01'), isInForce(CODE, '24')]).toEqual([true, true, false]);
  });

  it('expire its decision: for their province alone, and asked line by line', async () => {
    const { found, ...statuses } = await tried({ expires: [{ number: '7000/QĐ-BTP', issuedOn: '2025-11-03', isWhole: true }] }, []);
    expect(found).toEqual(expect.arrayContaining(['warning ANOTHERS_LAW', 'warning EXPIRY_ENDS_LINES']));
    expect(statuses).toEqual({ approved: 200, announced: 200 });
    expect([isInForce('1.700002', null), isInForce('1.700002', '01'), isInForce('1.700002', '24')]).toEqual([true, true, false]);
  });
});

describe('The registers that say who may do what', () => {
  it.each(['editor', 'approver'] as const)('are not in the hands of an %s', async (role) => {
    const { docs } = await admin.payload.find({ collection: 'authorities', where: { code: { equals: 'H05' } } });
    const body = { announcesFor: 'nation', otherNames: 'Bộ Tư pháp' };
    expect((await admin.ask(role, 'PATCH', `/authorities/${docs[0]!.id}`, body)).status).toBe(403);
    const delegation = { from: 'G15', to: 'H05', decision: '1/QĐ-BTP', validFrom: '2026-01-01' };
    expect((await admin.ask(role, 'POST', '/delegations', delegation)).status).toBe(403);
  });

  it('are kept by administrators, and count at once', async () => {
    const delegation = { from: 'G15', to: 'H05', decision: '1/QĐ-BTP', validFrom: '2026-01-01' };
    expect((await admin.ask('administrator', 'POST', '/delegations', delegation)).status).toBe(201);
    await admin.follower.catchUp();
    expect(admin.follower.current().registers.delegations).toEqual([{ ...delegation, scope: null, fields: [], validUntil: null }]);
  });
});
