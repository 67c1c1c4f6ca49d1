/** npm run share-image: draws the picture that shared links show, src/site/frame/share.png. */
import { fileURLToPath } from 'node:url';
import { EMBLEM } from '../src/site/frame/emblem.ts';
import { WORDS } from '../src/site/words.ts';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { command } from './command.ts';

const USAGE = `npm run share-image

Vẽ lại hình mà liên kết được chia sẻ hiển thị (src/site/frame/share.png).
Draws the picture that shared links show anew (src/site/frame/share.png).`;

const FILE = fileURLToPath(new URL('../src/site/frame/share.png', import.meta.url));
/** Readers of Open Graph crop this ratio least. */
const SIZE = { width: 1200, height: 630 };

await command({ usage: USAGE }, async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`<body style="margin:0;height:100vh;box-sizing:border-box;padding:70px 80px;background:#0a4b8f;color:#fff;font:34px/1.4 'Noto Sans',sans-serif;display:flex;flex-direction:column;justify-content:center">
<div style="zoom:3.6;line-height:0">${EMBLEM}</div>
<h1 style="font-size:74px;line-height:1.2;margin:40px 0 24px;text-wrap:balance">${WORDS.catalogue.vi}</h1>
<p style="margin:0">${WORDS.shareLine.vi}</p></body>`);
  await page.screenshot({ path: FILE });
  await browser.close();
  return 0;
});
