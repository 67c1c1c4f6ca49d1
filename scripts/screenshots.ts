/** npm run screenshots -- URL: takes pictures of the pages for docs/pages, on a phone and on a wide screen; --admin: of the admin. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { command, WrongArguments } from './command.ts';
import { adminPictures } from './screenshots/adminPictures.ts';

const USAGE = `npm run screenshots -- URL
npm run screenshots -- --admin

Chụp lại các trang cho docs/pages từ hệ thống đang chạy với dữ liệu mẫu tại URL; --admin: chụp các màn hình của trang quản trị,
từ một hệ thống do lệnh này tự khởi động với dữ liệu mẫu (vài phút).
Takes the pictures in docs/pages anew from a system that runs at URL with the sample data; --admin: those of the admin's screens,
from a system of its own with the sample data (some minutes).`;

const FOLDER = fileURLToPath(new URL('../docs/pages', import.meta.url));
const SCREENS = { phone: { width: 360, height: 740 }, wide: { width: 1280, height: 900 } } as const;
const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  results: '/tim-kiem?q=lam+giay+khai+sinh+cho+con',
  procedure: '/thu-tuc/1.001193',
  sheet: '/thu-tuc/1.004194/niem-yet',
  statistics: '/thong-ke',
  place: '/dia-ban/01',
  list: '/niem-yet?cap=COMMUNE&dia-ban=01',
};

await command({ usage: USAGE, options: { admin: { type: 'boolean' } }, takesWords: true }, async ({ positionals: [url], values }) => {
  if (values.admin) return takeAdmin();
  if (!url || !URL.canParse(url)) throw new WrongArguments(bilingualLine({ vi: 'Thiếu URL.', en: 'The URL is missing.' }));
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(new URL(address, url).href);
      // As a first visitor sees it: the browser offers the place of the page before.
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.screenshot({ path: path.join(FOLDER, `${name}-${screen}.png`) });
    }
  }
  await browser.close();
  return 0;
});

async function takeAdmin(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await adminPictures(page, async (name) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: path.join(FOLDER, `admin-${name}.png`) });
  });
  await browser.close();
  return 0;
}
