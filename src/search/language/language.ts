import { PhraseMatcher } from '../query/phraseMatcher.ts';
import { QualifierReader } from './qualifierReader.ts';
import { SpokenPatterns } from '../query/spokenPatterns.ts';
import { splitWords, wordsKey } from '../../words/text/tokenize.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { AliasEntry, EndedEntry, FillerEntry, IntentEntry, NoticeEntry, NoticeKind, WordData } from '../../words/wordData.ts';
import { NO_WORDS } from '../../words/wordData.ts';
import { EverydaySpeech } from './everydaySpeech.ts';
import { Lexicon } from './lexicon.ts';
import type { CountedText } from './lexicon.ts';
import { SpellingIndex } from './spelling.ts';

/** Everything needed to read a query: the words of the catalogue, and words from everyday speech. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly spelling: SpellingIndex;
  readonly speech: EverydaySpeech;
  readonly aliases: PhraseMatcher<AliasEntry>;
  readonly fillers: PhraseMatcher<FillerEntry>;
  readonly notices: PhraseMatcher<NoticeEntry>;
  readonly intents: SpokenPatterns<ToldBy<IntentEntry>>;
  /** What is told of each kind of question without a procedure: the notice of the first class of the kind. Each thing that ended has its own. */
  readonly noticesByKind: ReadonlyMap<NoticeKind, Label>;
  readonly ended: SpokenPatterns<ToldBy<EndedEntry>>;
  /** The bare words that everybody says for one procedure, and its code. */
  readonly everyday: ReadonlyMap<string, string>;
  readonly qualifiers: QualifierReader;
}

/** An entry met by what it says, or by what rules it out. */
export interface ToldBy<Entry> {
  readonly entry: Entry;
  readonly isAgainst: boolean;
  /** Its place in the list: of several that are met, the first one listed speaks. */
  readonly rank: number;
}

export function createLanguage(words: WordData): Language {
  const lexicon = new Lexicon();
  teachSpeech(lexicon, words, NO_WORDS);
  const speech = new EverydaySpeech(words, lexicon);
  lexicon.countSpeech(wordsOf(speech), 1);
  return { lexicon, spelling: new SpellingIndex(lexicon), speech, ...readersOf(words) };
}

/** The same lexicon with other word data: it forgets what only the old words taught and learns the new ones. */
export function withOtherWords({ lexicon, spelling, speech }: Language, before: WordData, after: WordData): Language {
  teachSpeech(lexicon, after, before);
  const next = withOtherSpeech(speech, before, after, lexicon);
  spelling.forget();
  return { lexicon, spelling, speech: next, ...readersOf(after) };
}

/** Stories are long and editors leave them alone: they are read anew only where they are others. */
function withOtherSpeech(speech: EverydaySpeech, before: WordData, after: WordData, lexicon: Lexicon): EverydaySpeech {
  if (after.speech === before.speech && after.stories === before.stories) return speech;
  lexicon.countSpeech(wordsOf(speech), -1);
  const next = new EverydaySpeech(after, lexicon);
  lexicon.countSpeech(wordsOf(next), 1);
  return next;
}

/** Its neighbours are counted apart: they only tell diacritics. */
function wordsOf(speech: EverydaySpeech): CountedText[] {
  return Array.from(speech.eachWord(), ({ accent, uses }) => ({ accents: Uint32Array.of(accent), weight: 2 * uses }));
}

function readersOf(words: WordData): Omit<Language, 'lexicon' | 'spelling' | 'speech'> {
  const aliases = [...words.aliases, ...abbreviationAliases(words)];
  return {
    aliases: new PhraseMatcher(aliases.map((alias) => [alias.says, alias] as const)),
    fillers: new PhraseMatcher(words.fillers.flatMap((entry) => entry.says.map((says) => [says, entry] as const))),
    notices: new PhraseMatcher(words.notices.flatMap((entry) => entry.says.map((says) => [says, entry] as const))),
    intents: new SpokenPatterns(words.intents.flatMap(toldBy)),
    noticesByKind: new Map(
      words.intents
        .filter(({ kind }) => kind !== 'ended')
        .reverse()
        .map(({ kind, notice }) => [kind, notice] as const),
    ),
    ended: new SpokenPatterns(words.ended.flatMap(toldBy)),
    everyday: new Map(words.everyday.flatMap(({ code, says }) => says.map((phrase) => [wordsKey(phrase), code] as const))),
    qualifiers: new QualifierReader(words.qualifiers),
  };
}

function toldBy<Entry extends IntentEntry | EndedEntry>(entry: Entry, rank: number): (readonly [string, ToldBy<Entry>])[] {
  const [met, against] = [
    { entry, rank, isAgainst: false },
    { entry, rank, isAgainst: true },
  ];
  return [...entry.says.map((says) => [says, met] as const), ...entry.unless.map((says) => [says, against] as const)];
}

function abbreviationAliases(words: WordData): AliasEntry[] {
  const listed = new Set(words.aliases.map((alias) => alias.says.normalize('NFC').toLowerCase()));
  return Object.entries(words.abbreviations)
    .filter(([short]) => !listed.has(short.toLowerCase()))
    .map(([short, full]) => ({ says: short, means: [full], kind: 'replaces' }));
}

/**
 * Everyday words count as words even where no procedure has them. So they are not corrected away and get diacritics.
 * Entries in both data sets are the same objects and are skipped.
 */
function teachSpeech(lexicon: Lexicon, after: WordData, before: WordData): void {
  lexicon.countSpeech(speechOf(before, after, lexicon), -1);
  lexicon.countSpeech(speechOf(after, before, lexicon), 1);
}

/** Names of procedures hardly have 'thì' or 'vậy', but speech is full of them: typed bare, 'thi' is rarely an exam. */
const EVERYWHERE_IN_SPEECH = 1500;

/** The texts of entries in `words` that are not in `others`. */
function speechOf(words: WordData, others: WordData, lexicon: Lexicon): CountedText[] {
  const counted = (texts: readonly string[], weight: number): CountedText[] =>
    texts.map((text) => ({ accents: lexicon.internWords(splitWords(text)), weight }));
  return [
    ...without(words.fillers, others.fillers).flatMap((entry) =>
      entry.says.flatMap((says) => counted([says], says.includes(' ') || entry.isPlace ? 4 : EVERYWHERE_IN_SPEECH)),
    ),
    ...without(words.aliases, others.aliases).flatMap((alias) => counted([alias.says, alias.example ?? ''], 2)),
    ...without(words.notices, others.notices).flatMap((entry) => counted(entry.says, 2)),
    ...without(words.intents, others.intents).flatMap((entry) => counted([...entry.says, ...entry.examples], 2)),
    ...without(words.ended, others.ended).flatMap((entry) => counted([...entry.says, entry.example], 2)),
  ];
}

function without<Entry>(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const known = new Set(others);
  return entries.filter((entry) => !known.has(entry));
}
