import type { Endpoint, PayloadRequest } from 'payload';
import type { Announcing } from '../../announcing/announcing.ts';
import { draftHash } from '../../announcing/review/draftHash.ts';
import { keyOf } from '../../domain/decision/references.ts';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { KeyScope } from '../apiKeys/keyScopes.ts';
import { ACTIONS } from '../decisions/endpoints.ts';
import { findDrafts, keyOfDraft, type FoundDraft } from '../decisions/findDrafts.ts';
import { requireAuthority } from '../decisions/guardAuthority.ts';
import { loadDraft } from '../decisions/loadDraft.ts';
import { refusal } from '../problems/refusal.ts';
import { replaceDraft, saveDraft } from '../decisions/saveDraft.ts';
import { toDraftDecision } from '../decisions/toDraftDecision.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Decision } from '../payloadTypes.ts';
import { readDraft, type PutDraft } from './draftSchema.ts';
import { inTurn } from './inTurn.ts';
import { requireProgram } from './requireProgram.ts';
import { requirePlugged } from '../requirePlugged.ts';

/** A decision by its key: day of signature, code of the issuing authority, number as addresses write it. */
const PATH = '/drafts/:issuedOn/:authority/:number';

/** What a program may do with a draft, and the scope that it needs. Approving and announcing are granted one by one. */
const SCOPES = {
  check: 'draft',
  explanations: 'draft',
  'signed-file': 'draft',
  submit: 'draft',
  withdraw: 'draft',
  return: 'approve',
  approve: 'approve',
  announce: 'announce',
} as const satisfies Partial<Record<keyof typeof ACTIONS, KeyScope>>;

/** /api/drafts/{issuedOn}/{authority}/{number}: drafts that programs put, with an API key. */
export const draftEndpoints: Endpoint[] = [
  { path: PATH, method: 'put', handler: put },
  { path: PATH, method: 'get', handler: show },
  ...Object.entries(SCOPES).map(([name, scope]): Endpoint => ({
    path: `${PATH}/${name}`,
    method: 'post',
    handler: (req) => act(req, name as keyof typeof SCOPES, scope),
  })),
];

/** Makes or replaces the draft. The same twice changes nothing; what people approve or announced is not overwritten. */
async function put(req: PayloadRequest): Promise<Response> {
  const user = await requireProgram(req, 'draft');
  const announcing = requirePlugged(req, 'announcing');
  const given = readDraft(await jsonBody(req));
  if ('wrong' in given) throw refusal(req, { vi: `Nội dung không đúng dạng: ${given.wrong}`, en: `The body is malformed: ${given.wrong}` });
  requireAuthority(req, given.decision.issuingAuthority);
  const key = keyAsked(req, announcing);
  const own = keyOfDraft(given.decision, announcing.registers());
  if (own !== key) throw refusal(req, anotherKey(own));
  return inTurn(key, async () => {
    const before = await findDraft(req, given, announcing);
    const draft = before ? await withSignedFile(req, before.id, given) : given;
    const stored = before && (await findDraft(req, draft, announcing));
    if (stored?.isSame) return tell(req, stored.id, key, 200);
    if (announcing.announcedState(key)) throw refusal(req, ANNOUNCED, 'CONFLICT');
    if (stored && stored.state !== 'draft' && stored.state !== 'returned') throw refusal(req, UNDER_WAY, 'CONFLICT');
    if (!stored) return tell(req, await saveDraft(req.payload, draft, undefined, user), key, 201);
    await replaceDraft(req.payload, stored.id, draft, undefined, user);
    return tell(req, stored.id, key, 200);
  });
}

async function show(req: PayloadRequest): Promise<Response> {
  await requireProgram(req, 'draft');
  const { loaded, key } = await loadAsked(req, requirePlugged(req, 'announcing'));
  return Response.json({ ...summaryOf(loaded, key), ...loaded.draft });
}

async function act(req: PayloadRequest, name: keyof typeof SCOPES, scope: KeyScope): Promise<Response> {
  const user = await requireProgram(req, scope);
  const announcing = requirePlugged(req, 'announcing');
  const { loaded } = await loadAsked(req, announcing);
  return ACTIONS[name]({ req, user, loaded, announcing });
}

async function loadAsked(req: PayloadRequest, announcing: Announcing) {
  const key = keyAsked(req, announcing);
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { issuedOn: { equals: String(req.routeParams?.issuedOn) } },
    depth: 0,
    joins: false,
    pagination: false,
    sort: 'id',
  });
  const found = docs.find((stored) => keyOfDraft(toDraftDecision(stored), announcing.registers()) === key);
  if (!found) throw refusal(req, UNKNOWN, 'NOT_FOUND');
  requireAuthority(req, found.issuingAuthority);
  return { key, loaded: await loadDraft(req.payload, found.id) };
}

/** A body that names no signed file keeps the one that was attached. */
async function withSignedFile(req: PayloadRequest, id: Decision['id'], given: PutDraft): Promise<PutDraft> {
  const { draft } = await loadDraft(req.payload, id);
  return { ...given, decision: { ...given.decision, document: given.decision.document ?? draft.decision.document } };
}

async function findDraft(req: PayloadRequest, given: PutDraft, announcing: Announcing): Promise<FoundDraft | null> {
  const found = await findDrafts(req.payload, given, announcing.registers());
  return found.find(({ isIncomplete }) => !isIncomplete) ?? found[0] ?? null;
}

async function tell(req: PayloadRequest, id: Decision['id'], key: string, status: 200 | 201): Promise<Response> {
  return Response.json(summaryOf(await loadDraft(req.payload, id), key), { status });
}

function summaryOf({ stored, draft }: Awaited<ReturnType<typeof loadDraft>>, key: string) {
  return { key, id: stored.id, state: stored.state, lineCount: draft.lines.length, draftHash: draftHash(draft) };
}

/** The key in the address; its authority may be named by any code of its line of renamings. */
function keyAsked(req: PayloadRequest, announcing: Announcing): string {
  const { issuedOn, authority, number } = (req.routeParams ?? {}) as Readonly<Record<string, unknown>>;
  const isKey =
    isCalendarDate(issuedOn) && [authority, number].every((part) => typeof part === 'string' && /^[\p{L}\d.-]{1,100}$/u.test(part));
  if (!isKey) throw refusal(req, NO_KEY);
  return keyOf(announcing.registers(), {
    issuedOn,
    issuingAuthority: { code: String(authority), name: '' },
    number: String(number),
  });
}

function anotherKey(own: string | null): Label {
  return {
    vi: `Nội dung là của quyết định ${own}; địa chỉ nêu quyết định khác.`,
    en: `The body is of the decision ${own}; the address names another.`,
  };
}

const NO_KEY: Label = {
  vi: 'Địa chỉ cần dạng /api/drafts/{ngày ký}/{mã cơ quan}/{số}, ví dụ /api/drafts/2026-08-30/H31/3500-QD-UBND.',
  en: 'The address reads /api/drafts/{day of signature}/{code of the authority}/{number}, as /api/drafts/2026-08-30/H31/3500-QD-UBND.',
};
const UNKNOWN: Label = { vi: 'Chưa có bản soạn nào của quyết định này.', en: 'There is no draft of this decision.' };
const ANNOUNCED: Label = {
  vi: 'Quyết định này đã được công bố, không sửa được nữa; hãy lập đính chính.',
  en: 'This decision is announced and never changes; draft a correction.',
};
const UNDER_WAY: Label = {
  vi: 'Quyết định đã trình hoặc đã duyệt: hãy đưa về bản nháp trước (withdraw).',
  en: 'The decision is submitted or approved: withdraw it first.',
};
