import { SaxesParser } from 'saxes';

import { LIMITS } from './limits.ts';
import { ReadingRefused } from './refusal.ts';

/** An element without namespace prefixes: both dialects of Word and Excel have the same local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export interface XmlOptions {
  /** Local names of elements that are dropped with their content. */
  readonly skip?: ReadonlySet<string>;
  /** Called at the end of an element with its parent's name. The element is dropped where it returns false. */
  readonly onEnd?: (element: XmlElement, parent: string) => boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
const CHUNK = 1 << 16;

/**
 * Parses a part of an Office file into a tree of bounded depth and size. A DOCTYPE, which could declare entities, is
 * refused. saxes itself knows only the five predefined entities.
 */
export function parseXml(bytes: Uint8Array, { skip = NOTHING, onEnd }: XmlOptions = {}): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  let skipping = 0;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw new ReadingRefused('BROKEN_XML', error.message);
  });
  parser.on('doctype', () => {
    throw new ReadingRefused('XML_DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (skipping > 0 || skip.has(name)) {
      skipping += 1;
      return;
    }
    elements += 1;
    if (elements > LIMITS.xmlElements || open.length > LIMITS.xmlDepth) throw new ReadingRefused('TOO_COMPLEX', `${elements} elements`);
    const element: XmlElement = { name, attributes: localAttributes(tag.attributes as Record<string, string>), children: [] };
    last(open).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const element = open.pop();
    const parent = last(open);
    if (element && onEnd && !onEnd(element, parent.name)) parent.children.pop();
  });
  const keepText = (text: string): void => {
    if (skipping === 0 && open.length > 1) last(open).children.push(text);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!element) throw new ReadingRefused('BROKEN_XML', 'no root element');
  return element;
}

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

export function firstChild(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  );
}

export function ownText(element: XmlElement): string {
  return element.children.filter((child): child is string => typeof child === 'string').join('');
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function last(open: readonly XmlElement[]): XmlElement {
  const element = open[open.length - 1];
  if (!element) throw new ReadingRefused('BROKEN_XML', 'unbalanced');
  return element;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}
