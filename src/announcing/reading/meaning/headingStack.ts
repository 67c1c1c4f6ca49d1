import type { Place } from '../form/documentForm.ts';
import { readFacets, type Facets } from './headingFacets.ts';
import { joinLines } from './foldText.ts';
import type { LabelStyle } from './headingLabel.ts';

export interface Heading {
  readonly text: string;
  readonly style: LabelStyle;
  readonly label: string;
  /** Whether it is a row of a table; such a one loses its say when a heading outside comes. */
  readonly isRow: boolean;
  readonly place: Place;
  readonly facets: Facets;
}

/** The headings that a line stands under, outermost first. */
export type HeadingPath = readonly Heading[];

/** Adds a heading: one of a style that is already there takes the place of that one and of all under it. */
export function enterHeading(path: HeadingPath, heading: Heading): HeadingPath {
  const kept = heading.isRow ? path : path.filter((each) => !each.isRow);
  const at = kept.findIndex((each) => siblingKey(each) === siblingKey(heading));
  return [...(at < 0 ? kept : kept.slice(0, at)), heading];
}

/** Unnumbered headings are siblings when they say the same kind of thing. */
function siblingKey({ style, facets }: Heading): string {
  if (style !== 'plain') return style;
  if (facets.kinds.length > 0) return 'plain kind';
  if (facets.levels.length > 0 || facets.isShared) return 'plain level';
  return facets.field !== null ? 'plain field' : 'plain';
}

export function makeHeading(text: string, style: LabelStyle, label: string, isRow: boolean, place: Place): Heading {
  const line = joinLines(text);
  return { text: line, style, label, isRow, place, facets: readFacets(line) };
}

/** The innermost heading that says something about `what`. */
export function nearest(path: HeadingPath, has: (facets: Facets) => boolean): Heading | null {
  return [...path].reverse().find(({ facets }) => has(facets)) ?? null;
}
