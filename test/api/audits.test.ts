import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const server = createServer((request, response) => app(request, response));
let app: Awaited<ReturnType<ServedCatalogue['app']>>;
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

beforeAll(async () => {
  app = (await ServedCatalogue.start()).app();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('GraphQL over HTTP, as its own audits see it', () => {
  const audits = serverAudits({ url, fetchFn: fetch });

  it('has audits to pass', () => expect(audits.length).toBeGreaterThan(50));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});
