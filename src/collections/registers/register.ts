import type { CollectionConfig, Field } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { administrators } from '../access/administrators.ts';
import { administratorsOrApprovers } from '../access/administratorsOrApprovers.ts';
import { signedIn } from '../access/signedIn.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';

interface Register {
  slug: string;
  singular: Label;
  plural: Label;
  /** Field that identifies an entry; the first columns of the list. */
  columns: readonly [string, ...string[]];
  fields: Field[];
}

/** A list that decisions refer to: everybody signed in reads it, approvers and administrators keep it. */
export function register({ slug, singular, plural, columns, fields }: Register): CollectionConfig {
  return audited({
    slug,
    labels: { singular: { ...singular }, plural: { ...plural } },
    admin: {
      group: GROUPS.registers,
      useAsTitle: columns[1] ?? columns[0],
      defaultColumns: [...columns],
      listSearchableFields: columns.slice(0, 2),
    },
    defaultSort: columns[0],
    access: { read: signedIn, create: administratorsOrApprovers, update: administratorsOrApprovers, delete: administrators },
    fields,
  });
}
