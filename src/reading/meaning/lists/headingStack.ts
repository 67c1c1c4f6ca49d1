import type { Place } from '../../form/documentForm.ts';
import { foldText, joinLines } from '../foldText.ts';
import { fieldName, readFacets, type Facets } from './headingFacets.ts';
import { headingTitle, type LabelStyle } from './headingLabel.ts';
import { KNOWN_FIELDS } from '../vocabulary.ts';

export interface Heading {
  readonly text: string;
  readonly style: LabelStyle;
  readonly label: string;
  /** Whether it is a row of a table. Such a heading ends when a heading outside the table comes. */
  readonly isRow: boolean;
  readonly place: Place;
  readonly facets: Facets;
}

/** The headings above a line, outermost first. */
export type HeadingPath = readonly Heading[];

/**
 * Adds a heading: it replaces its sibling with everything below that, or goes below the last heading. 'I.' inside a
 * table is no sibling of 'I.' above the table, because numbering restarts there.
 */
export function enterHeading(path: HeadingPath, heading: Heading): HeadingPath {
  const kept = heading.isRow ? path : path.filter((each) => !each.isRow);
  const sibling = findSibling(kept, heading);
  if (sibling !== null) return [...kept.slice(0, kept.indexOf(sibling)), heading];
  // A new kind of change ends the levels and fields of the rows above it.
  const outer = heading.isRow && topicOf(heading) === 'kind' ? kept.filter((each) => !each.isRow || topicOf(each) === 'kind') : kept;
  return [...outer, heading];
}

function findSibling(path: HeadingPath, heading: Heading): Heading | null {
  const inner = [...path].reverse().filter(({ style }) => style === heading.style);
  const alike = (each: Heading): boolean => topicOf(each) === topicOf(heading);
  if (heading.style === 'plain') return inner.find((each) => each.isRow === heading.isRow && alike(each)) ?? null;
  const follows = (each: Heading): boolean => ordinalOf(heading) > ordinalOf(each);
  return (
    inner.find((each) => alike(each) && follows(each)) ??
    inner.find(
      (each) =>
        follows(each) &&
        (topicOf(each) === 'none' || topicOf(heading) === 'none') &&
        (each.isRow === heading.isRow || ordinalOf(heading) === ordinalOf(each) + 1),
    ) ??
    inner.find((each) => each.isRow === heading.isRow && alike(each)) ??
    (ordinalOf(heading) > 1 ? inner.find((each) => each.isRow === heading.isRow && follows(each)) : undefined) ??
    null
  );
}

/** The main subject of a heading. */
function topicOf({ facets }: Heading): 'kind' | 'level' | 'field' | 'none' {
  if (facets.kinds.length > 0) return 'kind';
  if (facets.levels.length > 0 || facets.isShared) return 'level';
  return facets.field !== null ? 'field' : 'none';
}

const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number of a label: 'B' is 2, 'IV' is 4, 'Phần II' is 2. */
export function ordinalOf({ style, label }: Heading): number {
  const bare = label.replace(/^.*\s/u, '').toUpperCase();
  if (/^\d/.test(bare)) return Number(/\d+$/.exec(bare)?.[0] ?? 0);
  if (style === 'letter' || style === 'small') return LETTERS.indexOf(bare) + 1;
  if (!/^[IVXL]+$/.test(bare)) return { NHẤT: 1, HAI: 2, BA: 3, TƯ: 4, BỐN: 4, NĂM: 5 }[bare] ?? LETTERS.indexOf(bare) + 1;
  const digits = [...bare].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

export function makeHeading(text: string, style: LabelStyle, label: string, isRow: boolean, place: Place): Heading {
  const line = joinLines(text);
  const facets = readFacets(line);
  // 'I. Hộ tịch': a known field needs no 'lĩnh vực' before it.
  const title = headingTitle(line);
  const known = facets.field === null && facets.kinds.length === 0 ? KNOWN_FIELDS.has(foldText(title)) : false;
  return { text: line, style, label, isRow, place, facets: known ? { ...facets, field: fieldName(title), fieldRaw: title } : facets };
}

/** The innermost heading for which `has` holds. */
export function nearest(path: HeadingPath, has: (facets: Facets) => boolean): Heading | null {
  return [...path].reverse().find(({ facets }) => has(facets)) ?? null;
}
