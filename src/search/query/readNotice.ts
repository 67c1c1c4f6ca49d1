import type { Label } from '../../domain/values/vocabulary.ts';
import type { EndedEntry, IntentEntry, NoticeKind } from '../../words/wordData.ts';
import type { Language, ToldBy } from '../language/language.ts';
import type { QueryWord } from './queryWord.ts';
import type { SpokenPatterns } from './spokenPatterns.ts';

/** What to tell a person who asks for something that no procedure answers. */
export interface SearchNotice {
  readonly kind: NoticeKind;
  readonly text: Label;
  /** Codes of procedures that took the place of what ended. */
  readonly successors: readonly string[];
  /** The first day without it, where an entry keeps the day on which something ended. */
  readonly endedOn?: string;
}

/** What a story tells of may be such a matter, whatever its last sentence asks. */
const MATTERS_OF_STORIES: ReadonlySet<NoticeKind> = new Set(['court', 'police']);
/** What ended may stand in the sentence before the asking one. */
const LEAST_SHARE_OF_ENDED = 0.8;
/** Asked for, these come before what ended: 'mất chứng minh nhân dân rồi bị lừa vay tiền thì báo ai'. */
const BEFORE_WHAT_ENDED: ReadonlySet<NoticeKind> = new Set(['court', 'police']);

/**
 * The notice for a question: a fine ('quên mang chứng minh nhân dân có bị phạt không'), what its exact words call for, a court
 * or the police, what ended, else its class. Of a long question only what it asks counts, but for matters that a story tells.
 * Null for a question that a procedure may answer.
 */
export function readNotice(words: readonly QueryWord[], isBare: boolean, language: Language): SearchNotice | null {
  const asked = words.filter(({ share = 1 }) => share === 1);
  const nearby = words.filter(({ share = 1 }) => share >= LEAST_SHARE_OF_ENDED);
  const askedFor = firstUnopposed(language.intents, asked, isBare);
  if (askedFor?.kind === 'fine') return classNotice(askedFor);
  const [exact] = language.notices.findAll(asked, isBare);
  if (exact) return { kind: exact.entry.kind ?? 'elsewhere', text: exact.entry.notice, successors: [] };
  if (askedFor && BEFORE_WHAT_ENDED.has(askedFor.kind)) return classNotice(askedFor);
  const ended = firstUnopposed(language.ended, askedFor ? asked : nearby, isBare);
  if (ended) return { kind: 'ended', text: ended.notice, successors: ended.successors, endedOn: ended.endedOn };
  const told = askedFor ?? firstUnopposed(language.intents, words, isBare, ({ kind }) => MATTERS_OF_STORIES.has(kind));
  return told && classNotice(told);
}

function classNotice({ kind, notice }: IntentEntry): SearchNotice {
  return { kind, text: notice, successors: [] };
}

function firstUnopposed<Entry extends IntentEntry | EndedEntry>(
  patterns: SpokenPatterns<ToldBy<Entry>>,
  words: readonly QueryWord[],
  isBare: boolean,
  isWanted: (entry: Entry) => boolean = () => true,
): Entry | null {
  const told = patterns.findAll(words, isBare);
  const against = new Set(told.flatMap(({ entry, isAgainst }) => (isAgainst ? entry : [])));
  const [first] = told
    .filter(({ entry, isAgainst }) => !isAgainst && isWanted(entry) && !against.has(entry))
    .sort((a, b) => a.rank - b.rank);
  return first?.entry ?? null;
}
