import type { NamedCode, ProcedureContent } from '../domain/content/content.ts';
import type { LineSummary } from '../domain/sealing/sealedLine.ts';
import { searchDocumentId } from './searchDocument.ts';
import type { SearchDocument } from './searchDocument.ts';
import { wordsKey, expandAbbreviations } from '../words/text/tokenize.ts';
import type { QualifierReader } from './language/qualifierReader.ts';
import type { PhraseBook } from '../words/phraseBook.ts';

/** A line that gave a procedure a text in one place. */
export interface DocumentVersion {
  readonly summary: LineSummary;
  /** Null where the line has no text of its own. */
  readonly content: ProcedureContent | null;
  /** Canonical number of the line's decision. */
  readonly decisionNumber: string;
}

export interface DocumentSource {
  readonly code: string;
  readonly place: NamedCode | null;
  /** All versions of the timeline, oldest first, future ones included. */
  readonly versions: readonly DocumentVersion[];
}

export interface DocumentWords {
  readonly phraseBook: PhraseBook;
  readonly qualifiers: Pick<QualifierReader, 'reasonsIn'>;
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** Ranking reads no further. */
const LONGEST_BODY = 20_000;

/**
 * The document of one code in one place: every name of any version, and the other search data of the newest text. Null
 * where no version has a text; then the document is removed.
 */
export function toSearchDocument({ code, place, versions }: DocumentSource, words: DocumentWords): SearchDocument | null {
  const newestFirst = [...versions].reverse().filter(({ summary }) => summary.kind !== 'abolished' && !summary.isWithdrawn);
  const [newest] = newestFirst;
  if (!newest) return null;
  const { summary } = newest;
  const content = newestFirst.find((version) => version.content !== null)?.content ?? null;
  const names = distinctNames(newestFirst.map((version) => version.summary.name));
  const placeId = place?.code ?? null;
  return {
    id: searchDocumentId(code, placeId),
    code,
    place: placeId,
    placeName: place?.name ?? null,
    family: words.phraseBook.familyOf(code, names[0] ?? '', placeId !== null),
    names,
    expandedNames: names.map((name) => expandAbbreviations(name, words.abbreviations)).filter((expanded, i) => expanded !== names[i]),
    type: summary.type,
    levels: summary.levels,
    fields: namesOf(summary.fields),
    authorities: namesOf([...summary.competentAuthorities, ...summary.implementingAuthorities]),
    audience: namesOf(summary.audience),
    results: namesOf(content?.results ?? []),
    papers: distinctNames(content ? papersOf(content) : []),
    phrases: words.phraseBook.phrasesFor(code, names),
    decisions: distinctNames(newestFirst.map((version) => version.decisionNumber)),
    legalBasis: distinctNames(summary.legalBasis.map((reference) => reference.number)),
    reasons: words.qualifiers.reasonsIn([...names, ...(content ? conditionsOf(content) : [])]),
    body: content ? bodyOf(content) : '',
  };
}

function papersOf({ dossiers, forms }: ProcedureContent): string[] {
  const items = dossiers.flatMap((dossier) => dossier.items);
  return [
    ...items.map((item) => item.name),
    ...items.flatMap((item) => item.forms).map((form) => form.name),
    ...forms.map((form) => form.name),
  ];
}

/** Where a procedure says in which cases it applies. */
function conditionsOf({ requirements, dossiers }: ProcedureContent): string[] {
  return [requirements, ...dossiers.map((dossier) => dossier.case)].flatMap((text) => text?.slice(0, LONGEST_BODY) ?? []);
}

function bodyOf(content: ProcedureContent): string {
  return [
    content.keywords,
    content.requirements,
    ...content.dossiers.map((dossier) => dossier.case),
    ...content.steps.flatMap((step) => [step.name, step.description]),
    ...content.channels.map((channel) => channel.description),
    content.note,
  ]
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, LONGEST_BODY);
}

function namesOf(named: readonly NamedCode[]): string[] {
  return distinctNames(named.map(({ name }) => name));
}

/** The first of several names that differ only in case, diacritics and punctuation. */
function distinctNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const text = name.normalize('NFC').trim();
    const key = wordsKey(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}
