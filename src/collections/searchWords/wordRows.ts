import { tidyText } from '../../domain/values/tidyText.ts';
import type { AliasEntry, EndedEntry, ErrandEntry, IntentEntry, MomentEntry, NoticeEntry, PhraseEntry } from '../../words/wordData.ts';
import { aliasKey, errandKey, momentKey, noticeKey, phraseKey } from '../../words/wordKeys.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { LifeMoment, PopularErrand, SearchAlias, SearchEnded, SearchIntent, SearchNotice, SearchPhrase } from '../payloadTypes.ts';
import { tidyCodes, tidyLines } from './tidyLines.ts';
import type { WordOrigin } from './wordStates.ts';

/** An entry as editors see it, with lists as lines. */
export type PhraseContent = Pick<SearchPhrase, 'name' | 'codes' | 'phrases'>;
export type AliasContent = Pick<SearchAlias, 'says' | 'means' | 'kind' | 'example' | 'finds'>;
export type NoticeContent = Pick<SearchNotice, 'says' | 'kind' | 'noticeVi' | 'noticeEn'>;
export type IntentContent = Pick<SearchIntent, 'kind' | 'says' | 'unless' | 'noticeVi' | 'noticeEn' | 'examples' | 'counterexamples'>;
export type EndedContent = Pick<
  SearchEnded,
  'says' | 'unless' | 'endedOn' | 'endedBy' | 'successors' | 'noticeVi' | 'noticeEn' | 'example'
>;
export type MomentContent = Pick<LifeMoment, 'slug' | 'labelVi' | 'labelEn' | 'hintVi' | 'hintEn' | 'codes' | 'rank'>;
export type ErrandContent = Pick<PopularErrand, 'code' | 'labelVi' | 'labelEn' | 'rank'>;

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

const noticeTexts = ({ notice }: Pick<NoticeEntry, 'notice'>) => ({ noticeVi: tidyText(notice.vi), noticeEn: tidyText(notice.en) });
const noticeOf = ({ noticeVi, noticeEn }: Pick<NoticeContent, 'noticeVi' | 'noticeEn'>) => ({ notice: { vi: noticeVi, en: noticeEn } });

export const toNoticeContent = (entry: NoticeEntry): NoticeContent => ({
  says: lines(entry.says),
  kind: entry.kind ?? 'elsewhere',
  ...noticeTexts(entry),
});

export const toIntentContent = (entry: IntentEntry): IntentContent => ({
  kind: entry.kind,
  says: lines(entry.says),
  unless: lines(entry.unless),
  ...noticeTexts(entry),
  examples: lines(entry.examples),
  counterexamples: lines(entry.counterexamples),
});

export const toEndedContent = (entry: EndedEntry): EndedContent => ({
  says: lines(entry.says),
  unless: lines(entry.unless),
  endedOn: entry.endedOn,
  endedBy: tidyText(entry.endedBy),
  successors: codes(entry.successors),
  ...noticeTexts(entry),
  example: tidyText(entry.example),
});

export const toMomentContent = ({ slug, label, hint, codes: listed, rank }: MomentEntry): MomentContent => ({
  slug,
  ...labelTexts(label),
  hintVi: tidyText(hint.vi),
  hintEn: tidyText(hint.en),
  codes: codes(listed),
  rank,
});

export const toErrandContent = ({ code, label, rank }: ErrandEntry): ErrandContent => ({ code, ...labelTexts(label), rank });

const labelTexts = (label: MomentEntry['label']) => ({ labelVi: tidyText(label.vi), labelEn: tidyText(label.en) });
const labelOf = ({ labelVi, labelEn }: Pick<ErrandContent, 'labelVi' | 'labelEn'>) => ({ label: { vi: labelVi, en: labelEn } });

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
  ...noticeOf(row),
  ...(row.kind === 'elsewhere' ? {} : { kind: row.kind }),
});

export const toIntentEntry = (row: IntentContent): IntentEntry => ({
  kind: row.kind,
  says: linesOf(row.says),
  unless: linesOf(row.unless),
  ...noticeOf(row),
  examples: linesOf(row.examples),
  counterexamples: linesOf(row.counterexamples),
});

export const toEndedEntry = (row: EndedContent): EndedEntry => ({
  says: linesOf(row.says),
  unless: linesOf(row.unless),
  endedOn: row.endedOn,
  endedBy: row.endedBy,
  successors: linesOf(row.successors),
  ...noticeOf(row),
  example: row.example,
});

export const toMomentEntry = (row: MomentContent): MomentEntry => ({
  slug: row.slug,
  ...labelOf(row),
  hint: { vi: row.hintVi, en: row.hintEn },
  codes: linesOf(row.codes),
  rank: row.rank,
});

export const toErrandEntry = (row: ErrandContent): ErrandEntry => ({ code: row.code, ...labelOf(row), rank: row.rank });

/** Joins entries of one family into one row: the first one's name, all codes, all phrases. */
export function joinPhrases(first: PhraseEntry, other: PhraseEntry): PhraseEntry {
  return { name: first.name, codes: [...first.codes, ...other.codes], phrases: [...first.phrases, ...other.phrases] };
}

/** Separates the family and the first phrase in the key of an editor's own entry. No key contains it otherwise. */
const AND = ' + ';

const firstSaid = (row: Pick<NoticeContent, 'says'>): string => noticeKey({ says: linesOf(row.says) });

/**
 * The key of a row. An editor's own phrases have the family and the first phrase as key, so that anybody can propose
 * some beside bundled ones. All other entries exist once.
 */
export const KEYS = {
  phrases: (row: PhraseContent, origin: WordOrigin): string =>
    origin === 'bundled' ? phraseKey(row) : `${phraseKey(row)}${AND}${(linesOf(row.phrases)[0] ?? '').toLowerCase()}`,
  aliases: (row: AliasContent): string => aliasKey(row),
  notices: firstSaid,
  intents: firstSaid,
  ended: firstSaid,
  moments: (row: MomentContent): string => momentKey(row),
  errands: (row: ErrandContent): string => errandKey(row),
};

/** Whether another row has everything that this row has for its family. */
export function isSaidBy(row: PhraseContent, other: PhraseContent | undefined): boolean {
  if (!other) return false;
  const all = (text: string | null | undefined, of: string | null | undefined) => linesOf(text).every((line) => linesOf(of).includes(line));
  return phraseKey(row) === phraseKey(other) && all(row.codes, other.codes) && all(row.phrases, other.phrases);
}
