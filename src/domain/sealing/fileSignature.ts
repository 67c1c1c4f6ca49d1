import type { Label } from '../values/vocabulary.ts';

/** What was found out about one electronic signature in a file. */
export interface FileSignature {
  /** Name in the signer's certificate; null where the signature cannot be read. */
  readonly signer: string | null;
  /** Organisation in it. */
  readonly organisation: string | null;
  /** Who issued the certificate. */
  readonly issuer: string | null;
  /** When it was signed, as the signer's computer says (RFC 3339); null where that is not said. */
  readonly signedAt: string | null;
  /** The signed bytes are those that were signed, and the signature is its certificate's. */
  readonly isIntact: boolean;
  /** The signature covers the whole file, its own bytes left out; else something was added afterwards. */
  readonly coversWholeFile: boolean;
  /** The certificate leads to a root that this catalogue trusts, and was valid when it signed. Revocation is not asked. */
  readonly isTrusted: boolean;
}

export const SIGNATURE_VERDICTS = {
  unsigned: { vi: 'Tệp không có chữ ký số', en: 'The file is not signed electronically' },
  notIntact: { vi: 'Chữ ký số không còn nguyên vẹn: tệp đã bị thay đổi sau khi ký', en: 'Not intact: the file was changed after signing' },
  notTrusted: { vi: 'Chữ ký số nguyên vẹn, chưa xác minh được chứng thư', en: 'Intact, but the certificate is not trusted here' },
  trusted: { vi: 'Chữ ký số nguyên vẹn, chứng thư được tin cậy', en: 'Intact, with a trusted certificate' },
} as const satisfies Record<string, Label>;
export type SignatureVerdict = keyof typeof SIGNATURE_VERDICTS;

/** One word for a file: no signature may be broken, and the last one must cover the whole file. */
export function verdictOf(signatures: readonly FileSignature[]): SignatureVerdict {
  if (signatures.length === 0) return 'unsigned';
  if (!signatures.every(({ isIntact }) => isIntact) || !signatures.some(({ coversWholeFile }) => coversWholeFile)) return 'notIntact';
  return signatures.every(({ isTrusted }) => isTrusted) ? 'trusted' : 'notTrusted';
}
