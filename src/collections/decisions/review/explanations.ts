import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/nobody.ts';
import { signedIn } from '../../access/signedIn.ts';
import { roleOf } from '../../access/roleOf.ts';
import { decisionField } from '../../fields/decisionField.ts';
import { GROUPS } from '../../groups.ts';

/**
 * What people answered to warnings, each bound to the lines and words that were asked. Entries are only added: the
 * newest one that covers a question counts. Not law: what counts is sealed with the decision.
 */
export const explanations: CollectionConfig = {
  slug: 'explanations',
  labels: { singular: { vi: 'Giải trình', en: 'Explanation' }, plural: { vi: 'Giải trình', en: 'Explanations' } },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'answer',
    defaultColumns: ['decision', 'code', 'question', 'answer', 'by', 'at'],
    hidden: ({ user }) => roleOf({ user: user as never }) !== 'administrator',
  },
  defaultSort: '-id',
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    decisionField(),
    { name: 'code', type: 'text', required: true, label: { vi: 'Mã cảnh báo', en: 'Code' } },
    { name: 'question', type: 'textarea', label: { vi: 'Cảnh báo', en: 'Warning' } },
    // [{ line, field, hash }]: see `BoundQuestion`.
    { name: 'covers', type: 'json', required: true, label: { vi: 'Áp dụng cho', en: 'Covers' } },
    { name: 'answer', type: 'textarea', required: true, label: { vi: 'Giải trình', en: 'Explanation' } },
    { name: 'by', type: 'text', label: { vi: 'Người giải trình', en: 'By' } },
    { name: 'at', type: 'text', required: true, label: { vi: 'Thời điểm', en: 'At' } },
  ],
};
