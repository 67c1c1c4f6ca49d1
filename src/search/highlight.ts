import type { ProcedurePart } from '../domain/values/vocabulary.ts';
import type { QueryVariant } from './query/preparedQuery.ts';
import type { Highlight, HighlightFragment } from './searchAnswer.ts';
import { tokenize } from '../words/text/tokenize.ts';
import type { Token } from '../words/text/tokenize.ts';

/** A part of a procedure and its text. */
export interface HighlightSource {
  readonly part: ProcedurePart;
  readonly texts: readonly string[];
}

const LEAST_IMPORTANCE_TO_MARK = 0.5;
const MOST_HIGHLIGHTS_OF_A_PART = 3;
const LONGEST_FRAGMENT = 240;

/** The bare syllables to highlight, each with the diacritics that it must have (null: any). */
type Highlights = ReadonlyMap<string, ReadonlySet<string> | null>;

/**
 * What to highlight for a query: its important words as typed, and the words of the interpretation that found the
 * procedure.
 */
export function highlightsOf(
  variants: readonly QueryVariant[],
  surfaceOf: (accent: number) => string,
  bareOf: (bare: number) => string,
): Highlights {
  const highlights = new Map<string, Set<string> | null>();
  for (const word of variants.flatMap((variant) => variant.words)) {
    if (word.importance < LEAST_IMPORTANCE_TO_MARK) continue;
    for (const { bare, accent, otherDiacritics } of word.interpretations) {
      const key = bareOf(bare);
      const listed = highlights.get(key);
      // Diacritics must agree only where the person typed them.
      if (accent < 0 || otherDiacritics > 0.5) highlights.set(key, null);
      else if (listed !== null) highlights.set(key, (listed ?? new Set()).add(tokenize(surfaceOf(accent))[0]?.accent ?? ''));
    }
  }
  return highlights;
}

/**
 * Highlights the words of a query in texts. The name is always returned; of other parts, at most three matching texts
 * each. The fragments joined give the whole name, and of a long other text a stretch around its matches.
 */
export function highlight(sources: readonly HighlightSource[], highlights: Highlights): Highlight[] {
  return sources.flatMap(({ part, texts }) =>
    texts
      .map((text) => ({ part, fragments: fragmentsOf(text.normalize('NFC'), highlights, part === 'name') }))
      .filter(({ fragments }) => part === 'name' || fragments.some((fragment) => fragment.isMatch))
      .slice(0, MOST_HIGHLIGHTS_OF_A_PART),
  );
}

function fragmentsOf(text: string, highlights: Highlights, isWhole: boolean): HighlightFragment[] {
  const matches = tokenize(text).filter((token) => isHighlighted(token, highlights));
  const [from, until] = isWhole ? [0, text.length] : stretchOf(text, matches);
  const fragments: HighlightFragment[] = [];
  let at = from;
  for (const run of joinNeighbours(matches, text)) {
    if (run.start < at || run.end > until) continue;
    if (run.start > at) fragments.push({ text: text.slice(at, run.start), isMatch: false });
    fragments.push({ text: text.slice(run.start, run.end), isMatch: true });
    at = run.end;
  }
  if (at < until) fragments.push({ text: text.slice(at, until), isMatch: false });
  return fragments;
}

function isHighlighted(token: Token, highlights: Highlights): boolean {
  const accents = highlights.get(token.bare);
  return accents === null || (accents?.has(token.accent) ?? false);
}

/** Joins neighbours: 'khai' and 'sinh' side by side are one match. */
function joinNeighbours(matches: readonly Token[], text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = runs.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** A short text completely; of a long text, whole words around its first match. */
function stretchOf(text: string, matches: readonly Token[]): [number, number] {
  if (text.length <= LONGEST_FRAGMENT * 1.5 || matches.length === 0) return [0, text.length];
  const first = matches[0]?.start ?? 0;
  const from = first < 60 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
  const space = text.indexOf(' ', from + LONGEST_FRAGMENT);
  return [from, space < 0 ? text.length : space];
}
