import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { aDecision } from '../reading/decisionFactory.ts';
import { p, table } from '../reading/officeFactory.ts';
import { firstAdministrator } from './adminStory.ts';
import { openBrowser } from './openBrowser.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/** An officer's import: the file, its lines beside it, the draft. */
const MINUTE = 60_000;
const FILE = aDecision({
  authority: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI PHÒNG'],
  issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
  body:
    p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH') +
    table([
      ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
      ['1', '1.001193', 'Đăng ký khai sinh'],
      ['2', '', 'Đăng ký kết hôn'],
      ['3', '', 'Ghi chú của người soạn'],
    ]),
});
let server: RealServer;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
}, 6 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

/** Faults that axe finds in our own part of the page. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[data-testid=import-page]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('Import from a file in a browser', () => {
  it(
    'needs signing in',
    async () => {
      const stranger = await browser.newPage();
      await stranger.goto(`${server.url}/admin/nhap`);
      await stranger.waitForURL((url) => url.pathname !== '/admin/nhap');
      expect(await stranger.getByTestId('import-page').count()).toBe(0);
      await stranger.close();
    },
    MINUTE,
  );

  it(
    'reads, compares by keyboard, confirms and keeps a draft that asks what is open',
    async () => {
      await firstAdministrator(page, server, 'editor@example.gov.vn');
      const registered = await page.evaluate(async () => {
        const body = JSON.stringify({
          code: 'H24',
          name: 'Ủy ban nhân dân thành phố Hải Phòng',
          level: 'province',
          announcesFor: 'province',
        });
        return (await fetch('/api/authorities', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status;
      });
      expect(registered).toBe(201);

      await page.click('#import-link');
      await page.waitForSelector('#import-file');
      expect(await axeFaults()).toEqual([]);
      await page.setInputFiles('#import-file', {
        name: 'quyết định.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(FILE),
      });
      await page.click('#import-read');
      await page.waitForSelector('#import-lines');
      expect(await axeFaults()).toEqual([]);

      // Lines with doubts come first: the two without a code.
      const rows = () => page.locator('[data-line]').evaluateAll((all) => all.map((row) => row.getAttribute('data-line')));
      expect(await rows()).toContain('2');
      await page.locator('[data-line="2"]').hover();
      await page.locator('[data-line="2"] td').nth(2).hover();
      expect(await page.locator('.import-file .import-lit').allTextContents()).toEqual(['Đăng ký kết hôn']);
      await page.locator('.import-file td', { hasText: 'Đăng ký kết hôn' }).hover();
      expect(await page.locator('[data-line="2"] td.import-lit').count()).toBeGreaterThan(0);

      await page.locator('[data-line="3"]').click();
      await page.focus('#import-lines');
      await page.keyboard.press('e');
      expect(await page.locator('[data-line="3"].import-no-line').count()).toBe(1);
      await page.locator('[data-line="2"]').click();
      await page.focus('#import-lines');
      await page.keyboard.press('c');
      await page.keyboard.type('1.000894');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('[data-line="2"]')?.textContent?.includes('1.000894'));
      expect(await page.locator('[data-line="2"] .import-origin-proposed').count()).toBeGreaterThan(0);

      const questions = page.locator('section ol textarea');
      const asked = await questions.count();
      expect(asked).toBeGreaterThan(0);
      await questions.first().fill('đã đối chiếu với bản ký');
      await page.click('#import-next');
      await page.click('#import-save');
      await page.click('#import-open');
      const panel = page.getByTestId('announce-panel');
      await panel.waitFor();
      const lines = await page.evaluate(async () => {
        const answer = await fetch('/api/lines?sort=order&depth=0');
        return ((await answer.json()) as { docs: { code: string | null; name: string; source: { cells: object } | null }[] }).docs;
      });
      expect(lines.map(({ code, name, source }) => [code, name, source !== null])).toEqual([
        ['1.001193', 'Đăng ký khai sinh', true],
        ['1.000894', 'Đăng ký kết hôn', true],
      ]);
    },
    5 * MINUTE,
  );
});
