import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GovernmentLevel, ProcedureType } from '../../domain/values/vocabulary.ts';
import type { ResolvedProcedure } from '../searchAnswer.ts';
import { searchDocumentId } from '../searchDocument.ts';
import type { SearchDocument } from '../searchDocument.ts';
import { expandAbbreviations } from '../../words/text/tokenize.ts';
import { QualifierReader } from '../language/qualifierReader.ts';
import type { DocumentWords } from '../toSearchDocument.ts';
import { PhraseBook } from '../../words/phraseBook.ts';
import type { WordData } from '../../words/wordData.ts';

/** One line of the list of names from the national portal. */
interface ListedProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: readonly string[];
  readonly levels: readonly GovernmentLevel[];
  readonly type: string;
  readonly agency: string;
  readonly audience: readonly string[];
  readonly results: readonly string[];
}

const TYPES: Readonly<Record<string, ProcedureType>> = { STANDARD: 'standard', SPECIFIC: 'specific', STANDARD_INTERNAL: 'internal' };

/** The national list (`data/procedure-names.jsonl.gz`) as search documents, and the answer for each code. */
export function readNationalList(
  file: string,
  words: WordData,
): { documents: SearchDocument[]; procedures: ReadonlyMap<string, ResolvedProcedure> } {
  const phraseBook = new PhraseBook(words.phrases);
  const qualifiers = new QualifierReader(words.qualifiers);
  const listed = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ListedProcedure)
    .filter((record) => /^\d\.\d{6}$/.test(record.code.trim()));
  const documents = listed.map((record) => toDocument(record, words, { phraseBook, qualifiers }));
  return {
    documents: [...new Map(documents.map((document) => [document.id, document])).values()],
    procedures: new Map(documents.map((document) => [document.code, resolvedFrom(document)])),
  };
}

function toDocument(
  record: ListedProcedure,
  words: WordData,
  { phraseBook, qualifiers }: Pick<DocumentWords, 'phraseBook' | 'qualifiers'>,
): SearchDocument {
  const code = record.code.trim();
  const name = record.name.normalize('NFC');
  const place = /^UBND (.+)$/.exec(record.agency)?.[1] ?? null;
  const expanded = expandAbbreviations(name, words.abbreviations);
  return {
    id: searchDocumentId(code, place),
    code,
    place,
    placeName: place,
    family: phraseBook.familyOf(code, name, place !== null),
    names: [name],
    expandedNames: expanded === name ? [] : [expanded],
    type: TYPES[record.type] ?? 'standard',
    levels: record.levels,
    fields: record.field,
    authorities: [],
    audience: record.audience,
    results: record.results,
    papers: [],
    phrases: phraseBook.phrasesFor(code, [name]),
    decisions: [],
    legalBasis: [],
    reasons: qualifiers.reasonsIn([name]),
    body: '',
  };
}

/** What a catalogue would tell of a procedure that is known from its search document alone. */
export function resolvedFrom(document: SearchDocument): ResolvedProcedure {
  return {
    code: document.code,
    name: document.names[0] ?? '',
    type: document.type,
    levels: document.levels,
    fields: document.fields.map((name) => ({ code: null, name })),
    authorities: [],
    audience: [],
    onlineLevel: 'none',
    place: document.place,
  };
}
