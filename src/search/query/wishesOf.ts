import type { QueryWord } from './queryWord.ts';

/** Words before what a person wants: 'con tôi ở nước ngoài, nay cháu *muốn* làm căn cước'. */
const WISHING = ['muốn', 'nguyện vọng', 'nhu cầu', 'dự định', 'có ý định'].map((words) => words.split(' '));
/** Words that begin another clause. */
const NEXT_CLAUSE = new Set(['thì', 'nhưng', 'vậy', 'mà', 'nên']);
const ENDS_A_CLAUSE = /[,.;:?!\n…]/u;
/** A short question is its own wish. */
const LONG_QUESTION = 14;
const MOST_WISHES = 2;
const LONGEST_WISH = 14;

/** What follows each wish in a long question, up to the end of its clause; the last ones. It says more than the story around it. */
export function wishesOf(words: readonly QueryWord[], text: string): QueryWord[][] {
  if (words.length <= LONG_QUESTION) return [];
  const wishes = words.flatMap((_, at) => {
    const marker = WISHING.find((marker) => marker.every((word, i) => words[at + i]?.text.toLowerCase() === word));
    return marker ? [clauseFrom(words, at + marker.length, text)] : [];
  });
  return wishes.filter(({ length }) => length > 0).slice(-MOST_WISHES);
}

/** The clause counts in full, wherever its sentence stands. */
function clauseFrom(words: readonly QueryWord[], from: number, text: string): QueryWord[] {
  const clause: QueryWord[] = [];
  for (const [i, word] of words.slice(from, from + LONGEST_WISH).entries()) {
    const before = words[from + i - 1];
    const isNext = NEXT_CLAUSE.has(word.text.toLowerCase()) || (before && ENDS_A_CLAUSE.test(text.slice(before.end, word.start)));
    if (isNext) break;
    clause.push({ ...word, share: 1 });
  }
  return clause;
}
