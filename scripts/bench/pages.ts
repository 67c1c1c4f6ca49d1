import type { BrowserContext, Page } from 'playwright-core';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { openBrowser } from '../../test/browser/openBrowser.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atMost, median, seconds } from './benchmark.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const ROUNDS = 5;
/** A cheap phone on a slow mobile network. */
const PHONE = { width: 360, height: 740 };
const NETWORK = { offline: false, latency: 300, downloadThroughput: 100_000, uploadThroughput: 100_000 };
const CPU_SLOWDOWN = 4;

const PAGES = [
  ['trang đầu / start', '/'],
  ['kết quả / results', '/tim-kiem?q=khai+sinh'],
  ['thủ tục / procedure', '/thu-tuc/1.001193'],
] as const;

/** Measures what a person on a cheap phone notices: the largest paint, layout shifts, and the answer to a touch. */
export const showingPages: Benchmark = {
  name: 'pages',
  title: bilingualLine({ vi: 'Trang trên điện thoại rẻ', en: 'Pages on a cheap phone' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const { url, child } = await startPublicServer(dataDir);
    try {
      return await measurePages(url);
    } finally {
      await child.stop();
      await remove();
    }
  },
};

export async function measurePages(url: string): Promise<Measurement[]> {
  const browser = await openBrowser();
  try {
    const measurements: Measurement[] = [];
    for (const [what, address] of PAGES) {
      const visits: Visit[] = [];
      for (let round = 0; round < ROUNDS; round += 1) visits.push(await firstVisit(browser, url + address));
      measurements.push(...measurementsOf(what, visits));
    }
    return measurements;
  } finally {
    await browser.close();
  }
}

interface Visit {
  readonly paintMs: number;
  readonly shift: number;
  readonly touchMs: number;
}

/** One visit with an empty cache, and one touch on something that opens or takes text. */
async function firstVisit(browser: BrowserContext, address: string): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.setViewportSize(PHONE);
    const devtools = await browser.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: 'networkidle' });
    const [paintMs, shift] = [await lastEntry(page, 'largest-contentful-paint', 'startTime'), await sumOfShifts(page)];
    await page.evaluate(watchTouches);
    await page.locator('summary, #q').first().click();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    return { paintMs, shift, touchMs: await page.evaluate(longestTouch) };
  } finally {
    await page.close();
  }
}

function lastEntry(page: Page, type: string, key: 'startTime'): Promise<number> {
  return page.evaluate(
    ([wanted, name]) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.[name] ?? NaN)).observe({ type: wanted, buffered: true });
      }),
    [type, key] as const,
  );
}

/** The observer stays silent where nothing shifts. So the sum is read one frame later. */
function sumOfShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
}

function watchTouches(): void {
  const kept = globalThis as unknown as { longestTouch: number };
  kept.longestTouch = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longestTouch = Math.max(kept.longestTouch, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Browsers do not report touches shorter than 16 ms. */
function longestTouch(): number {
  return (globalThis as unknown as { longestTouch: number }).longestTouch || 16;
}

function measurementsOf(what: string, visits: readonly Visit[]): Measurement[] {
  const middle = (read: (visit: Visit) => number) => median(visits.map(read));
  const [paint, shift, touch] = [middle(({ paintMs }) => paintMs), middle((visit) => visit.shift), middle(({ touchMs }) => touchMs)];
  return [
    { what: `${what}: LCP`, measured: seconds(paint), goal: atMost(paint / 1_000, 1.8, 's') },
    { what: `${what}: CLS`, measured: shift.toFixed(3), goal: atMost(shift, 0.1, '') },
    { what: `${what}: chạm / touch`, measured: seconds(touch), goal: atMost(touch, 100, 'ms') },
  ];
}
