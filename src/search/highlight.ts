import type { ProcedurePart } from '../domain/values/vocabulary.ts';
import type { QueryVariant } from './query/preparedQuery.ts';
import type { Highlight, HighlightFragment } from './searchAnswer.ts';
import { tokenize } from '../words/text/tokenize.ts';
import type { Token } from '../words/text/tokenize.ts';

/** A part of a procedure and its text as it stands. */
export interface HighlightSource {
  readonly part: ProcedurePart;
  readonly texts: readonly string[];
}

const LEAST_IMPORTANCE_TO_MARK = 0.5;
const MOST_HIGHLIGHTS_OF_A_PART = 3;
const LONGEST_FRAGMENT = 240;

/** The folded syllables to mark, each with the marks it must carry (null: any). */
type Marks = ReadonlyMap<string, ReadonlySet<string> | null>;

/** What a query marks in texts: its weighty words as typed, and those of the reading that found the procedure. */
export function marksOf(variants: readonly QueryVariant[], surfaceOf: (accent: number) => string, foldOf: (fold: number) => string): Marks {
  const marks = new Map<string, Set<string> | null>();
  for (const word of variants.flatMap((variant) => variant.words)) {
    if (word.importance < LEAST_IMPORTANCE_TO_MARK) continue;
    for (const { fold, accent, otherMarks } of word.readings) {
      const key = foldOf(fold);
      const listed = marks.get(key);
      // Text typed without marks may mean any: only where marks were typed must they agree.
      if (accent < 0 || otherMarks > 0.5) marks.set(key, null);
      else if (listed !== null) marks.set(key, (listed ?? new Set()).add(tokenize(surfaceOf(accent))[0]?.accent ?? ''));
    }
  }
  return marks;
}

/**
 * Marks the words of the query in texts. The name always comes, of other parts only texts with a match, at most three
 * of each; the fragments of one highlight put together are the text, or the stretch of a long text around its matches.
 */
export function highlight(sources: readonly HighlightSource[], marks: Marks): Highlight[] {
  return sources.flatMap(({ part, texts }) =>
    texts
      .map((text) => ({ part, fragments: fragmentsOf(text.normalize('NFC'), marks) }))
      .filter(({ fragments }) => part === 'name' || fragments.some((fragment) => fragment.isMatch))
      .slice(0, MOST_HIGHLIGHTS_OF_A_PART),
  );
}

function fragmentsOf(text: string, marks: Marks): HighlightFragment[] {
  const matches = tokenize(text).filter((token) => isMarked(token, marks));
  const [from, until] = stretchOf(text, matches);
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

function isMarked(token: Token, marks: Marks): boolean {
  const accents = marks.get(token.fold);
  return accents === null || (accents?.has(token.accent) ?? false);
}

/** 'khai' and 'sinh' side by side are one match. */
function joinNeighbours(matches: readonly Token[], text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = runs.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** The whole of a short text; of a long one, whole words around its first match. */
function stretchOf(text: string, matches: readonly Token[]): [number, number] {
  if (text.length <= LONGEST_FRAGMENT * 1.5 || matches.length === 0) return [0, text.length];
  const first = matches[0]?.start ?? 0;
  const from = first < 60 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
  const space = text.indexOf(' ', from + LONGEST_FRAGMENT);
  return [from, space < 0 ? text.length : space];
}
