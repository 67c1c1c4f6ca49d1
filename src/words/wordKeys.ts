import { familyKey } from './text/tokenize.ts';
import type { AliasEntry, EndedEntry, ErrandEntry, IntentEntry, MomentEntry, NoticeEntry, PhraseEntry } from './wordData.ts';

/** The keys that identify entries: the family of procedures, the words themselves, or the first of them. */
export const phraseKey = ({ name }: Pick<PhraseEntry, 'name'>): string => familyKey(name);
export const aliasKey = ({ says }: Pick<AliasEntry, 'says'>): string => saidKey(says);
export const noticeKey = ({ says }: Pick<NoticeEntry | IntentEntry | EndedEntry, 'says'>): string => saidKey(says[0] ?? '');
export const momentKey = ({ slug }: Pick<MomentEntry, 'slug'>): string => slug;
export const errandKey = ({ code }: Pick<ErrandEntry, 'code'>): string => code;

export function saidKey(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
