import type { PayloadRequest } from 'payload';
import type { NamedCode } from '../../domain/content/content.ts';

/** The authority of an account that has one: it signs what it drafts. Null: it works for all. */
export async function issuerOfAccount({ user, payload }: PayloadRequest): Promise<NamedCode | null> {
  if (!user?.authority || user.isForAllAuthorities) return null;
  const { docs } = await payload.find({ collection: 'authorities', where: { code: { equals: user.authority } }, depth: 0, limit: 1 });
  return docs[0] ? { code: docs[0].code, name: docs[0].name } : null;
}
