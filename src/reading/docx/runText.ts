import { ReadingRefused } from '../refusal.ts';
import { childElements, firstChild, ownText, type XmlElement } from '../xml.ts';

/** Elements that tracked changes removed, or that people do not see. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
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

function textOf(element: XmlElement, boxes: XmlElement[]): string {
  switch (element.name) {
    case 't':
      return ownText(element);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return TICKS.has((element.attributes.char ?? '').toUpperCase()) ? 'x' : '';
    case 'instrText':
      if (FETCHING_FIELD.test(ownText(element))) throw new ReadingRefused('EXTERNAL_CONTENT', ownText(element).trim().slice(0, 40));
      return '';
    case 'txbxContent':
      boxes.push(element);
      return '';
    case 'AlternateContent': {
      const chosen = firstChild(element, 'Choice') ?? firstChild(element, 'Fallback');
      return chosen ? inside(chosen, boxes) : '';
    }
    case 'r':
      return isHidden(element) ? '' : inside(element, boxes);
    default:
      return LEFT_OUT.has(element.name) ? '' : inside(element, boxes);
  }
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
