import { isAllCapitals } from '../foldText.ts';
import { enterHeading, ordinalOf, type Heading, type HeadingPath } from './headingStack.ts';
import { splitLabel, type LabelStyle } from './headingLabel.ts';
import type { Annex } from './rawLines.ts';
import type { Subject } from './subjects.ts';

/** The headings and the annex that apply at a point of the document, and may apply again later. */
export interface Frame {
  readonly path: HeadingPath;
  readonly annex: Annex | null;
}

/** A stretch of the document that announces nothing: 'B. QUY TRÌNH NỘI BỘ', 'PHỤ LỤC II. MỨC THU PHÍ'. */
export interface Region {
  readonly subject: Subject;
  readonly style: LabelStyle;
  /** The headings whose numbering may continue after the region: its own first, then those still open around it. */
  readonly counted: readonly Heading[];
  /** The frames around it, the nearest first. */
  readonly outer: readonly Frame[];
}

/** Only procedures are announced. A document without them may announce how they are served. */
export function isAnnounced(subject: Subject | null): boolean {
  return subject === null || subject === 'procedures' || subject === 'services';
}

/** Whether tables inside are skipped: the content of a procedure has tables of any kind. */
export function isContent(subject: Subject): boolean {
  return subject === 'content' || subject === 'contentPart';
}

/** `heading` is null for an annex, whose title gives the subject of all of it. */
export function enterRegion(subject: Subject, heading: Heading | null, outer: readonly Frame[]): Region {
  const own = heading ? enterHeading(outer[0]?.path ?? [], heading) : (outer[0]?.path ?? []);
  return { subject, style: heading?.style ?? 'annex', counted: own, outer };
}

/** Whether a line looks like a heading that opens a region, and not like a sentence. */
export function canOpenRegion(subject: Subject, style: LabelStyle, rest: string): boolean {
  if (isContent(subject)) return true;
  if (isAllCapitals(rest.replace(/\([^)]*\)?/gu, ''))) return true;
  const isLabelled = style !== 'plain' && style !== 'small';
  return (isLabelled || subject === 'processes') && rest.length < 200 && !/[.;:]$/u.test(rest) && !/:\s/u.test(rest);
}

/**
 * The frame that applies again after a heading that ends the region: it announces and continues an outer numbering
 * ('PHẦN II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'). Null where the heading belongs to the region, for example because it
 * continues a heading `met` inside. But a region numbered by procedures ('1. Đăng ký khai sinh') never contains a 'Danh
 * mục …'.
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
