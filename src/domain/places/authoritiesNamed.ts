import { remembered } from '../values/remembered.ts';
import { withoutDiacritics } from '../values/tidyText.ts';
import { normaliseAuthorityName } from './authorityNames.ts';
import type { AuthorityRecord, Registers } from './registers.ts';

interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly AuthorityRecord[]>;
  /** Names without diacritics: they find 'UBND tỉnh Bắc Nính', a typing mistake. */
  readonly bare: ReadonlyMap<string, readonly AuthorityRecord[]>;
  /** Names as asked: a check asks for the same few, line after line. */
  readonly asked: Map<string, readonly AuthorityRecord[]>;
}

const NAMES_KEPT = 1_000;

/** Authorities with this name, also among their other names; without any, those that differ in diacritics only. */
export function authoritiesNamed({ authorities }: Pick<Registers, 'authorities'>, name: string): readonly AuthorityRecord[] {
  const index = indexOf(authorities);
  const known = index.asked.get(name);
  if (known) return known;
  const key = normaliseAuthorityName(name);
  const found = index.exact.get(key) ?? index.bare.get(withoutDiacritics(key)) ?? [];
  if (index.asked.size >= NAMES_KEPT) index.asked.clear();
  index.asked.set(name, found);
  return found;
}

const indexOf = remembered((authorities: Registers['authorities']): NameIndex => {
  const exact = new Map<string, AuthorityRecord[]>();
  const bare = new Map<string, AuthorityRecord[]>();
  const note = (names: Map<string, AuthorityRecord[]>, key: string, record: AuthorityRecord) => {
    const known = names.get(key) ?? [];
    if (!known.includes(record)) names.set(key, [...known, record]);
  };
  for (const record of authorities.values())
    for (const key of [record.name, ...record.otherNames].map(normaliseAuthorityName)) {
      note(exact, key, record);
      note(bare, withoutDiacritics(key), record);
    }
  return { exact, bare, asked: new Map() };
});
