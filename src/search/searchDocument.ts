import { createHash } from 'node:crypto';
import type { PlaceId } from '../domain/places/places.ts';
import type { GovernmentLevel, ProcedureType } from '../domain/values/vocabulary.ts';

/** `code` for the whole country, `code@place` for a province: one document for all versions. */
export type SearchDocumentId = string;

/**
 * The search data of one procedure in one place, over all versions. It is found by every name that it ever had. The
 * catalogue decides which version applies on a day.
 */
export interface SearchDocument {
  readonly id: SearchDocumentId;
  readonly code: string;
  /** Permanent id of its province; null for the whole country. */
  readonly place: PlaceId | null;
  readonly placeName: string | null;
  /** Key of the procedures that are copies of one another: the national one and those of provinces. */
  readonly family: string;
  /** The newest name first, then its other names; NFC, as printed. */
  readonly names: readonly string[];
  /** The names with expanded abbreviations, where they have any. */
  readonly expandedNames: readonly string[];
  readonly type: ProcedureType;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly string[];
  readonly authorities: readonly string[];
  readonly audience: readonly string[];
  readonly results: readonly string[];
  /** Names of papers to hand in and of forms. */
  readonly papers: readonly string[];
  /** Everyday phrases for it: reviewed data, shared by all procedures of one name. */
  readonly phrases: readonly string[];
  /** Canonical numbers of the decisions that announced it. */
  readonly decisions: readonly string[];
  /** Numbers of its legal basis, as printed. */
  readonly legalBasis: readonly string[];
  /** Why it is done ('lost', 'damaged'), as its names and conditions say. */
  readonly reasons: readonly string[];
  /** Steps, requirements and the like: used by ranking only. */
  readonly body: string;
}

/** Texts that are shown or compared but not searched. They are most of a document, so they stay outside the heap. */
type AsideKey = 'authorities' | 'audience' | 'results' | 'papers' | 'decisions' | 'legalBasis';

export type AsideTexts = Pick<SearchDocument, AsideKey> & {
  /** To compare bodies without keeping them. */
  readonly bodyHash: string;
};

/** The part of an indexed document that stays in memory. */
export type IndexedDocument = Omit<SearchDocument, 'body' | AsideKey> & {
  /** The texts outside the heap, as JSON; `asideOf` reads them. */
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

export function searchDocumentId(code: string, place: PlaceId | null): SearchDocumentId {
  return place === null ? code : `${code}@${place}`;
}
