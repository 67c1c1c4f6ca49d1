import { contentLoader } from '../catalogue/contentLoader.ts';
import { createSearch } from '../search/createSearch.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { IndexingDecision } from '../search/decideIndexing.ts';
import type { SearchEngine } from '../search/engine.ts';
import { EmbeddedEngine } from '../search/embeddedEngine.ts';
import type { Search } from '../search/search.ts';
import type { SearchFollower } from '../search/searchFollower.ts';
import { followWithSearch } from '../search/searchFollower.ts';
import type { DocumentWords } from '../search/toSearchDocument.ts';
import { remembered } from '../domain/values/remembered.ts';
import { loadStartLists, loadWordData } from '../words/loadWordData.ts';
import { QualifierReader } from '../search/language/qualifierReader.ts';
import { PhraseBook } from '../words/phraseBook.ts';
import { NO_WORDS } from '../words/wordData.ts';
import type { WordData } from '../words/wordData.ts';
import type { WordsFollower } from '../words/wordsFollower.ts';
import { followWords } from '../words/wordsFollower.ts';
import { bundledFile } from './bundledData.ts';
import { phrasesState, type MadeOf } from './keptIndex.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

/** Keeps search up to date with the catalogue, the bundled words and the editors' words. */
export interface SearchKeepers {
  readonly followed: SearchFollower;
  readonly words: WordsFollower;
  /** The phrases in new documents, and the texts that documents leave out. */
  madeOf(): MadeOf;
  /** Writes documents again whose phrases are outdated, after an index was restored. */
  reword(): Promise<void>;
}

/** Without documents, and with the words of the start page alone: reading thousands would delay the first answer. */
export async function openSearch(engine: SearchEngine = new EmbeddedEngine()): Promise<Search> {
  return createSearch({ engine, words: { ...NO_WORDS, ...(await loadStartLists(bundledFile('search'))) } });
}

/**
 * Gives search the bundled words, and what follows the catalogue and the editors' words.
 * @param withheldBefore the texts that a restored index left out
 */
export async function feedSearch(
  search: Search,
  { store, searchWords }: Pick<OpenCatalogue, 'store' | 'searchWords'>,
  onDecision: (id: string, decision: IndexingDecision) => void,
  withheldBefore: readonly SealedLineId[] = [],
): Promise<SearchKeepers> {
  const bundled = await loadWordData(bundledFile('search'));
  search.useWords(bundled);
  const followed = followWithSearch({
    search,
    words: wordsOfDocuments(bundled),
    // Reads everything once without a cache, so that recent contents stay cached elsewhere.
    contentOf: contentLoader(store, 0).contentOf,
    onDecision,
    withheldBefore,
  });
  let used = bundled;
  const phrasesOf = remembered(phrasesState);
  const words = followWords({
    bundled,
    reader: searchWords,
    async use(effective) {
      used = effective;
      search.useWords(effective);
      // Each of the two takes some ten milliseconds: people are answered in between.
      await new Promise((resolve) => setImmediate(resolve));
      await followed.useWords(wordsOfDocuments(effective));
    },
  });
  return {
    followed,
    words,
    madeOf: () => ({ phrases: phrasesOf(used), withheld: followed.withheld() }),
    reword: () => followed.useWords(wordsOfDocuments(used)),
  };
}

function wordsOfDocuments({ phrases, qualifiers, abbreviations }: WordData): DocumentWords {
  return { phraseBook: new PhraseBook(phrases), qualifiers: new QualifierReader(qualifiers), abbreviations };
}
