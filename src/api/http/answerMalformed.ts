import type { Duplex } from 'node:stream';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { problem, problemAnswer } from './problem.ts';
import { CORS_HEADERS } from './publicHeaders.ts';

/** Bytes of a request's first line and headers. A question of 4,000 Vietnamese letters in an address has 36,000. */
export const MOST_HEADER_BYTES = 40 * 1024;

const TOO_LONG: Label = {
  vi: `Địa chỉ và tiêu đề dài hơn ${MOST_HEADER_BYTES / 1024} KB: hãy gửi truy vấn bằng POST đến /graphql`,
  en: `Address and headers are longer than ${MOST_HEADER_BYTES / 1024} KB: send the query by POST to /graphql`,
};
const MALFORMED: Label = { vi: 'Yêu cầu không đúng HTTP', en: 'The request is no HTTP' };

const NOT_ENCODED: Label = {
  vi: 'Địa chỉ có ký tự phải mã hóa phần trăm: viết “bộ” là b%E1%BB%99, dấu cách là %20 (với curl: -G --data-urlencode "query=bộ")',
  en: 'The address has characters that must be percent-encoded: "bộ" is written b%E1%BB%99, a space %20 (curl: -G --data-urlencode "query=bộ")',
};
const BROKEN_OFF: Label = { vi: 'Yêu cầu bị ngắt giữa chừng: hãy gửi lại', en: 'The request broke off before its end: send it again' };

interface Malformed {
  readonly kind: Parameters<typeof problem>[0];
  readonly detail: Label;
}

/** By the code of Node's error. */
const KINDS: Readonly<Record<string, Malformed>> = {
  HPE_HEADER_OVERFLOW: { kind: 'HEADERS_TOO_LARGE', detail: TOO_LONG },
  HPE_INVALID_URL: { kind: 'BAD_INPUT', detail: NOT_ENCODED },
  HPE_INVALID_EOF_STATE: { kind: 'BAD_INPUT', detail: BROKEN_OFF },
  ERR_HTTP_REQUEST_TIMEOUT: { kind: 'TOO_SLOW', detail: MALFORMED },
};
const UNREADABLE: Malformed = { kind: 'BAD_INPUT', detail: MALFORMED };

/** For a server's `clientError`: answers with a problem where Node cannot read the request. */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { kind, detail } = KINDS[error.code ?? ''] ?? UNREADABLE;
  const told = problem(kind, bilingual(detail));
  const { status, body } = problemAnswer(told);
  const headers = [
    `Content-Type: application/problem+json; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    CORS_HEADERS.join(': '),
    'Connection: close',
  ];
  socket.end(`HTTP/1.1 ${status} ${told.title}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}
