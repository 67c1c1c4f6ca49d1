import type { CollectionConfig, Field } from 'payload';
import { CHANGE_KIND_LABELS, DECISION_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import { draftersOfTheAuthority } from '../access/draftersOfTheAuthority.ts';
import { remarksOn } from '../remarks/remarksOn.ts';
import { signedIn } from '../access/signedIn.ts';
import { whileNotAnnounced } from '../access/whileNotAnnounced.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { legalReferences } from '../fields/legalReferences.ts';
import { namedCode } from '../fields/namedCodes.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { correctionEndpoints } from './corrections/correctionEndpoints.ts';
import { DRAFT_STATE_LABELS } from './draftStates.ts';
import { announceEndpoints } from './endpoints.ts';
import { draftSiteEndpoint } from './preview/draftPage.ts';
import { guardAuthority } from './guardAuthority.ts';
import { issuerOfAccount } from './issuerOfAccount.ts';
import { guardBaseline, mayWriteBaselines } from './guardBaseline.ts';
import { guardMoves } from './guardMoves.ts';
import { tableEndpoints } from '../lines/table/tableEndpoints.ts';
import { importEndpoints } from './import/importEndpoints.ts';
import { withdrawalEndpoints } from './withdrawalEndpoints.ts';
import { deleteWhatBelongsToIt, guardBin, refuseDeletingUnderWay } from './guardDeletion.ts';

/** Announced decisions are read only. */
const drafters = whileNotAnnounced(draftersOfTheAuthority('issuingAuthority.code'), 'state');
const KEPT_REVISIONS = 100;

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
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', required: true, label: { vi: 'Số, ký hiệu', en: 'Number' }, admin: { width: '40%' } },
        dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
        { name: 'isWhole', type: 'checkbox', defaultValue: true, label: { vi: 'Toàn bộ', en: 'Wholly' } },
        dayField({
          name: 'noLongerInForceFrom',
          label: { vi: 'Hết hiệu lực từ (nếu khác ngày có hiệu lực)', en: 'No longer in force from (if another day)' },
        }),
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
        { name: 'sha256', type: 'text', label: { vi: 'Mã băm (SHA-256)', en: 'Hash (SHA-256)' }, admin: { width: '30%' } },
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
        filterOptions: ({ options, data, req }) =>
          data?.type === 'baseline' || mayWriteBaselines(req)
            ? options
            : options.filter((option) => typeof option === 'string' || option.value !== 'baseline'),
        label: { vi: 'Loại', en: 'Type' },
        admin: { width: '30%' },
      },
      { name: 'number', type: 'text', label: { vi: 'Số, ký hiệu', en: 'Number' }, admin: { width: '70%', placeholder: '3565/QĐ-UBND' } },
    ],
  },
  { name: 'title', type: 'textarea', label: { vi: 'Trích yếu', en: 'Title' } },
  namedCode('issuingAuthority', { vi: 'Cơ quan ban hành', en: 'Issuing authority' }, 'authorities', {
    code: async ({ req }) => (await issuerOfAccount(req))?.code,
    name: async ({ req }) => (await issuerOfAccount(req))?.name,
  }),
  // A column of the list. That of the field itself would be headed by the group's name and its own.
  {
    name: 'issuer',
    type: 'ui',
    label: { vi: 'Cơ quan ban hành', en: 'Issuing authority' },
    admin: { components: { Cell: '/src/collections/decisions/views/IssuerCell.tsx#IssuerCell' } },
  },
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

/** Set by the actions above the form; nobody types it. */
const BY_ACTIONS = { create: () => false, update: () => false };

/** The system's own fields of a draft. */
const progress: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: choices(DRAFT_STATE_LABELS),
    label: { vi: 'Trạng thái', en: 'State' },
    access: BY_ACTIONS,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'isIncomplete',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Chưa ghi đủ các dòng', en: 'Not all lines are stored' },
    access: BY_ACTIONS,
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
    access: BY_ACTIONS,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.state === 'returned' },
  },
  {
    name: 'isUnreviewed',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { vi: 'Chưa có người thứ hai xem', en: 'Not reviewed' },
    access: BY_ACTIONS,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.isUnreviewed === true },
  },
  // The file that the draft was read from, and the reader's questions (`StoredReading`); set by the import alone.
  { name: 'reading', type: 'json', access: { create: () => false, update: () => false }, admin: { hidden: true } },
  {
    name: 'unreviewedReason',
    type: 'textarea',
    label: { vi: 'Lý do tự duyệt', en: 'Why nobody else approved' },
    access: BY_ACTIONS,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.unreviewedReason) },
  },
  // Ids of accounts: whoever drafted or edited does not approve. Never sealed, never public.
  { name: 'drafters', type: 'json', access: BY_ACTIONS, admin: { hidden: true } },
  ...(['submittedBy', 'approvedBy', 'announcedBy', 'reviewedBy'] as const).map((name): Field => ({
    name,
    type: 'text',
    access: BY_ACTIONS,
    admin: { hidden: true },
  })),
  {
    name: 'sealed',
    type: 'group',
    label: { vi: 'Đã niêm phong', en: 'Sealed' },
    access: BY_ACTIONS,
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
    listSearchableFields: ['number', 'title', 'issuingAuthority.code', 'issuingAuthority.name', 'signer', 'issuedOn'],
    defaultColumns: ['number', 'issuer', 'issuedOn', 'effectiveFrom', 'type', 'state'],
    components: {
      views: {
        edit: {
          linesTable: {
            Component: '/src/collections/lines/table/views/LinesTableView.tsx#LinesTableView',
            path: '/dong',
            tab: { label: ({ t }) => t('tthc:linesTable'), href: '/dong' },
          },
          whatChanges: {
            Component: '/src/collections/decisions/preview/views/WhatChanges.tsx#WhatChanges',
            path: '/thay-doi',
            tab: { label: ({ t }) => t('tthc:whatChanges'), href: '/thay-doi' },
          },
        },
      },
    },
  },
  defaultSort: '-issuedOn',
  access: { read: signedIn, readVersions: signedIn, create: signedIn, update: drafters, delete: drafters },
  hooks: {
    beforeChange: [guardAuthority, guardBaseline, guardBin, guardMoves],
    beforeDelete: [refuseDeletingUnderWay, deleteWhatBelongsToIt],
  },
  // Lịch sử soạn thảo: earlier states of the draft, for people. It is no law.
  versions: { maxPerDoc: KEPT_REVISIONS },
  trash: true,
  endpoints: [
    ...importEndpoints,
    ...tableEndpoints,
    ...withdrawalEndpoints,
    ...correctionEndpoints,
    ...announceEndpoints,
    draftSiteEndpoint,
  ],
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
        { label: { vi: 'Trao đổi', en: 'Remarks' }, fields: [remarksOn('decision')] },
      ],
    },
    ...progress,
  ],
});
