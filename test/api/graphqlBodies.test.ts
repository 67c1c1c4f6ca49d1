import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answerMalformed } from '../../src/api/http/answerMalformed.ts';
import { LIMITS } from '../../src/api/limits/limits.ts';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** Bodies that no GraphQL client should send: each is told what is wrong, in both languages. */
let served: ServedCatalogue;
let server: Listening;
beforeAll(async () => {
  served = await aSmallCountry();
  server = await listening(served.app(), answerMalformed);
});
afterAll(() => server.stop());

interface Sent {
  readonly type?: string | null;
  readonly headers?: string;
  readonly length?: number;
  readonly body: Buffer;
  /** The client ends its side after the body, as one whose connection breaks. */
  readonly ends?: boolean;
}

function send({ type = 'application/json', headers = '', body, length = body.length, ends = false }: Sent) {
  return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const contentType = type === null ? '' : `Content-Type: ${type}\r\n`;
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${contentType}${headers}`;
    const its = headers.includes('Transfer-Encoding') ? head : `${head}Content-Length: ${length}\r\n`;
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      socket.write(Buffer.concat([Buffer.from(`${its}\r\n`), body]));
      if (ends) socket.end();
    });
    const parts: Buffer[] = [];
    socket.setTimeout(5_000, () => socket.destroy());
    socket
      .on('data', (part) => parts.push(part))
      .on('end', () => socket.end())
      .on('error', reject);
    socket.on('close', () => {
      const [head = '', text = ''] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
      resolve({ status, type: /content-type: ([^\r;]+)/i.exec(head)?.[1] ?? '', body: text });
    });
  });
}

const QUESTION = '{"query":"{ __typename }"}';
const text = (value: string) => Buffer.from(value, 'utf8');
const long = text(JSON.stringify({ query: `{ __typename } #${'a'.repeat(LIMITS.body)}` }));
const inChunks = (body: Buffer) => Buffer.concat([text(`${body.length.toString(16)}\r\n`), body, text('\r\n0\r\n\r\n')]);

it.each<[string, Sent, number, string]>([
  ['not UTF-8', { body: Buffer.from([...text('{"query":"{ a'), 0xff, ...text(' }"}')]) }, 400, 'BAD_INPUT'],
  ['half a letter of UTF-8', { body: Buffer.from([...text('{"query":"{ a'), 0xe1, 0xba, ...text(' }"}')]) }, 400, 'BAD_INPUT'],
  ['an overlong letter', { body: Buffer.from([...text('{"query":"{ a'), 0xc0, 0xaf, ...text(' }"}')]) }, 400, 'BAD_INPUT'],
  ['UTF-16', { body: Buffer.from(QUESTION, 'utf16le') }, 400, 'BAD_REQUEST'],
  ['UTF-16 by name', { type: 'application/json; charset=utf-16', body: Buffer.from(QUESTION, 'utf16le') }, 415, 'BAD_REQUEST'],
  ['a mark of the order of bytes', { body: text(`\uFEFF${QUESTION}`) }, 400, 'BAD_REQUEST'],
  ['too long', { body: long }, 413, 'TOO_LARGE'],
  ['too long by its head alone', { body: text('{'), length: LIMITS.body + 1 }, 413, 'TOO_LARGE'],
  ['too long in chunks', { headers: 'Transfer-Encoding: chunked\r\n', body: inChunks(long) }, 413, 'TOO_LARGE'],
  ['cut off', { body: text(QUESTION.slice(0, 10)), length: QUESTION.length, ends: true }, 400, 'BAD_INPUT'],
  ['cut off within a chunk', { headers: 'Transfer-Encoding: chunked\r\n', body: text('20\r\n{"query"'), ends: true }, 400, 'BAD_INPUT'],
  ['half of the JSON', { body: text(QUESTION.slice(0, 10)) }, 400, 'BAD_REQUEST'],
  ['nothing', { body: text('') }, 400, 'BAD_REQUEST'],
  ['JSON without a query', { body: text('{}') }, 400, 'BAD_REQUEST'],
  ['a number', { body: text('7') }, 400, 'BAD_REQUEST'],
  ['null', { body: text('null') }, 400, 'BAD_REQUEST'],
  ['a text', { body: text('"{ __typename }"') }, 400, 'BAD_REQUEST'],
  ['several at once', { body: text(`[${QUESTION}]`) }, 400, 'BATCHING_NOT_SUPPORTED'],
  ['a query that is a list', { body: text('{"query":[]}') }, 400, 'BAD_REQUEST'],
  ['variables that are a text', { body: text('{"query":"{ __typename }","variables":"x"}') }, 400, 'BAD_REQUEST'],
  ['a name that the operation does not have', { body: text('{"query":"query B { __typename }","operationName":"A"}') }, 200, 'BAD_QUERY'],
  ['a name where the operation has none', { body: text('{"query":"{ __typename }","operationName":"A"}') }, 200, 'BAD_QUERY'],
  ['an empty name where the operation has none', { body: text('{"query":"{ __typename }","operationName":""}') }, 200, 'BAD_QUERY'],
  ['two operations and no name', { body: text('{"query":"query A { __typename } query B { __typename }"}') }, 200, 'BAD_QUERY'],
  ['a form', { type: 'application/x-www-form-urlencoded', body: text('query={__typename}') }, 415, 'BAD_REQUEST'],
  ['a form of parts', { type: 'multipart/form-data; boundary=x', body: text('--x--') }, 415, 'BAD_REQUEST'],
  ['GraphQL itself', { type: 'application/graphql', body: text('{ __typename }') }, 415, 'BAD_REQUEST'],
  ['plain text', { type: 'text/plain', body: text(QUESTION) }, 415, 'BAD_REQUEST'],
  ['of no type', { type: null, body: text(QUESTION) }, 415, 'BAD_REQUEST'],
  ['deflated', { headers: 'Content-Encoding: deflate\r\n', body: text(QUESTION) }, 415, 'BAD_REQUEST'],
])('A body: %s', async (_name, sent, status, code) => {
  const answer = await send(sent);
  const told = JSON.parse(answer.body) as { code?: string; detail?: string; errors?: { message: string; extensions?: { code: string } }[] };
  const [error] = told.errors ?? [{ message: told.detail ?? '', extensions: { code: told.code ?? '' } }];
  expect([answer.status, error?.extensions?.code]).toEqual([status, code]);
  expect(error?.message).toMatch(/^\p{Lu}.*[\u1ea0-\u1ef9].* \([A-Z].*\)$/u);
  expect(error?.message).not.toMatch(/^Truy vấn không hợp lệ/);
  expect(served.errors).toEqual([]);
});
