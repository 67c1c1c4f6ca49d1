import type { LineSummary } from '../domain/sealing/sealedLine.ts';

/**
 * Makes heads share their equal parts: thousands name the same authority, field or audience, so that a hundred thousand
 * of them fit into a fraction of the memory. One sharer serves one follower and lives as long as it.
 */
export function equalPartsSharer(): (summary: LineSummary) => LineSummary {
  const strings = new Map<string, string>();
  const parts = new Map<string, unknown>();
  const shareString = (text: string): string => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, text);
    return text;
  };
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') return shareString(value);
    if (value === null || typeof value !== 'object') return value;
    const key = JSON.stringify(value);
    let known = parts.get(key);
    if (known === undefined) parts.set(key, (known = value));
    return known;
  };
  return (summary) =>
    Object.fromEntries(Object.entries(summary).map(([key, value]) => [key, OWN.has(key) ? value : share(value)])) as unknown as LineSummary;
}

/** Parts that hardly two lines have in common. */
const OWN: ReadonlySet<string> = new Set(['name', 'order', 'corrects', 'contentOf', 'codeRaw']);
