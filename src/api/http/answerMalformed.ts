import type { Duplex } from 'node:stream';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { problemType } from './problem.ts';
import { CORS_HEADERS } from './publicHeaders.ts';

const TOO_LONG: Label = {
  vi: 'Địa chỉ và tiêu đề dài hơn 16 KB: hãy gửi truy vấn bằng POST đến /graphql',
  en: 'Address and headers are longer than 16 KB: send the query by POST to /graphql',
};
const MALFORMED: Label = { vi: 'Yêu cầu không đúng HTTP', en: 'The request is no HTTP' };

/** For a server's `clientError`: answers with a problem where Node cannot read the request. */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const isTooSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const [status, title] = isTooLong
    ? [431, 'Request Header Fields Too Large']
    : isTooSlow
      ? [408, 'Request Timeout']
      : [400, 'Bad Request'];
  const code = isTooLong ? 'TOO_LARGE' : 'BAD_INPUT';
  const body = JSON.stringify({ type: problemType(code), status, code, title, detail: bilingual(isTooLong ? TOO_LONG : MALFORMED) });
  const headers = [
    `Content-Type: application/problem+json; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    CORS_HEADERS.join(': '),
    'Connection: close',
  ];
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}
