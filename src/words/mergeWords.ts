import type { EditedEntry, EditedWords } from './editedWords.ts';
import type { WordData } from './wordData.ts';
import { aliasKey, errandKey, momentKey, noticeKey, phraseKey } from './wordKeys.ts';

/**
 * The words that search uses. An editor's entry with the state `used` replaces all bundled entries with its key;
 * `unused` removes them. Then come added entries. `proposed` entries have no effect.
 */
export function mergeWords(bundled: WordData, edited: EditedWords): WordData {
  return {
    ...bundled,
    phrases: mergeEntries(bundled.phrases, phraseKey, edited.phrases),
    aliases: mergeEntries(bundled.aliases, aliasKey, edited.aliases),
    notices: mergeEntries(bundled.notices, noticeKey, edited.notices),
    intents: mergeEntries(bundled.intents, noticeKey, edited.intents),
    ended: mergeEntries(bundled.ended, noticeKey, edited.ended),
    moments: mergeEntries(bundled.moments, momentKey, edited.moments),
    errands: mergeEntries(bundled.errands, errandKey, edited.errands),
  };
}

/** The same for one kind of entry. Untouched entries stay the same objects, so changes are cheap to find. */
export function mergeEntries<Entry>(
  bundled: readonly Entry[],
  keyOf: (entry: Entry) => string,
  edited: readonly EditedEntry<Entry>[],
): readonly Entry[] {
  const waiting = new Map(edited.filter(({ state }) => state !== 'proposed').map((edit) => [edit.key, edit]));
  if (waiting.size === 0) return bundled;
  const placed = new Set<string>();
  const kept = bundled.flatMap((entry) => {
    const key = keyOf(entry);
    const edit = waiting.get(key);
    if (!edit) return [entry];
    if (edit.state === 'unused' || placed.has(key)) return [];
    placed.add(key);
    return [edit.entry];
  });
  const added = [...waiting.values()].filter(({ key, state }) => state === 'used' && !placed.has(key));
  return [...kept, ...added.map(({ entry }) => entry)];
}
