import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './encodedBody.ts';

/** Low quality: a stream is compressed while it is made, and higher ones cost several times more. */
const BROTLI_QUALITY = 4;
/** A third less work than the usual 6, for a tenth more bytes. */
const GZIP_LEVEL = 4;

/** How a streamed answer is encoded for a client; `compress` is null for plain bytes. */
export function streamEncoding({ headers }: IncomingMessage): { readonly encoding: Encoding; readonly compress: Transform | null } {
  const accepted = acceptedEncodings(headers['accept-encoding'] as string | undefined);
  // Gzip first: it costs half as much as brotli here.
  if (accepted.includes('gzip')) return { encoding: 'gzip', compress: createGzip({ level: GZIP_LEVEL }) };
  if (!accepted.includes('br')) return { encoding: 'identity', compress: null };
  return { encoding: 'br', compress: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }) };
}
