import type { Sentence } from '../articles/sentences.ts';
import type { Header } from '../header/readHeader.ts';
import { findKinds, readFacets } from '../lists/headingFacets.ts';
import type { Lists } from '../lists/rawLines.ts';
import { findLevels } from './levelWords.ts';
import type { DecisionKind } from '../parsedDecision.ts';
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
    citedAnnexKinds: citedAnnexKinds(stated),
    ownSign: header.number?.replace(/^[^/]*\//, '') ?? null,
    hasSeveralAnnexes: found.annexes.length > 1,
  };
}

const ANNEX = /phụ\s+lục\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![\p{L}\d])/giu;

/** 'PHỤ LỤC II', 'Phụ lục số II' → 'II'; null for another label. */
export function annexNumber(label: string): string | null {
  return [...label.matchAll(ANNEX)][0]?.[1]?.toUpperCase() ?? null;
}

const NAMES_AFTER = /^[\s)]*(?:[:–-]|là\s|gồm\s|về\s|công bố\s)/iu;

/**
 * Each annex to which the article gives one kind, before its name ('TTHC bị bãi bỏ (Phụ lục II)') or behind it
 * ('Phụ lục II: TTHC bị bãi bỏ'); an annex with two of them has none.
 */
function citedAnnexKinds(texts: readonly string[]): Map<string, DecisionKind> {
  const said = new Map<string, Set<DecisionKind>>();
  for (const text of texts) {
    const found = [...text.matchAll(ANNEX)].map((match) => ({
      number: (match[1] ?? '').toUpperCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const areBehind = found.some(({ end }) => NAMES_AFTER.test(text.slice(end)));
    found.forEach(({ number, start, end }, index) => {
      const words = areBehind ? text.slice(end, found[index + 1]?.start) : text.slice(found[index - 1]?.end ?? 0, start);
      said.set(number, new Set([...(said.get(number) ?? []), ...findKinds(words)]));
    });
  }
  return new Map([...said].flatMap(([number, kinds]) => (kinds.size === 1 ? [...kinds].map((kind) => [number, kind] as const) : [])));
}

function textOfArticle(sentences: readonly Sentence[], wanted: number): string {
  return sentences
    .filter(({ article }) => article === wanted)
    .map(({ text }) => text)
    .join(' ');
}
