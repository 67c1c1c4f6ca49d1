import type { CollectionConfig, FieldAccess } from 'payload';
import { administrators } from '../access/administrators.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { requireKnownFilter } from './requireKnownFilter.ts';
import { settleWebhook, showSecretOnce } from './settleWebhook.ts';
import { isWebhookAddress } from './webhookAddress.ts';
import { WEBHOOK_STATE_LABELS } from './webhookStates.ts';

const never: FieldAccess = () => false;
const bySystem = { create: never, update: never };
const isStored = (data: { readonly id?: unknown }) => Boolean(data.id);

/** Programs that are told of new decisions (Standard Webhooks). What was delivered stands in `webhook-deliveries`. */
export const webhooks: CollectionConfig = audited({
  slug: 'webhooks',
  labels: { singular: { vi: 'Nơi nhận thông báo', en: 'Webhook' }, plural: { vi: 'Nơi nhận thông báo', en: 'Webhooks' } },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'url'],
    defaultColumns: ['name', 'url', 'state', 'deliveredTo', 'problem'],
  },
  access: { read: administrators, create: administrators, update: administrators, delete: administrators },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeValidate: [requireKnownFilter], beforeChange: [settleWebhook], afterChange: [showSecretOnce] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: { vi: 'Của ai', en: 'Whose' } },
    { name: 'url', type: 'text', required: true, validate: isWebhookAddress, label: { vi: 'Địa chỉ nhận', en: 'Address' } },
    {
      name: 'secret',
      type: 'text',
      virtual: true,
      maxLength: 100,
      access: { update: never },
      label: { vi: 'Bí mật để kiểm chữ ký', en: 'Secret for checking signatures' },
      admin: {
        condition: (data) => !isStored(data),
        components: { Field: '/src/collections/webhooks/views/NewSecretField.tsx#NewSecretField' },
      },
    },
    {
      name: 'fields',
      type: 'text',
      hasMany: true,
      maxRows: 100,
      maxLength: 200,
      label: { vi: 'Lĩnh vực (mã hoặc tên)', en: 'Fields (codes or names)' },
      admin: { description: { vi: 'Để trống: mọi lĩnh vực.', en: 'Empty: every field.' } },
    },
    {
      name: 'place',
      type: 'text',
      maxLength: 40,
      label: { vi: 'Địa bàn', en: 'Place' },
      admin: {
        description: {
          vi: 'Mã tỉnh hoặc xã: chỉ báo điều liên quan đến người dân ở đó. Để trống: báo tất cả.',
          en: 'Code of a province or commune: only what concerns its people. Empty: everything.',
        },
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'active',
      index: true,
      options: choices(WEBHOOK_STATE_LABELS),
      label: { vi: 'Tình trạng', en: 'State' },
      admin: {
        description: {
          vi: 'Chuyển lại thành "Đang gửi" thì những thông báo chưa gửi được sẽ được gửi theo thứ tự.',
          en: 'Set back to "Active", it gets everything that could not be delivered, in order.',
        },
      },
    },
    {
      name: 'resendFrom',
      type: 'number',
      virtual: true,
      min: 1,
      label: { vi: 'Gửi lại từ số thứ tự công bố', en: 'Send again from revision' },
      admin: { condition: isStored },
    },
    {
      name: 'deliveredTo',
      type: 'number',
      access: bySystem,
      label: { vi: 'Đã gửi đến số thứ tự', en: 'Delivered to revision' },
      admin: { readOnly: true, condition: isStored },
    },
    {
      name: 'problem',
      type: 'text',
      access: bySystem,
      label: { vi: 'Lỗi gần nhất', en: 'Latest problem' },
      admin: { readOnly: true, condition: isStored },
    },
    { name: 'failures', type: 'number', access: bySystem, hidden: true },
    { name: 'dueAt', type: 'text', access: bySystem, hidden: true },
    { name: 'sealedSecret', type: 'text', hidden: true, access: { ...bySystem, read: never } },
    {
      name: 'deliveries',
      type: 'join',
      collection: 'webhook-deliveries',
      on: 'webhook',
      defaultSort: '-at',
      defaultLimit: 20,
      label: { vi: 'Nhật ký gửi', en: 'Deliveries' },
      admin: { allowCreate: false, defaultColumns: ['at', 'revision', 'outcome', 'status', 'problem'], condition: isStored },
    },
  ],
});
