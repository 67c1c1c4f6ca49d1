import { diffArrays } from 'diff';

/** A line of a part that is a list: papers, fees, forms, legal basis. */
export interface LineChange {
  /** Moved: the same line stands elsewhere in the list now. */
  readonly kind: 'kept' | 'moved' | 'removed' | 'added';
  readonly text: string;
}

/** The most edits searched for; beyond that all lines count as replaced, and the same lines among them as moved. */
const MOST_EDITS = 600;

/** Compares two texts line by line, so that a paper that only moved does not read as rewritten. */
export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  const lines = changes.flatMap(({ added, removed, value }) =>
    value.map((text): LineChange => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text })),
  );
  return withMoves(lines);
}

/** A line removed at one place and added at another moved: it is told once, where it stands now. */
function withMoves(lines: readonly LineChange[]): LineChange[] {
  const left = new Map<string, number>();
  for (const { kind, text } of lines) if (kind === 'removed') left.set(text, (left.get(text) ?? 0) + 1);
  const moved = new Map<string, number>();
  const told = lines.map((line): LineChange => {
    const count = left.get(line.text) ?? 0;
    if (line.kind !== 'added' || count === 0) return line;
    left.set(line.text, count - 1);
    moved.set(line.text, (moved.get(line.text) ?? 0) + 1);
    return { ...line, kind: 'moved' };
  });
  return told.filter(({ kind, text }) => {
    const count = moved.get(text) ?? 0;
    if (kind !== 'removed' || count === 0) return true;
    moved.set(text, count - 1);
    return false;
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
