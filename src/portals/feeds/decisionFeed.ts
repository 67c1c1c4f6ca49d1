import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { ApiDeps } from '../../api/deps.ts';
import { constantOf } from '../../api/graphql/enumValues.ts';
import { createContext } from '../../api/graphql/createContext.ts';
import { changeMatcher, type ChangeFilterInput } from '../../api/graphql/filters.ts';
import { decisionPage } from '../../api/graphql/links.ts';
import { catalogueAt, linesOf, type LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { Announcement } from '../../domain/sealing/announcement.ts';
import { countKinds } from '../../domain/timeline/changes.ts';
import { CHANGE_KIND_LABELS, CHANGE_KINDS } from '../../domain/values/vocabulary.ts';
import type { AtomEntry } from './atom.ts';

/** Revisions in an archive. */
export const ARCHIVE_SIZE = 100;
/** The recent feed keeps so many at least, so that who looks seldom need not read archives. */
const RECENT_AT_LEAST = 50;

/** Revisions `after < revision <= until`. */
export interface Stretch {
  readonly after: number;
  readonly until: number;
}

/** How many archives a log has. Each stays as it is for ever. */
export function archivesOf(revision: number): number {
  return Math.max(0, Math.floor((revision - RECENT_AT_LEAST) / ARCHIVE_SIZE));
}

export function archive(number: number): Stretch {
  return { after: (number - 1) * ARCHIVE_SIZE, until: number * ARCHIVE_SIZE };
}

export function recent(revision: number): Stretch {
  return { after: archivesOf(revision) * ARCHIVE_SIZE, until: revision };
}

/** A filter as the schema's resolvers get it: constants become words of the domain. */
export function changeFilterOf(schema: GraphQLSchema, given: unknown): ChangeFilterInput {
  return coerceInputValue(given, schema.getType('ChangeFilter') as GraphQLInputType) as ChangeFilterInput;
}

/**
 * The decisions of a stretch with a line that matches, newest first, told as they were announced and as the catalogue
 * was at the end of the stretch: later corrections change no entry. Throws BAD_INPUT.
 */
export function entriesOf(deps: ApiDeps, { after, until }: Stretch, filter: ChangeFilterInput): AtomEntry[] {
  const snapshot = deps.follower.current();
  const catalogue = catalogueAt(snapshot.catalogue, until);
  const context = { ...createContext(deps), snapshot: { ...snapshot, catalogue } };
  const matches = changeMatcher(context, filter);
  const isNarrowed = Object.keys(filter).length > 0;
  return catalogue.announcements
    .slice(after, until)
    .map((announcement) => ({ announcement, lines: entered(catalogue, announcement).filter(matches) }))
    .filter(({ lines }) => !isNarrowed || lines.length > 0)
    .map(({ announcement, lines }) => entryOf(announcement, lines, context.publicUrl))
    .reverse();
}

function entered(catalogue: ReturnType<typeof catalogueAt>, announcement: Announcement): LineEntry[] {
  return linesOf(catalogue, announcement).flatMap(({ id }) => catalogue.lines.get(id) ?? []);
}

function entryOf({ decision, head, announcedAt }: Announcement, lines: readonly LineEntry[], publicUrl: string): AtomEntry {
  const counts = countKinds(lines.map(({ summary }) => summary.kind));
  const told = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${CHANGE_KIND_LABELS[kind].vi}: ${counts[kind]}`);
  const fields = lines.flatMap(({ summary }) => summary.fields.map(({ code, name }) => code ?? name));
  return {
    id: `tag:tthc,2026:decision/${decision}`,
    title: [`Quyết định ${head.number}`, head.title].filter(Boolean).join(': '),
    updated: announcedAt,
    author: head.issuingAuthority.name,
    links: [
      { rel: 'alternate', type: 'text/html', href: decisionPage({ publicUrl }, decision) },
      { rel: 'alternate', type: 'application/json', href: `${publicUrl}/v1/decisions/${decision}` },
    ],
    summary: told.join('; ') || 'Không có dòng nào.',
    categories: [...new Set([...lines.map(({ summary }) => constantOf(summary.kind)), ...fields])],
  };
}
