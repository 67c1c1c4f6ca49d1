import mongoose from 'mongoose';
import type { SanitizedConfig } from 'payload';

export const ROLE = 'tthcProduct';
/** What only grows. */
const LOG: readonly string[] = ['announcements', 'sealed-lines'];
const APPEND = ['find', 'insert', 'listIndexes', 'createIndex'] as const;
const CHANGE = [...APPEND, 'update', 'remove'] as const;

interface Privilege {
  readonly resource: { readonly db: string; readonly collection: string };
  readonly actions: string[];
}

/**
 * The rights of the running product. MongoDB has no triggers, so the log is closed by what its user may not do. A right
 * to the whole database cannot be taken back for two collections, so each collection is named.
 */
export function productPrivileges(db: string, collections: readonly string[]): Privilege[] {
  return collections.map((collection) => ({
    resource: { db, collection },
    actions: [...(LOG.includes(collection) ? APPEND : CHANGE)],
  }));
}

/** All collections of a configuration: ours, Payload's own, and those of earlier versions. */
export function collectionNames({ collections }: Pick<SanitizedConfig, 'collections'>): string[] {
  const names = collections.flatMap(({ slug, versions }) => (versions ? [slug, `_${slug}_versions`] : [slug]));
  // The driver writes names in the plural: 'payload-kvs'.
  return names.map((name) => mongoose.pluralize()?.(name) ?? name);
}
