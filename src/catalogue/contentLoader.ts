import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { ProcedureContent } from '../domain/content/content.ts';
import type { SealedLine, SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { LogReader } from '../store/logReader.ts';
import type { ContentLoader } from './snapshot.ts';
import { UnreadableText } from './unreadableText.ts';

const LINES_AT_ONCE = 500;
/** A character of Vietnamese text in memory. */
const BYTES_PER_CHARACTER = 2;

/**
 * Loads contents by sealed id, many in one query, and caches recent ones up to about `cacheBytes`. Use 0 to read
 * everything once without a cache. Content never changes, so nothing is ever invalidated.
 */
export function contentLoader(log: Pick<LogReader, 'textsOf'>, cacheBytes = 24 * 1024 * 1024): ContentLoader {
  const contents = new LRUCache<SealedLineId, { readonly content: ProcedureContent | null }>({ maxSize: Math.max(1, cacheBytes) });
  const texts = new DataLoader<SealedLineId, string | null>(
    async (ids) => {
      const found = await log.textsOf(ids);
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
      const text = await texts.load(id);
      if (text === null) throw new UnreadableText(id);
      const { content } = JSON.parse(text) as SealedLine;
      contents.set(id, { content }, { size: BYTES_PER_CHARACTER * text.length });
      return content;
    },
    textOf: (id) => texts.load(id),
  };
}
