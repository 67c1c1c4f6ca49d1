import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { approversOfTheAuthority } from '../access/approversOfTheAuthority.ts';
import { nobody } from '../access/nobody.ts';
import { refusal } from '../problems/refusal.ts';
import { GROUPS } from '../groups.ts';
import { trailExport } from './trailExport.ts';

/**
 * Only `recordEvent` sets it in a request's context; a symbol cannot come from outside. It is a registered symbol,
 * because the admin's bundle has its own copy of this code, and the server's hooks must accept its events.
 */
export const RECORDING = Symbol.for('tthc.recording');
const READING = new Set(['read', 'count', 'readDistinct']);

const appendOnly: CollectionBeforeOperationHook = ({ operation, req }) => {
  const isRecording = operation === 'create' && (req.context as Record<symbol, unknown>)[RECORDING] === true;
  if (isRecording || READING.has(operation)) return;
  const vi = `Nhật ký thao tác chỉ được ghi thêm; "${operation}" bị từ chối.`;
  throw refusal(req, { vi, en: `The audit trail is append only; "${operation}" is refused.` }, 'NOT_ALLOWED');
};

/** The audit trail: who did what. Administrators read it all, approvers what concerns their authority. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: { vi: 'Sự kiện', en: 'Audit event' }, plural: { vi: 'Nhật ký thao tác', en: 'Audit trail' } },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'action',
    defaultColumns: ['at', 'who', 'action', 'what', 'details'],
    hidden: ({ user }) => user?.role === 'editor',
    components: { beforeListTable: ['/src/collections/log/views/ExportTrail.tsx#ExportTrail'] },
  },
  defaultSort: '-at',
  access: { read: approversOfTheAuthority('authority'), create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [appendOnly] },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  endpoints: [trailExport],
  fields: [
    {
      name: 'at',
      type: 'text',
      required: true,
      index: true,
      label: { vi: 'Thời điểm', en: 'At' },
      admin: { components: { Cell: '/src/collections/fields/views/MomentCell.tsx#MomentCell' } },
    },
    { name: 'who', type: 'text', required: true, index: true, label: { vi: 'Ai', en: 'Who' } },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { vi: 'Thao tác', en: 'Action' },
      admin: { components: { Cell: '/src/collections/log/views/ActionCell.tsx#ActionCell' } },
    },
    {
      name: 'what',
      type: 'text',
      required: true,
      index: true,
      label: { vi: 'Đối tượng', en: 'What' },
      admin: { components: { Cell: '/src/collections/log/views/EntryCell.tsx#EntryCell' } },
    },
    { name: 'authority', type: 'text', index: true, label: { vi: 'Mã cơ quan', en: 'Code of the authority' } },
    { name: 'details', type: 'textarea', label: { vi: 'Chi tiết', en: 'Details' } },
  ],
};
