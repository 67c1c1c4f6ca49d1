import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/nobody.ts';

/** Drafts as somebody saw or submitted them: what changed since can be told. Kept until the decision is announced. */
export const draftOutlines: CollectionConfig = {
  slug: 'draft-outlines',
  labels: { singular: { vi: 'Bản đã xem', en: 'Seen draft' }, plural: { vi: 'Bản đã xem', en: 'Seen drafts' } },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    { name: 'decision', type: 'relationship', relationTo: 'decisions', required: true, index: true, maxDepth: 0 },
    { name: 'hash', type: 'text', required: true, index: true },
    { name: 'isSubmitted', type: 'checkbox', defaultValue: false },
    { name: 'outline', type: 'json', required: true },
  ],
};
