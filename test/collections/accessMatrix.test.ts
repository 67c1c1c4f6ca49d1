import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug, TypedUser } from 'payload';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import type { Role } from '../../src/collections/users/roles.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { askPayloadGraphql } from '../contract/askPayloadGraphql.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';
import { askRest } from './askRest.ts';

/** Who may create, read, update and delete: every role, authority and collection, at Payload's three doors. */
const PASSWORD = 'mật khẩu đủ dài';
const OWN = 'H26';
const OTHER = 'H24';
const PEOPLE: readonly { who: string; role: Role | null; authority: string | null }[] = [
  { who: 'administrator', role: 'administrator', authority: null },
  { who: 'approver of it', role: 'approver', authority: OWN },
  { who: 'approver of another', role: 'approver', authority: OTHER },
  { who: 'editor of it', role: 'editor', authority: OWN },
  { who: 'editor of another', role: 'editor', authority: OTHER },
  { who: 'nobody', role: null, authority: null },
];
const OPERATIONS = ['create', 'read', 'update', 'delete'] as const;
type Operation = (typeof OPERATIONS)[number];
type Id = number | string;

interface Case {
  readonly collection: CollectionSlug;
  /** The collection's name in GraphQL. */
  readonly type: string;
  /** A new entry. Where entries belong to authorities, it belongs to H26. */
  readonly row: (n: number) => object | Promise<object>;
  readonly patch: object;
  /** What each of PEOPLE may do: create, read, update or delete, by first letter. */
  readonly may: readonly [string, string, string, string, string, string];
  /** Makes an entry that no person may create. */
  readonly stored?: (n: number) => Promise<Id>;
}

let storage: OpenStorage;
const users = new Map<string, TypedUser>();
const tokens = new Map<string, string>();
let count = 0;

beforeAll(async () => {
  storage = await openStorage();
  const { payload } = storage;
  for (const code of [OWN, OTHER])
    await payload.create({ collection: 'authorities', data: { code, name: `UBND ${code}`, level: 'province', announcesFor: 'province' } });
  for (const [i, { who, role, authority }] of PEOPLE.entries()) {
    if (role === null) continue;
    const data = { email: `p${i}@tthc.example`, password: PASSWORD, role, authority, isForAllAuthorities: authority === null };
    const user = await payload.create({ collection: 'users', data });
    users.set(who, { ...user, collection: 'users' });
    tokens.set(who, (await payload.login({ collection: 'users', data })).token ?? '');
  }
  await appendDecision({
    store: payloadLogStore(payload),
    buildFor: async () => aSealedDecision({ number: '1/QĐ-UBND' }),
    now: () => '2026-01-05T05:00:00.000Z',
  });
});
afterAll(() => storage.close());

const inDatabase = (collection: CollectionSlug, data: object): Promise<Id> =>
  storage.payload.db.create({ collection, data: data as never }).then(({ id }) => id as Id);
const firstOf = async (collection: CollectionSlug): Promise<Id> => (await storage.payload.find({ collection, limit: 1 })).docs[0]?.id as Id;
const aDecision = (n: number) => ({
  number: `${n}/QĐ-UBND`,
  issuedOn: '2026-01-02',
  issuingAuthority: { code: OWN, name: 'UBND' },
  state: 'draft',
  type: 'publication',
});
const aStoredDecision = async (n: number) => (await storage.payload.create({ collection: 'decisions', data: aDecision(n) as never })).id;
const EVERYBODY_READS = ['crud', 'r', 'r', 'r', 'r', ''] as const;
const SYSTEM_WRITES = ['r', 'r', 'r', 'r', 'r', ''] as const;
const WORDS = ['crud', 'cru', 'cru', 'cru', 'cru', ''] as const;
const ADMINISTRATORS_READ = ['r', '', '', '', '', ''] as const;

