/** A signature as it stands in a PDF (ISO 32000-2, 12.8). */
export interface PdfSignature {
  /** The CMS in DER, zeros of its place holder behind it; null where it cannot be read. */
  readonly cms: Uint8Array | null;
  /** What was signed: the file without the signature itself; null where the range is none of this file. */
  readonly signed: Uint8Array | null;
  /** The range goes from the first byte to the last, and leaves out nothing but the signature. */
  readonly coversWholeFile: boolean;
}

/** Files with more are no decisions. */
export const MOST_SIGNATURES = 20;
const LONGEST_CMS = 1_000_000;
const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** The signatures of a PDF, in the order in which they stand in it. */
export function findSignatures(pdf: Uint8Array): PdfSignature[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...text.matchAll(BYTE_RANGE)].slice(0, MOST_SIGNATURES).map(([, ...range]) => signatureAt(pdf, text, range.map(Number)));
}

function signatureAt(pdf: Uint8Array, text: string, range: readonly number[]): PdfSignature {
  const [start = 0, length = 0, next = 0, rest = 0] = range;
  const gap = text.slice(start + length, next);
  const isSound = next > start + length && next + rest <= pdf.length && gap.startsWith('<') && gap.endsWith('>');
  if (!isSound) return { cms: null, signed: null, coversWholeFile: false };
  return {
    cms: hexOf(gap.slice(1, -1)),
    signed: Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]),
    coversWholeFile: start === 0 && next + rest === pdf.length,
  };
}

function hexOf(text: string): Uint8Array | null {
  const digits = text.replace(/\s/g, '');
  return digits.length <= 2 * LONGEST_CMS && /^(?:[0-9a-fA-F]{2})+$/.test(digits) ? Buffer.from(digits, 'hex') : null;
}
