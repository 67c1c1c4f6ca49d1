import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './openBrowser.ts';
import { serveStateCountry } from './servedCountry.ts';
import { openSlowLine } from './slowLine.ts';
import { inBothLanguages, statePages } from './statePages.ts';
import { whatMoved } from './whatMoved.ts';

const MINUTE = 60_000;
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let served: Awaited<ReturnType<typeof serveStateCountry>>;
let browser: BrowserContext;
let page: Page;
let addresses: string[];

/** Rules of axe that depend on the colours, and rules that depend on the width. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region', 'empty-table-header', 'heading-order', 'list'];
const AGAIN = [
  [360, 'dark', COLOURS],
  [1280, 'dark', COLOURS],
  [1280, 'light', [...COLOURS, ...WIDTHS]],
] as const;

async function lookAs(width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme });
}

interface Axe {
  run(
    options: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}

/** The first look leaves axe in the page, so later looks ask it there. */
function faultsOf(rules: readonly string[]): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run({ runOnly: { type: 'rule', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, rules);
}

beforeAll(async () => {
  served = await serveStateCountry();
  browser = await openBrowser();
  page = await browser.newPage();
  addresses = inBothLanguages(await statePages(served.url));
}, 2 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
}, MINUTE);

describe('people’s pages, of every kind and state, in both languages', () => {
  it(
    'have no fault that axe knows at 360 and 1280 px, light and dark, and never scroll sideways at 320 px',
    async () => {
      const faults: string[] = [];
      for (const address of addresses) {
        // Each page is loaded once. Widths and schemes are changed on the loaded page.
        await lookAs(360, 'light');
        await page.goto(served.url + address);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARD).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${address} 360 light: ${id}: ${nodes[0]?.html.slice(0, 160)}`));
        for (const [width, scheme, rules] of AGAIN) {
          await lookAs(width, scheme);
          faults.push(...(await faultsOf(rules)).map((fault) => `${address} ${width} ${scheme}: ${fault}`));
        }
        await page.setViewportSize({ width: 320, height: 640 });
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) faults.push(`${address}: wider than 320 px`);
      }
      expect(faults).toEqual([]);
    },
    20 * MINUTE,
  );

  it(
    'do not move while they come in pieces over a slow line, on phones and wide screens',
    async () => {
      const line = await openSlowLine(served.url);
      try {
        const moved: string[] = [];
        const visit = await browser.newPage();
        for (const address of await statePages(served.url))
          for (const width of [360, 1280]) {
            await visit.setViewportSize({ width, height: 740 });
            await visit.goto(line.url + address);
            moved.push(...(await whatMoved(visit)).map((what) => `${address} ${width}: ${what}`));
          }
        await visit.close();
        expect(moved).toEqual([]);
      } finally {
        await line.stop();
      }
    },
    10 * MINUTE,
  );

  it(
    'are reached and used by keyboard alone: skip link first, then search, with a visible focus',
    async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(served.url);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
      await page.focus('#q');
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth)).toBe('3px');
      await page.keyboard.type('khai sinh');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tim-kiem\?q=khai/);
      await page.focus('.results a.name');
      await page.keyboard.press('Enter');
      await page.waitForURL(/thu-tuc\/1\.001193/);
    },
    MINUTE,
  );

  it(
    'have borders of fields that can be seen: at least 3:1 on their ground',
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${served.url}/tim-kiem`);
        const [border, ground] = await page.evaluate(() => {
          const style = getComputedStyle(document.querySelector('#q') as Element);
          return [style.borderTopColor, style.backgroundColor];
        });
        expect(contrast(border ?? '', ground ?? '')).toBeGreaterThanOrEqual(3);
      }
    },
    MINUTE,
  );
});

/** WCAG's contrast ratio of two colours in the browser's notation, rgb(1, 2, 3). */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
