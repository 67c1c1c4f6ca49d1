/** npm run screenshots -- URL: takes pictures of the pages for docs/pages, on a phone and on a wide screen. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { command, WrongArguments } from './command.ts';

const USAGE = `npm run screenshots -- URL

Chụp lại các trang cho docs/pages từ hệ thống đang chạy với dữ liệu mẫu tại URL.
Takes the pictures in docs/pages anew from a system that runs at URL with the sample data.`;

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

await command({ usage: USAGE, takesWords: true }, async ({ positionals: [url] }) => {
  if (!url || !URL.canParse(url)) throw new WrongArguments(bilingualLine({ vi: 'Thiếu URL.', en: 'The URL is missing.' }));
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(new URL(address, url).href);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${screen}.png`) });
    }
  }
  await browser.close();
  return 0;
});
