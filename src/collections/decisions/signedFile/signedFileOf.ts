import type { Payload } from 'payload';
import { verdictOf, type FileSignature, type SignatureVerdict } from '../../../domain/sealing/fileSignature.ts';
import { payloadSignatures } from '../../decisionFiles/payloadSignatures.ts';
import type { Decision } from '../../payloadTypes.ts';

/** The signed file of a decision, as its page shows it. */
export interface ShownSignedFile {
  readonly name: string;
  readonly url: string | null;
  readonly sha256: string | null;
  /** Null where the file is not held here, or could not be checked. */
  readonly verdict: SignatureVerdict | null;
  readonly signatures: readonly FileSignature[];
}

/** Null for a decision without a signed file. */
export async function signedFileOf(payload: Payload, { document }: Pick<Decision, 'document'>): Promise<ShownSignedFile | null> {
  const { name, url, sha256 } = document ?? {};
  if (!name) return null;
  const found = sha256 ? await payloadSignatures(payload, sha256) : null;
  return { name, url: url ?? null, sha256: sha256 ?? null, verdict: found && verdictOf(found), signatures: found ?? [] };
}
