import { isAllCapitals } from '../foldText.ts';
import { enterHeading, ordinalOf, type Heading, type HeadingPath } from './headingStack.ts';
import { splitLabel, type LabelStyle } from './headingLabel.ts';
import type { Annex } from './rawLines.ts';
import type { Subject } from './subjects.ts';

/** What held somewhere, and may hold again: the headings above and the annex. */
export interface Frame {
  readonly path: HeadingPath;
  readonly annex: Annex | null;
}

/** A stretch of the document about something else than what is announced: 'B. QUY TRÌNH NỘI BỘ', 'PHỤ LỤC II. MỨC THU PHÍ'. */
export interface Region {
  readonly subject: Subject;
  readonly style: LabelStyle;
  /** What the heading that opens it counts on from: its own, then all those that it leaves open. */
  readonly counted: readonly Heading[];
  /** What held before it, the nearest first. */
  readonly outer: readonly Frame[];
}

/** Only procedures are announced; how they are served is announced where nothing else is. */
export function isAnnounced(subject: Subject | null): boolean {
  return subject === null || subject === 'procedures' || subject === 'services';
}

/** Whether tables in it are left alone: what one procedure asks for holds tables of any kind. */
export function isContent(subject: Subject): boolean {
  return subject === 'content' || subject === 'contentPart';
}

/** `heading` is null for an annex, whose title says what all of it is about. */
export function enterRegion(subject: Subject, heading: Heading | null, outer: readonly Frame[]): Region {
  const own = heading ? enterHeading(outer[0]?.path ?? [], heading) : (outer[0]?.path ?? []);
  return { subject, style: heading?.style ?? 'annex', counted: own, outer };
}

/** Whether a line has the look of a heading that opens a region, and is no sentence. */
export function canOpenRegion(subject: Subject, style: LabelStyle, rest: string): boolean {
  if (isContent(subject)) return true;
  if (isAllCapitals(rest.replace(/\([^)]*\)?/gu, ''))) return true;
  const isLabelled = style !== 'plain' && style !== 'small';
  return (isLabelled || subject === 'processes') && rest.length < 200 && !/[.;:]$/u.test(rest) && !/:\s/u.test(rest);
}

/**
 * What holds again where a heading ends the region, as it announces and counts on ('PHẦN II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ');
 * null where it stands inside. What counts on from the headings `met` inside is no way out; but a region numbered by
 * procedures ('1. Đăng ký khai sinh') has no 'Danh mục …' of its own.
 */
export function leaveRegion({ style, counted, outer }: Region, heading: Heading, met: readonly Heading[]): Frame | null {
  const announces = heading.facets.kinds.length > 0 || isNamedList(heading);
  const countsInside = met.some((each) => each.style === heading.style && (isNamedList(each) || !isNamedList(heading)));
  if (!announces || countsInside) return null;
  const part = counted.find((each) => each.style === 'part');
  const isNextPart = heading.style === 'part' && style !== 'annex' && (!part || ordinalOf(heading) >= ordinalOf(part));
  if (isNextPart || counted.some((each) => follows(heading, each))) return outer[0] ?? null;
  return outer.find(({ path }) => path.some((each) => follows(heading, each))) ?? null;
}

function isNamedList({ text }: Heading): boolean {
  return /^danh mục/iu.test(splitLabel(text).rest);
}

function follows(heading: Heading, before: Heading): boolean {
  return before.style === heading.style && ordinalOf(heading) === ordinalOf(before) + 1;
}
