import { childElements, firstChild, type XmlElement } from '../xml.ts';

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);
/** Day 0 of a workbook. Older Excel for Mac counted from 1904. */
const DAY_ZERO_MS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof DAY_ZERO_MS;
const DAY_MS = 86_400_000;

/** How a workbook displays a stored number, by the style of its cell. */
export interface NumberFormats {
  display(stored: string, style: number): string;
}

/** Reads the formats in `styles.xml` that decisions use: whole numbers, fixed decimals and days. */
export function readNumberFormats(root: XmlElement | undefined, dates: DateSystem): NumberFormats {
  const custom = new Map(
    childElements(firstChild(root, 'numFmts') ?? EMPTY, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const styles = childElements(firstChild(root, 'cellXfs') ?? EMPTY, 'xf').map(({ attributes }) => Number(attributes.numFmtId ?? 0));
  return {
    display(stored, style) {
      const value = Number(stored);
      if (!Number.isFinite(value)) return stored;
      const id = styles[style] ?? 0;
      const code = custom.get(id);
      if (BUILT_IN_DATES.has(id) || (code !== undefined && isDayFormat(code))) return displayDay(value, dates);
      const decimals = id === 1 ? 0 : id === 2 ? 2 : /^0(?:\.(0+))?(?:_\))?$/.exec(code ?? '')?.[1]?.length;
      return decimals === undefined ? String(value) : value.toFixed(decimals);
    },
  };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(bare) && /[my]/i.test(bare);
}

/** Serial 46260 → 26/8/2026 (counted from 1900), in the form of Vietnamese texts. */
function displayDay(serial: number, dates: DateSystem): string {
  const day = new Date(DAY_ZERO_MS[dates] + Math.floor(serial) * DAY_MS);
  return Number.isNaN(day.getTime()) ? String(serial) : `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}
