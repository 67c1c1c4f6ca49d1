import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook, Payload } from 'payload';
import { verdictOf } from '../../domain/sealing/fileSignature.ts';
import type { DecisionFile } from '../payloadTypes.ts';
import { plugged } from '../plugs.ts';

/** Hash and signatures are the server's own findings, of the bytes that it stores. */
export const stampFile: CollectionBeforeChangeHook<DecisionFile> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data;
  const sha256 = createHash('sha256').update(req.file.data).digest('hex');
  return { ...data, sha256, ...(data.role === 'signed' ? await signaturesIn(req.payload, req.file.data) : {}) };
};

/** A file that cannot be checked is kept without a verdict. */
async function signaturesIn(payload: Payload, bytes: Buffer): Promise<Pick<DecisionFile, 'verdict' | 'signatures'>> {
  const checker = plugged(payload, 'signatureChecker');
  const found = checker ? await checker.check(bytes).catch(() => null) : null;
  return found === null ? {} : { verdict: verdictOf(found), signatures: found.map((one) => ({ ...one })) };
}
