import { randomBytes } from 'node:crypto';
import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type Payload } from 'payload';
import type { Webhook } from '../payloadTypes.ts';

/** As Standard Webhooks writes secrets: 256 random bits in base64. */
const SECRET_PATTERN = /^whsec_[A-Za-z0-9+/]{43}=$/;
/** Each receiver may hold one connection, so there are not too many. */
export const MOST_WEBHOOKS = 100;

/** In the request's context, until the answer to the creation has shown it. */
const MADE = Symbol.for('tthc.madeWebhookSecret');

/** Seals a new secret, and settles from which revision on messages are sent. */
export const settleWebhook: CollectionBeforeChangeHook<Webhook> = async ({ data, originalDoc, operation, req }) => {
  const { secret: given, resendFrom, ...entry } = data;
  const again = resendFrom ? { deliveredTo: resendFrom - 1, state: 'active' as const } : {};
  if (operation !== 'create') {
    const isRevived = resendFrom || (entry.state === 'active' && originalDoc?.state !== 'active');
    return { ...entry, ...again, ...(isRevived ? AT_ONCE : {}) };
  }
  if ((await req.payload.count({ collection: 'webhooks' })).totalDocs >= MOST_WEBHOOKS)
    throw new APIError(`There are at most ${MOST_WEBHOOKS} webhooks.`, 400, null, true);
  const secret = typeof given === 'string' && given !== '' ? given : `whsec_${randomBytes(32).toString('base64')}`;
  if (!SECRET_PATTERN.test(secret)) throw new APIError('A secret is made by this system.', 400, null, true);
  (req.context as Record<symbol, unknown>)[MADE] = secret;
  const deliveredTo = await newestRevision(req.payload);
  return { ...entry, deliveredTo, ...again, ...AT_ONCE, sealedSecret: req.payload.encrypt(secret) };
};

/** The answer to the creation shows the secret, this once. */
export const showSecretOnce: CollectionAfterChangeHook<Webhook> = ({ doc, operation, req }) => {
  const context = req.context as Record<symbol, unknown>;
  const secret = context[MADE];
  delete context[MADE];
  return operation === 'create' && typeof secret === 'string' ? { ...doc, secret } : doc;
};

/** The secret as it was made; null where another installation's key sealed it. */
export function openSecret(payload: Payload, sealed: string | null | undefined): string | null {
  if (!sealed) return null;
  try {
    const secret = payload.decrypt(sealed);
    return SECRET_PATTERN.test(secret) ? secret : null;
  } catch {
    return null;
  }
}

const AT_ONCE = { failures: 0, dueAt: null, problem: null };

/** A new receiver is told what comes after it was set up. */
async function newestRevision(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'announcements', sort: '-sequence', limit: 1, pagination: false, depth: 0 });
  return docs[0]?.sequence ?? 0;
}
