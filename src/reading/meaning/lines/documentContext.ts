import type { Sentence } from '../articles/sentences.ts';
import type { Header } from '../header/readHeader.ts';
import { findKinds, readFacets } from '../lists/headingFacets.ts';
import type { Lists } from '../lists/rawLines.ts';
import { findLevels } from './levelWords.ts';
import type { DocumentContext } from './lineContext.ts';

/** What the title, the articles and all headings together tell about every line. */
export function readDocumentContext(header: Header, sentences: readonly Sentence[], found: Lists): DocumentContext {
  const announcing = sentences.find(({ text }) => /công bố|chuẩn hóa|chuẩn hoá|phê duyệt|ban hành/iu.test(text));
  const stated = sentences.filter(({ article }) => article === announcing?.article).map(({ text }) => text);
  const headings = [...found.headings, ...found.annexes].flatMap(({ facets }) => facets.kinds);
  return {
    titleFacets: readFacets(header.title ?? ''),
    titlePlace: header.places.title ?? null,
    articlePlace: announcing?.place ?? sentences[0]?.place ?? null,
    articleLevels: findLevels(textOfArticle(sentences, 1)),
    articleKinds: [...new Set(stated.flatMap(findKinds))],
    headingKinds: [...new Set(headings)],
    ownSign: header.number?.replace(/^[^/]*\//, '') ?? null,
    hasSeveralAnnexes: found.annexes.length > 1,
  };
}

function textOfArticle(sentences: readonly Sentence[], wanted: number): string {
  return sentences
    .filter(({ article }) => article === wanted)
    .map(({ text }) => text)
    .join(' ');
}
