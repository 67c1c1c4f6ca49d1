import { PhraseMatcher } from '../query/phraseMatcher.ts';
import { tokenize } from '../text/tokenize.ts';
import type { AliasEntry, NoticeEntry, WordData } from '../words/wordData.ts';
import { Lexicon } from './lexicon.ts';
import type { CountedText } from './lexicon.ts';
import { SpellingIndex } from './spelling.ts';

/** All that a query is read with: the catalogue's words, and what is known about how people speak. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly spelling: SpellingIndex;
  readonly aliases: PhraseMatcher<AliasEntry>;
  readonly fillers: PhraseMatcher<number>;
  readonly notices: PhraseMatcher<NoticeEntry>;
}

export function createLanguage(words: WordData): Language {
  const lexicon = new Lexicon();
  const aliases = [...words.aliases, ...abbreviationAliases(words)];
  teachSpeech(lexicon, words);
  return {
    lexicon,
    spelling: new SpellingIndex(lexicon),
    aliases: new PhraseMatcher(aliases.map((alias) => [alias.says, alias] as const)),
    fillers: new PhraseMatcher(words.fillers.flatMap((entry) => entry.says.map((says) => [says, entry.weight] as const))),
    notices: new PhraseMatcher(words.notices.flatMap((entry) => entry.says.map((says) => [says, entry] as const))),
  };
}

function abbreviationAliases(words: WordData): AliasEntry[] {
  const listed = new Set(words.aliases.map((alias) => alias.says.normalize('NFC').toLowerCase()));
  return Object.entries(words.abbreviations)
    .filter(([short]) => !listed.has(short.toLowerCase()))
    .map(([short, full]) => ({ says: short, means: [full], kind: 'replaces' }));
}

/** Everyday words are words too, though no procedure has them: they must be neither corrected away nor left without marks. */
function teachSpeech(lexicon: Lexicon, words: WordData): void {
  const spoken: CountedText[] = [
    ...words.fillers.flatMap((entry) => entry.says).map((text) => ({ tokens: tokenize(text), weight: 4 })),
    ...words.aliases.flatMap((alias) => [alias.says, alias.example ?? '']).map((text) => ({ tokens: tokenize(text), weight: 2 })),
    ...words.notices.flatMap((entry) => entry.says).map((text) => ({ tokens: tokenize(text), weight: 2 })),
  ];
  lexicon.countSpeech(spoken);
}
