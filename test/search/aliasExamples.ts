import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { bareWords } from '../../src/words/text/tokenize.ts';
import type { AliasEntry, WordData } from '../../src/words/wordData.ts';
import { aSearchOver, NATIONAL_LIST, WORDS } from './searchFixtures.ts';
import type { SearchAndResolve } from './searchFixtures.ts';

export type Example = AliasEntry & { readonly example: string; readonly finds: readonly string[] };
export const EXAMPLES = WORDS.aliases.filter((entry): entry is Example => entry.example !== undefined && entry.finds !== undefined);
export const { procedures } = readNationalList(NATIONAL_LIST, WORDS);

export async function overTheNationalListWith(words: WordData): Promise<SearchAndResolve> {
  const { documents } = readNationalList(NATIONAL_LIST, words);
  const { search } = await aSearchOver(documents, words);
  return { search, resolve: (code) => (procedures.get(code)?.type === 'internal' ? null : (procedures.get(code) ?? null)) };
}

export function contains(query: string, says: string): boolean {
  return ` ${bareWords(query).join(' ')} `.includes(` ${bareWords(says).join(' ')} `);
}
