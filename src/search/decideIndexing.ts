import { isDeepStrictEqual } from 'node:util';
import type { IndexedDocument, SearchDocument } from './searchDocument.ts';
import { asideOf, hashOfBody } from './searchDocument.ts';

export interface IndexingDecision {
  readonly action: 'put' | 'delete' | 'skip';
  /** For the log file. */
  readonly reason: string;
}

/** What to do with a document, and why. `held` is in the index, `next` comes from the catalogue (null: no document). */
export function decideIndexing(held: IndexedDocument | null, next: SearchDocument | null): IndexingDecision {
  if (!next) return held ? { action: 'delete', reason: 'no version left' } : { action: 'skip', reason: 'never had a text' };
  if (!held) return { action: 'put', reason: 'new' };
  const { bodyHash, ...texts } = { ...held, ...asideOf(held) };
  const changed = (Object.keys(next) as (keyof SearchDocument)[]).filter((key) =>
    key === 'body' ? bodyHash !== hashOfBody(next.body) : !isDeepStrictEqual(texts[key], next[key]),
  );
  if (changed.length === 0) return { action: 'skip', reason: 'unchanged' };
  return { action: 'put', reason: `changed: ${changed.join(', ')}` };
}
