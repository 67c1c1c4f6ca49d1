import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { firstAdministrator } from './adminStory.ts';
import { openBrowser } from './openBrowser.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/** What an administrator can open from the navigation, in both languages. */
const MINUTE = 60_000;
/** Examples are words of people here, and numbers of decisions are the same in every language. */
const withoutExamples = (text: string) => text.replace(/Example: .*/su, '').replace(/\d+\/[\p{L}\d/-]+/gu, '');
/** Letters that English has not. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
let server: RealServer;
let browser: BrowserContext;
let page: Page;
const faults: string[] = [];
/** As the page of the first administrator names the field, before anything is sent. */
let passwordAtFirst: string;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none', WEBHOOK_TARGETS: 'any' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
  await page.goto(await server.setupAddress());
  passwordAtFirst = await nameOfPassword();
  await firstAdministrator(page, server, 'quan.tri@example.gov.vn');
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
}, 8 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

const nameOfPassword = () => page.locator('label[for="field-password"]').innerText();

const collectionsInNavigation = () =>
  page.locator('nav a[href^="/admin/collections/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Words of the screen itself; what people entered is not among them. */
const wordsOfScreen = () =>
  page
    .locator('nav, h1, label, th, .field-description, .btn, .tabs-field__tab-button')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText.trim()).filter((text) => text !== ''));

const everythingShown = () =>
  page.evaluate(() => [document.body.innerText, ...Array.from(document.querySelectorAll('input'), ({ value }) => value)].join('\n'));

describe('Every screen of the admin', () => {
  it.each(['vi', 'en'])(
    'opens without an error: lists and forms, in %s',
    async (language) => {
      await browser.addCookies([{ name: 'payload-lng', value: language, url: server.url }]);
      await page.goto(`${server.url}/admin`);
      const addresses = await collectionsInNavigation();
      expect(addresses.length).toBeGreaterThan(15);
      const foreign: string[] = [];
      for (const address of addresses) {
        await page.goto(`${server.url}${address}`);
        await page.locator('h1').first().waitFor();
        const words = await wordsOfScreen();
        if ((await page.locator(`a[href^="${address}/create"]`).count()) > 0) {
          await page.goto(`${server.url}${address}/create`);
          await page.waitForSelector('form[data-form-ready="true"]');
          words.push(...(await wordsOfScreen()));
        }
        if (language === 'en')
          foreign.push(...words.filter((text) => VIETNAMESE.test(withoutExamples(text))).map((text) => `${address}: ${text}`));
      }
      expect(faults).toEqual([]);
      expect([...new Set(foreign)]).toEqual([]);
    },
    6 * MINUTE,
  );

  it(
    'tells the rule of passwords before one is refused: to the first administrator, and where accounts are made',
    async () => {
      expect(passwordAtFirst).toContain('Mật khẩu mới (ít nhất 12 ký tự, khó đoán)');
      for (const [language, rule] of [
        ['vi', 'ít nhất 12 ký tự'],
        ['en', 'at least 12 characters'],
      ] as const) {
        await browser.addCookies([{ name: 'payload-lng', value: language, url: server.url }]);
        await page.goto(`${server.url}/admin/collections/users/create`);
        expect(await nameOfPassword()).toContain(rule);
      }
    },
    2 * MINUTE,
  );

  it(
    'lets an administrator add a receiver of webhooks, and shows its secret once',
    async () => {
      await browser.addCookies([{ name: 'payload-lng', value: 'vi', url: server.url }]);
      await page.goto(`${server.url}/admin/collections/webhooks/create`);
      await page.waitForSelector('form[data-form-ready="true"]');
      await page.fill('#field-name', 'Cổng của báo');
      expect(await everythingShown()).toContain('whsec_');
      await page.fill('#field-url', 'http://127.0.0.1:9/nhan');
      await page.click('#action-save');
      await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
      await page.waitForSelector('form[data-form-ready="true"]');
      expect(await everythingShown()).not.toContain('whsec_');
    },
    2 * MINUTE,
  );
});
