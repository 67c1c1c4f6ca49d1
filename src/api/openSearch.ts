import { contentLoader } from '../catalogue/contentLoader.ts';
import { createSearch } from '../search/createSearch.ts';
import type { IndexingDecision } from '../search/decideIndexing.ts';
import { EmbeddedEngine } from '../search/embeddedEngine.ts';
import type { Search } from '../search/search.ts';
import type { SearchFollower } from '../search/searchFollower.ts';
import { followWithSearch } from '../search/searchFollower.ts';
import { loadWordData } from '../search/words/loadWordData.ts';
import { PhraseBook } from '../search/words/phraseBook.ts';
import { bundledFile } from './bundledData.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

/** The embedded engine with the bundled words, and what keeps it in step with the catalogue. */
export function openSearch(
  { store }: Pick<OpenCatalogue, 'store'>,
  onDecision: (id: string, decision: IndexingDecision) => void,
): { readonly search: Search; readonly followed: SearchFollower } {
  const words = loadWordData(bundledFile('search'));
  const search = createSearch({ engine: new EmbeddedEngine(), words });
  const followed = followWithSearch({
    search,
    words: { phraseBook: new PhraseBook(words.phrases), abbreviations: words.abbreviations },
    // Read once: what people asked for lately is not driven out.
    contentOf: contentLoader(store, 0).contentOf,
    onDecision,
  });
  return { search, followed };
}
