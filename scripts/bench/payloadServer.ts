// Payload's own handler of /api/graphql on a bare Node server, without the cost of Next.js.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { amendments } from './amendments.ts';

const [dataDir = '', lines = ''] = process.argv.slice(2);
const WHO = { email: 'do@tthc.localhost', password: 'chi-de-do-hieu-nang' };

const { payload, ...catalogue } = await openCatalogue(
  { dataDir, databaseUrl: `file:${dataDir}/tthc.db`, secret: null },
  { now: () => new Date(), onTrouble: (problem) => console.error(problem), isShared: true },
);
await payload.create({ collection: 'users', data: { ...WHO, role: 'administrator', isForAllAuthorities: true } });
const { token } = await payload.login({ collection: 'users', data: WHO });
const decision = await saveDraft(payload, await amendments({ ...catalogue, payload }, Number(lines), 1));
const { docs } = await payload.find({
  collection: 'lines',
  where: { decision: { equals: decision } },
  pagination: false,
  depth: 0,
  select: { code: true },
});

const answer = GRAPHQL_POST(Promise.resolve(payload.config));
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', async () => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const answered = await answer(new Request(`http://127.0.0.1${request.url}`, { method: 'POST', headers, body: Buffer.concat(parts) }));
    const body = Buffer.from(await answered.arrayBuffer());
    response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), 'content-length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`READY ${JSON.stringify({ port, token, lines: docs.map(({ id, code }) => ({ id, code })) })} END`);
});
