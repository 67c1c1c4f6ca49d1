import { canonicalText, sha256 } from '../../domain/sealing/sealedLine.ts';
import type { Draft } from '../announcing.ts';

/** Hexadecimal SHA-256 of a draft's canonical text: which draft somebody saw. */
export function draftHash(draft: Draft): string {
  return sha256(canonicalText(draft));
}
