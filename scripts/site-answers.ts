/** npm run site-answers: rewrites src/site/answers.ts. Run it after a page's query or the schema has changed. */
import { writeFileSync } from 'node:fs';
import { command } from './command.ts';
import { siteAnswers } from './site/siteAnswers.ts';

const USAGE = `npm run site-answers

Viết lại src/site/answers.ts theo lược đồ GraphQL và câu hỏi của các trang.
Writes src/site/answers.ts anew from the GraphQL schema and the queries of the pages.`;

await command({ usage: USAGE }, async () => {
  writeFileSync(new URL('../src/site/answers.ts', import.meta.url), await siteAnswers());
  return 0;
});
