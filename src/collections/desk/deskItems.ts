import type { Payload, PayloadRequest, Where } from 'payload';
import type { CatalogueDesk, DeskDecision } from '../../announcing/desk/catalogueDesk.ts';
import type { Desk } from '../../announcing/desk/createDesk.ts';
import { draftDesk, type DeskDraft, type DraftDesk } from '../../announcing/desk/draftDesk.ts';
import { pageOf } from '../../announcing/announcedState.ts';
import { bodiesOfAccount } from '../access/worksFor.ts';
import { fourEyesOf } from '../decisions/review/fourEyesOf.ts';
import { idOf, workersOf } from '../decisions/review/workers.ts';
import { toDraftDecision } from '../decisions/toDraftDecision.ts';
import type { Decision, Feedback } from '../payloadTypes.ts';

type Person = NonNullable<PayloadRequest['user']>;

/** A draft as the desk shows it. */
export interface ShownDraft extends DeskDraft<Decision['id']> {
  readonly number: string | null;
  readonly issuer: string | null;
  readonly returnReason: string | null;
  readonly updatedAt: string;
}

export interface DeskItems {
  readonly today: string;
  readonly drafts: DraftDesk<ShownDraft>;
  readonly catalogue: CatalogueDesk;
  readonly feedback: WaitingFeedback;
  /** Numbers of lines of the drafts that are shown. */
  readonly lines: ReadonlyMap<Decision['id'], number>;
  /** Where an announced decision is seen: its draft in the admin, else its public page. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Feedback of citizens that nobody has settled: how many, and the oldest. */
export interface WaitingFeedback {
  readonly total: number;
  readonly items: readonly Pick<Feedback, 'id' | 'ticket' | 'text' | 'receivedAt'>[];
}

const OLDEST_FEEDBACK = 8;
/** More drafts in hand than this are for the list, not for the desk. */
const MOST_DRAFTS = 500;

/** What waits for a person: drafts of the authorities that they work for, and what the catalogue asks of these. */
export async function deskItems(payload: Payload, user: Person, desk: Desk): Promise<DeskItems> {
  const bodies = user.isForAllAuthorities || user.role === 'administrator' ? null : bodiesOfAccount({ user, payload });
  const stored = await openDrafts(payload, bodies);
  const shown = stored.map((decision) => shownDraft(decision, desk));
  const drafts = draftDesk(shown, { id: idOf(user), mayApprove: user.role !== 'editor' }, fourEyesOf(payload));
  const catalogue = desk.ofCatalogue(bodies);
  return {
    today: desk.today(),
    drafts,
    catalogue,
    feedback: await waitingFeedback(payload, bodies),
    lines: await countLines(
      payload,
      shown.map(({ id }) => id),
    ),
    pages: await pagesOf(payload, [...catalogue.soonInForce.items, ...catalogue.justAnnounced.items]),
  };
}

async function waitingFeedback(payload: Payload, bodies: ReadonlySet<string> | null): Promise<WaitingFeedback> {
  const open: Where = { state: { equals: 'received' } };
  const where: Where = bodies === null ? open : { and: [open, { authority: { in: [...bodies] } }] };
  const { docs, totalDocs } = await payload.find({ collection: 'feedback', where, sort: 'receivedAt', depth: 0, limit: OLDEST_FEEDBACK });
  return { total: totalDocs, items: docs };
}

async function openDrafts(payload: Payload, bodies: ReadonlySet<string> | null): Promise<Decision[]> {
  const open: Where = { or: [{ state: { not_equals: 'announced' } }, { isUnreviewed: { equals: true } }] };
  const where: Where = bodies === null ? open : { and: [open, { 'issuingAuthority.code': { in: [...bodies] } }] };
  const { docs } = await payload.find({ collection: 'decisions', where, depth: 0, joins: false, limit: MOST_DRAFTS, sort: '-updatedAt' });
  return docs;
}

function shownDraft(decision: Decision, desk: Desk): ShownDraft {
  return {
    id: decision.id,
    number: decision.number ?? null,
    issuer: decision.issuingAuthority?.name ?? null,
    state: decision.state,
    isUnreviewed: decision.isUnreviewed === true,
    workers: workersOf(decision),
    approvedBy: decision.approvedBy ?? null,
    returnReason: decision.returnReason ?? null,
    updatedAt: decision.updatedAt,
    deadline: desk.deadlineOf(toDraftDecision(decision)),
  };
}

async function countLines(payload: Payload, decisions: readonly Decision['id'][]): Promise<Map<Decision['id'], number>> {
  const { docs } = await payload.find({
    collection: 'lines',
    where: { decision: { in: [...decisions] } },
    depth: 0,
    pagination: false,
    limit: 0,
    select: { decision: true },
  });
  const counts = new Map<Decision['id'], number>();
  for (const { decision } of docs) {
    const id = typeof decision === 'object' ? decision.id : decision;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function pagesOf(payload: Payload, decisions: readonly DeskDecision[]): Promise<Map<string, string>> {
  const keys = [...new Set(decisions.map(({ key }) => key))];
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'sealed.key': { in: keys }, state: { equals: 'announced' } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { sealed: true },
  });
  const inAdmin = new Map(docs.map(({ id, sealed }) => [sealed?.key ?? '', `/admin/collections/decisions/${id}`]));
  return new Map(keys.map((key) => [key, inAdmin.get(key) ?? pageOf(key)]));
}
