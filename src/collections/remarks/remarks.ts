import type { CollectionConfig, FieldAccess } from 'payload';
import { draftersOfTheAuthority } from '../access/draftersOfTheAuthority.ts';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { decisionField } from '../fields/decisionField.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { guardRemark } from './guardRemark.ts';
import { tellRemark } from './tellRemark.ts';

const never: FieldAccess = () => false;
const fixed = { update: never };
const bySystem = { create: never, update: never };
const LONGEST = 10_000;
const ofTheirDecisions = draftersOfTheAuthority('decision.issuingAuthority.code');

/**
 * What officers say to each other about a decision or one of its lines. A remark stays as written; whoever works for the
 * authority resolves it. Never public and never sealed.
 */
export const remarks: CollectionConfig = audited({
  slug: 'remarks',
  labels: { singular: { vi: 'Trao đổi', en: 'Remark' }, plural: { vi: 'Trao đổi', en: 'Remarks' } },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'text',
    listSearchableFields: ['text', 'byName'],
    defaultColumns: ['text', 'decision', 'line', 'byName', 'at', 'isResolved'],
  },
  defaultSort: '-at',
  access: { read: ofTheirDecisions, create: signedIn, update: ofTheirDecisions, delete: nobody },
  hooks: { beforeChange: [guardRemark], afterChange: [tellRemark] },
  disableDuplicate: true,
  fields: [
    decisionField({ access: fixed }),
    {
      name: 'line',
      type: 'relationship',
      relationTo: 'lines',
      index: true,
      maxDepth: 0,
      access: fixed,
      label: { vi: 'Dòng', en: 'Line' },
      filterOptions: ({ data }) => ({ decision: { equals: data?.decision } }),
      admin: { description: { vi: 'Để trống: cả quyết định.', en: 'Empty: the whole decision.' } },
    },
    {
      name: 'replyTo',
      type: 'relationship',
      relationTo: 'remarks',
      index: true,
      maxDepth: 0,
      access: fixed,
      label: { vi: 'Trả lời cho', en: 'Reply to' },
      filterOptions: ({ data }) => ({ decision: { equals: data?.decision }, replyTo: { exists: false } }),
    },
    { name: 'text', type: 'textarea', required: true, maxLength: LONGEST, access: fixed, label: { vi: 'Nội dung', en: 'Text' } },
    { name: 'isResolved', type: 'checkbox', defaultValue: false, index: true, label: { vi: 'Đã giải quyết', en: 'Resolved' } },
    {
      type: 'row',
      fields: [
        { name: 'byName', type: 'text', access: bySystem, label: { vi: 'Người viết', en: 'By' }, admin: { readOnly: true } },
        { name: 'at', type: 'text', index: true, access: bySystem, label: { vi: 'Thời điểm', en: 'At' }, admin: { readOnly: true } },
        {
          name: 'resolvedByName',
          type: 'text',
          access: bySystem,
          label: { vi: 'Người giải quyết', en: 'Resolved by' },
          admin: { readOnly: true },
        },
        {
          name: 'resolvedAt',
          type: 'text',
          access: bySystem,
          label: { vi: 'Giải quyết lúc', en: 'Resolved at' },
          admin: { readOnly: true },
        },
      ],
    },
    // Ids of accounts, to whom answers are told.
    { name: 'by', type: 'text', index: true, access: bySystem, admin: { hidden: true } },
    {
      name: 'replies',
      type: 'join',
      collection: 'remarks',
      on: 'replyTo',
      maxDepth: 0,
      label: { vi: 'Các trả lời', en: 'Replies' },
      admin: { defaultColumns: ['text', 'byName', 'at'] },
    },
  ],
});
