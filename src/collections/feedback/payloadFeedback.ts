import { randomBytes } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Feedback, FeedbackCounts, FeedbackStore } from '../../store/feedback/feedback.ts';
import { countGroups } from '../../store/countGroups.ts';
import { putRows } from '../../store/putRows.ts';
import type { Feedback as StoredFeedback } from '../payloadTypes.ts';

/** Letters and digits that nobody mixes up on the telephone: five bits each. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ2';
const TICKET_LETTERS = 10;
const MOST_LISTED = 500;
const collection = 'feedback' as const;

/** Feedback in the database of the catalogue, for every process and machine that opens it. */
export function payloadFeedback(payload: Payload): FeedbackStore {
  const stored = async (ticket: string): Promise<StoredFeedback | undefined> =>
    (await payload.find({ collection, where: { ticket: { equals: ticket.toUpperCase() } }, depth: 0, limit: 1 })).docs[0];
  return {
    async add(feedback, now) {
      const ticket = newTicket();
      const data = { ...feedback, ticket, receivedAt: now.toISOString(), scope: 'undecided' as const, state: 'received' as const };
      await payload.create({ collection, data, depth: 0 });
      return ticket;
    },
    async find(ticket) {
      const found = await stored(ticket);
      return found ? feedbackOf(found) : null;
    },
    list: async () => (await payload.find({ collection, sort: '-receivedAt', depth: 0, limit: MOST_LISTED })).docs.map(feedbackOf),
    async settle(ticket, triage) {
      const found = await stored(ticket);
      if (found) await payload.update({ collection, id: found.id, data: { ...triage }, depth: 0 });
      return found !== undefined;
    },
    async vote(version, isHelpful) {
      await putRows(payload, 'helpful-votes', [{ version, helpful: 0, unhelpful: 0 }]);
      const data = { [isHelpful ? 'helpful' : 'unhelpful']: { $inc: 1 } };
      await payload.db.updateOne({ collection: 'helpful-votes', where: { version: { equals: version } }, data });
    },
    counts: (year) => countFeedback(payload, year),
    async forgetContacts(before) {
      const where: Where = { contact: { exists: true }, receivedAt: { less_than: before.toISOString() } };
      await payload.db.updateMany({ collection, where, data: { contact: null }, returning: false });
    },
  };
}

async function countFeedback(payload: Payload, year: number | null): Promise<FeedbackCounts> {
  const within = year === null ? null : { field: 'receivedAt', from: `${year}-01-01`, until: `${year + 1}-01-01` };
  const groups = await countGroups(payload, { collection, by: ['scope', 'state'], within });
  const many = (counts: (group: (typeof groups)[number]) => boolean) =>
    groups.reduce((sum, group) => sum + (counts(group) ? group.count : 0), 0);
  return {
    total: many(() => true),
    inScope: many(({ scope }) => scope === 'inScope'),
    outOfScope: many(({ scope }) => scope === 'outOfScope'),
    answered: many(({ state }) => state === 'answered'),
    forwarded: many(({ state }) => state === 'forwarded'),
  };
}

function feedbackOf(row: StoredFeedback): Feedback {
  const { ticket, receivedAt, page, kind, text, scope, state } = row;
  const [contact, authority] = [row.contact ?? null, row.authority ?? null];
  const [forwardedTo, answer, settledAt] = [row.forwardedTo ?? null, row.answer ?? null, row.settledAt ?? null];
  return { ticket, receivedAt, page, kind, text, contact, authority, scope, state, forwardedTo, answer, settledAt };
}

/** Fifty random bits: nobody finds another's ticket by trying. */
function newTicket(): string {
  return [...randomBytes(TICKET_LETTERS)].map((byte) => LETTERS[byte & 31]).join('');
}
