import type { CollectionConfig } from 'payload';
import { GOVERNMENT_LEVEL_LABELS, LEGAL_FORCE_LABELS } from '../../domain/values/vocabulary.ts';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { historyEndpoints } from './historyEndpoints.ts';

/** The list that editors browse, computed from the log: one row for each code and place. Only its follower writes it. */
export const procedures: CollectionConfig = {
  slug: 'procedures',
  labels: { singular: { vi: 'Thủ tục hành chính', en: 'Procedure' }, plural: { vi: 'Thủ tục hành chính', en: 'Procedures' } },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'legalForce', 'levels', 'field', 'place', 'nextChangeOn'],
    listSearchableFields: ['code', 'name', 'field', 'place'],
    components: {
      views: {
        edit: {
          default: {
            Component: '/src/collections/catalogue/views/ProcedureView.tsx#ProcedureView',
            tab: { label: ({ t }) => t('tthc:timeline') },
          },
        },
      },
    },
  },
  defaultSort: 'code',
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  endpoints: [...historyEndpoints],
  fields: [
    // '1.001193' or '1.001193@15~2025-06-30': the code, and the place of a local timeline.
    { name: 'id', type: 'text', required: true, label: { vi: 'Định danh', en: 'Id' } },
    { name: 'code', type: 'text', required: true, index: true, label: { vi: 'Mã', en: 'Code' } },
    { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
    {
      name: 'legalForce',
      type: 'select',
      required: true,
      index: true,
      options: choices(LEGAL_FORCE_LABELS),
      label: { vi: 'Hiệu lực', en: 'Legal force' },
    },
    // Joined by commas in one column: the list is rewritten as a whole, so it needs no table of its own.
    {
      name: 'levels',
      type: 'text',
      label: { vi: 'Cấp thực hiện', en: 'Levels' },
      admin: {
        description: Object.values(GOVERNMENT_LEVEL_LABELS)
          .map((l) => l.vi)
          .join(', '),
      },
    },
    { name: 'field', type: 'text', index: true, label: { vi: 'Lĩnh vực', en: 'Field' } },
    { name: 'place', type: 'text', index: true, label: { vi: 'Địa bàn', en: 'Place' } },
    { name: 'nextChangeOn', type: 'text', index: true, label: { vi: 'Ngày thay đổi kế tiếp', en: 'Next change on' } },
    { name: 'sequence', type: 'number', required: true, label: { vi: 'Số thứ tự công bố', en: 'Announcement' } },
  ],
};
