import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { freePort } from '../../scripts/bench/freePort.ts';
import { askAdmin, sendForm } from '../../src/collections/decisions/views/askAdmin.ts';

let proxy: Server;
let url: string;

beforeAll(async () => {
  proxy = createServer((request, response) => {
    request.resume();
    if (request.url === '/broken') {
      response.writeHead(200, { 'content-length': 100 }).write('{"effects": [');
      setTimeout(() => response.destroy(), 20);
    } else if (request.url === '/refused') response.writeHead(409).end('{"errors": [{"message": "Quyết định đã thay đổi."}]}');
    else if (request.url === '/done') response.writeHead(200).end('{"id": 7}');
    else response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterAll(() => void proxy.close());

const UNANSWERED = 'Máy chủ không trả lời. Hãy kiểm tra kết nối rồi thử lại.';

it('says that nobody answered where the connection is lost, where a proxy speaks for the server, and where an answer breaks off', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/`;
  expect(await askAdmin(nobody, {}, 'vi')).toEqual({ isOk: false, status: 0, body: {}, message: UNANSWERED });
  expect(await sendForm(nobody, { edits: '[]' }, 'en')).toMatchObject({ isOk: false, message: expect.stringContaining('does not answer') });
  expect(await askAdmin(`${url}/proxy`, null, 'vi')).toMatchObject({ isOk: false, status: 502, message: UNANSWERED });
  expect(await askAdmin(`${url}/broken`, {}, 'vi')).toMatchObject({ isOk: false, message: UNANSWERED });
});

it('gives the words of a refusal, and the body of an answer', async () => {
  expect(await askAdmin(`${url}/refused`, {}, 'vi')).toMatchObject({ isOk: false, status: 409, message: 'Quyết định đã thay đổi.' });
  expect(await sendForm(`${url}/done`, { edits: '[]' }, 'vi')).toEqual({ isOk: true, status: 200, body: { id: 7 }, message: '' });
});
