import type { CollectionConfig } from 'payload';
import { administrators } from '../access/administrators.ts';
import { nobody } from '../access/nobody.ts';
import { GROUPS } from '../groups.ts';

/** How far each follower of the log has come. A checkpoint ahead of the log proves that the log was shortened. */
export const projectionMarks: CollectionConfig = {
  slug: 'projection-marks',
  labels: { singular: { vi: 'Mốc đồng bộ', en: 'Projection mark' }, plural: { vi: 'Mốc đồng bộ', en: 'Projection marks' } },
  admin: { group: GROUPS.system, useAsTitle: 'name', defaultColumns: ['name', 'sequence', 'hash'], hidden: true },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true, label: { vi: 'Tên', en: 'Name' } },
    { name: 'sequence', type: 'number', required: true, label: { vi: 'Số thứ tự', en: 'Sequence' } },
    { name: 'hash', type: 'text', required: true, label: { vi: 'Mã băm', en: 'Hash' } },
  ],
};
