import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { remembered } from '../../domain/values/remembered.ts';
import { bareText } from '../../domain/values/tidyText.ts';

/** An entry of a register as a form offers it. */
export interface RegisterEntry {
  readonly code: string | null;
  readonly name: string;
  /** Other names, by which it is found too. */
  readonly also: readonly string[];
  /** Ended entries come last. */
  readonly endedOn: CalendarDate | null;
  /** What tells it from others of the same name; null for none. */
  readonly note: string | null;
}

/** What an entry matches, nearest first. */
const NEARNESS: readonly ((entry: Bare, typed: string) => boolean)[] = [
  ({ code }, typed) => code === typed,
  ({ name }, typed) => name === typed,
  ({ code }, typed) => code.startsWith(typed),
  ({ name }, typed) => name.startsWith(typed),
  ({ name }, typed) => name.endsWith(` ${typed}`),
  ({ name }, typed) => name.includes(typed),
];

interface Bare {
  readonly code: string;
  readonly name: string;
  readonly all: string;
}

/**
 * Entries that hold every word, in any order, case and with or without diacritics: those that last first, then the
 * nearest, then the shortest.
 */
export function bestEntries(entries: readonly RegisterEntry[], words: string, most: number): readonly RegisterEntry[] {
  const typed = bareText(words);
  if (typed === '') return [];
  const wanted = typed.split(' ');
  return entries
    .filter((entry) => wanted.every((word) => bare(entry).all.includes(word)))
    .map((entry) => ({ entry, rank: rankOf(entry, typed) }))
    .sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function rankOf(entry: RegisterEntry, typed: string): number {
  const near = NEARNESS.findIndex((holds) => holds(bare(entry), typed));
  return (near < 0 ? NEARNESS.length : near) + (entry.endedOn === null ? 0 : NEARNESS.length + 1);
}

const bare = remembered((entry: RegisterEntry): Bare => {
  const [code, name] = [bareText(entry.code ?? ''), bareText(entry.name)];
  return { code, name, all: [code, name, ...entry.also.map(bareText)].join(' ') };
});
