import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plugged } from '../../src/collections/plugs.ts';
import { timelineFor } from '../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../src/domain/timeline/versions.ts';
import { BAC_NINH, HA_NOI, LawBook, MINISTRY } from '../factories/lawBook.ts';
import { servePayload } from '../factories/servePayload.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** The attempts of whoseLaw.test.ts by programs: two keys of a province, one drafts, the other approves and announces. */
let admin: OpenAdmin;
let served: Awaited<ReturnType<typeof servePayload>>;
let ministrysDecision: string;
let ministrysLine: string;
const CODE = '1.700001';
const CENTRE = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công Thành phố Hà Nội' };
const KEYS = {
  drafting: { authority: 'H05', scopes: ['draft'] },
  announcing: { authority: 'H05', scopes: ['draft', 'approve', 'announce'] },
  ofTheCentre: { authority: CENTRE.code, scopes: ['draft'] },
};
const keys = {} as Record<keyof typeof KEYS, string>;

beforeAll(async () => {
  admin = await openAdmin({ authority: 'H05' });
  const centre = { ...CENTRE, level: 'province', place: '01', announcesFor: 'none' };
  await admin.ask('administrator', 'POST', '/authorities', centre);
  const delegation = { from: 'H26', to: CENTRE.code, decision: '6119/QĐ-UBND', validFrom: '2026-01-02', validUntil: '2026-01-04' };
  await admin.ask('administrator', 'POST', '/delegations', delegation);
  for (const [name, more] of Object.entries(KEYS)) {
    const { body } = await admin.ask('administrator', 'POST', '/api-keys', { name: 'Phần mềm', lastDay: '2999-12-31', ...more });
    keys[name as keyof typeof KEYS] = (body.doc as unknown as { key: string }).key;
  }
  const draft = new LawBook().draft({ number: '7000/QĐ-BTP', issuedOn: '2025-11-03', lines: [{ code: CODE }, { code: '1.700002' }] });
  const announcing = plugged(admin.payload, 'announcing')!;
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'Đã đối chiếu với bản ký.' }));
  const outcome = await announcing.announce(draft, answers);
  if (outcome.outcome !== 'announced') throw new Error(JSON.stringify(outcome));
  ministrysDecision = outcome.announcement.decision;
  ministrysLine = outcome.announcement.lines[0]!;
  served = await servePayload(admin.payload, admin.dataDir);
});
afterAll(async () => {
  await served.close();
  await admin.close();
});

