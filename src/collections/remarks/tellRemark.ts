import type { CollectionAfterChangeHook, Payload } from 'payload';
import { workersOf } from '../decisions/review/workers.ts';
import { readId } from '../fields/readId.ts';
import type { Decision, Remark } from '../payloadTypes.ts';
import { keyOf } from './guardRemark.ts';
import { plugged } from '../plugs.ts';

const SUBJECT_CHARACTERS = 60;

/** Writes to those who work on the decision or talked about it, but for the author; only where a mail server is set up. */
export const tellRemark: CollectionAfterChangeHook<Remark> = async ({ doc, operation, req: { payload } }) => {
  const mail = plugged(payload, 'mail');
  const id = keyOf(doc.decision);
  if (operation !== 'create' || !mail || id === null) return;
  const decision = await payload.findByID({ collection: 'decisions', id, depth: 0, joins: false });
  const to = await addressesOf(payload, await peopleOf(payload, decision), doc.by ?? null);
  if (to.length === 0) return;
  const number = decision.number ?? `#${decision.id}`;
  const subject = `[TTHC] ${number}: ${doc.text.split('\n')[0]!.slice(0, SUBJECT_CHARACTERS)}`;
  const text = `${doc.byName ?? ''} · ${number}\n\n${doc.text}\n\n${payload.config.serverURL}/admin/collections/decisions/${decision.id}\n`;
  // People do not wait for the mail server.
  void mail.send({ to, subject, text });
};

async function peopleOf(payload: Payload, decision: Decision): Promise<ReadonlySet<string>> {
  const { drafters, submittedBy } = workersOf(decision);
  const { docs } = await payload.find({
    collection: 'remarks',
    where: { decision: { equals: decision.id } },
    depth: 0,
    pagination: false,
    select: { by: true },
  });
  return new Set([...drafters, submittedBy, ...docs.map(({ by }) => by)].filter((one) => typeof one === 'string'));
}

async function addressesOf(payload: Payload, people: ReadonlySet<string>, author: string | null): Promise<string[]> {
  const ids = [...people].filter((id) => id !== author).flatMap((id) => readId(payload, id) ?? []);
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: ids } }, depth: 0, pagination: false });
  return docs.map(({ email }) => email);
}
