import { handleEndpoints } from 'payload';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { createFileDrafting } from '../../src/announcing/fromFile/createFileDrafting.ts';
import { unexplained } from '../../src/announcing/announcing.ts';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import type { LinesTable } from '../../src/collections/lines/table/tableEndpoints.ts';
import type { Decision } from '../../src/collections/payloadTypes.ts';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { manyLines } from '../../test/browser/adminStory.ts';
import { atMost, seconds, type Benchmark, type Measurement } from './benchmark.ts';
import { amendments } from './amendments.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { plugIn } from '../../src/collections/plugs.ts';

const NATIONAL_LIST = 5_665;
const SIZES = [100, 700];
const PASSWORD = 'mật khẩu để đo hiệu năng';
const SAVED_WITHIN_S = 2;

/**
 * Measures the officer's waiting for decisions of 100 and of 700 lines with full texts, without the browser.
 * The steps: read the file, store the draft, open its table, check it, save every line changed, announce.
 */
export const editing: Benchmark = {
  name: 'editing',
  title: bilingualLine({ vi: 'Biên tập quyết định 100 và 700 dòng', en: 'Editing decisions of 100 and 700 lines' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const catalogue = await openCatalogue(
      { dataDir, databaseUrl: `file:${dataDir}/tthc.db`, secret: null },
      { now: () => new Date(), onTrouble: (problem) => note(problem), pollEvery: 0 },
    );
    try {
      plugIn(catalogue.payload, { announcing: catalogue.announcing });
      const ask = await askAsEditor(catalogue, dataDir);
      const measured: Measurement[] = [];
      for (const [round, lines] of SIZES.entries()) {
        note(`${lines} dòng / lines`);
        measured.push(...(await editOnce(catalogue, ask, lines, round + 1)));
      }
      return measured;
    } finally {
      await catalogue.close();
      await remove();
    }
  },
};

type Ask = (method: string, path: string, body?: object) => Promise<LinesTable>;

async function editOnce(catalogue: OpenCatalogue, ask: Ask, lines: number, round: number): Promise<Measurement[]> {
  const { payload, announcing } = catalogue;
  const measured: Measurement[] = [];
  const measure = async <Result>(what: string, task: () => Promise<Result>, limit?: number): Promise<Result> => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const result = await task();
    const { user, system } = process.cpuUsage(before);
    const [took, cpu] = [performance.now() - started, (user + system) / 1_000];
    const goal = limit === undefined ? {} : { goal: atMost(took / 1_000, limit, 's') };
    measured.push({ what: `${lines}: ${what}`, measured: `${seconds(took)} (CPU ${seconds(cpu)})`, ...goal });
    return result;
  };
  const file = manyLines(lines);
  await measure('đọc tệp / read the file', () => createFileDrafting(catalogue).draft(file));
  const draft = await amendments(catalogue, lines, round);
  const id = await measure('lưu bản soạn / store the draft', () => saveDraft(payload, draft), SAVED_WITHIN_S);
  const { rows } = await measure('mở bảng / open the table', () => ask('GET', `/decisions/${id}/table`));
  const changed = rows.map((row) => ({
    id: row.id,
    seen: row.seen,
    set: { effectiveFrom: row.values.effectiveFrom, position: `${row.id}` },
  }));
  await measure(
    'lưu bảng, mọi dòng / save the table, every line',
    () => ask('POST', `/decisions/${id}/table`, { changed, added: [], removed: [], order: null }),
    SAVED_WITHIN_S,
  );
  const { draft: stored } = await loadDraft(payload, id as Decision['id']);
  const violations = await measure('kiểm tra / check', () => announcing.check(stored));
  const answers = violations.map(({ code, path }) => ({ code, path, answer: 'đo hiệu năng / benchmark' }));
  const open = unexplained(violations, answers);
  if (open.length > 0) throw new Error(`The draft has errors: ${JSON.stringify(open[0])}`);
  const { outcome } = await measure('công bố / announce', () => announcing.announce(stored, answers));
  if (outcome !== 'announced') throw new Error(`The draft was not announced: ${outcome}`);
  return measured;
}

/** Asks the admin's API with an account that works for every authority. */
async function askAsEditor({ payload }: OpenCatalogue, key: string): Promise<Ask> {
  const email = 'do@example.gov.vn';
  await payload.create({ collection: 'users', data: { email, password: PASSWORD, role: 'editor', isForAllAuthorities: true } });
  const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
  return async (method, path, body) => {
    const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` };
    const request = new Request(`http://localhost/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const response = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as LinesTable;
  };
}
