import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { GROUPS } from '../groups.ts';

/** "Did this help?", as two numbers by version: no trace of who said so. */
export const helpfulVotes: CollectionConfig = {
  slug: 'helpful-votes',
  labels: { singular: { vi: 'Đánh giá nội dung', en: 'Votes on a text' }, plural: { vi: 'Đánh giá nội dung', en: 'Votes on texts' } },
  admin: { group: GROUPS.work, useAsTitle: 'version', defaultColumns: ['version', 'helpful', 'unhelpful'] },
  defaultSort: '-unhelpful',
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'version', type: 'text', required: true, unique: true, index: true, label: { vi: 'Mã phiên bản', en: 'Version' } },
    { name: 'helpful', type: 'number', required: true, defaultValue: 0, label: { vi: 'Có ích', en: 'Helpful' } },
    { name: 'unhelpful', type: 'number', required: true, defaultValue: 0, index: true, label: { vi: 'Không có ích', en: 'Not helpful' } },
  ],
};
