import { remembered } from '../values/remembered.ts';
import { withoutDiacritics } from '../values/tidyText.ts';
import { currentCode } from './aliases.ts';
import type { Catalogue } from './catalogue.ts';
import { standingLine } from './catalogue.ts';

/** Names are compared without case, diacritics, punctuation and a leading 'Thủ tục'. */
export function procedureNameKey(name: string): string {
  return withoutDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^thu tuc /, '');
}

/** The same for something that bears a name; computed once for each. */
export const nameKeyOf = remembered((named: { readonly name: string | null }) => procedureNameKey(named.name ?? ''));

/** Codes of procedures that had this name in any standing line, in force or not. */
export function codesEverNamed(catalogue: Catalogue, name: string): ReadonlySet<string> {
  return codesOfNameKey(catalogue, procedureNameKey(name));
}

export function codesOfNameKey(catalogue: Catalogue, key: string): ReadonlySet<string> {
  return namesOf(catalogue).get(key) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

const namesOf = remembered((catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { id, summary } of catalogue.lines.values()) {
    const standing = summary.corrects === null ? standingLine(catalogue, id) : null;
    const name = standing && !standing.summary.isWithdrawn ? nameKeyOf(standing.summary) : '';
    if (!standing || name === '') continue;
    names.set(name, (names.get(name) ?? new Set()).add(currentCode(catalogue, standing.summary.code)));
  }
  return names;
});
