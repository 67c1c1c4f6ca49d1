import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { isForeign } from '../../src/api/http/foreignOrigin.ts';
import { protectAdmin } from '../../src/api/http/protectAdmin.ts';

/** Stands for the admin: answers with what it was given. */
const admin: RequestHandler = (incoming, response) => {
  let length = 0;
  incoming.on('data', (part: Buffer) => (length += part.length));
  incoming.on('end', () => response.end(JSON.stringify({ length, headers: incoming.headers })));
};
const door = (publicUrl: string | null = null, isSignedIn = false) =>
  protectAdmin(admin, { publicUrl, isSignedIn: async () => isSignedIn });
const MB = 1024 * 1024;

describe('Whether a request comes from a foreign page', () => {
  const HOST = 'tthc.example:3000';
  it.each([
    ['a program', 'POST', {}, false],
    ['the same page', 'POST', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }, false],
    ['the same page behind TLS', 'POST', { origin: `https://${HOST}` }, false],
    ['another site', 'POST', { origin: 'http://evil.example' }, true],
    ['another port of the same host', 'POST', { origin: 'http://tthc.example:4000', 'sec-fetch-site': 'same-site' }, true],
    ['a sandboxed frame', 'POST', { origin: 'null' }, true],
    ['a form of a sibling host that hides where it is', 'POST', { 'sec-fetch-site': 'same-site' }, true],
    ['a link in a letter', 'GET', { 'sec-fetch-site': 'cross-site' }, false],
    ['another site reading', 'GET', { origin: 'http://evil.example' }, true],
  ] as const)('%s', (_who, method, headers, expected) => {
    expect(isForeign({ method, headers: { host: HOST, ...headers } }, null)).toBe(expected);
  });

  it('asks for the public address where a proxy shows another host', () => {
    const headers = { host: '127.0.0.1:3000', origin: 'https://tthc.gov.example' };
    expect(isForeign({ method: 'POST', headers }, null)).toBe(true);
    expect(isForeign({ method: 'POST', headers }, 'https://tthc.gov.example')).toBe(false);
  });
});

describe('The admin’s door', () => {
  it.each(['/api/users/first-register', '/api/decisions', '/api/decisions/2/submit', '/admin'])(
    'refuses a foreign page before %s',
    async (path) => {
      const reply = await request(door()).post(path).set('Origin', 'http://evil.example').send('{}');
      expect([reply.status, reply.body.errors[0].message]).toEqual([403, expect.stringContaining('PUBLIC_URL')]);
      expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('lets scripts run that carry the nonce of this very answer, and frames from nowhere else', async () => {
    const policies = [await request(door()).get('/admin'), await request(door()).get('/admin')].map((reply) => [
      reply.headers['content-security-policy'] ?? '',
      (JSON.parse(reply.text) as { headers: Record<string, string> }).headers['content-security-policy'],
    ]);
    for (const [sent, handed] of policies) {
      expect(sent).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
      expect(sent).toContain("frame-ancestors 'self'");
      expect(sent).not.toContain('unsafe-eval');
      expect(handed).toBe(sent);
    }
    expect(policies[0]![0]).not.toBe(policies[1]![0]);
  });

  it('tells the admin where it is shown by the settings, never by whoever asks', async () => {
    const claims = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher', 'Content-Security-Policy': 'none' };
    const seen = async (publicUrl: string | null) =>
      (JSON.parse((await request(door(publicUrl)).get('/admin').set(claims)).text) as { headers: Record<string, string> }).headers;
    expect((await seen(null))['x-forwarded-host']).toBeUndefined();
    expect(await seen('https://tthc.gov.example')).toMatchObject({
      'x-forwarded-host': 'tthc.gov.example',
      'x-forwarded-proto': 'https',
    });
  });
});

describe('A body for the admin', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });
  const send = async (handler: RequestHandler, megabytes: number, isLengthTold: boolean): Promise<number> => {
    const server = createServer(handler).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const headers = isLengthTold ? { 'Content-Length': megabytes * MB } : { 'Transfer-Encoding': 'chunked' };
    return new Promise((resolve, reject) => {
      const outgoing = ask({ port, host: '127.0.0.1', method: 'POST', path: '/api/users/login', headers, agent: false }, (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      });
      // The server may close the connection before the whole body is sent. Only the answer counts.
      let failure: Error | null = null;
      outgoing.on('error', (error) => (failure = error)).on('close', () => reject(failure ?? new Error('No answer came.')));
      outgoing.on('socket', (socket) => socket.on('error', () => undefined));
      const part = Buffer.alloc(MB);
      for (let sent = 0; sent < megabytes; sent += 1) outgoing.write(part);
      outgoing.end();
    });
  };

  it.each([
    ['a stranger', false, 1, 200],
    ['a stranger', false, 2, 413],
    ['somebody signed in', true, 20, 200],
    ['somebody signed in', true, 30, 413],
  ] as const)('of %s (signed in: %p) and %p MB gets %p, its length told before or not', async (_who, isSignedIn, megabytes, expected) => {
    for (const isLengthTold of [true, false]) expect(await send(door(null, isSignedIn), megabytes, isLengthTold)).toBe(expected);
  });
});
