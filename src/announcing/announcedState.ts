import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { announcementOf, linesOf } from '../domain/catalogue/catalogue.ts';
import { correctionsOf } from '../domain/catalogue/correctedDecision.ts';

/** What became of an announced decision, for the people who drafted it. */
export interface AnnouncedState {
  readonly sequence: number;
  /** RFC 3339 in UTC. */
  readonly announcedAt: string;
  /** Hexadecimal, of its entry in the log. */
  readonly hash: string;
  /** Path of its public page. */
  readonly url: string;
  /** Its lines as first announced, to correct one of them. */
  readonly lines: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** The decisions that corrected it since. */
  readonly corrections: readonly { readonly number: string; readonly url: string }[];
}

/** Null where no announced decision has this key. */
export function announcedState(catalogue: Catalogue, key: string): AnnouncedState | null {
  const announcement = announcementOf(catalogue, key);
  if (!announcement) return null;
  const { sequence, announcedAt, hash } = announcement;
  const corrections = correctionsOf(catalogue, key).map(({ decision, head }) => ({ number: head.number, url: pageOf(decision) }));
  const lines = linesOf(catalogue, announcement).map(({ id, summary: { code, name } }) => ({ id, code, name }));
  return { sequence, announcedAt, hash, url: pageOf(key), lines, corrections };
}

/** Path of the public page of an announced decision. */
export function pageOf(key: string): string {
  return `/quyet-dinh/${key.split('/').map(encodeURIComponent).join('/')}`;
}
