import type { CollectionConfig, Field } from 'payload';
import {
  CHANGE_KIND_LABELS,
  GOVERNMENT_LEVEL_LABELS,
  ONLINE_LEVEL_LABELS,
  PROCEDURE_PART_LABELS,
  PROCEDURE_TYPE_LABELS,
} from '../../domain/values/vocabulary.ts';
import { draftersOfTheAuthority } from '../access/draftersOfTheAuthority.ts';
import { signedIn } from '../access/signedIn.ts';
import { whileNotAnnounced } from '../access/whileNotAnnounced.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { decisionField } from '../fields/decisionField.ts';
import { fromRegister } from '../fields/fromRegister.ts';
import { legalReferences } from '../fields/legalReferences.ts';
import { namedCode, namedCodes } from '../fields/namedCodes.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { remarksOn } from '../remarks/remarksOn.ts';
import { dropEmptyContent } from './dropEmptyContent.ts';
import { contentBlock } from './contentBlock.ts';
import { reopenItsDecision, reopenItsDecisionBeforeDeletion } from './reopenItsDecision.ts';

/** Lines of announced decisions are read only. */
const drafters = whileNotAnnounced(draftersOfTheAuthority('decision.issuingAuthority.code'), 'decision.state');
const KEPT_REVISIONS = 100;

