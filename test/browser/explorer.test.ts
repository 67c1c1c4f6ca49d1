import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { READY_QUERIES } from '../../src/portals/developers/readyQueries.ts';
import type { Listening } from '../factories/listening.ts';
import { openBrowser } from './openBrowser.ts';
import { serveStateCountry } from './servedCountry.ts';

const MINUTE = 60_000;
let catalogue: Listening;
let browser: BrowserContext;

beforeAll(async () => {
  catalogue = await serveStateCountry();
  browser = await openBrowser();
}, 2 * MINUTE);
afterAll(async () => {
  await browser?.close();
  await catalogue?.stop();
}, MINUTE);

describe('the explorer, opened in a browser', () => {
  it(
    'answers each ready query, without errors and without asking anybody else',
    async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      const asked = new Set<string>();
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(`${catalogue.url}/graphql`);
      for (const [index, { query }] of READY_QUERIES.entries()) {
        await page.selectOption('#ready', String(index));
        expect(await page.inputValue('#query')).toBe(query);
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await page.press('#query', 'Control+Enter');
        const answer = await (await answered).json();
        expect(answer).toMatchObject({ data: expect.anything() });
        await page.waitForFunction((text) => document.getElementById('answer')?.textContent === text, JSON.stringify(answer, null, 2));
      }
      expect([...asked]).toEqual([catalogue.url]);
      expect(faults).toEqual([]);
      await page.close();
    },
    2 * MINUTE,
  );

  it(
    'tells what is wrong with a query, and with variables that are no JSON',
    async () => {
      const page = await browser.newPage();
      await page.goto(`${catalogue.url}/graphql`);
      await page.fill('#query', '{ nope }');
      await page.click('#run');
      await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('nope'));
      await page.fill('#variables', '{');
      await page.click('#run');
      await page.waitForFunction(() => document.getElementById('answer')?.textContent?.includes('JSON'));
      await page.close();
    },
    2 * MINUTE,
  );
});
