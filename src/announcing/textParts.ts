import { LRUCache } from 'lru-cache';
import { partsInText } from '../domain/content/contentParts.ts';
import type { ProcedureContent } from '../domain/content/content.ts';
import type { SealedLine, SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { ProcedurePart } from '../domain/values/vocabulary.ts';
import type { LogStore } from '../store/logStore.ts';

type Texts = Pick<LogStore, 'textsOf'>;
type Parts = ReadonlySet<ProcedurePart>;

const TEXTS_AT_ONCE = 100;
/** A set of parts takes some 200 bytes, so a check of the same lines again reads no texts. */
const REMEMBERED = 20_000;

/** Long texts by line; missing ones and endings are left out. */
export async function contentsOf(store: Texts, ids: readonly SealedLineId[]): Promise<Map<SealedLineId, ProcedureContent>> {
  const contents = new Map<SealedLineId, ProcedureContent>();
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE)
    for (const [id, { text }] of await store.textsOf(ids.slice(start, start + TEXTS_AT_ONCE))) {
      const { content } = JSON.parse(text) as SealedLine;
      if (content) contents.set(id, content);
    }
  return contents;
}

/** The parts that sealed texts fill. A sealed text never changes, so each is read once. */
export function rememberTextParts(store: Texts): (ids: readonly SealedLineId[]) => Promise<ReadonlyMap<SealedLineId, Parts>> {
  const known = new LRUCache<SealedLineId, Parts>({ max: REMEMBERED });
  return async (ids) => {
    const found = new Map<SealedLineId, Parts>();
    const unknown = ids.filter((id) => {
      const parts = known.get(id);
      if (parts) found.set(id, parts);
      return !parts;
    });
    for (const [id, content] of await contentsOf(store, unknown)) {
      const parts = partsInText(content);
      known.set(id, parts);
      found.set(id, parts);
    }
    return found;
  };
}
