/** npm run measure-pages -- URL: where papers begin on a phone, and what pages weigh, over every procedure of a system. */
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { measurePages } from '../test/browser/measurePages.ts';
import { openBrowser } from '../test/browser/openBrowser.ts';
import { command, WrongArguments } from './command.ts';

const USAGE = `npm run measure-pages -- URL

Đo trang của mọi thủ tục đang có hiệu lực trên hệ thống tại URL: giấy tờ bắt đầu ở màn hình thứ mấy (360 px), trang nặng bao nhiêu.
Measures the page of every procedure in force of the system at URL: where papers begin at 360 px, and how many bytes it takes.
Ends with 1 where more than 5 of 100 begin behind the middle of the third screen.`;

const MOST_LATE = 0.05;

await command({ usage: USAGE, takesWords: true }, async ({ positionals: [url] }) => {
  if (!url || !URL.canParse(url)) throw new WrongArguments(bilingualLine({ vi: 'Thiếu URL.', en: 'The URL is missing.' }));
  const browser = await openBrowser();
  const measured = await measurePages(await browser.newPage(), url.replace(/\/$/, ''), (done) => {
    if (done % 500 === 0) console.error(`… ${done}`);
  });
  await browser.close();
  const { pages, withPapers, papersLate, middleBytes, farBytes } = measured;
  const late = papersLate.length / Math.max(1, withPapers);
  console.log(`${pages} trang / pages, ${withPapers} có giấy tờ / with papers`);
  console.log(`giấy tờ trước màn hình 2,5 / papers before screen 2.5: ${(100 * (1 - late)).toFixed(1)} %`);
  console.log(`byte (br): giữa / middle ${middleBytes}, 99 % ${farBytes}`);
  if (papersLate.length > 0) console.log(`muộn / late: ${papersLate.slice(0, 20).join(' ')}`);
  return late <= MOST_LATE ? 0 : 1;
});