async function ask(key: keyof typeof KEYS, method: string, address: string, body?: unknown) {
  const answer = await fetch(`${served.url}/api/drafts/${address}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', Authorization: `Bearer ${keys[key]}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly questionHash: string;
}
interface Put {
  readonly key?: keyof typeof KEYS;
  readonly decision?: object;
  readonly lines?: readonly object[];
  readonly sign?: string;
}

let numbers = 10;
async function put({ key = 'drafting', decision = {}, lines = [], sign = 'UBND' }: Put) {
  numbers += 1;
  const given = { issuingAuthority: BAC_NINH, issuedOn: '2026-01-02', effectiveFrom: '2026-02-01', ...decision };
  const address = `${given.issuedOn}/${given.issuingAuthority.code}/${numbers}-QD-${sign}`;
  const answer = await ask(key, 'PUT', address, { decision: { ...given, number: `${numbers}/QĐ-${sign}` }, lines });
  return { address, ...answer };
}

async function check(key: keyof typeof KEYS, address: string): Promise<Found[]> {
  const { body } = await ask(key, 'POST', `${address}/check`);
  return body['violations'] as Found[];
}

/** Answers every question, submits, and lets the other key approve and announce. */
async function tried(given: Put) {
  const { address } = await put(given);
  const found = await check('drafting', address);
  for (const { questionHash, severity } of found)
    if (severity === 'warning')
      await ask('drafting', 'POST', `${address}/explanations`, { questionHash, answer: 'Đã đối chiếu với văn bản đã ký.' });
  const step = async (key: keyof typeof KEYS, name: string) => {
    const { body } = await ask(key, 'GET', address);
    return (await ask(key, 'POST', `${address}/${name}`, { draftHash: body['draftHash'] })).status;
  };
  await step('drafting', 'submit');
  const statuses = [await step('announcing', 'approve'), await step('announcing', 'announce')];
  await admin.follower.catchUp();
  return { found: found.map(({ code, severity }) => `${severity} ${code}`), statuses };
}

const isInForce = (code: string, place: string | null) =>
  versionOn(timelineFor(admin.follower.current().catalogue, code, place), '2026-06-01') !== null;

describe('The program of a province', () => {
  it.each<[string, () => Put, string]>([
    [
      'withdraws a ministry’s line by a correction',
      () => ({
        decision: { type: 'correction', corrects: ministrysDecision },
        lines: [{ kind: 'new', corrects: ministrysLine, isWithdrawn: true }],
      }),
      'error CORRECTION_OF_ANOTHERS_DECISION',
    ],
    [
      'corrects its text',
      () => ({
        decision: { type: 'correction', corrects: ministrysDecision },
        lines: [{ kind: 'new', corrects: ministrysLine, name: 'Tên khác' }],
      }),
      'error CORRECTION_OF_ANOTHERS_DECISION',
    ],
    [
      'withdraws it in a publication',
      () => ({ lines: [{ kind: 'new', corrects: ministrysLine, isWithdrawn: true }] }),
      'error CORRECTION_OUTSIDE_CORRECTION',
    ],
    [
      'signs with the ministry’s name',
      () => ({ decision: { issuingAuthority: { code: 'H05', name: MINISTRY.name } }, lines: [{ kind: 'abolished', code: CODE }] }),
      'error ISSUER_NAME_DIFFERS',
    ],
    [
      'signs with another province’s name',
      () => ({ decision: { issuingAuthority: { code: 'H05', name: HA_NOI.name } }, lines: [{ kind: 'abolished', code: CODE }] }),
      'error ISSUER_NAME_DIFFERS',
    ],
    [
      'signs with a commune’s name',
      () => ({
        decision: { issuingAuthority: { code: 'H05', name: 'UBND phường Kinh Bắc, tỉnh Bắc Ninh' } },
        lines: [{ kind: 'new', code: '1.700009', name: 'Một' }],
      }),
      'error ISSUER_NAME_DIFFERS',
    ],
    [
      'writes for another province',
      () => ({ lines: [{ kind: 'abolished', code: CODE, place: { code: '01', name: 'Hà Nội' } }] }),
      'error PLACE_OF_ANOTHER',
    ],
    ['types a provisional code', () => ({ lines: [{ kind: 'new', code: '0.000001', name: 'Một' }] }), 'error PROVISIONAL_CODE_UNKNOWN'],
  ])('%s: refused', async (_what, given, error) => {
    const { found, statuses } = await tried(given());
    expect(found).toContain(error);
    expect(statuses).toEqual([422, 403]);
    expect([isInForce(CODE, null), isInForce(CODE, '01'), isInForce(CODE, '24')]).toEqual([true, true, true]);
  });

  it.each([
    ['drafts for a ministry', { issuingAuthority: MINISTRY }],
    ['drafts for another province', { issuingAuthority: HA_NOI }],
    ['chooses the type baseline', { type: 'baseline' }],
  ])('%s: refused at once', async (_what, decision) => {
    const { status, address } = await put({ decision, lines: [{ kind: 'abolished', code: CODE }] });
    expect([status, (await ask('drafting', 'GET', address)).status]).toEqual([403, 404]);
  });

  it.each<[string, () => Put, string, string]>([
    ['abolishes', () => ({ lines: [{ kind: 'abolished', code: CODE }] }), 'warning LOST_IN_THE_PROVINCE', CODE],
    [
      'expires the decision of',
      () => ({ decision: { expires: [{ number: '7000/QĐ-BTP', issuedOn: '2025-11-03', isWhole: true }] } }),
      'warning ANOTHERS_LAW',
      '1.700002',
    ],
  ])('%s a ministry’s procedure: for its province alone, and asked', async (_what, given, question, code) => {
    const { found, statuses } = await tried(given());
    expect(found).toContain(question);
    expect(statuses).toEqual([200, 200]);
    expect([isInForce(code, null), isInForce(code, '01'), isInForce(code, '24')]).toEqual([true, true, false]);
  });
});

describe('The program of a delegated centre', () => {
  it.each([
    ['the day before', '2026-01-01', true],
    ['the first day', '2026-01-02', false],
    ['the last day', '2026-01-04', false],
    ['the day after', '2026-01-05', true],
  ])('signed on %s of the delegation', async (_which, issuedOn, isRefused) => {
    const decision = { issuingAuthority: CENTRE, issuedOn };
    const { address, status } = await put({
      key: 'ofTheCentre',
      decision,
      sign: 'TTPVHCC',
      lines: [{ kind: 'new', code: '1.700010', name: 'Một' }],
    });
    expect(status).toBe(201);
    const errors = (await check('ofTheCentre', address)).filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(isRefused ? ['ISSUER_WITHOUT_POWER'] : []);
  });
});
