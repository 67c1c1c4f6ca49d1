import { diffArrays } from 'diff';

export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A stretch of text that stayed (`kept`), or an old text with the new text in its place. */
interface Stretch {
  readonly kept: string;
  readonly removed: string;
  readonly added: string;
}

const WORDS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** A line or, for texts without line breaks, a sentence, with the blanks behind it. */
const SENTENCES = /[^\n.;]*(?:[\n.;]+\s*|$)/gu;
/** The most edits searched for in a whole text. The work grows with the square; this bound costs about 50 ms. */
const MOST_EDITS = 600;
const MOST_EDITS_IN_A_STRETCH = 200;
/** The bound for all stretches of one text together, in squared edits. */
const WORK_IN_ALL_STRETCHES = 1_000_000;

/**
 * The words kept, removed and added between two texts. Kept and removed joined give `before`; kept and added joined
 * give `after`, to the letter. The cost is bounded: very different long texts are compared by sentences, then by words
 * inside changed sentences. A stretch that is still too different is replaced as a whole.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const stretches = stretchesBetween(words(before), words(after), MOST_EDITS) ?? bySentences(before, after);
  return joinedOverBlanks(stretches).flatMap(changesOf);
}

function bySentences(before: string, after: string): Stretch[] {
  const [old, now] = [split(before, SENTENCES), split(after, SENTENCES)];
  const stretches = stretchesBetween(old, now, MOST_EDITS) ?? [{ kept: '', removed: before, added: after }];
  let work = WORK_IN_ALL_STRETCHES;
  return stretches.flatMap(sentenceBySentence).flatMap((stretch) => {
    if (stretch.removed === '' || stretch.added === '' || work < MOST_EDITS_IN_A_STRETCH ** 2) return [stretch];
    const inWords = stretchesBetween(words(stretch.removed), words(stretch.added), MOST_EDITS_IN_A_STRETCH);
    work -= (inWords ? editsIn(inWords) : MOST_EDITS_IN_A_STRETCH) ** 2;
    return inWords ?? [stretch];
  });
}

/** With as many sentences removed as added, each new one most likely replaces the old one at the same position. */
function sentenceBySentence(stretch: Stretch): Stretch[] {
  const [removed, added] = [split(stretch.removed, SENTENCES), split(stretch.added, SENTENCES)];
  if (stretch.kept !== '' || removed.length !== added.length) return [stretch];
  return removed.map((sentence, index) => pairOf(sentence, added[index] ?? ''));
}

function pairOf(before: string, after: string): Stretch {
  return before === after ? { kept: before, removed: '', added: '' } : { kept: '', removed: before, added: after };
}

function editsIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { removed, added }) => sum + words(removed).length + words(added).length, 0);
}

/** Null where the texts need more than `mostEdits` edits. */
function stretchesBetween(before: string[], after: string[], mostEdits: number): Stretch[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!changes) return null;
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ kept: text, removed: '', added: '' });
    else if (last && last.kept === '') stretches[stretches.length - 1] = withChange(last, text, added);
    else stretches.push(withChange({ kept: '', removed: '', added: '' }, text, added));
  }
  return stretches;
}

function withChange(stretch: Stretch, text: string, isAdded: boolean): Stretch {
  return isAdded ? { ...stretch, added: stretch.added + text } : { ...stretch, removed: stretch.removed + text };
}

/** Joins changes in one line that are separated by blanks only. */
function joinedOverBlanks(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    if (last?.kept && stretch.kept) joined[joined.length - 1] = { ...last, kept: last.kept + stretch.kept };
    else if (!last || last.kept !== '') joined.push(stretch);
    else if (stretch.kept === '') joined[joined.length - 1] = both(last, stretch);
    else if (isBlank(stretch.kept) && stretches[index + 1]?.kept === '')
      joined[joined.length - 1] = both(last, { kept: '', removed: stretch.kept, added: stretch.kept });
    else joined.push(stretch);
  }
  return joined;
}

function both(first: Stretch, second: Stretch): Stretch {
  return { kept: '', removed: first.removed + second.removed, added: first.added + second.added };
}

function isBlank(text: string): boolean {
  return text.trim() === '' && !text.includes('\n');
}

function changesOf({ kept, removed, added }: Stretch): WordChange[] {
  const changes: WordChange[] = [
    { kind: 'kept', text: kept },
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return changes.filter(({ text }) => text !== '');
}

function words(text: string): string[] {
  return split(text, WORDS);
}

function split(text: string, parts: RegExp): string[] {
  return (text.match(parts) ?? []).filter((part) => part !== '');
}
