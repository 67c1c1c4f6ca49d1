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

/** What stays in memory of a document that is indexed: its body is half of it, and needed no more. */
export type IndexedDocument = Omit<SearchDocument, 'body'> & {
  /** Tells whether another body is the same. */
  readonly bodyHash: string;
};

export function withoutBody({ body, ...rest }: SearchDocument): IndexedDocument {
  return { ...rest, bodyHash: hashOfBody(body) };
}

export function hashOfBody(body: string): string {
  return createHash('sha256').update(body).digest('base64');
}

/** The id of the document for a code and a place. */
export function searchDocumentId(code: string, place: PlaceId | null): SearchDocumentId {
  return place === null ? code : `${code}@${place}`;
}
