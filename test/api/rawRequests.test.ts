import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerMalformed } from '../../src/api/http/answerMalformed.ts';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** Requests that no library would send. Each gets an answer or a refusal, never an internal error. */
let served: ServedCatalogue;
let server: Listening;
beforeAll(async () => {
  served = await aSmallCountry();
  server = await listening(served.app(), answerMalformed);
});
afterAll(() => server.stop());

function send(raw: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(raw, 'latin1'));
    let answer = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString('utf8')));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`;
const post = (headers: string, body: string) =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;
const question = '{"query":"{ __typename }"}';
/** Gzip's own bytes: no text in any encoding but latin1. */
const packed = gzipSync(question).toString('latin1');

describe('a raw request', () => {
  it.each([
    ['a path that is no address', get('//['), [400]],
    ['a path with a wrong port', get('//a:99999/'), [400]],
    ['a zero byte in a path', get('//%00/'), [400]],
    ['a bracket before an address', get('//[/v1/search?query=a'), [400]],
    ['another host in a path', get('//evil.example/v1/search?query=a'), [400]],
    ['a zero byte', get('/v1/procedures/%00'), [400]],
    ['half a percent sign', get('/v1/procedures/%'), [400]],
    ['climbing', get('/../../etc/passwd'), [404]],
    ['climbing, encoded', get('/v1/%2e%2e/%2e%2e/secret'), [404]],
    ['backslashes', get('/\\..\\secret'), [404]],
    ['a whole address', get('http://x/v1/fields'), [200]],
    ['no host', 'GET /v1/fields HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
    ['HTTP/1.0', 'GET /v1/fields HTTP/1.0\r\n\r\n', [200]],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', [405]],
    ['a page to be deleted', 'DELETE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', [405]],
    ['the log to be posted to', 'POST /v1/log.jsonl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', [405]],
    ['a compressed body', post(`Content-Encoding: gzip\r\nContent-Length: ${question.length}\r\n`, question), [415]],
    ['a body that is truly compressed', post(`Content-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n`, packed), [415]],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', [400]],
    ['length and chunks', post(`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, '0\r\n\r\n'), [400]],
    ['two lengths', post('Content-Length: 5\r\nContent-Length: 6\r\n', 'aaaaa'), [400]],
    ['a hidden encoding', post('Transfer-Encoding: xchunked\r\n', '0\r\n\r\n'), [400]],
    ['a length that is none', post('Content-Length: x\r\n', ''), [400]],
    ['a body that is no text', post('Content-Length: 3\r\n', '{\xff}'), [400]],
    ['a query that is no text', get('/graphql?query=%7Bsearch(query:%22khai%E0%A4%22)%7BtotalCount%7D%7D'), [400]],
    ['a body without a length', post('', ''), [400]],
    ['a body in chunks', post('Transfer-Encoding: chunked\r\n', `${question.length.toString(16)}\r\n${question}\r\n0\r\n\r\n`), [200]],
    ['headers beyond measure', get(`/v1/fields?x=${'a'.repeat(20_000)}`), [431]],
    ['no request at all', 'hello\r\n\r\n', [400]],
    ['an upgrade', get('/v1/fields', 'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n'), [200]],
  ])('%s', async (_, raw, statuses) => {
    const answer = await send(raw);
    expect(statuses).toContain(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]));
    expect(served.errors).toEqual([]);
    expect(answer).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('with letters that are not percent-encoded is told to encode them', async () => {
    const answer = await send(Buffer.from(get('/v1/search?query=bộ'), 'utf8').toString('latin1'));
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).toMatch(/mã hóa phần trăm.*percent-encoded/);
  });

  it('that is too long is told what to do, readable for pages of other origins', async () => {
    const answer = await send(get(`/v1/fields?x=${'a'.repeat(20_000)}`));
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).toMatch(/access-control-allow-origin: \*/i);
    expect(answer).toContain('POST');
  });
});
