import type { AliasEntry, NoticeEntry, PhraseEntry } from './wordData.ts';

/** Only what somebody who may approve has set to `used` speaks in search; `unused` takes a bundled entry out of it. */
export type WordState = 'proposed' | 'used' | 'unused';

/** An entry as an editor keeps it. */
export interface EditedEntry<Entry> {
  /** That of the bundled entry which it stands for, else one that no bundled entry has (see `wordKeys`). */
  readonly key: string;
  readonly state: WordState;
  readonly entry: Entry;
}

/** What editors added, and what they changed of the bundled words. */
export interface EditedWords {
  readonly phrases: readonly EditedEntry<PhraseEntry>[];
  readonly aliases: readonly EditedEntry<AliasEntry>[];
  readonly notices: readonly EditedEntry<NoticeEntry>[];
}

/** Port: where the editors' words are read. */
export interface EditedWordsReader {
  /** Cheap, and another one whenever an entry may have been added, changed or taken out. */
  state(): Promise<string>;
  load(): Promise<EditedWords>;
}
