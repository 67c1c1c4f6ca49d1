import type { CollectionConfig } from 'payload';
import { GROUPS } from '../groups.ts';
import { insertOnly } from './insertOnly.ts';

/**
 * Sealed lines: canonical text, never changed. Other columns are copies for queries. `text` is the last column, so that
 * reading a summary skips the pages of the long text.
 */
export const sealedLines: CollectionConfig = {
  slug: 'sealed-lines',
  ...insertOnly,
  labels: { singular: { vi: 'Dòng đã niêm phong', en: 'Sealed line' }, plural: { vi: 'Dòng đã niêm phong', en: 'Sealed lines' } },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'code',
    defaultColumns: ['id', 'code', 'kind', 'effectiveFrom', 'decision', 'place'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  fields: [
    { name: 'id', type: 'text', required: true, label: { vi: 'Định danh', en: 'Id' } },
    { name: 'hash', type: 'text', required: true, label: { vi: 'Mã băm SHA-256', en: 'SHA-256' } },
    { name: 'code', type: 'text', required: true, index: true, label: { vi: 'Mã thủ tục', en: 'Code' } },
    { name: 'decision', type: 'text', required: true, index: true, label: { vi: 'Quyết định', en: 'Decision' } },
    { name: 'kind', type: 'text', required: true, label: { vi: 'Loại thay đổi', en: 'Kind' } },
    { name: 'effectiveFrom', type: 'text', required: true, label: { vi: 'Có hiệu lực từ', en: 'Effective from' } },
    { name: 'place', type: 'text', label: { vi: 'Địa bàn', en: 'Place' } },
    { name: 'head', type: 'textarea', required: true, label: { vi: 'Phần đầu', en: 'Head' } },
    { name: 'text', type: 'textarea', required: true, label: { vi: 'Toàn văn', en: 'Text' } },
  ],
};
