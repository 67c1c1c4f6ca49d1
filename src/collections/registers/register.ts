import type { Access, CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { administrators } from '../access/administrators.ts';
import { signedIn } from '../access/signedIn.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';

interface Register {
  slug: string;
  singular: Label;
  plural: Label;
  /** Field that identifies an entry; the first columns of the list. */
  columns: readonly [string, ...string[]];
  /** What the list is searched by; by default the first two columns. */
  foundBy?: readonly string[];
  fields: Field[];
  /** Other people who may edit entries of their own; by default only administrators may. */
  keepers?: { readonly access: Access; readonly guard: CollectionBeforeChangeHook };
}

/** A list that decisions refer to. Signed-in people read it. Administrators edit it, because it belongs to the nation. */
export function register({ slug, singular, plural, columns, foundBy, fields, keepers }: Register): CollectionConfig {
  return audited({
    slug,
    labels: { singular: { ...singular }, plural: { ...plural } },
    admin: {
      group: GROUPS.registers,
      useAsTitle: columns[1] ?? columns[0],
      defaultColumns: [...columns],
      listSearchableFields: [...(foundBy ?? columns.slice(0, 2))],
    },
    defaultSort: columns[0],
    access: {
      read: signedIn,
      create: keepers?.access ?? administrators,
      update: keepers?.access ?? administrators,
      delete: administrators,
    },
    hooks: { beforeChange: keepers ? [keepers.guard] : [] },
    fields,
  });
}
