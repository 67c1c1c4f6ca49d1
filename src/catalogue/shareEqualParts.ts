import type { LineSummary } from '../domain/sealing/sealedLine.ts';

/**
 * Makes summaries share equal parts. Thousands of lines name the same authority, field or audience, so a hundred
 * thousand fit into a fraction of the memory. Each follower has one sharer for its lifetime.
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

/** Parts that rarely are equal in two lines. */
const OWN: ReadonlySet<string> = new Set(['name', 'order', 'corrects', 'contentOf', 'codeRaw']);
