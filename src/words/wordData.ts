import type { Label } from '../domain/values/vocabulary.ts';

/** Everyday phrases for one family of procedures. */
export interface PhraseEntry {
  /** Official name; all procedures with this name share the phrases. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly phrases: readonly string[];
}

/** An everyday phrase and its legal phrases. */
export interface AliasEntry {
  readonly says: string;
  /** Each one adds an interpretation of the query. */
  readonly means: readonly string[];
  /** `replaces`: nobody means the words literally; `adds`: the literal words stay possible. */
  readonly kind: 'replaces' | 'adds';
  /** A query for which the entry helps, and codes of which one should be among the first results. */
  readonly example?: string;
  readonly finds?: readonly string[];
}

/** Requests that are no administrative procedure. */
export interface NoticeEntry {
  readonly says: readonly string[];
  readonly notice: Label;
  /** `elsewhere` where it is not said. */
  readonly kind?: KeptNoticeKind;
}

/**
 * Why a notice is told: the question is about a fine, for a court, about a price or rate, a look-up, a calculation,
 * opening hours, for the police or for advice; the procedure ended; or something else that is no procedure.
 */
export type NoticeKind = KeptNoticeKind | 'nothingFits';

/** The kinds that entries say; that nothing fits follows from what was found. What ended may be told by the log too. */
export const KEPT_NOTICE_KINDS = [
  'fine',
  'court',
  'price',
  'lookUp',
  'calculation',
  'hours',
  'police',
  'advice',
  'ended',
  'elsewhere',
] as const;
export type KeptNoticeKind = (typeof KEPT_NOTICE_KINDS)[number];

/** A class of questions that no procedure answers, told by how they ask. */
export interface IntentEntry {
  readonly kind: KeptNoticeKind;
  /** What such a question says. '…' stands for up to six words. */
  readonly says: readonly string[];
  /** A question that also says one of these is of another kind. */
  readonly unless: readonly string[];
  readonly notice: Label;
  /** Questions of the class, and similar questions that a procedure answers. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A procedure or paper that ended before the catalogue's own records begin, and what took its place. */
export interface EndedEntry {
  readonly says: readonly string[];
  readonly unless: readonly string[];
  /** The last day is the day before. */
  readonly endedOn: string;
  /** The law or decision that ended it. */
  readonly endedBy: string;
  readonly successors: readonly string[];
  readonly notice: Label;
  readonly example: string;
}

/** What people do most, by a short name: the start page leads there. */
export interface ErrandEntry {
  readonly code: string;
  readonly label: Label;
  /** Lower ones are shown before. */
  readonly rank: number;
}

/** A moment of life, with its procedures in the order in which people need them. */
export interface MomentEntry {
  /** Part of its address. */
  readonly slug: string;
  readonly label: Label;
  readonly hint: Label;
  readonly codes: readonly string[];
  readonly rank: number;
}

/** What everybody needs some day: the words for it that completions offer first, in the order of how often it is needed. */
export interface EverydayEntry {
  readonly code: string;
  readonly says: readonly string[];
}

/**
 * An act ('cấp lại'), a circumstance ('lưu động'), a reason ('bị mất') or a level, by the words of names and of questions.
 * Who does not name a circumstance does not mean it, unless the name is open to all. Reasons stand in conditions too.
 */
export interface QualifierEntry {
  readonly kind: 'act' | 'circumstance' | 'reason' | 'level' | 'openToAll';
  /** Which one; of levels, the level's name. */
  readonly is: string;
  readonly inNames: readonly string[];
  readonly asked: readonly string[];
  /** A question and a name that have it. */
  readonly question?: string;
  readonly name?: string;
}

/** What people ask about a procedure. */
export type SearchAsk = 'papers' | 'time' | 'fee' | 'office' | 'conditions' | 'how' | 'form' | 'online';

/** Words around a request; `weight` is the importance that remains, never zero. */
export interface FillerEntry {
  readonly says: readonly string[];
  readonly weight: number;
  /** What they ask about the procedure, where they ask something. */
  readonly asks?: SearchAsk;
  /** They name a place: where somebody is, and nothing about what they need. */
  readonly isPlace?: boolean;
}

/** Sentences as people write them, to learn which words are neighbours: typed bare, 'chau' is rather a child than Europe. */
export interface SpeechEntry {
  readonly about: string;
  readonly says: readonly string[];
}

/** What people tell who need a procedure of one family, each story as a whole: the words around the matter tell it, too. */
export interface StoryEntry {
  /** Official name; all procedures with this name share the stories. Of a matter without a procedure, what it is about. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly says: readonly string[];
  /** Why no procedure answers. */
  readonly none?: Exclude<NoticeKind, 'nothingFits'>;
}

/** Everything that search knows about everyday speech: reviewed data, never code. */
export interface WordData {
  readonly phrases: readonly PhraseEntry[];
  readonly aliases: readonly AliasEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly intents: readonly IntentEntry[];
  readonly ended: readonly EndedEntry[];
  readonly moments: readonly MomentEntry[];
  readonly errands: readonly ErrandEntry[];
  readonly everyday: readonly EverydayEntry[];
  readonly qualifiers: readonly QualifierEntry[];
  readonly fillers: readonly FillerEntry[];
  readonly speech: readonly SpeechEntry[];
  readonly stories: readonly StoryEntry[];
  /** Abbreviation in capitals → full text. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** What leads people who type nothing. */
export type StartLists = Pick<WordData, 'moments' | 'errands'>;

export const NO_WORDS: WordData = {
  phrases: [],
  aliases: [],
  notices: [],
  intents: [],
  ended: [],
  moments: [],
  errands: [],
  everyday: [],
  qualifiers: [],
  fillers: [],
  speech: [],
  stories: [],
  abbreviations: {},
};
