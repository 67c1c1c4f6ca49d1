import { contentLoader } from '../catalogue/contentLoader.ts';
import { createSearch } from '../search/createSearch.ts';
import type { IndexingDecision } from '../search/decideIndexing.ts';
import { EmbeddedEngine } from '../search/embeddedEngine.ts';
import type { Search } from '../search/search.ts';
import type { SearchFollower } from '../search/searchFollower.ts';
import { followWithSearch } from '../search/searchFollower.ts';
import type { DocumentWords } from '../search/toSearchDocument.ts';
import { loadWordData } from '../search/words/loadWordData.ts';
import { PhraseBook } from '../search/words/phraseBook.ts';
import type { WordData } from '../search/words/wordData.ts';
import type { WordsFollower } from '../search/words/wordsFollower.ts';
import { followWords } from '../search/words/wordsFollower.ts';
import { bundledFile } from './bundledData.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

export interface OpenSearch {
  readonly search: Search;
  readonly followed: SearchFollower;
  readonly words: WordsFollower;
}

/** The embedded engine with the bundled words, and what keeps it in step with the catalogue and with the editors' words. */
export function openSearch(
  { store, searchWords }: Pick<OpenCatalogue, 'store' | 'searchWords'>,
  onDecision: (id: string, decision: IndexingDecision) => void,
): OpenSearch {
  const bundled = loadWordData(bundledFile('search'));
  const search = createSearch({ engine: new EmbeddedEngine(), words: bundled });
  const followed = followWithSearch({
    search,
    words: wordsOfDocuments(bundled),
    // Read once: what people asked for lately is not driven out.
    contentOf: contentLoader(store, 0).contentOf,
    onDecision,
  });
  const words = followWords({
    bundled,
    reader: searchWords,
    async use(effective) {
      search.useWords(effective);
      // Each of the two takes some ten milliseconds: people are answered in between.
      await new Promise((resolve) => setImmediate(resolve));
      await followed.useWords(wordsOfDocuments(effective));
    },
  });
  return { search, followed, words };
}

function wordsOfDocuments({ phrases, abbreviations }: WordData): DocumentWords {
  return { phraseBook: new PhraseBook(phrases), abbreviations };
}
