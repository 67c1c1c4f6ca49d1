import { ReadingRefused } from '../refusal.ts';
import { childElements, firstChild, ownText, type XmlElement } from '../xml.ts';

/** Elements that tracked changes removed, or that people do not see. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'pPr',
  'rPr',
  'footnoteReference',
  'endnoteReference',
  'annotationRef',
  'commentReference',
]);
const FETCHING_FIELD = /^\s*(DDE|DDEAUTO|INCLUDETEXT|DATABASE|LINK)\b/i;
/** Ticks in the Wingdings fonts, which use private code points. */
const TICKS = new Set(['F0FC', 'F0FE', 'F0FD', 'F0FB', 'F052', 'F054', 'F078']);

/** The visible text of a paragraph, and the text boxes anchored in it. */
export interface RunText {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

export function readRuns(paragraph: XmlElement): RunText {
  const boxes: XmlElement[] = [];
  const text = paragraph.children.map((child) => (typeof child === 'string' ? '' : textOf(child, boxes))).join('');
  return { text, boxes };
}

type ReadElement = (element: XmlElement, boxes: XmlElement[]) => string;

/** Elements that are not read by their children. */
const READERS: Readonly<Record<string, ReadElement>> = {
  t: (element) => ownText(element),
  tab: () => '\t',
  ptab: () => '\t',
  br: () => '\n',
  cr: () => '\n',
  noBreakHyphen: () => '-',
  sym: ({ attributes }) => (TICKS.has((attributes.char ?? '').toUpperCase()) ? 'x' : ''),
  instrText(element) {
    if (FETCHING_FIELD.test(ownText(element))) throw new ReadingRefused('EXTERNAL_CONTENT', ownText(element).trim().slice(0, 40));
    return '';
  },
  txbxContent(element, boxes) {
    boxes.push(element);
    return '';
  },
  AlternateContent(element, boxes) {
    const chosen = firstChild(element, 'Choice') ?? firstChild(element, 'Fallback');
    return chosen ? inside(chosen, boxes) : '';
  },
  r: (element, boxes) => (isHidden(element) ? '' : inside(element, boxes)),
};

function textOf(element: XmlElement, boxes: XmlElement[]): string {
  const read = Object.hasOwn(READERS, element.name) ? READERS[element.name] : undefined;
  if (read) return read(element, boxes);
  return LEFT_OUT.has(element.name) ? '' : inside(element, boxes);
}

function inside(element: XmlElement, boxes: XmlElement[]): string {
  return childElements(element)
    .map((child) => textOf(child, boxes))
    .join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = firstChild(run, 'rPr', 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes.val ?? '1');
}
