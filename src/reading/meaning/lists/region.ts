import { isAllCapitals } from '../foldText.ts';
import { enterHeading, ordinalOf, type Heading, type HeadingPath } from './headingStack.ts';
import { splitLabel, type LabelStyle } from './headingLabel.ts';
import type { Subject } from './subjects.ts';

/** A stretch of the document about something else than what is announced: 'B. QUY TRÌNH NỘI BỘ', 'PHỤ LỤC II. MỨC THU PHÍ'. */
export interface Region {
  readonly subject: Subject;
  readonly style: LabelStyle;
  /** The headings that hold where it begins, its own last. */
  readonly path: HeadingPath;
  /** The headings that held before it, and hold again behind it. */
  readonly outer: HeadingPath;
}

/** Only procedures are announced; how they are served is announced where nothing else is. */
export function isAnnounced(subject: Subject | null): boolean {
  return subject === null || subject === 'procedures' || subject === 'services';
}

/** Whether tables in it are left alone: what one procedure asks for holds tables of any kind. */
export function isContent(subject: Subject): boolean {
  return subject === 'content' || subject === 'contentPart';
}

export function enterRegion(subject: Subject, heading: Heading, outer: HeadingPath): Region {
  return { subject, style: heading.style, path: enterHeading(outer, heading), outer };
}

/** An annex's own title says what all of it is about. */
export function annexRegion(subject: Subject): Region {
  return { subject, style: 'annex', path: [], outer: [] };
}

/** Whether a line has the look of a heading that opens a region, and is no sentence. */
export function canOpenRegion(subject: Subject, style: LabelStyle, rest: string): boolean {
  if (isContent(subject)) return true;
  if (isAllCapitals(rest.replace(/\([^)]*\)?/gu, ''))) return true;
  const isLabelled = style !== 'plain' && style !== 'small';
  return (isLabelled || subject === 'processes') && rest.length < 200 && !/[.;:]$/u.test(rest) && !/:\s/u.test(rest);
}

/**
 * Whether a heading ends the region: it announces again ('PHẦN II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'), and counts on from the
 * region's own heading or from one above it, or is a part where the region is only a section.
 */
export function leavesRegion({ style, path }: Region, heading: Heading): boolean {
  const announces = heading.facets.kinds.length > 0 || /^danh mục/iu.test(splitLabel(heading.text).rest);
  if (!announces || style === 'annex') return false;
  const goesOn = path.some((each) => each.style === heading.style && ordinalOf(heading) === ordinalOf(each) + 1);
  return goesOn || (heading.style === 'part' && !path.some((each) => each.style === 'part'));
}
