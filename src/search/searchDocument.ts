import { createHash } from 'node:crypto';
import type { PlaceId } from '../domain/places/places.ts';
import type { GovernmentLevel, ProcedureType } from '../domain/values/vocabulary.ts';

/** `code` for the whole country, `code@place` for a province: one document each, whatever its number of versions. */
export type SearchDocumentId = string;

/**
 * What search holds of one procedure in one place, over all its versions: it is found under every name that it ever
 * had; which version answers on a day is for the catalogue to say.
 */
export interface SearchDocument {
  readonly id: SearchDocumentId;
  readonly code: string;
  /** Permanent id of the province that it speaks for; null for the whole country. */
  readonly place: PlaceId | null;
  /** Name of that place. */
  readonly placeName: string | null;
  /** The newest name first, then every other that it ever had; NFC, as printed. */
  readonly names: readonly string[];
  /** The names with their abbreviations spelt out, where they have any. */
  readonly expandedNames: readonly string[];
  readonly type: ProcedureType;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly string[];
  readonly authorities: readonly string[];
  readonly audience: readonly string[];
  readonly results: readonly string[];
  /** Names of papers to hand in and of forms. */
  readonly papers: readonly string[];
  /** What people say for it: reviewed data, shared by all procedures of one name. */
  readonly phrases: readonly string[];
  /** Numbers of the decisions that announced it, canonical. */
  readonly decisions: readonly string[];
  /** Numbers of the legal documents that it rests on, as printed. */
  readonly legalBasis: readonly string[];
  /** Steps, requirements and the like: seen by the re-ranking only. */
  readonly body: string;
}

/** Texts that are shown, or compared, but not searched: outside the heap, for they are most of a document. */
type AsideKey = 'authorities' | 'audience' | 'results' | 'papers' | 'decisions' | 'legalBasis';

export type AsideTexts = Pick<SearchDocument, AsideKey> & {
  /** Tells whether another body is the same. */
  readonly bodyHash: string;
};

/** What stays in memory of a document that is indexed. */
export type IndexedDocument = Omit<SearchDocument, 'body' | AsideKey> & {
  /** The texts put aside as JSON; `asideOf` reads them. */
  readonly aside: Buffer;
};

export function toIndexedDocument({ body, ...rest }: SearchDocument): IndexedDocument {
  const { authorities, audience, results, papers, decisions, legalBasis, ...near } = rest;
  const aside: AsideTexts = { authorities, audience, results, papers, decisions, legalBasis, bodyHash: hashOfBody(body) };
  return { ...near, aside: Buffer.from(JSON.stringify(aside), 'utf8') };
}

export function asideOf({ aside }: IndexedDocument): AsideTexts {
  return JSON.parse(aside.toString('utf8')) as AsideTexts;
}

export function hashOfBody(body: string): string {
  return createHash('sha256').update(body).digest('base64');
}

/** The id of the document for a code and a place. */
export function searchDocumentId(code: string, place: PlaceId | null): SearchDocumentId {
  return place === null ? code : `${code}@${place}`;
}
