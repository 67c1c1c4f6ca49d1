import type { CollectionConfig, Field, FieldAccess, Validate } from 'payload';
import { FEEDBACK_KIND_LABELS, FEEDBACK_SCOPE_LABELS, FEEDBACK_STATE_LABELS } from '../../domain/values/feedbackVocabulary.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Triage } from '../../store/feedback/feedback.ts';
import { nobody } from '../access/nobody.ts';
import { roleOf } from '../access/roleOf.ts';
import { choices } from '../fields/choices.ts';
import { registeredAuthority } from '../fields/registeredAuthority.ts';
import { GROUPS } from '../groups.ts';
import { answersForTheAuthority, readByTheAuthority } from './concernedOfficers.ts';
import { auditTriage } from './auditTriage.ts';
import { stampTriage } from './stampTriage.ts';
import { triageProblems } from './triageProblems.ts';

const never: FieldAccess = () => false;
/** Written by the citizen or the system, and shown as it is. */
const fixed = { access: { create: never, update: never }, admin: { readOnly: true } };
const notForEditors: FieldAccess = ({ req }) => roleOf(req) !== 'editor';

const complete =
  (field: keyof Triage): Validate =>
  (_value: unknown, { siblingData, req }) => {
    const problem: Label | undefined = triageProblems(siblingData as Triage)[field];
    return problem === undefined || (req.i18n.language === 'en' ? problem.en : problem.vi);
  };

const written: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'ticket', type: 'text', required: true, unique: true, index: true, label: { vi: 'Mã theo dõi', en: 'Ticket' }, ...fixed },
      { name: 'receivedAt', type: 'text', required: true, index: true, label: { vi: 'Nhận lúc', en: 'Received' }, ...fixed },
    ],
  },
  { name: 'page', type: 'text', required: true, label: { vi: 'Về trang', en: 'About the page' }, ...fixed },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: choices(FEEDBACK_KIND_LABELS),
    label: { vi: 'Nội dung', en: 'What is it' },
    ...fixed,
  },
  { name: 'text', type: 'textarea', required: true, maxLength: 4_000, label: { vi: 'Người dân viết', en: 'What was written' }, ...fixed },
  {
    name: 'contact',
    type: 'text',
    maxLength: 200,
    label: { vi: 'Liên hệ (xóa sau 180 ngày)', en: 'Contact (deleted after 180 days)' },
    access: { create: never, update: never, read: notForEditors },
    admin: { readOnly: true },
  },
];

const triage: Field[] = [
  registeredAuthority({
    name: 'authority',
    label: { vi: 'Mã cơ quan liên quan', en: 'Code of the authority concerned' },
    description: {
      vi: 'Cơ quan này xử lý. Ghi mã khác để chuyển cho cơ quan đó trong hệ thống.',
      en: 'It deals with this. Another code hands it over within this system.',
    },
    isOptional: true,
  }),
  {
    name: 'scope',
    type: 'select',
    required: true,
    defaultValue: 'undecided',
    index: true,
    options: choices(FEEDBACK_SCOPE_LABELS),
    label: { vi: 'Phân loại', en: 'Scope' },
    validate: complete('scope'),
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    index: true,
    options: choices(FEEDBACK_STATE_LABELS),
    label: { vi: 'Tình trạng', en: 'State' },
  },
  {
    name: 'forwardedTo',
    type: 'text',
    maxLength: 500,
    label: { vi: 'Đã chuyển cho', en: 'Passed on to' },
    validate: complete('forwardedTo'),
    admin: { condition: (data) => data.state === 'forwarded' },
  },
  {
    name: 'answer',
    type: 'textarea',
    maxLength: 10_000,
    label: { vi: 'Trả lời công khai', en: 'Public answer' },
    validate: complete('answer'),
    admin: { description: { vi: 'Người gửi đọc theo mã theo dõi.', en: 'Who wrote reads it by the ticket.' } },
  },
  {
    type: 'row',
    fields: [
      { name: 'settledAt', type: 'text', label: { vi: 'Xử lý lúc', en: 'Settled at' }, ...fixed },
      { name: 'settledBy', type: 'text', label: { vi: 'Người xử lý', en: 'Settled by' }, ...fixed },
    ],
  },
];

/**
 * Feedback of citizens (phản ánh, kiến nghị): officers of the authority concerned read it, its approvers sort and answer it.
 * Never in backups: who wrote must be forgotten.
 */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' }, plural: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' } },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'ticket',
    defaultColumns: ['receivedAt', 'text', 'page', 'authority', 'scope', 'state'],
    listSearchableFields: ['ticket', 'text', 'page'],
  },
  defaultSort: '-receivedAt',
  access: { read: readByTheAuthority, create: nobody, update: answersForTheAuthority, delete: nobody },
  hooks: { beforeChange: [stampTriage], afterChange: [auditTriage] },
  disableDuplicate: true,
  fields: [...written, ...triage],
};
