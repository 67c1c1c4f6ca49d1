import type { CollectionConfig } from 'payload';
import { administrators } from '../access/administrators.ts';
import { nobody } from '../access/nobody.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { DELIVERY_OUTCOME_LABELS } from './webhookStates.ts';

/** Every attempt to tell a receiver, kept for a while. Only the system writes it. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: { vi: 'Lần gửi thông báo', en: 'Webhook delivery' },
    plural: { vi: 'Nhật ký gửi thông báo', en: 'Webhook deliveries' },
  },
  admin: { group: GROUPS.system, useAsTitle: 'at', defaultColumns: ['at', 'webhook', 'revision', 'outcome', 'status', 'problem'] },
  defaultSort: '-at',
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', index: true, maxDepth: 0, label: { vi: 'Nơi nhận', en: 'Receiver' } },
    { name: 'revision', type: 'number', required: true, label: { vi: 'Số thứ tự công bố', en: 'Revision' } },
    { name: 'at', type: 'text', required: true, index: true, label: { vi: 'Thời điểm', en: 'At' } },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: choices(DELIVERY_OUTCOME_LABELS),
      label: { vi: 'Kết quả', en: 'Outcome' },
    },
    { name: 'status', type: 'number', label: { vi: 'Mã trả lời', en: 'Status' } },
    { name: 'problem', type: 'text', label: { vi: 'Lỗi', en: 'Problem' } },
  ],
};