const CASES: readonly Case[] = [
  { collection: 'decisions', type: 'Decision', row: aDecision, patch: { title: 'x' }, may: ['crud', 'crud', 'r', 'crud', 'r', ''] },
  {
    collection: 'lines',
    type: 'Line',
    row: async (n) => ({
      decision: (await storage.payload.create({ collection: 'decisions', data: aDecision(n) as never })).id,
      kind: 'new',
      type: 'standard',
      contentFrom: 'own',
      onlineLevel: 'none',
    }),
    patch: { name: 'x' },
    may: ['crud', 'crud', 'r', 'crud', 'r', ''],
  },
  {
    collection: 'decision-files',
    type: 'DecisionFile',
    row: (n) => ({ originalName: `${n}.docx`, role: 'source', sha256: 'x', authority: OWN }),
    stored: (n) =>
      inDatabase('decision-files', { originalName: `${n}.docx`, role: 'source', sha256: 'x', authority: OWN, filename: `${n}.docx` }),
    patch: { sha256: 'y' },
    may: ['r', 'r', '', 'r', '', ''],
  },
  {
    collection: 'feedback',
    type: 'Feedback',
    row: (n) => ({ ticket: `R${n}`, receivedAt: '2026-01-01', page: '/', kind: 'other', text: 'Góp ý', authority: OWN }),
    stored: (n) =>
      inDatabase('feedback', {
        ...{ ticket: `T${n}`, receivedAt: '2026-01-01', page: '/', kind: 'other', text: 'Góp ý', authority: OWN },
        ...{ scope: 'undecided', state: 'received' },
      }),
    patch: { answer: 'Đã xem.' },
    may: ['ru', 'ru', '', 'r', '', ''],
  },
  {
    collection: 'helpful-votes',
    type: 'HelpfulVote',
    row: (n) => ({ version: `v${n}`, helpful: 0, unhelpful: 0 }),
    stored: (n) => inDatabase('helpful-votes', { version: `s${n}`, helpful: 1, unhelpful: 0 }),
    patch: { helpful: 9 },
    may: SYSTEM_WRITES,
  },
  {
    collection: 'remarks',
    type: 'Remark',
    row: async (n) => ({ decision: await aStoredDecision(n), text: 'Nên ghi rõ lĩnh vực.' }),
    patch: { isResolved: true },
    may: ['cru', 'cru', '', 'cru', '', ''],
  },
  {
    collection: 'reviews',
    type: 'Review',
    row: (n) => ({ title: `Bỏ giấy tờ ${n}`, authority: OWN, state: 'proposed' }),
    patch: { filingsAYear: 100 },
    may: ['cru', 'cru', 'r', 'r', 'r', ''],
  },
  {
    collection: 'explanations',
    type: 'Explanation',
    row: async (n) => ({ decision: await aStoredDecision(n), code: 'X', covers: [], answer: 'Đã đối chiếu.', at: 'x' }),
    stored: async (n) => inDatabase('explanations', { decision: await aStoredDecision(n), code: 'X', covers: [], answer: 'x', at: 'x' }),
    patch: { answer: 'y' },
    may: SYSTEM_WRITES,
  },
  {
    collection: 'draft-outlines',
    type: 'DraftOutline',
    row: async (n) => ({ decision: await aStoredDecision(n), hash: 'x', outline: {} }),
    stored: async (n) => inDatabase('draft-outlines', { decision: await aStoredDecision(n), hash: 'x', outline: {} }),
    patch: { hash: 'y' },
    may: ['', '', '', '', '', ''],
  },
  {
    collection: 'procedures',
    type: 'Procedure',
    row: (n) => ({ id: `1.${n}`, code: `1.${n}`, name: 'x', legalForce: 'inForce', sequence: 1 }),
    stored: (n) => inDatabase('procedures', { id: `9.${n}`, code: `9.${n}`, name: 'x', legalForce: 'inForce', sequence: 1 }),
    patch: { name: 'y' },
    may: SYSTEM_WRITES,
  },
  {
    collection: 'announcements',
    type: 'Announcement',
    row: (n) => ({ sequence: n + 2, decision: 'x', announcedAt: 'x', hash: 'x', head: '{}', lines: '[]' }),
    stored: () => firstOf('announcements'),
    patch: { hash: 'x' },
    may: SYSTEM_WRITES,
  },
  {
    collection: 'sealed-lines',
    type: 'SealedLine',
    row: (n) => ({ id: `b${n}`, hash: 'x', code: 'x', decision: 'x', kind: 'new', effectiveFrom: 'x', head: '{}', text: '{}' }),
    stored: () => firstOf('sealed-lines'),
    patch: { hash: 'x' },
    may: SYSTEM_WRITES,
  },
  {
    collection: 'search-phrases',
    type: 'SearchPhrase',
    row: (n) => ({ name: `Thủ tục ${'abcdefghij'[n % 10]} số ${n}`, phrases: 'làm giấy tờ gì đó', state: 'proposed', origin: 'editor' }),
    patch: { phrases: 'xin giấy tờ gì đó' },
    may: WORDS,
  },
  {
    collection: 'search-aliases',
    type: 'SearchAlias',
    row: (n) => ({
      says: `sổ thứ ${n}`,
      means: 'giấy chứng nhận quyền sử dụng đất',
      kind: 'adds',
      example: `làm sổ thứ ${n}`,
      finds: '1.004222',
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { means: 'giấy chứng nhận' },
    may: WORDS,
  },
  {
    collection: 'search-notices',
    type: 'SearchNotice',
    row: (n) => ({
      says: `chuyện thứ ${n}`,
      kind: 'court',
      noticeVi: 'Việc này do Tòa án.',
      noticeEn: 'This is for the court.',
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { noticeVi: 'Việc ấy do Tòa án giải quyết.' },
    may: WORDS,
  },
  {
    collection: 'search-intents',
    type: 'SearchIntent',
    row: (n) => ({
      says: `mức thứ ${n}`,
      kind: 'price',
      noticeVi: 'Xem văn bản quy định mức.',
      noticeEn: 'See the document that sets the rate.',
      examples: `mức thứ ${n} là bao nhiêu`,
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { unless: 'giấy phép' },
    may: WORDS,
  },
  {
    collection: 'search-ended',
    type: 'SearchEnded',
    row: (n) => ({
      says: `sổ cũ thứ ${n}`,
      endedOn: '2023-01-01',
      endedBy: 'Luật Cư trú 2020',
      noticeVi: 'Sổ này đã hết giá trị.',
      noticeEn: 'This book is no longer valid.',
      example: `đổi sổ cũ thứ ${n}`,
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { successors: '1.004222' },
    may: WORDS,
  },
  {
    collection: 'life-moments',
    type: 'LifeMoment',
    row: (n) => ({
      slug: `su-kien-${n}`,
      labelVi: `Sự kiện ${n}`,
      labelEn: `Moment ${n}`,
      hintVi: 'Giấy tờ cần làm',
      hintEn: 'What is to be done',
      codes: '1.001193',
      rank: n,
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { hintVi: 'Việc cần làm' },
    may: WORDS,
  },
  {
    collection: 'popular-errands',
    type: 'PopularErrand',
    row: (n) => ({
      code: `1.${String(n).padStart(6, '0')}`,
      labelVi: `Việc ${n}`,
      labelEn: `Errand ${n}`,
      rank: n,
      state: 'proposed',
      origin: 'editor',
    }),
    patch: { labelVi: 'Tên ngắn khác' },
    may: WORDS,
  },
  {
    collection: 'authorities',
    type: 'Authority',
    row: (n) => ({ code: `X${n}`, name: 'Cơ quan', level: 'province', announcesFor: 'none' }),
    patch: { name: 'Tên mới' },
    may: EVERYBODY_READS,
  },
  {
    collection: 'deadlines',
    type: 'Deadline',
    row: () => ({ kind: 'entryProvince', days: 5, source: 'Điều 24' }),
    patch: { days: 7 },
    may: EVERYBODY_READS,
  },
  {
    collection: 'delegations',
    type: 'Delegation',
    row: () => ({ from: OWN, to: OTHER, decision: '1/QĐ-UBND', validFrom: '2026-01-01' }),
    patch: { scope: 'x' },
    may: EVERYBODY_READS,
  },
  {
    collection: 'reception-offices',
    type: 'ReceptionOffice',
    row: (n) => ({ code: `V${n}`, name: 'Bộ phận một cửa', level: 'province', place: '01', authority: OWN, address: 'Số 1' }),
    patch: { hours: '7:30-17:00' },
    may: ['crud', 'cru', 'r', 'r', 'r', ''],
  },
  {
    collection: 'delegated-powers',
    type: 'DelegatedPower',
    row: () => ({ from: OWN, to: OTHER, decision: '1/QĐ-UBND', validFrom: '2026-01-01' }),
    patch: { fields: 'Hộ tịch' },
    may: ['crud', 'cru', 'r', 'r', 'r', ''],
  },
  { collection: 'fields', type: 'Field', row: (n) => ({ code: `F${n}`, name: 'x' }), patch: { name: 'y' }, may: EVERYBODY_READS },
  {
    collection: 'legal-documents',
    type: 'LegalDocument',
    row: (n) => ({ number: `${n}/2026/NQ-HĐND`, issuingAuthority: OWN }),
    patch: { title: 'x' },
    may: ['crud', 'cru', 'r', 'r', 'r', ''],
  },
  {
    collection: 'holidays',
    type: 'Holiday',
    row: (n) => ({ day: new Date(Date.UTC(2100, 0, n)).toISOString().slice(0, 10) }),
    patch: { name: 'x' },
    may: EVERYBODY_READS,
  },
  {
    collection: 'users',
    type: 'User',
    row: (n) => ({ email: `n${n}@tthc.example`, password: PASSWORD, role: 'editor', authority: OWN }),
    patch: { name: 'x' },
    may: ['crud', '', '', '', '', ''],
  },
  {
    collection: 'api-keys',
    type: 'ApiKey',
    row: () => ({ name: 'x', scopes: ['read'], lastDay: '2999-12-31' }),
    patch: { name: 'y' },
    may: ['cru', '', '', '', '', ''],
  },
  {
    collection: 'webhooks',
    type: 'Webhook',
    row: (n) => ({ name: 'x', url: `https://nhan.example/${n}`, state: 'active' }),
    patch: { name: 'y' },
    may: ['crud', '', '', '', '', ''],
  },
  {
    collection: 'webhook-deliveries',
    type: 'WebhookDelivery',
    row: (n) => ({ revision: n, at: '2026-01-01', outcome: 'delivered' }),
    stored: (n) => inDatabase('webhook-deliveries', { revision: n, at: '2026-01-01', outcome: 'delivered' }),
    patch: { at: 'y' },
    may: ADMINISTRATORS_READ,
  },
  {
    collection: 'audit-events',
    type: 'AuditEvent',
    row: () => ({ at: '2026-01-01', who: 'x', action: 'x', what: 'x' }),
    stored: () => firstOf('audit-events'),
    patch: { who: 'y' },
    may: ADMINISTRATORS_READ,
  },
  {
    collection: 'projection-marks',
    type: 'ProjectionMark',
    row: (n) => ({ name: `m${n}`, sequence: 1, hash: 'x' }),
    stored: (n) => inDatabase('projection-marks', { name: `s${n}`, sequence: 1, hash: 'x' }),
    patch: { hash: 'y' },
    may: ADMINISTRATORS_READ,
  },
];

/** Tries an operation at one door; true where it was allowed. */
type Door = (who: string, what: Case, operation: Operation, id: Id, data: object) => Promise<boolean>;

const overRest: Door = async (who, { collection }, operation, id, data) => {
  const method = { create: 'POST', read: 'GET', update: 'PATCH', delete: 'DELETE' }[operation];
  const token = tokens.get(who);
  const request = new Request(`http://localhost/api/${collection}${operation === 'create' ? '' : `/${id}`}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    ...(operation === 'create' || operation === 'update' ? { body: JSON.stringify(data) } : {}),
  });
  const { status } = await askRest(storage.payload)(request);
  if (status >= 500) throw new Error(`${collection} ${operation}: ${status}`);
  return status < 400;
};

const overGraphql: Door = async (who, { type }, operation, id, data) => {
  const shown = JSON.stringify(id);
  const source = {
    create: `mutation { create${type}(data: ${literal(data)}) { id } }`,
    read: `{ ${type}(id: ${shown}) { id } }`,
    update: `mutation { update${type}(id: ${shown}, data: ${literal(data)}) { id } }`,
    delete: `mutation { delete${type}(id: ${shown}) { id } }`,
  }[operation];
  const { data: got, errors } = await askPayloadGraphql(storage.payload, source, users.get(who) ?? null);
  return !errors && Object.values(got ?? {})[0] !== null;
};

const overLocalApi: Door = async (who, { collection }, operation, id, data) => {
  const { payload } = storage;
  const user = users.get(who);
  const how = { collection, overrideAccess: false, depth: 0, ...(user ? { user } : {}) };
  const run = {
    create: () => payload.create({ ...how, data: data as never }),
    read: () => payload.findByID({ ...how, id }),
    update: () => payload.update({ ...how, id, data: data as never }),
    delete: () => payload.delete({ ...how, id }),
  }[operation];
  return run().then(
    () => true,
    (error: { status?: number }) => {
      if (![403, 404].includes(error.status ?? 0)) throw error;
      return false;
    },
  );
};

/** Prints a value for GraphQL, where states and kinds are enums. */
function literal(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, name)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner, key)}`)
      .join(', ')} }`;
  return ENUMS.has(name) ? String(value) : JSON.stringify(value);
}
const ENUMS = new Set([
  'kind',
  'type',
  'contentFrom',
  'onlineLevel',
  'state',
  'origin',
  'level',
  'announcesFor',
  'role',
  'scopes',
  'legalForce',
  'outcome',
]);

const DOORS: Readonly<Record<string, Door>> = { REST: overRest, GraphQL: overGraphql, 'the Local API': overLocalApi };

async function allowed(door: Door, who: string, what: Case): Promise<string> {
  let may = '';
  for (const operation of OPERATIONS) {
    count += 1;
    const id = what.stored
      ? await what.stored(count)
      : ((await storage.payload.create({ collection: what.collection, data: (await what.row(count)) as never })) as { id: Id }).id;
    count += 1;
    const data = operation === 'create' ? await what.row(count) : what.patch;
    if (await door(who, what, operation, id, data)) may += operation[0];
  }
  return may;
}

describe.each(Object.keys(DOORS))('Over %s', (door) => {
  it.each(CASES)('$collection are open to whom they concern', async (what) => {
    const found = [];
    for (const { who } of PEOPLE) found.push([who, await allowed(DOORS[door]!, who, what)]);
    expect(found).toEqual(PEOPLE.map(({ who }, i) => [who, what.may[i]]));
  });
});

it('Every collection stands in the table', () => {
  const own = Object.keys(storage.payload.collections).filter((slug) => !slug.startsWith('payload-'));
  expect(CASES.map(({ collection }) => collection).sort()).toEqual(own.sort());
});
