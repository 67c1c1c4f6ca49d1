import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload';

/**
 * The log travels as text, and everything that is made from it is made anew. Feedback must be forgotten, and backups forget
 * nothing. Payload's own collections hold nothing to keep.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'announcements',
  'sealed-lines',
  'projection-marks',
  'procedures',
  'feedback',
  'helpful-votes',
]);

/** The collections whose rows a backup takes: registers, accounts, drafts, words, audit trail. Each behind those it refers to. */
export function carriedCollections({ collections }: Pick<SanitizedConfig, 'collections'>): SanitizedCollectionConfig[] {
  const carried = collections.filter(({ slug }) => !slug.startsWith('payload-') && !LEFT_OUT.has(slug));
  const ordered = new Set<SanitizedCollectionConfig>();
  const visiting = new Set<string>();
  const place = (collection: SanitizedCollectionConfig): void => {
    if (visiting.has(collection.slug)) return;
    visiting.add(collection.slug);
    const related = new Set(relationsOf(collection.flattenedFields));
    for (const other of carried) if (related.has(other.slug)) place(other);
    ordered.add(collection);
  };
  carried.forEach(place);
  return [...ordered];
}

function relationsOf(fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return field.relationTo;
    return 'flattenedFields' in field ? relationsOf(field.flattenedFields) : [];
  });
}

/** Folders of DATA_DIR that a backup takes: uploaded decisions, blank forms. */
export const CARRIED_FOLDERS = ['decision-files', 'forms'] as const;
