import type { AliasEntry, EndedEntry, ErrandEntry, IntentEntry, MomentEntry, NoticeEntry, PhraseEntry } from './wordData.ts';

/** Search uses an entry only when an approver has set it to `used`; `unused` removes a bundled entry. */
export type WordState = 'proposed' | 'used' | 'unused';

/** An entry as an editor stores it. */
export interface EditedEntry<Entry> {
  /** The key of the bundled entry that it replaces, or a key that no bundled entry has (see `wordKeys`). */
  readonly key: string;
  readonly state: WordState;
  readonly entry: Entry;
}

/** Entries that editors added, and their changes of bundled words. */
export interface EditedWords {
  readonly phrases: readonly EditedEntry<PhraseEntry>[];
  readonly aliases: readonly EditedEntry<AliasEntry>[];
  readonly notices: readonly EditedEntry<NoticeEntry>[];
  readonly intents: readonly EditedEntry<IntentEntry>[];
  readonly ended: readonly EditedEntry<EndedEntry>[];
  readonly moments: readonly EditedEntry<MomentEntry>[];
  readonly errands: readonly EditedEntry<ErrandEntry>[];
}

export const NO_EDITED_WORDS: EditedWords = { phrases: [], aliases: [], notices: [], intents: [], ended: [], moments: [], errands: [] };

/** Port: reads the editors' words. */
export interface EditedWordsReader {
  /** Cheap; changes when an entry may have been added, changed or removed. */
  state(): Promise<string>;
  load(): Promise<EditedWords>;
}
