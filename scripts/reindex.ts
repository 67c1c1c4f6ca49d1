/** npm run reindex: builds every projection anew from the log. */
import { openCatalogue } from '../src/server/openCatalogue.ts';
import { feedSearch, openSearch } from '../src/server/openSearch.ts';
import { syncProcedures } from '../src/collections/catalogue/syncProcedures.ts';
import { dayInVietNam } from '../src/domain/values/calendarDate.ts';
import { command } from './command.ts';
import { settingsOrExit } from './settingsOrExit.ts';

const USAGE = `npm run reindex

Dựng lại danh sách thủ tục cho biên tập viên và chỉ mục tìm kiếm từ nhật ký công bố.
Builds the editors' list and the search index anew from the log. The embedded index lives in the server's memory and is
built at each start, so for it this measures and proves that it can be built.`;

await command({ usage: USAGE }, reindex);

async function reindex(): Promise<number> {
  const troubles: string[] = [];
  const open = await openCatalogue(settingsOrExit(), { now: () => new Date(), onTrouble: (problem) => troubles.push(problem) });
  try {
    const { catalogue } = open.follower.current();
    const written = await syncProcedures(open.payload, catalogue, dayInVietNam(new Date()));
    console.log(`Danh sách thủ tục: ghi lại ${written} hàng. / List of procedures: ${written} rows written.`);
    const started = Date.now();
    const search = openSearch();
    const { followed, words } = await feedSearch(search, open, () => undefined);
    await words.look();
    await followed.follow(catalogue);
    const { engine, revision, documents } = search.status();
    console.log(
      `Chỉ mục ${engine}: ${documents} tài liệu, bản ${revision}, ${Date.now() - started} ms. / Index ${engine}: ${documents} documents, revision ${revision}.`,
    );
    for (const trouble of troubles) console.error(trouble);
    return troubles.length === 0 ? 0 : 1;
  } finally {
    await open.close();
  }
}
