import type { DocumentParts } from '../documentParts.ts';
import type { Heading } from '../lists/headingStack.ts';
import { readDeclaredCounts, type DeclaredCount } from './declaredCounts.ts';

export interface CountsReading {
  /** Counts in the announcing article or the title. */
  readonly inText: readonly DeclaredCount[];
  /** The same, with the total row of a workbook that has no articles. */
  readonly declared: readonly DeclaredCount[];
  /** Headings with a count of their own: '(03 TTHC)'. */
  readonly sections: readonly Heading[];
}

export function readCounts({ form, header, sentences, found }: DocumentParts): CountsReading {
  const place = header.places.title;
  const inText = readDeclaredCounts(sentences, header.title !== null && place ? { text: header.title, place } : null);
  const [total, ...others] = found.totals;
  const countsAll = total !== undefined && others.length === 0 && form.format === 'xlsx' && !inText.some(({ kind }) => kind === 'total');
  return {
    inText,
    declared: countsAll ? [...inText, { kind: 'total', count: total.count, place: total.place }] : inText,
    sections: found.headings.filter(({ facets }) => facets.count !== null),
  };
}
