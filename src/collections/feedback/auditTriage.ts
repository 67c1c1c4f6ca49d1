import type { CollectionAfterChangeHook } from 'payload';
import { recordEvent } from '../log/recordEvent.ts';
import type { Feedback } from '../payloadTypes.ts';

const STEPS = ['authority', 'scope', 'state', 'forwardedTo', 'answer'] as const satisfies (keyof Feedback)[];

/** Records each step of an officer, without the words of citizens: the audit trail never forgets. */
export const auditTriage: CollectionAfterChangeHook<Feedback> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return;
  const steps = STEPS.filter((field) => (doc[field] ?? null) !== (previousDoc[field] ?? null));
  const details = steps.map((field) => (field === 'answer' ? 'answer' : `${field}: ${previousDoc[field] ?? '–'} → ${doc[field] ?? '–'}`));
  await recordEvent(req.payload, req.user, { action: 'triage', what: `feedback/${doc.ticket}`, details: details.join('\n') });
};
