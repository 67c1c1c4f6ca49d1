import type { CollectionConfig, Field } from 'payload';
import { CHANGE_KIND_LABELS, DECISION_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import { draftersOfTheAuthority } from '../access/draftersOfTheAuthority.ts';
import { signedIn } from '../access/signedIn.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { legalReferences } from '../fields/legalReferences.ts';
import { namedCode } from '../fields/namedCodes.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { DRAFT_STATE_LABELS } from './draftStates.ts';
import { announceEndpoints } from './endpoints.ts';
import { guardAuthority } from './guardAuthority.ts';
import { guardMoves } from './guardMoves.ts';
import { withdrawalEndpoint } from './withdrawalEndpoint.ts';
import { deleteItsLines, refuseDeletingAnnounced } from './guardDeletion.ts';

const drafters = draftersOfTheAuthority('issuingAuthority.code');

const declaredCounts = (): Field => ({
  name: 'declaredCounts',
  type: 'group',
  label: { vi: 'Số lượng nêu trong quyết định', en: 'Counts as the decision states them' },
  fields: [
    {
      type: 'row',
      fields: [
        ...Object.entries(CHANGE_KIND_LABELS).map(([name, label]): Field => ({
          name,
          type: 'number',
          min: 0,
          label: { ...label },
          admin: { width: '14%' },
        })),
        { name: 'total', type: 'number', min: 0, label: { vi: 'Tổng số', en: 'Total' }, admin: { width: '14%' } },
      ],
    },
  ],
});

const expires = (): Field => ({
  name: 'expires',
  type: 'array',
  label: { vi: 'Làm hết hiệu lực các quyết định', en: 'Decisions that lose force by this one' },
  labels: { singular: { vi: 'quyết định', en: 'decision' }, plural: { vi: 'quyết định', en: 'decisions' } },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', required: true, label: { vi: 'Số, ký hiệu', en: 'Number' }, admin: { width: '40%' } },
        dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
        { name: 'isWhole', type: 'checkbox', defaultValue: true, label: { vi: 'Toàn bộ', en: 'Wholly' } },
      ],
    },
  ],
});

const signedFile = (): Field => ({
  name: 'document',
  type: 'group',
  label: { vi: 'Văn bản đã ký', en: 'Signed file' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: { vi: 'Tên tệp', en: 'File name' }, admin: { width: '30%' } },
        { name: 'url', type: 'text', label: { vi: 'Địa chỉ', en: 'Address' }, admin: { width: '40%' } },
        { name: 'sha256', type: 'text', label: { vi: 'SHA-256', en: 'SHA-256' }, admin: { width: '30%' } },
      ],
    },
  ],
});

const head: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        required: true,
        defaultValue: 'publication',
        options: choices(DECISION_TYPE_LABELS),
        label: { vi: 'Loại', en: 'Type' },
        admin: { width: '30%' },
      },
      { name: 'number', type: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' }, admin: { width: '70%', placeholder: '3565/QĐ-UBND' } },
    ],
  },
  { name: 'title', type: 'textarea', label: { vi: 'Trích yếu', en: 'Title' } },
  namedCode('issuingAuthority', { vi: 'Cơ quan ban hành', en: 'Issuing authority' }),
  { name: 'signer', type: 'text', label: { vi: 'Người ký', en: 'Signer' } },
  {
    type: 'row',
    fields: [
      dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
      dayField({ name: 'effectiveFrom', label: { vi: 'Ngày có hiệu lực', en: 'Effective from' } }),
    ],
  },
  declaredCounts(),
  expires(),
  legalReferences('legalBasis', { vi: 'Căn cứ', en: 'Legal basis' }),
  signedFile(),
];

