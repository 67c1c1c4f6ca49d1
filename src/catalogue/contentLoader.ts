import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { ProcedureContent } from '../domain/content/content.ts';
import type { HashedText, SealedLine, SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { LogReader } from '../store/logReader.ts';
import { DatabaseAway } from './databaseAway.ts';
import type { ContentLoader } from './snapshot.ts';
import { UnreadableText } from './unreadableText.ts';

const LINES_AT_ONCE = 500;
/** A character of Vietnamese text in memory. */
const BYTES_PER_CHARACTER = 2;
/** Lines read once lately: who reads everything once must not push out what others read again and again. */
const REMEMBERED_LINES = 500;
/** Some two megabytes. */
const KEPT_HASHES = 10_000;

/**
 * Loads contents by sealed id, many in one query, and caches those read again up to about `cacheBytes`. Use 0 to read
 * everything once without a cache. Content never changes, so nothing is ever invalidated.
 * @param isAway whether the database is known to be away: then nobody waits for it
 * @param onLost told of each announced text that cannot be read
 */
export function contentLoader(
  log: Pick<LogReader, 'textsOf'>,
  cacheBytes = 24 * 1024 * 1024,
  isAway: () => boolean = () => false,
  onLost: (id: SealedLineId) => void = () => undefined,
): ContentLoader {
  const contents = new LRUCache<SealedLineId, { readonly content: ProcedureContent | null }>({ maxSize: Math.max(1, cacheBytes) });
  const readOnce = new LRUCache<SealedLineId, true>({ max: REMEMBERED_LINES });
  const hashes = new LRUCache<SealedLineId, string>({ max: KEPT_HASHES });
  const texts = new DataLoader<SealedLineId, HashedText | null>(
    async (ids) => {
      if (isAway()) throw new DatabaseAway();
      const found = await log.textsOf(ids).catch((error: unknown) => {
        throw new DatabaseAway(error);
      });
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false, maxBatchSize: LINES_AT_ONCE },
  );

  return {
    async contentOf(line) {
      if (line.summary.kind === 'abolished') return null;
      const id = line.summary.contentOf ?? line.id;
      const known = contents.get(id);
      if (known) return known.content;
      const found = await texts.load(id);
      if (found === null) {
        onLost(id);
        throw new UnreadableText(id);
      }
      const { hash, text } = found;
      const { content } = JSON.parse(text) as SealedLine;
      // Whoever shows a text shows its hash, too: nothing is read twice for it.
      if (cacheBytes > 0) hashes.set(id, hash);
      if (readOnce.has(id)) contents.set(id, { content }, { size: BYTES_PER_CHARACTER * text.length });
      else readOnce.set(id, true);
      return content;
    },
    textOf: async (id) => (await texts.load(id))?.text ?? null,
    async hashOf(id) {
      const known = hashes.get(id);
      if (known !== undefined) return known;
      const found = await texts.load(id);
      if (found === null) return null;
      hashes.set(id, found.hash);
      return found.hash;
    },
  };
}
