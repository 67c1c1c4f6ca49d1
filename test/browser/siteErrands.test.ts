import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { emptyFolder } from '../../scripts/bench/nationalCatalogue.ts';
import { importFile } from '../../scripts/bench/importFile.ts';
import type { Listening } from '../factories/listening.ts';
import type { NationalServer } from '../hard/nationalServer.ts';
import { startNationalServer } from '../hard/nationalServer.ts';
import { figuresWithLists, listCount } from '../site/figuresWithLists.ts';
import { firstVisit, measurePages } from './measurePages.ts';
import { openBrowser } from './openBrowser.ts';
import { openSlowLine } from './slowLine.ts';
import { whatMoved } from './whatMoved.ts';

const MINUTE = 60_000;
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
const SLOWLY_LOADED = ['/', '/tim-kiem?q=khai+sinh', '/thu-tuc/1.001193', '/thong-ke', '/su-kien/co-con'];
const SAMPLE = fileURLToPath(new URL('../../data/procedures-sample.jsonl.gz', import.meta.url));

let folder: Awaited<ReturnType<typeof emptyFolder>>;
let server: NationalServer;
let line: Listening;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  process.env['PUBLIC_URL'] = 'https://tthc.example';
  process.env['FILING_URL'] = 'https://cong.example/nop?ma={code}';
  process.env['FORMS_URL'] = 'https://cong.example/tep/{id}';
  folder = await emptyFolder();
  await importFile(SAMPLE, folder.dataDir);
  server = await startNationalServer(folder.dataDir, 600);
  line = await openSlowLine(server.url);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewportSize(PHONE);
}, 15 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await server?.stop();
  await folder?.remove();
}, MINUTE);

/** Ten errands over the bundled sample: what a person types, and the procedure that the person means. */
const ERRANDS: readonly (readonly [typed: string, code: string])[] = [
  ['lam giay khai sinh cho con', '1.001193'],
  ['gia han bang lai xe may', '3.000347'],
  ['sao y bản chính', '2.000815'],
  ['nhập hộ khẩu', '1.004222'],
  ['làm tạm trú', '1.004194'],
  ['giấy xác nhận độc thân', '1.004873'],
  ['bao tu', '1.000656'],
  ['tiền thất nghiệp', '1.014748'],
  ['trích lục khai sinh bản sao', '2.000635'],
  ['giấy khai sinh bị mất làm lại', '1.004884'],
];

/** How many screens from the top a part begins. */
const screensTo = (id: string) =>
  page.evaluate((wanted) => {
    const part = document.getElementById(wanted);
    return part ? (part.getBoundingClientRect().top + scrollY) / innerHeight : null;
  }, id);

interface Loaded {
  readonly moved: readonly string[];
  /** Files without which the browser draws nothing. */
  readonly blocking: readonly { readonly name: string; readonly bytes: number }[];
  /** Largest contentful paint, and the longest answer to a key, in milliseconds; 0: browsers remember none under 104. */
  readonly paint: number;
  readonly answer: number;
}

/** Loads a page on a processor four times slower, types into its search box where it has one, and tells what was seen. */
async function loadSlowly(visit: Page, address: string): Promise<Loaded> {
  const devtools = await visit.context().newCDPSession(visit);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await visit.goto(address);
  await visit.waitForLoadState('networkidle');
  if ((await visit.locator('#q').count()) > 0) {
    const lastAnswer = visit.waitForResponse((response) => response.url().endsWith('/v1/suggest?first=6&query=khai'));
    await visit.locator('#q').fill('');
    await visit.locator('#q').pressSequentially('khai');
    await lastAnswer;
    await visit.locator('#q-goi-y li').first().waitFor();
  }
  const moved = await whatMoved(visit);
  const seen = await visit.evaluate(() => {
    const entriesOf = (type: string, more: object = {}) => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true, ...more });
      return observer.takeRecords();
    };
    const paints = entriesOf('largest-contentful-paint');
    const answers = entriesOf('event', { durationThreshold: 16 });
    const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[];
    return {
      blocking: files
        .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
        .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize })),
      paint: Math.round(paints.at(-1)?.startTime ?? 0),
      answer: Math.max(0, ...answers.map(({ duration }) => duration)),
    };
  });
  await devtools.detach();
  return { ...seen, moved };
}

