import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { listening, type Listening } from '../factories/listening.ts';
import { openBrowser } from './openBrowser.ts';
import { serveStateCountry } from './servedCountry.ts';

const MINUTE = 60_000;
let catalogue: Listening;
let portal: Listening;
let browser: BrowserContext;

beforeAll(async () => {
  catalogue = await serveStateCountry();
  portal = await listening((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Cổng khác</title>'));
  browser = await openBrowser();
}, 2 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await catalogue?.stop();
}, MINUTE);

describe('a page of another origin', () => {
  it(
    'asks by GraphQL, REST and MCP with headers of tracing and of Apollo, and reads tag and budget',
    async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(portal.url);
      const answers = await page.evaluate(async (url) => {
        const headers = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', 'apollographql-client-name': 'portal' };
        const json = {
          ...headers,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-protocol-version': '2025-06-18',
        };
        const graphql = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: '{"query":"{ catalog { revision } }"}' });
        const rest = await fetch(`${url}/v1/procedures?first=1`, { headers });
        const feed = await fetch(`${url}/v1/feed.atom`, { headers });
        const mcp = await fetch(`${url}/mcp`, { method: 'POST', headers: json, body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' });
        const refused = await fetch(`${url}/v1/procedures?nope=1`, { headers: { ...headers, authorization: 'Bearer tthc_x' } });
        return {
          statuses: [graphql, rest, feed, mcp, refused].map(({ status }) => status),
          revision: ((await graphql.json()) as { data: { catalog: { revision: number } } }).data.catalog.revision,
          read: ['etag', 'ratelimit', 'link'].map((name) => [name, rest.headers.get(name) !== null]),
          tools: ((await mcp.json()) as { result: { tools: unknown[] } }).result.tools.length,
        };
      }, catalogue.url);
      expect(answers).toEqual({
        statuses: [200, 200, 200, 200, 400],
        revision: expect.any(Number),
        read: [
          ['etag', true],
          ['ratelimit', true],
          ['link', true],
        ],
        tools: 4,
      });
      expect(answers.revision).toBeGreaterThan(0);
      // One of the requests was wrong on purpose.
      expect(faults).toEqual([expect.stringContaining('400')]);
      await page.close();
    },
    2 * MINUTE,
  );
});