const change: Field[] = [
  {
    type: 'row',
    fields: [
      decisionField({ admin: { width: '50%' } }),
      { name: 'order', type: 'number', label: { vi: 'Thứ tự trong danh sách', en: 'Order in the list' }, admin: { width: '15%' } },
      { name: 'section', type: 'text', label: { vi: 'Mục', en: 'Section' }, admin: { width: '15%' } },
      { name: 'position', type: 'text', label: { vi: 'STT', en: 'Position' }, admin: { width: '20%' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'new',
        options: choices(CHANGE_KIND_LABELS),
        label: { vi: 'Loại thay đổi', en: 'Kind of change' },
        admin: { width: '50%' },
      },
      {
        name: 'type',
        type: 'select',
        required: true,
        defaultValue: 'standard',
        options: choices(PROCEDURE_TYPE_LABELS),
        label: { vi: 'Loại thủ tục', en: 'Type of procedure' },
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      fromRegister(
        {
          name: 'code',
          type: 'text',
          index: true,
          label: { vi: 'Mã thủ tục', en: 'Code' },
          admin: { width: '30%', placeholder: '1.001193' },
        },
        { register: 'procedures', fills: ['code', 'name'] },
      ),
      { name: 'name', type: 'textarea', label: { vi: 'Tên thủ tục', en: 'Name' }, admin: { width: '70%' } },
    ],
  },
  { name: 'codeRaw', type: 'text', admin: { hidden: true } },
  // Where the line stands in its file (`LineSource`); set by the import alone.
  { name: 'source', type: 'json', access: { create: () => false, update: () => false }, admin: { hidden: true } },
  {
    type: 'row',
    fields: [
      dayField({
        name: 'effectiveFrom',
        label: { vi: 'Có hiệu lực từ', en: 'Effective from' },
        description: { vi: 'Để trống: ngày của quyết định.', en: "Empty: the decision's day." },
      }),
      dayField({
        name: 'lastDay',
        label: { vi: 'Ngày cuối cùng có hiệu lực', en: 'Last day' },
        description: { vi: 'Chỉ khi có thời hạn.', en: 'Only where it is temporary.' },
      }),
      {
        name: 'afterwards',
        type: 'select',
        options: choices({
          resumes: { vi: 'Trở lại nội dung trước', en: 'The earlier text resumes' },
          nothing: { vi: 'Không còn gì', en: 'Nothing does' },
        }),
        label: { vi: 'Sau ngày đó', en: 'Afterwards' },
        admin: { width: '50%', condition: (_, line) => Boolean(line?.lastDay) },
      },
    ],
  },
  {
    name: 'levels',
    type: 'select',
    hasMany: true,
    options: choices(GOVERNMENT_LEVEL_LABELS),
    label: { vi: 'Cấp thực hiện', en: 'Levels' },
  },
  namedCodes('fields', { vi: 'Lĩnh vực', en: 'Fields' }, 'fields'),
  namedCode('place', { vi: 'Địa bàn (để trống: địa bàn của cơ quan ban hành)', en: "Place (empty: the issuer's)" }, 'places'),
  {
    name: 'isBoundaryIndependent',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Không phụ thuộc địa giới hành chính', en: 'Handled regardless of boundaries' },
  },
];

const references: Field[] = [
  {
    name: 'changedParts',
    type: 'select',
    hasMany: true,
    options: choices(PROCEDURE_PART_LABELS),
    label: { vi: 'Nội dung sửa đổi, bổ sung', en: 'Changed parts' },
  },
  legalReferences('amendingDocuments', { vi: 'Văn bản quy định việc sửa đổi', en: 'Amending documents' }),
  namedCodes('replaces', { vi: 'Thay thế hoặc chấm dứt các thủ tục', en: 'Procedures that it replaces or ends' }, 'procedures'),
  {
    name: 'earlier',
    type: 'group',
    label: { vi: 'Vị trí trong quyết định trước', en: 'Place in an earlier decision' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'decisionNumber', type: 'text', label: { vi: 'Số quyết định', en: 'Decision' }, admin: { width: '40%' } },
          dayField({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' } }),
          { name: 'section', type: 'text', label: { vi: 'Mục', en: 'Section' }, admin: { width: '20%' } },
          { name: 'position', type: 'text', label: { vi: 'STT', en: 'Position' }, admin: { width: '20%' } },
        ],
      },
    ],
  },
  { name: 'corrects', type: 'text', label: { vi: 'Đính chính dòng (định danh)', en: 'Corrects the line (its id)' } },
  {
    name: 'isWithdrawn',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Rút dòng được đính chính', en: 'Withdraws the line corrected' },
  },
  {
    name: 'contentFrom',
    type: 'select',
    required: true,
    defaultValue: 'own',
    options: choices({
      own: { vi: 'Của chính dòng này', en: 'Its own' },
      national: { vi: 'Của thủ tục quốc gia', en: 'That of the national line' },
      ownOverNational: { vi: 'Của chính dòng này, phần còn lại theo quốc gia', en: 'Its own, the rest from the national line' },
    }),
    label: { vi: 'Nội dung lấy từ', en: 'Content' },
  },
];

const people: Field[] = [
  namedCodes('audience', { vi: 'Đối tượng thực hiện', en: 'Audience' }, 'audiences'),
  namedCodes('competentAuthorities', { vi: 'Cơ quan có thẩm quyền', en: 'Competent authorities' }, 'authorities'),
  namedCodes('implementingAuthorities', { vi: 'Cơ quan thực hiện', en: 'Implementing authorities' }, 'authorities'),
  namedCodes('coordinatingAuthorities', { vi: 'Cơ quan phối hợp', en: 'Coordinating authorities' }, 'authorities'),
  {
    name: 'onlineLevel',
    type: 'select',
    required: true,
    defaultValue: 'none',
    options: choices(ONLINE_LEVEL_LABELS),
    label: { vi: 'Mức độ dịch vụ công trực tuyến', en: 'Online level' },
  },
  {
    name: 'partialOnlineReason',
    type: 'textarea',
    label: { vi: 'Lý do chưa trực tuyến toàn trình', en: 'Why it is not fully online' },
    admin: { condition: (_, line) => line?.onlineLevel === 'partial' || Boolean(line?.partialOnlineReason) },
  },
  legalReferences('legalBasis', { vi: 'Căn cứ pháp lý', en: 'Legal basis' }),
  namedCodes('lifeEvents', { vi: 'Sự kiện', en: 'Life events' }, 'lifeEvents'),
];

/** Lines of drafted decisions. The public side never reads them. */
export const lines: CollectionConfig = audited({
  slug: 'lines',
  labels: { singular: { vi: 'Dòng', en: 'Line' }, plural: { vi: 'Dòng trong quyết định', en: 'Lines' } },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'name',
    defaultColumns: ['decision', 'order', 'kind', 'code', 'name', 'effectiveFrom'],
    listSearchableFields: ['code', 'name'],
  },
  defaultSort: 'order',
  access: { read: signedIn, readVersions: signedIn, create: signedIn, update: drafters, delete: drafters },
  // Lịch sử soạn thảo: see the decisions.
  versions: { maxPerDoc: KEPT_REVISIONS },
  trash: true,
  hooks: { beforeChange: [reopenItsDecision], beforeDelete: [reopenItsDecisionBeforeDeletion] },
  fields: [
    {
      name: 'openLinked',
      type: 'ui',
      admin: { components: { Field: '/src/collections/decisions/check/OpenLinkedField.tsx#OpenLinkedField' } },
    },
    {
      name: 'notes',
      type: 'ui',
      admin: { components: { Field: '/src/collections/lines/views/LineNotes.tsx#LineNotes' } },
    },
    {
      type: 'tabs',
      tabs: [
        { label: { vi: 'Thay đổi', en: 'Change' }, fields: change },
        { label: { vi: 'Liên hệ', en: 'References' }, fields: references },
        { label: { vi: 'Cơ quan, căn cứ', en: 'Authorities, legal basis' }, fields: people },
        {
          label: { vi: 'Nội dung', en: 'Content' },
          fields: [
            {
              name: 'startContent',
              type: 'ui',
              admin: { components: { Field: '/src/collections/lines/views/StartContent.tsx#StartContent' } },
            },
            {
              name: 'content',
              type: 'blocks',
              blocks: [contentBlock],
              // Without it, a program may store a block that no form can open.
              filterOptions: [contentBlock.slug],
              hooks: { beforeValidate: [dropEmptyContent] },
              maxRows: 1,
              label: { vi: 'Nội dung thủ tục', en: 'Content' },
              labels: { singular: { vi: 'nội dung', en: 'content' }, plural: { vi: 'nội dung', en: 'content' } },
              admin: {
                description: { vi: 'Để trống nếu dòng chỉ chấm dứt thủ tục.', en: 'Leave out where the line only ends something.' },
              },
            },
          ],
        },
        { label: { vi: 'Trao đổi', en: 'Remarks' }, fields: [remarksOn('line')] },
      ],
    },
  ],
});
