import { setImmediate as othersMayRun, setTimeout as pause } from 'node:timers/promises';
import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import { contentFactsOf, NO_FACTS, pairFacts, type ContentFacts } from '../domain/content/contentFacts.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';
import { allLines } from '../domain/timeline/changes.ts';
import type { FactsOf } from '../domain/timeline/contentFilter.ts';
import { remembered } from '../domain/values/remembered.ts';
import type { ContentLoader } from './snapshot.ts';

/** The facts of all texts, held in memory: some hundred bytes a line, read once and never changed. */
export interface ContentFactsIndex {
  /** Reads the texts of lines that are not known yet. Others work in between. */
  catchUp(catalogue: Catalogue): Promise<void>;
  /** The same before anybody asks: rests between its turns, unless somebody waits. */
  warmUp(catalogue: Catalogue): Promise<void>;
  /** Reads no further, as at the end of a process. */
  stop(): void;
  /** Null for a text that was not read. */
  readonly of: FactsOf;
}

/** Some milliseconds of work, for which others wait. */
const LINES_AT_ONCE = 10;
/** So many times as long as it worked, while nobody waits: a fifth of the processor at most. */
const RESTS = 4;

export function contentFactsIndex(contents: Pick<ContentLoader, 'contentOf'>): ContentFactsIndex {
  const known = new Map<SealedLineId, ContentFacts>();
  let reading: Promise<void> = Promise.resolve();
  let isStopped = false;
  let waiting = 0;

  const read = async (line: LineEntry): Promise<void> => {
    // A damaged text matches no condition; whoever asks for it by its code is told.
    const content = await contents.contentOf(line).catch(() => undefined);
    if (content !== undefined) known.set(line.id, content === null ? NO_FACTS : contentFactsOf(content));
  };
  const readMissing = async (catalogue: Catalogue): Promise<void> => {
    const missing = allLines(catalogue).filter(({ id }) => !known.has(id));
    for (let from = 0; from < missing.length && !isStopped; from += LINES_AT_ONCE) {
      const began = performance.now();
      await Promise.all(missing.slice(from, from + LINES_AT_ONCE).map(read));
      await (waiting > 0 ? othersMayRun() : pause(RESTS * (performance.now() - began), undefined, { ref: false }));
    }
  };
  const readNext = (catalogue: Catalogue) => (reading = reading.then(() => readMissing(catalogue)));

  return {
    async catchUp(catalogue) {
      waiting += 1;
      await readNext(catalogue).finally(() => (waiting -= 1));
    },
    warmUp: readNext,
    stop: () => void (isStopped = true),
    of({ line, national }) {
      const own = known.get(line.id);
      if (!own) return null;
      return national ? pairFacts(own, known.get(national.id) ?? NO_FACTS) : own;
    },
  };
}

/** One index for each loader of texts, that is for each process. */
export const factsIn = remembered((contents: ContentLoader) => contentFactsIndex(contents));
