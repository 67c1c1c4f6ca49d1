import { childElements, firstChild, type XmlElement } from '../xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restartsAt: ReadonlyMap<number, number>;
}

/** Automatic numbers of one document. Call `next` once for each numbered paragraph, in reading order. */
export interface Numbering {
  /** The number as Word shows it ('I.', 'a)'); null for bullets and unknown lists. */
  next(numId: string, level: number): string | null;
}

/** Reads `numbering.xml` (undefined where the document has none). */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = root ? readLists(root) : new Map<string, List>();
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const own = list?.levels.get(level);
      if (!list || !own) return null;
      const counter = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counter);
      const restart = list.restartsAt.get(level);
      if (restart !== undefined && !restarted.has(`${numId}/${level}`)) {
        restarted.add(`${numId}/${level}`);
        counter[level] = restart;
      } else counter[level] = (counter[level] ?? own.start - 1) + 1;
      counter.length = level + 1;
      return own.format === 'bullet' || own.format === 'none' ? null : write(list, own, counter);
    },
  };
}

function readLists(root: XmlElement): Map<string, List> {
  const abstracts = new Map(
    childElements(root, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', readLevels(element)]),
  );
  return new Map(
    childElements(root, 'num').map((element) => {
      const abstractId = firstChild(element, 'abstractNumId')?.attributes.val ?? '';
      const levels = new Map(abstracts.get(abstractId) ?? []);
      const restartsAt = new Map<number, number>();
      for (const override of childElements(element, 'lvlOverride')) {
        const level = Number(override.attributes.ilvl);
        const start = firstChild(override, 'startOverride')?.attributes.val;
        if (start !== undefined) restartsAt.set(level, Number(start));
        const [replaced] = readLevels(override);
        if (replaced) levels.set(...replaced);
      }
      return [element.attributes.numId ?? '', { abstractId, levels, restartsAt }];
    }),
  );
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    childElements(parent, 'lvl').map((element) => [
      Number(element.attributes.ilvl),
      {
        start: Number(firstChild(element, 'start')?.attributes.val ?? 1),
        format: firstChild(element, 'numFmt')?.attributes.val ?? 'decimal',
        text: firstChild(element, 'lvlText')?.attributes.val ?? '',
        isLegal: firstChild(element, 'isLgl') !== undefined,
      },
    ]),
  );
}

function write(list: List, own: Level, counter: readonly number[]): string | null {
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = list.levels.get(index);
    const value = counter[index] ?? level?.start ?? 1;
    return own.isLegal ? String(value) : formatNumber(value, level?.format ?? 'decimal');
  });
  return text.trim() || null;
}

function formatNumber(value: number, format: string): string {
  if (format === 'upperRoman') return toRoman(value);
  if (format === 'lowerRoman') return toRoman(value).toLowerCase();
  if (format === 'upperLetter') return toLetters(value);
  if (format === 'lowerLetter') return toLetters(value).toLowerCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let rest = Math.min(Math.max(value, 0), 3999);
  let text = '';
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

/** After Z, Word continues with AA, BB. */
function toLetters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 9));
}
