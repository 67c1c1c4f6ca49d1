import { joinLines } from '../foldText.ts';
import { annexTitle, openAnnex, titledFurther } from './annexes.ts';
import { readSheetName, type Facets } from './headingFacets.ts';
import { splitLabel } from './headingLabel.ts';
import { enterHeading, makeHeading, type Heading, type HeadingPath } from './headingStack.ts';
import { isHeadingText, KEM_THEO, opensList } from './listHeadings.ts';
import type { OpenList } from './openList.ts';
import type { Annex, TextPiece } from './rawLines.ts';
import { canOpenRegion, enterRegion, isAnnounced, isContent, leaveRegion, type Frame, type Region } from './region.ts';
import { subjectOf, type Subject } from './subjects.ts';

/** How many earlier annexes are searched for a matching heading. */
const MOST_FRAMES = 4;
const MOST_MET = 200;
const LONGEST_HEADING = 1_000;

/** The headings and annexes that apply at a point of the document, followed line by line. */
export class Outline {
  readonly annexes: Annex[] = [];
  readonly headings: { readonly heading: Heading; readonly region: Region | null }[] = [];
  readonly #open: OpenList;
  #path: HeadingPath = [];
  #annex: Annex | null = null;
  /** Frames from before the current annex, the last one first. */
  #before: readonly Frame[] = [];
  #sheet: Facets | null = null;
  #region: Region | null = null;
  /** The first heading of each numbering style inside the region. */
  #met: Heading[] = [];
  /** Whether the next lines may still belong to an annex's title. */
  #isTitleOpen = false;
  #hasContentPart = false;
  readonly #listed = new Set<Annex | null>();

  constructor(open: OpenList) {
    this.#open = open;
  }

  get region(): Region | null {
    return this.#region;
  }

  get hasContentPart(): boolean {
    return this.#hasContentPart;
  }

  /** Whether tables are skipped here: the content of a procedure has tables of any kind. */
  get isInContent(): boolean {
    return this.#region !== null && isContent(this.#region.subject);
  }

  get previousLetter(): string | null {
    return this.#path.find(({ style }) => style === 'letter')?.label ?? null;
  }

  /** What applies to a line that begins here. */
  above(): { readonly path: HeadingPath; readonly annex: Annex | null; readonly sheet: Facets | null } {
    this.#listed.add(this.#annex);
    return { path: this.#path, annex: this.#annex, sheet: this.#sheet };
  }

  /** The heading above tells the subject of a table. The columns tell it only where the heading names no change. */
  subjectOf(columns: Subject | null): Subject {
    if (this.#region) return this.#region.subject;
    const kinds = this.#path.some(({ facets }) => facets.kinds.length > 0) || (this.#annex?.facets.kinds.length ?? 0) > 0;
    if (columns !== null && !kinds) return columns;
    return this.#annex && !kinds && subjectOf(annexTitle(this.#annex)) === 'services' ? 'services' : 'procedures';
  }

  /** Headings of one sheet do not apply to the next. */
  startSheet(name: string): void {
    this.#sheet = readSheetName(name);
    this.#path = [];
    this.#annex = null;
    this.#endList();
    const subject = subjectOf(name);
    this.#region = subject !== null && !isAnnounced(subject) ? enterRegion(subject, null, []) : null;
    this.#isTitleOpen = false;
  }

  startTable(): void {
    this.#isTitleOpen = false;
  }

  enter(heading: Heading): void {
    this.#isTitleOpen = false;
    this.#open.line = null;
    this.#path = enterHeading(this.#path, heading);
    this.headings.push({ heading, region: this.#region });
  }

  /** A line of text outside the lists: a heading, part of an annex's title, or neither. */
  read({ text, place }: TextPiece): void {
    const line = joinLines(text);
    if (line.length > LONGEST_HEADING) return;
    const { style, label, rest } = splitLabel(line, this.previousLetter);
    const subject = subjectOf(rest);
    const opensAnnex = style === 'annex' || (opensList(line) && isAnnounced(subject) && (!this.#isTitleOpen || this.#region !== null));
    if (opensAnnex) return this.#openAnnex(text, { text: line, place });
    if (this.#isTitleOpen && (style === 'plain' || KEM_THEO.test(line)) && this.#extendTitle(line, subject)) return;
    const heading = makeHeading(line, style, label, false, place);
    if (this.#staysInRegion(heading, subject, rest)) return;
    if (isHeadingText(line, style, rest)) this.enter(makeHeading(line, style, splitLabel(line).label, false, place));
  }

  /** Whether a line only opens or fills a region that announces nothing. */
  #staysInRegion(heading: Heading, subject: Subject | null, rest: string): boolean {
    const outside = this.#region ? leaveRegion(this.#region, heading, this.#met) : null;
    if (outside) this.#leaveRegion(outside);
    else if (subject !== null && !isAnnounced(subject) && this.#opensRegion(subject, heading, rest)) return true;
    if (this.#region && heading.style !== 'plain' && this.#met.length < MOST_MET) this.#met.push(heading);
    return this.isInContent;
  }

  /** How to apply may stand above a list. After the list's first line it is the content of a procedure. */
  #opensRegion(subject: Subject, heading: Heading, rest: string): boolean {
    if (isContent(subject)) this.#hasContentPart = true;
    if (this.#region && (isContent(this.#region.subject) || subject !== 'content')) return isContent(this.#region.subject);
    if (subject === 'contentPart' && !this.#listed.has(this.#annex)) return true;
    if (!canOpenRegion(subject, heading.style, rest)) return false;
    this.#region = enterRegion(subject, heading, this.#region ? this.#region.outer : this.#frames());
    this.#met = [];
    this.#isTitleOpen = false;
    this.#endList();
    return true;
  }

  /** The current frame, then the earlier ones. */
  #frames(): Frame[] {
    return [{ path: this.#path, annex: this.#annex }, ...this.#before];
  }

  #leaveRegion({ path, annex }: Frame): void {
    this.#path = path;
    this.#annex = annex;
    this.#region = null;
    this.#open.columns = null;
  }

  #openAnnex(raw: string, line: TextPiece): void {
    this.#before = (this.#region ? this.#region.outer : this.#frames()).slice(0, MOST_FRAMES);
    this.#annex = openAnnex(raw, line);
    this.annexes.push(this.#annex);
    this.#path = [];
    this.#isTitleOpen = true;
    this.#endList();
    this.#settleAnnexRegion();
  }

  /** A title continues until '(Kèm theo Quyết định …)', or until a line with a level or a field of its own. */
  #extendTitle(line: string, subject: Subject | null): boolean {
    if (!this.#annex) return false;
    if (KEM_THEO.test(line)) {
      this.#isTitleOpen = false;
      return true;
    }
    const titled = titledFurther(this.#annex, line, subject);
    if (!titled) return false;
    this.#annex = titled;
    this.annexes[this.annexes.length - 1] = titled;
    this.#settleAnnexRegion();
    return true;
  }

  /** 'PHỤ LỤC II', then 'MỨC THU PHÍ, LỆ PHÍ …': the title tells the subject of the annex. */
  #settleAnnexRegion(): void {
    const subject = this.#annex ? subjectOf(annexTitle(this.#annex)) : null;
    if (subject === 'content') this.#hasContentPart = true;
    const opens = subject !== null && !isAnnounced(subject) && subject !== 'contentPart';
    this.#region = opens ? enterRegion(subject, null, this.#before) : null;
    this.#met = [];
  }

  #endList(): void {
    this.#open.line = null;
    this.#open.columns = null;
  }
}