const correction: Field[] = [
  {
    name: 'corrects',
    type: 'text',
    label: { vi: 'Đính chính quyết định (định danh)', en: 'Corrects the decision (its key)' },
    admin: { placeholder: '2026-08-30/H31/3500-QD-UBND' },
  },
  {
    name: 'restates',
    type: 'group',
    label: { vi: 'Nội dung nêu lại', en: 'What is restated' },
    fields: [
      {
        name: 'parts',
        type: 'select',
        hasMany: true,
        label: { vi: 'Các phần được nêu lại', en: 'Parts restated' },
        options: choices({
          number: { vi: 'Số, ký hiệu', en: 'Number' },
          issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
          issuerName: { vi: 'Tên cơ quan ban hành như in trên văn bản', en: "Issuer's name as printed" },
          title: { vi: 'Trích yếu', en: 'Title' },
          signer: { vi: 'Người ký', en: 'Signer' },
          effectiveFrom: { vi: 'Ngày có hiệu lực', en: 'Effective from' },
          declaredCounts: { vi: 'Số lượng', en: 'Counts' },
          expires: { vi: 'Quyết định hết hiệu lực', en: 'Decisions that lose force' },
          document: { vi: 'Văn bản đã ký', en: 'Signed file' },
        }),
      },
      {
        type: 'row',
        fields: [
          { name: 'number', type: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' } },
          dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
        ],
      },
      { name: 'issuerName', type: 'text', label: { vi: 'Tên cơ quan ban hành như in trên văn bản', en: "Issuer's name as printed" } },
      { name: 'title', type: 'textarea', label: { vi: 'Trích yếu', en: 'Title' } },
      { name: 'signer', type: 'text', label: { vi: 'Người ký', en: 'Signer' } },
      dayField({ name: 'effectiveFrom', label: { vi: 'Ngày có hiệu lực', en: 'Effective from' } }),
      declaredCounts(),
      expires(),
      signedFile(),
    ],
  },
];

/** The system's own fields of a draft: the actions above the form change them, nobody types them. */
const progress: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: choices(DRAFT_STATE_LABELS),
    label: { vi: 'Trạng thái', en: 'State' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'isIncomplete',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Chưa ghi đủ các dòng', en: 'Not all lines are stored' },
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => data.isIncomplete === true,
      description: {
        vi: 'Việc ghi bản soạn này đang diễn ra hoặc đã đứt giữa chừng. Nếu lâu không đổi, hãy nạp lại từ tệp hoặc xóa.',
        en: 'Storing this draft is under way or broke off. If that stays so, load the file again or delete the draft.',
      },
    },
  },
  {
    name: 'returnReason',
    type: 'textarea',
    label: { vi: 'Lý do trả lại', en: 'Why it was returned' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.state === 'returned' },
  },
  {
    name: 'answers',
    type: 'array',
    label: { vi: 'Giải trình cảnh báo', en: 'Answers to warnings' },
    labels: { singular: { vi: 'giải trình', en: 'answer' }, plural: { vi: 'giải trình', en: 'answers' } },
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, initCollapsed: true, condition: (data) => Array.isArray(data.answers) && data.answers.length > 0 },
    fields: [
      { name: 'code', type: 'text', required: true, label: { vi: 'Mã', en: 'Code' } },
      { name: 'path', type: 'text', label: { vi: 'Vị trí', en: 'Where' } },
      { name: 'message', type: 'text', label: { vi: 'Cảnh báo', en: 'Warning' } },
      { name: 'answer', type: 'textarea', required: true, label: { vi: 'Giải trình', en: 'Answer' } },
      { name: 'by', type: 'text', label: { vi: 'Người giải trình', en: 'By' } },
      { name: 'at', type: 'text', label: { vi: 'Thời điểm', en: 'At' } },
    ],
  },
  {
    name: 'sealed',
    type: 'group',
    label: { vi: 'Đã niêm phong', en: 'Sealed' },
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    fields: [
      { name: 'key', type: 'text', index: true },
      { name: 'head', type: 'textarea' },
      { name: 'lines', type: 'textarea' },
    ],
  },
];

/** Drafts of publication decisions. The public side never reads them. */
export const decisions: CollectionConfig = audited({
  slug: 'decisions',
  labels: { singular: { vi: 'Quyết định', en: 'Decision' }, plural: { vi: 'Quyết định', en: 'Decisions' } },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'number',
    defaultColumns: ['number', 'issuingAuthority.name', 'issuedOn', 'effectiveFrom', 'type', 'state'],
  },
  defaultSort: '-issuedOn',
  access: { read: signedIn, create: signedIn, update: drafters, delete: drafters },
  hooks: { beforeChange: [guardAuthority, guardMoves], beforeDelete: [refuseDeletingAnnounced, deleteItsLines] },
  endpoints: [withdrawalEndpoint, ...announceEndpoints],
  fields: [
    {
      name: 'announcing',
      type: 'ui',
      admin: { components: { Field: '/src/collections/decisions/views/AnnouncePanel.tsx#AnnouncePanel' } },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { vi: 'Quyết định', en: 'Decision' }, fields: head },
        {
          label: { vi: 'Các dòng', en: 'Lines' },
          fields: [
            {
              name: 'lines',
              type: 'join',
              collection: 'lines',
              on: 'decision',
              defaultSort: 'order',
              defaultLimit: 50,
              maxDepth: 0,
              label: { vi: 'Các dòng trong danh mục', en: 'Lines' },
              admin: { defaultColumns: ['order', 'position', 'kind', 'code', 'name', 'effectiveFrom'], allowCreate: true },
            },
          ],
        },
        { label: { vi: 'Đính chính', en: 'Correction' }, fields: correction },
      ],
    },
    ...progress,
  ],
});
