import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

/** One form of an answer, ready to be written: `headers` is flat, name after value. */
export interface EncodedBody {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: readonly string[];
}

/** Smaller bodies fit one packet anyway. */
export const WORTH_COMPRESSING = 1_000;

const compressors = {
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
} as const;

export function compress(body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  return compressors[encoding](body);
}

/** Strong tag of a body. Each encoding has its own, because the bytes differ. */
export function etagOf(body: Buffer, contentType: string): string {
  return createHash('sha256').update(contentType).update('\0').update(body).digest('base64url').slice(0, 27);
}

export function quotedEtag(tag: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
}

const known = new Map<string, readonly Encoding[]>();
const KNOWN_HEADERS = 200;

/** The encodings that a client accepts, the smallest first. Identity always counts, because nobody refuses it. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return IDENTITY;
  let accepted = known.get(header);
  if (!accepted) {
    accepted = readAcceptEncoding(header);
    if (known.size < KNOWN_HEADERS) known.set(header, accepted);
  }
  return accepted;
}

const IDENTITY: readonly Encoding[] = ['identity'];

function readAcceptEncoding(header: string): readonly Encoding[] {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return [name.trim(), weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const takes = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  return [...(['br', 'gzip'] as const).filter(takes), 'identity'];
}
