import type { CollectionConfig } from 'payload';
import { GROUPS } from '../groups.ts';
import { insertOnly } from './insertOnly.ts';

/** The log: one row per announced decision. `sequence` and `decision` are unique, which makes one insert the commit point. */
export const announcements: CollectionConfig = {
  slug: 'announcements',
  ...insertOnly,
  labels: { singular: { vi: 'Công bố', en: 'Announcement' }, plural: { vi: 'Nhật ký công bố', en: 'Announcements' } },
  admin: { group: GROUPS.catalogue, useAsTitle: 'decision', defaultColumns: ['sequence', 'decision', 'announcedAt', 'hash'] },
  defaultSort: '-sequence',
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true, label: { vi: 'Số thứ tự', en: 'Sequence' } },
    {
      name: 'decision',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { vi: 'Quyết định', en: 'Decision' },
      admin: { components: { Cell: '/src/collections/log/views/DecisionCell.tsx#DecisionCell' } },
    },
    {
      name: 'announcedAt',
      type: 'text',
      required: true,
      label: { vi: 'Thời điểm công bố', en: 'Announced at' },
      admin: {
        components: {
          Field: '/src/collections/fields/views/MomentShown.tsx#MomentShown',
          Cell: '/src/collections/fields/views/MomentCell.tsx#MomentCell',
        },
      },
    },
    { name: 'previousHash', type: 'text', label: { vi: 'Mã băm trước', en: 'Previous hash' } },
    { name: 'hash', type: 'text', required: true, label: { vi: 'Mã băm', en: 'Hash' } },
    { name: 'head', type: 'textarea', required: true, label: { vi: 'Phần đầu', en: 'Head' } },
    { name: 'lines', type: 'textarea', required: true, label: { vi: 'Các dòng', en: 'Lines' } },
  ],
};
