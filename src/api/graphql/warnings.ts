import { entryOf } from '../../domain/catalogue/aliases.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import { legalKey } from '../../domain/values/legalNumber.ts';
import { withoutDiacritics } from '../../domain/values/tidyText.ts';
import { bilingual } from '../../domain/values/bilingual.ts';
import { authorityNamed } from './filters.ts';
import type { PrintedThings } from './printedThings.ts';
import { printedThings } from './printedThings.ts';

/** Conditions of a filter whose values may be mistyped without breaking a rule. */
export interface NamedConditions {
  readonly codes?: readonly string[] | null;
  readonly fields?: readonly string[] | null;
  readonly authorities?: readonly string[] | null;
  readonly issuingAuthorities?: readonly string[] | null;
  readonly responsibleAuthorities?: readonly string[] | null;
  readonly issuingAuthority?: string | null;
  readonly legalBasis?: string | null;
  readonly audience?: string | null;
}

const MOST_WARNINGS = 20;

interface Known {
  readonly registers: Registers;
  readonly catalogue: Catalogue;
  readonly printed: PrintedThings;
}

/**
 * A sentence for each value of a filter that nothing in the catalogue has: the list is empty then, mostly by a typing
 * mistake. Suggests names that differ in diacritics only.
 */
export function filterWarnings(registers: Registers, catalogue: Catalogue, filter: NamedConditions | null | undefined): string[] {
  if (!filter) return [];
  const known: Known = { registers, catalogue, printed: printedThings(catalogue) };
  const authorities = ['authorities', 'issuingAuthorities', 'responsibleAuthorities'] as const;
  const warnings = [
    ...unknown('codes', filter.codes, (code) => entryOf(catalogue, code) !== null, []),
    ...unknown('fields', filter.fields, (text) => isField(known, text), namesOf(known, 'fields')),
    ...authorities.flatMap((name) => unknown(name, filter[name], (text) => isAuthority(known, text), namesOf(known, 'authorities'))),
    ...unknown('issuingAuthority', one(filter.issuingAuthority), (text) => isAuthority(known, text), namesOf(known, 'authorities')),
    ...unknown('legalBasis', one(filter.legalBasis), (text) => isLegalDocument(known, text), []),
    ...unknown('audience', one(filter.audience), (text) => known.printed.audiences.has(lowerCase(text)), [
      ...known.printed.audiences.values(),
    ]),
  ];
  return warnings.slice(0, MOST_WARNINGS);
}

function one(text: string | null | undefined): readonly string[] {
  return text ? [text] : [];
}

function unknown(
  condition: string,
  values: readonly string[] | null | undefined,
  isKnown: (text: string) => boolean,
  names: Iterable<string>,
): string[] {
  const missing: string[] = [];
  for (const text of values ?? []) {
    if (missing.length >= MOST_WARNINGS) break;
    if (!isKnown(text)) missing.push(text);
  }
  if (missing.length === 0) return [];
  const byBareName = new Map([...names].map((name) => [bare(name), name]));
  return missing.map((text) => {
    const near = byBareName.get(bare(text));
    return bilingual({
      vi: `${condition}: danh mục không có “${text}”${near ? `; có thể là “${near}”` : ''}`,
      en: `${condition}: the catalogue has no "${text}"${near ? `; perhaps "${near}"` : ''}`,
    });
  });
}

function isField({ registers, printed }: Known, text: string): boolean {
  const names = [...registers.fields.values(), ...printed.fields.values()];
  return registers.fields.has(text) || printed.fields.has(text) || names.some(({ name }) => lowerCase(name) === lowerCase(text));
}

function isAuthority({ registers, printed }: Known, text: string): boolean {
  if (authorityNamed(registers, text).code !== null || printed.authorities.has(text)) return true;
  return printed.authoritiesByName.has(normaliseAuthorityName(text));
}

function isLegalDocument({ registers, printed }: Known, text: string): boolean {
  return legalDocumentOf(registers, text) !== null || printed.legalDocuments.has(legalKey(text));
}

function namesOf({ registers, printed }: Known, kind: 'fields' | 'authorities'): string[] {
  const things: NamedCode[] = [...registers[kind].values(), ...printed[kind].values()];
  return things.map(({ name }) => name);
}

function lowerCase(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function bare(text: string): string {
  return withoutDiacritics(text.trim());
}
