import { entryOf } from '../../domain/catalogue/aliases.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { normaliseAuthorityName } from '../../domain/places/authorityNames.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import { remembered } from '../../domain/values/remembered.ts';
import { legalKey } from '../../domain/values/legalNumber.ts';
import { withoutDiacritics } from '../../domain/values/tidyText.ts';
import { bilingual } from '../../domain/values/bilingual.ts';
import { lazily } from '../lazily.ts';
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
  readonly office?: string | null;
  readonly audience?: string | null;
  readonly lifeEvents?: readonly string[] | null;
}

const MOST_WARNINGS = 20;

interface Known {
  readonly registers: Registers;
  readonly catalogue: Catalogue;
  /** Made only for a filter that names something: it reads all headings. */
  readonly printed: () => PrintedThings;
}

/** Names of a kind of thing, by how they are looked up. */
interface Names {
  readonly inSmallLetters: ReadonlySet<string>;
  readonly withoutDiacritics: ReadonlyMap<string, string>;
}

/** Gathered once for a catalogue and registers: a request may ask for twenty lists of names. */
const namesIn = remembered((catalogue: Catalogue) =>
  remembered((registers: Registers): Readonly<Record<'fields' | 'authorities', Names>> => {
    const printed = printedThings(catalogue);
    const of = (kind: 'fields' | 'authorities') =>
      namesOf([...registers[kind].values(), ...printed[kind].values()].map(({ name }: NamedCode) => name));
    return { fields: of('fields'), authorities: of('authorities') };
  }),
);

function namesOf(names: readonly string[]): Names {
  return { inSmallLetters: new Set(names.map(lowerCase)), withoutDiacritics: new Map(names.map((name) => [bare(name), name])) };
}

/**
 * A sentence for each value of a filter that nothing in the catalogue has: the list is empty then, mostly by a typing
 * mistake. Suggests names that differ in diacritics only.
 */
export function filterWarnings(registers: Registers, catalogue: Catalogue, filter: NamedConditions | null | undefined): string[] {
  if (!filter) return [];
  const known = knownIn(registers, catalogue);
  const authorities = ['authorities', 'issuingAuthorities', 'responsibleAuthorities'] as const;
  const warnings = [
    ...unknown(
      'codes',
      filter.codes,
      (code) => entryOf(catalogue, code) !== null,
      () => NO_NAMES,
    ),
    ...unknown(
      'fields',
      filter.fields,
      (text) => isField(known, text),
      () => namesIn(catalogue)(registers).fields,
    ),
    ...authorities.flatMap((name) =>
      unknown(
        name,
        filter[name],
        (text) => isAuthority(known, text),
        () => namesIn(catalogue)(registers).authorities,
      ),
    ),
    ...unknown(
      'issuingAuthority',
      one(filter.issuingAuthority),
      (text) => isAuthority(known, text),
      () => namesIn(catalogue)(registers).authorities,
    ),
    ...unknown(
      'legalBasis',
      one(filter.legalBasis),
      (text) => isLegalDocument(known, text),
      () => NO_NAMES,
    ),
    ...unknown(
      'office',
      one(filter.office),
      (code) => registers.offices.has(code),
      () => NO_NAMES,
    ),
    ...unknown(
      'audience',
      one(filter.audience),
      (text) => known.printed().audiences.has(lowerCase(text)),
      () => namesOf([...known.printed().audiences.values()]),
    ),
    ...unknown(
      'lifeEvents',
      filter.lifeEvents,
      (text) => known.printed().lifeEvents.has(lowerCase(text)),
      () => namesOf([...known.printed().lifeEvents.values()]),
    ),
  ];
  return warnings.slice(0, MOST_WARNINGS);
}

const NO_NAMES: Names = namesOf([]);

function one(text: string | null | undefined): readonly string[] {
  return text ? [text] : [];
}

function unknown(
  condition: string,
  values: readonly string[] | null | undefined,
  isKnown: (text: string) => boolean,
  names: () => Names,
): string[] {
  const missing: string[] = [];
  for (const text of values ?? []) {
    if (missing.length >= MOST_WARNINGS) break;
    if (!isKnown(text)) missing.push(text);
  }
  if (missing.length === 0) return [];
  const byBareName = names().withoutDiacritics;
  return missing.map((text) => {
    const near = byBareName.get(bare(text));
    return bilingual({
      vi: `${condition}: danh mục không có “${text}”${near ? `; có thể là “${near}”` : ''}`,
      en: `${condition}: the catalogue has no "${text}"${near ? `; perhaps "${near}"` : ''}`,
    });
  });
}

function knownIn(registers: Registers, catalogue: Catalogue): Known {
  return { registers, catalogue, printed: lazily(() => printedThings(catalogue)) };
}

/** Whether the register or an announced decision has a field with this code or name. */
export function isFieldNamed(registers: Registers, catalogue: Catalogue, text: string): boolean {
  return isField(knownIn(registers, catalogue), text);
}

function isField({ registers, catalogue, printed }: Known, text: string): boolean {
  if (registers.fields.has(text) || printed().fields.has(text)) return true;
  return namesIn(catalogue)(registers).fields.inSmallLetters.has(lowerCase(text));
}

function isAuthority({ registers, printed }: Known, text: string): boolean {
  if (authorityNamed(registers, text).code !== null || printed().authorities.has(text)) return true;
  return printed().authoritiesByName.has(normaliseAuthorityName(text));
}

function isLegalDocument({ registers, printed }: Known, text: string): boolean {
  return legalDocumentOf(registers, text) !== null || printed().legalDocuments.has(legalKey(text));
}

function lowerCase(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function bare(text: string): string {
  return withoutDiacritics(text.trim());
}
