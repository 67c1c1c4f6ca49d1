import { tidyText } from '../../domain/values/tidyText.ts';
import type { AliasEntry, NoticeEntry, PhraseEntry } from '../../words/wordData.ts';
import { aliasKey, noticeKey, phraseKey } from '../../words/wordKeys.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { SearchAlias, SearchNotice, SearchPhrase } from '../payloadTypes.ts';
import { tidyCodes, tidyLines } from './tidyLines.ts';
import type { WordOrigin } from './wordStates.ts';

/** An entry as editors see it, with lists as lines. */
export type PhraseContent = Pick<SearchPhrase, 'name' | 'codes' | 'phrases'>;
export type AliasContent = Pick<SearchAlias, 'says' | 'means' | 'kind' | 'example' | 'finds'>;
export type NoticeContent = Pick<SearchNotice, 'says' | 'noticeVi' | 'noticeEn'>;

const lines = (texts: readonly string[] | undefined): string => tidyLines((texts ?? []).join('\n'));
const codes = (texts: readonly string[] | undefined): string => tidyCodes((texts ?? []).join('\n'));

export const toPhraseContent = (entry: PhraseEntry): PhraseContent => ({
  name: tidyText(entry.name),
  codes: codes(entry.codes),
  phrases: lines(entry.phrases),
});

export const toAliasContent = (entry: AliasEntry): AliasContent => ({
  says: tidyText(entry.says),
  means: lines(entry.means),
  kind: entry.kind,
  example: tidyText(entry.example ?? ''),
  finds: codes(entry.finds),
});

export const toNoticeContent = (entry: NoticeEntry): NoticeContent => ({
  says: lines(entry.says),
  noticeVi: tidyText(entry.notice.vi),
  noticeEn: tidyText(entry.notice.en),
});

export const toPhraseEntry = (row: PhraseContent): PhraseEntry => ({
  name: row.name,
  codes: linesOf(row.codes),
  phrases: linesOf(row.phrases),
});

export const toAliasEntry = (row: AliasContent): AliasEntry => ({
  says: row.says,
  means: linesOf(row.means),
  kind: row.kind,
  ...(row.example ? { example: row.example } : {}),
  ...(row.finds ? { finds: linesOf(row.finds) } : {}),
});

export const toNoticeEntry = (row: NoticeContent): NoticeEntry => ({
  says: linesOf(row.says),
  notice: { vi: row.noticeVi, en: row.noticeEn },
});

/** Joins entries of one family into one row: the first one's name, all codes, all phrases. */
export function joinPhrases(first: PhraseEntry, other: PhraseEntry): PhraseEntry {
  return { name: first.name, codes: [...first.codes, ...other.codes], phrases: [...first.phrases, ...other.phrases] };
}

/** Separates the family and the first phrase in the key of an editor's own entry. No key contains it otherwise. */
const AND = ' + ';

/**
 * The key of a row. An editor's own phrases have the family and the first phrase as key, so that anybody can propose
 * some beside bundled ones. All other entries exist once.
 */
export const KEYS = {
  phrases: (row: PhraseContent, origin: WordOrigin): string =>
    origin === 'bundled' ? phraseKey(row) : `${phraseKey(row)}${AND}${(linesOf(row.phrases)[0] ?? '').toLowerCase()}`,
  aliases: (row: AliasContent): string => aliasKey(row),
  notices: (row: NoticeContent): string => noticeKey(toNoticeEntry(row)),
};

/** Whether another row has everything that this row has for its family. */
export function isSaidBy(row: PhraseContent, other: PhraseContent | undefined): boolean {
  if (!other) return false;
  const all = (text: string | null | undefined, of: string | null | undefined) => linesOf(text).every((line) => linesOf(of).includes(line));
  return phraseKey(row) === phraseKey(other) && all(row.codes, other.codes) && all(row.phrases, other.phrases);
}