describe('on a phone', () => {
  it.each(ERRANDS)(
    '"%s" finds %s among the first three, with its answers and papers near the top',
    async (typed, code) => {
      await page.goto(server.url);
      await page.fill('#q', typed);
      await page.click('button[type=submit]');
      await page.waitForURL('**/tim-kiem?q=**');
      const firstTop = await page.evaluate(() => document.querySelector('.results li')?.getBoundingClientRect().top ?? 9_999);
      expect(firstTop).toBeLessThan(PHONE.height / 2);
      const heights = await page.$$eval('.results > li', (cards) =>
        cards.filter((card) => !card.querySelector('details')).map((card) => card.getBoundingClientRect().height),
      );
      expect(Math.max(...heights)).toBeLessThanOrEqual(140);
      expect(await page.innerText('.count')).toMatch(/^(\d+ kết quả( sát nhất( \(còn nữa\))?)?|ít nhất \d+ kết quả)$/);
      const links = await page.$$eval('.results a.name', (all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
      expect(links).toContain(`/thu-tuc/${code}`);
      await page.click(`.results a.name[href="/thu-tuc/${code}"]`);
      await page.waitForURL(`**/thu-tuc/${code}`);
      const answers = await page.$eval('.answers', (box) => box.getBoundingClientRect().bottom);
      expect(answers).toBeLessThan(1.5 * PHONE.height);
      expect(await page.innerText('.answers')).toContain('Bao lâu');
      expect(await screensTo('giay-to')).toBeLessThan(2.5);
    },
    3 * MINUTE,
  );

  it(
    'papers begin before the middle of the third screen for 95 of 100 procedures, which weigh 8 kB in the middle and 25 kB at the far end',
    async () => {
      const { withPapers, papersLate, middleBytes, farBytes } = await measurePages(page, server.url);
      expect(withPapers).toBeGreaterThan(1_000);
      expect(papersLate.length / withPapers).toBeLessThanOrEqual(0.05);
      expect(middleBytes).toBeLessThanOrEqual(8_192);
      expect(farBytes).toBeLessThanOrEqual(25_600);
    },
    25 * MINUTE,
  );

  it(
    'a form is a download at its paper, and filing one button',
    async () => {
      await page.goto(`${server.url}/thu-tuc/1.004194`);
      const form = await page.getAttribute('.papers .forms a', 'href');
      expect(form).toMatch(/^https:\/\/cong\.example\/tep\/[\w-]+$/);
      expect(await page.getAttribute('.actions .main-action', 'href')).toBe('https://cong.example/nop?ma=1.004194');
    },
    MINUTE,
  );

  it(
    'a first visit takes at most four requests, all of this host, and few bytes',
    async () => {
      const bytes: Record<string, number> = {};
      for (const [address, most] of [
        ['/', 6_144],
        ['/su-kien', 8_192],
        ['/su-kien/co-con', 8_192],
        ['/van-ban?so=123/2015/NĐ-CP', 10_240],
        ['/quyet-dinh', 8_192],
        ['/tim-kiem?q=khai+sinh', 10_240],
        ['/thu-tuc/1.001193', 25_600],
      ] as const) {
        const visit = await browser.newPage();
        const requests: string[] = [];
        visit.on('request', (request) => requests.push(request.url()));
        await visit.goto(server.url + address);
        await visit.waitForLoadState('networkidle');
        await visit.close();
        expect(requests.length).toBeLessThanOrEqual(4);
        expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
        bytes[address] = (await firstVisit(server.url + address)).bytes;
        expect([address, bytes[address]]).toEqual([address, Math.min(bytes[address] ?? 0, most)]);
      }
    },
    5 * MINUTE,
  );

  it(
    'over a slow line nothing moves while a page comes in pieces, and one small file alone holds up its drawing',
    async () => {
      const visit = await browser.newPage();
      // A place that was chosen before: a script adds it to the page.
      await visit.goto(`${line.url}/tim-kiem?q=khai+sinh&dia-ban=00004`);
      const seen: string[] = [];
      for (const size of [PHONE, WIDE])
        for (const address of SLOWLY_LOADED) {
          await visit.setViewportSize(size);
          const { moved, blocking, paint, answer } = await loadSlowly(visit, line.url + address);
          // Times tell of the machine as much as of the page, so they are told and not judged.
          process.stderr.write(
            `${address}, ${size.width} px: LCP ${paint} ms, longest answer to a key ${answer || 'under 104'} ms, CPU 4 times slower\n`,
          );
          seen.push(...moved.map((what) => `${address}, ${size.width} px: ${what}`));
          expect(blocking.map(({ name }) => name.replace(/\.\w{10}\./, '.'))).toEqual(['/site.css']);
          expect(blocking[0]?.bytes).toBeLessThanOrEqual(8_192);
        }
      await visit.close();
      expect(seen).toEqual([]);
    },
    5 * MINUTE,
  );

  it(
    'results stay in sight when they are narrowed, and what they are narrowed to is taken away by one touch',
    async () => {
      await page.goto(`${server.url}/tim-kiem?q=khai+sinh&cap=COMMUNE`);
      await page.click('.narrowing summary');
      // Each count is what is found when its box is ticked too.
      const choice = page.locator('.narrowing label', { has: page.locator('[name=truc-tuyen]') }).first();
      const promised = Number(/\d+$/.exec(await choice.locator('small').innerText()));
      await choice.click();
      await page.click('.narrowing button[type=submit]');
      await page.waitForURL('**/tim-kiem?q=khai+sinh&cap=COMMUNE&truc-tuyen=*');
      expect(await page.evaluate(() => document.querySelector('.results li')?.getBoundingClientRect().top ?? 9_999)).toBeLessThan(
        PHONE.height / 2,
      );
      expect(await page.locator('.found .results > li').count()).toBe(promised);
      await page.click('.chosen a >> nth=0');
      await page.waitForURL('**/tim-kiem?q=khai+sinh&truc-tuyen=*');
    },
    MINUTE,
  );

  it(
    'the place chosen last is offered and searched from, until the whole country is chosen',
    async () => {
      const visit = await browser.newPage();
      await visit.goto(`${server.url}/tim-kiem?q=khai+sinh&dia-ban=01`);
      await visit.goto(server.url);
      expect(await visit.getAttribute('.place-line a >> nth=1', 'href')).toBe('/tim-kiem?dia-ban=01');
      await visit.fill('#q', 'khai sinh');
      await visit.click('button[type=submit]');
      await visit.waitForURL('**/tim-kiem?q=khai+sinh&dia-ban=01');
      await visit.click('.place-line a');
      await visit.click('a[data-forget-place]');
      await visit.waitForURL('**/tim-kiem?q=khai+sinh');
      await visit.goto(server.url);
      expect(await visit.locator('.place-line a').count()).toBe(1);
      await visit.close();
    },
    MINUTE,
  );

  it(
    'each figure of the statistics is a link by name, is reached by keys, and leads to as many procedures as it counts',
    async () => {
      const visit = await browser.newPage();
      await visit.goto(`${server.url}/thong-ke`);
      const { total, bars, rows } = figuresWithLists(await visit.content());
      expect(new Set([total, ...bars].map(({ count }) => count)).size).toBeGreaterThan(5);
      const lists = new Map([total, ...bars, ...rows].flatMap(({ list, count }) => (list === null ? [] : [[list, count] as const])));
      expect(lists.size).toBeGreaterThan(bars.length);
      const counted = new Map<string, number>();
      for (const list of lists.keys()) counted.set(list, listCount(await (await fetch(server.url + list)).text()));
      expect([...counted]).toEqual([...lists]);

      const link = visit.getByRole('link', { name: /^Trực tuyến toàn trình: [\d.]+$/ });
      await link.focus();
      await visit.keyboard.press('Shift+Tab');
      await visit.keyboard.press('Tab');
      expect(await link.evaluate((found) => found === document.activeElement)).toBe(true);
      await visit.keyboard.press('Enter');
      await visit.waitForURL('**/thu-tuc?truc-tuyen=FULL');
      await visit.close();
    },
    2 * MINUTE,
  );

  it(
    'other queries are told apart, and the longest leaves the first result on the screen',
    async () => {
      await page.goto(`${server.url}/tim-kiem?q=lam+sao+de+co+nguoi+yeu`);
      const offered = page.locator('[aria-labelledby=tim-khac] > li > a');
      const [link] = await offered.all();
      expect((await link?.getAttribute('title'))?.length).toBeGreaterThan(150);
      // Two lines.
      expect((await link?.boundingBox())?.height).toBeLessThan(60);
      expect((await page.locator('.results .name').first().boundingBox())?.y).toBeLessThan(PHONE.height);
    },
    MINUTE,
  );

  it(
    'a place is chosen by typing: without accents, by a former name, by keyboard alone',
    async () => {
      const visit = await browser.newPage();
      await visit.goto(`${server.url}/dia-ban/chon?ve=%2Ftim-kiem%3Fq%3Dkhai%2Bsinh`);
      const options = visit.locator('#ten-goi-y [role=option]');
      await visit.fill('#ten', 'ha noi');
      await options.first().waitFor();
      expect(await options.allInnerTexts()).toContain('Thành phố Hà Nội');
      expect(await visit.getAttribute('#ten', 'aria-expanded')).toBe('true');
      await visit.fill('#ten', 'binh duong');
      await visit.locator('#ten-goi-y >> text=/Tỉnh Bình Dương \\(đến 30\\/06\\/2025\\) → Thành phố Hồ Chí Minh/').waitFor();
      await visit.fill('#ten', 'huyen dong van');
      await visit.locator('#ten-goi-y >> text=/Huyện Đồng Văn \\(đến 30\\/06\\/2025\\) → Xã Phố Bảng, Tỉnh Tuyên Quang/').waitFor();
      await visit.fill('#ten', 'xa pho la');
      await visit.locator('#ten-goi-y >> text=/Xã Phố Là \\(đến 30\\/06\\/2025\\) → Huyện Đồng Văn/').waitFor();
      await visit.fill('#ten', 'ba dinh');
      await visit.locator('#ten-goi-y >> text=/^Phường Ba Đình, Thành phố Hà Nội/').waitFor();
      await visit.focus('#ten');
      await visit.keyboard.press('ArrowDown');
      expect(await visit.getAttribute('#ten', 'aria-activedescendant')).toBe('ten-goi-y-0');
      await visit.keyboard.press('Escape');
      expect(await visit.getAttribute('#ten', 'aria-expanded')).toBe('false');
      await visit.fill('#ten', 'thanh pho ha noi');
      await options.first().waitFor();
      await visit.keyboard.press('ArrowDown');
      await visit.keyboard.press('Enter');
      await visit.waitForURL('**/tim-kiem?q=khai+sinh&dia-ban=01');
      await visit.close();
    },
    MINUTE,
  );

  it(
    'suggestions lie whole over the page, are chosen by keys and by touch, and close on Escape, elsewhere and when the box is left',
    async () => {
      const phone = await browser.browser()?.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
      const visit = await (phone ?? browser).newPage();
      const list = visit.locator('#q-goi-y');
      const type = async (text: string) => {
        await visit.goto(server.url);
        await visit.tap('#q');
        await visit.locator('#q').pressSequentially(text);
        await list.locator('li').first().waitFor();
      };
      await type('khai sinh');
      // Nothing cuts it off, nothing lies over it: whoever touches the middle of an option touches that option.
      expect(
        await list.locator('li').evaluateAll(
          (options) =>
            options.filter((option) => {
              const { left, top, width, height } = option.getBoundingClientRect();
              return document.elementFromPoint(left + width / 2, top + height / 2) !== option;
            }).length,
        ),
      ).toBe(0);
      await visit.keyboard.press('Escape');
      await list.waitFor({ state: 'hidden' });
      expect(await visit.inputValue('#q')).toBe('khai sinh');
      await type('khai sinh');
      await visit.tap('.bottom h2 >> nth=0');
      await list.waitFor({ state: 'hidden' });
      await type('khai sinh');
      await list.locator('li', { hasText: 'Thủ tục đăng ký lại khai sinh' }).tap();
      await visit.waitForURL('**/thu-tuc/1.004884');
      // An answer that is still under way when the box is left is given up, so it opens nothing.
      await visit.goto(server.url);
      await visit.route('**/v1/suggest?**', () => undefined);
      const givenUp = visit.waitForEvent('requestfailed', (request) => request.url().includes('/v1/suggest'));
      const asked = visit.waitForRequest('**/v1/suggest?**');
      await visit.locator('#q').pressSequentially('khai');
      await asked;
      await visit.focus('.home');
      await givenUp;
      expect(await list.isVisible()).toBe(false);
      await phone?.close();
    },
    3 * MINUTE,
  );

  it(
    'all of it works without script',
    async () => {
      const plain = await browser.browser()?.newContext({ javaScriptEnabled: false, viewport: PHONE });
      const visit = await (plain ?? browser).newPage();
      await visit.goto(server.url);
      await visit.fill('#q', 'khai sinh');
      await visit.click('button[type=submit]');
      await visit.click('.results a.name >> nth=0');
      await visit.waitForURL('**/thu-tuc/**');
      expect(await visit.locator('#giay-to').count()).toBe(1);
      await visit.goto(`${server.url}/tim-kiem?q=khai+sinh&dia-ban=ha+noi`);
      expect(visit.url()).toContain('dia-ban=01');
      await visit.goto(`${server.url}/dia-ban/chon`);
      await visit.fill('#ten', 'ba dinh');
      await visit.click('main form button');
      await visit.waitForURL('**/dia-ban/chon?**ten=**');
      expect(await visit.locator('main a', { hasText: 'Phường Ba Đình, Thành phố Hà Nội' }).count()).toBeGreaterThan(0);
      await visit.goto(`${server.url}/thu-tuc/1.004194`);
      await visit.selectOption('#truong-hop', '2');
      await visit.click('.case-chooser button');
      await visit.waitForURL('**/thu-tuc/1.004194?truong-hop=2#giay-to');
      expect(await visit.locator('#giay-to ~ details.case').count()).toBe(0);
      await visit.close();
      await plain?.close();
    },
    MINUTE,
  );

  it(
    'a page prints without what is only for screens, and a sheet with its code',
    async () => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${server.url}/thu-tuc/1.001193`);
      const isShown = (selector: string) => page.locator(selector).first().isVisible();
      expect([await isShown('.bottom'), await isShown('.actions'), await isShown('.answers'), await isShown('.paper-only')]).toEqual([
        false,
        false,
        true,
        true,
      ]);
      await page.goto(`${server.url}/thu-tuc/1.001193/niem-yet`);
      const code = await page.$eval('.qr', (qr) => qr.getBoundingClientRect().width);
      // 30 mm at 96 dots an inch.
      expect(code).toBeGreaterThanOrEqual((30 / 25.4) * 96);
      await page.emulateMedia({ media: 'screen' });
    },
    MINUTE,
  );
});
