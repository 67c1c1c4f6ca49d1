import type { Payload } from 'payload';
import type { FileSignature } from '../../domain/sealing/fileSignature.ts';

/** What was found in the signed file with this hash; null where none is held, or none was checked. */
export async function payloadSignatures(payload: Payload, sha256: string): Promise<readonly FileSignature[] | null> {
  const { docs } = await payload.find({
    collection: 'decision-files',
    where: { sha256: { equals: sha256 }, role: { equals: 'signed' }, verdict: { exists: true } },
    sort: 'id',
    limit: 1,
    depth: 0,
  });
  return (docs[0]?.signatures as readonly FileSignature[] | undefined) ?? null;
}
