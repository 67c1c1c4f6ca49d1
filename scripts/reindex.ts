/** npm run reindex: rebuilds every projection from the log. */
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { openCatalogue } from '../src/server/openCatalogue.ts';
import { rebuildRemoteSearch } from '../src/server/remoteSearch.ts';
import { feedSearch, openSearch } from '../src/server/openSearch.ts';
import { syncProcedures } from '../src/collections/catalogue/syncProcedures.ts';
import { dayInVietNam } from '../src/domain/values/calendarDate.ts';
import { command } from './command.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';

const USAGE = `npm run reindex

Dựng lại danh sách thủ tục cho biên tập viên và chỉ mục tìm kiếm từ nhật ký công bố.
Builds the editors' list and the search index anew from the log. The embedded index lives in the server's memory, so for it this
measures and proves that it can be built. With MEILI_HOST and MEILI_INDEX_KEY the index of Meilisearch is built anew beside the live
one, which answers until both are swapped.`;

await command({ usage: USAGE }, reindex);

async function reindex(): Promise<number> {
  const troubles: string[] = [];
  const settings = settingsOrExit();
  const open = await openCatalogue(settings, { now: () => new Date(), onTrouble: (problem) => troubles.push(problem) });
  try {
    const { catalogue, registers } = open.follower.current();
    const written = await syncProcedures(open.payload, catalogue, dayInVietNam(new Date()));
    console.log(bilingualLine({ vi: `Danh sách thủ tục: ghi lại ${written} hàng.`, en: `List of procedures: ${written} rows written.` }));
    const started = Date.now();
    const search = await openSearch();
    const { followed, words, madeOf } = await feedSearch(search, open, () => undefined);
    await words.look();
    await followed.follow(catalogue, registers.withheld);
    const { engine, revision, documents } = search.status();
    console.log(
      bilingualLine({
        vi: `Chỉ mục ${engine}: ${documents} tài liệu, bản ${revision}, ${Date.now() - started} ms.`,
        en: `Index ${engine}: ${documents} documents, revision ${revision}.`,
      }),
    );
    const remote = await rebuildRemoteSearch(settings, search, catalogue, madeOf());
    if (remote) console.log(`Chỉ mục Meilisearch / index of Meilisearch: ${Object.values(remote).join(', ')}.`);
    for (const trouble of troubles) console.error(trouble);
    return troubles.length === 0 ? 0 : 1;
  } finally {
    await open.close();
  }
}
