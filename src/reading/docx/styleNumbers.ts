import { childElements, firstChild, type XmlElement } from '../xml.ts';

export interface StyleNumber {
  readonly numId: string;
  readonly level: number;
}

/** The automatic numbering of paragraph styles, own or inherited. */
export function readStyleNumbers(root: XmlElement | undefined): ReadonlyMap<string, StyleNumber> {
  const styles = new Map((root ? childElements(root, 'style') : []).map((style) => [style.attributes.styleId ?? '', style]));
  const numbers = new Map<string, StyleNumber>();
  for (const id of styles.keys()) {
    const found = numberOf(id, styles, 0);
    if (found) numbers.set(id, found);
  }
  return numbers;
}

function numberOf(id: string, styles: ReadonlyMap<string, XmlElement>, depth: number): StyleNumber | null {
  const style = styles.get(id);
  if (!style || depth > 20) return null;
  const numPr = firstChild(style, 'pPr', 'numPr');
  const numId = firstChild(numPr, 'numId')?.attributes.val;
  const base = firstChild(style, 'basedOn')?.attributes.val;
  if (numId !== undefined) return { numId, level: Number(firstChild(numPr, 'ilvl')?.attributes.val ?? 0) };
  return base ? numberOf(base, styles, depth + 1) : null;
}
