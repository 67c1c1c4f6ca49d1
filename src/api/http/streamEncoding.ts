import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './encodedBody.ts';

/** Low quality: a stream is compressed while it is made, and higher ones cost several times more. */
const BROTLI_QUALITY = 4;
/** A third less work than the usual 6, for a tenth more bytes. */
export const STREAMED_GZIP_LEVEL = 4;

/** How a streamed answer is encoded for a client. Gzip first: it costs half as much as brotli here. */
export function streamEncoding({ headers }: IncomingMessage): Encoding {
  const accepted = acceptedEncodings(headers['accept-encoding'] as string | undefined);
  return (['gzip', 'br'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** What compresses while a stream is written. */
export const STREAM_COMPRESSORS: Readonly<Record<Exclude<Encoding, 'identity'>, () => Transform>> = {
  gzip: () => createGzip({ level: STREAMED_GZIP_LEVEL }),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
};
