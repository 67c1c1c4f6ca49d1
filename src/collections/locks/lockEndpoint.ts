import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { requireSignedIn } from '../access/requireSignedIn.ts';
import { readId } from '../fields/readId.ts';
import { refusal } from '../problems/refusal.ts';

/** Who has a form open. */
export interface OpenForm {
  readonly name: string;
  /** When they last touched it (RFC 3339). */
  readonly at: string;
}

/** As long as Payload takes a form for open. */
export const OPEN_MS = 300_000;

/**
 * GET /api/open-form?collection=decisions&id=1: who else has that form open, for people who may read the entry; `open` is null
 * where nobody has. Accounts are not readable for officers, so Payload's own dialog knows no name.
 */
export const lockEndpoint: Endpoint = {
  path: '/open-form',
  method: 'get',
  handler: async (req) => {
    requireSignedIn(req);
    const open = await openFormOf(req, req.searchParams.get('collection') ?? '', req.searchParams.get('id') ?? '');
    return Response.json({ open }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function openFormOf(req: PayloadRequest, collection: string, text: string): Promise<OpenForm | null> {
  const { payload, user } = req;
  const id = readId(payload, text);
  if (id === null || !isCollection(req, collection)) throw refusal(req, UNKNOWN, 'NOT_FOUND');
  await payload.findByID({ collection, id, depth: 0, overrideAccess: false, req });
  const { docs } = await payload.find({
    collection: 'payload-locked-documents',
    where: {
      'document.relationTo': { equals: collection },
      'document.value': { equals: id },
      updatedAt: { greater_than: new Date(Date.now() - OPEN_MS).toISOString() },
    },
    depth: 1,
    limit: 1,
    sort: '-updatedAt',
  });
  const lock = docs[0];
  const owner: unknown = lock?.user.value;
  if (!lock || typeof owner !== 'object' || owner === null) return null;
  const { id: ownerId, name, email } = owner as { readonly id: unknown; readonly name?: string | null; readonly email?: string };
  return ownerId === user?.id ? null : { name: name || email || '', at: lock.updatedAt };
}

function isCollection({ payload }: PayloadRequest, name: string): name is CollectionSlug {
  return Object.hasOwn(payload.collections, name);
}

const UNKNOWN = { vi: 'Không có mục này.', en: 'There is no such entry.' };
