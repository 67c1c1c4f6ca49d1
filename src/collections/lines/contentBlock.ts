import type { ArrayField, Block, Field, GroupField } from 'payload';
import { CHANNEL_KIND_LABELS, FEE_KIND_LABELS, TIME_UNIT_LABELS } from '../../domain/values/vocabulary.ts';
import { choices } from '../fields/choices.ts';
import { CONTENT_BLOCK } from './kindsWithText.ts';
import { namedCodes } from '../fields/namedCodes.ts';

const DESCRIPTION = { vi: 'Mô tả', en: 'Description' };

function timeLimit(): GroupField {
  return {
    name: 'timeLimit',
    type: 'group',
    label: { vi: 'Thời hạn giải quyết', en: 'Time limit' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'amount', type: 'number', min: 0, label: { vi: 'Số lượng', en: 'Amount' }, admin: { width: '20%' } },
          {
            name: 'unit',
            type: 'select',
            options: choices(TIME_UNIT_LABELS),
            label: { vi: 'Đơn vị', en: 'Unit' },
            admin: { width: '30%' },
          },
          { name: 'text', type: 'text', label: { vi: 'Như trong quyết định', en: 'As printed' }, admin: { width: '50%' } },
        ],
      },
    ],
  };
}

function forms(): ArrayField {
  return {
    name: 'forms',
    type: 'array',
    label: { vi: 'Mẫu đơn, tờ khai', en: 'Forms' },
    labels: { singular: { vi: 'mẫu', en: 'form' }, plural: { vi: 'mẫu', en: 'forms' } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, label: { vi: 'Tên mẫu', en: 'Name' }, admin: { width: '50%' } },
          { name: 'fileName', type: 'text', label: { vi: 'Tên tệp', en: 'File name' }, admin: { width: '50%' } },
          { name: 'url', type: 'text', label: { vi: 'Địa chỉ', en: 'Address' }, admin: { width: '50%' } },
          { name: 'sha256', type: 'text', label: { vi: 'Mã băm (SHA-256)', en: 'Hash (SHA-256)' }, admin: { width: '50%' } },
        ],
      },
    ],
  };
}

const channels: Field = {
  name: 'channels',
  type: 'array',
  label: { vi: 'Cách thức thực hiện', en: 'Channels' },
  labels: { singular: { vi: 'cách thức', en: 'channel' }, plural: { vi: 'cách thức', en: 'channels' } },
  fields: [
    { name: 'kind', type: 'select', required: true, options: choices(CHANNEL_KIND_LABELS), label: { vi: 'Hình thức nộp', en: 'Channel' } },
    timeLimit(),
    {
      name: 'fees',
      type: 'array',
      label: { vi: 'Phí, lệ phí', en: 'Fees' },
      labels: { singular: { vi: 'khoản thu', en: 'fee' }, plural: { vi: 'khoản thu', en: 'fees' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'fee',
              options: choices(FEE_KIND_LABELS),
              label: { vi: 'Loại', en: 'Kind' },
              admin: { width: '20%' },
            },
            { name: 'amount', type: 'number', min: 0, label: { vi: 'Số tiền', en: 'Amount' }, admin: { width: '20%' } },
            {
              name: 'currency',
              type: 'text',
              required: true,
              defaultValue: 'VND',
              label: { vi: 'Tiền tệ', en: 'Currency' },
              admin: { width: '10%' },
            },
            { name: 'text', type: 'textarea', label: { vi: 'Như trong quyết định', en: 'As printed' }, admin: { width: '50%' } },
          ],
        },
      ],
    },
    { name: 'description', type: 'textarea', label: DESCRIPTION },
  ],
};

const dossiers: Field = {
  name: 'dossiers',
  type: 'array',
  label: { vi: 'Hồ sơ theo trường hợp', en: 'Dossiers by case' },
  labels: { singular: { vi: 'trường hợp', en: 'case' }, plural: { vi: 'trường hợp', en: 'cases' } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', label: { vi: 'Mã trường hợp', en: 'Code of the case' }, admin: { width: '30%' } },
        { name: 'case', type: 'text', label: { vi: 'Trường hợp', en: 'Case' }, admin: { width: '70%' } },
      ],
    },
    {
      name: 'hasTimeLimit',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Có thời hạn riêng', en: 'Has a time limit of its own' },
    },
    { ...timeLimit(), admin: { condition: (_, dossier) => Boolean(dossier?.hasTimeLimit) } },
    {
      name: 'items',
      type: 'array',
      label: { vi: 'Thành phần hồ sơ', en: 'Papers' },
      labels: { singular: { vi: 'giấy tờ', en: 'paper' }, plural: { vi: 'giấy tờ', en: 'papers' } },
      fields: [
        { name: 'name', type: 'textarea', required: true, label: { vi: 'Tên giấy tờ', en: 'Paper' } },
        {
          type: 'row',
          fields: [
            { name: 'code', type: 'text', label: { vi: 'Mã', en: 'Code' }, admin: { width: '30%' } },
            { name: 'originals', type: 'number', min: 0, label: { vi: 'Bản chính', en: 'Originals' }, admin: { width: '15%' } },
            { name: 'copies', type: 'number', min: 0, label: { vi: 'Bản sao', en: 'Copies' }, admin: { width: '15%' } },
            {
              name: 'hasElectronicForm',
              type: 'checkbox',
              defaultValue: false,
              label: { vi: 'Có biểu mẫu điện tử', en: 'Has an electronic form' },
              admin: { width: '20%' },
            },
            {
              name: 'isProcessingResult',
              type: 'checkbox',
              defaultValue: false,
              label: { vi: 'Là kết quả của thủ tục khác', en: 'Is the result of another procedure' },
              admin: { width: '20%' },
            },
          ],
        },
        forms(),
      ],
    },
  ],
};

/**
 * The long text of a procedure. A line has one such block, or none where it has no content. Blocks are stored as one
 * JSON value, so that a draft with dozens of papers is one row.
 */
export const contentBlock: Block = {
  slug: CONTENT_BLOCK,
  admin: { disableBlockName: true },
  labels: { singular: { vi: 'Nội dung', en: 'Content' }, plural: { vi: 'Nội dung', en: 'Content' } },
  fields: [
    {
      name: 'steps',
      type: 'array',
      label: { vi: 'Trình tự thực hiện', en: 'Steps' },
      labels: { singular: { vi: 'bước', en: 'step' }, plural: { vi: 'bước', en: 'steps' } },
      fields: [
        { name: 'name', type: 'text', label: { vi: 'Bước', en: 'Step' } },
        { name: 'description', type: 'textarea', label: DESCRIPTION },
      ],
    },
    channels,
    dossiers,
    { name: 'dossierSets', type: 'number', min: 0, label: { vi: 'Số bộ hồ sơ', en: 'Number of sets' } },
    namedCodes('results', { vi: 'Kết quả thực hiện', en: 'Results' }, null),
    {
      name: 'resultDelivery',
      type: 'array',
      label: { vi: 'Cách trả kết quả', en: 'How results are handed out' },
      labels: { singular: { vi: 'cách trả', en: 'way' }, plural: { vi: 'cách trả', en: 'ways' } },
      fields: [
        { name: 'kind', type: 'select', required: true, options: choices(CHANNEL_KIND_LABELS), label: { vi: 'Hình thức', en: 'Channel' } },
        { name: 'text', type: 'text', label: DESCRIPTION },
      ],
    },
    forms(),
    { name: 'requirements', type: 'textarea', label: { vi: 'Yêu cầu, điều kiện', en: 'Requirements' } },
    {
      name: 'receptionAddresses',
      type: 'array',
      label: { vi: 'Địa chỉ tiếp nhận hồ sơ', en: 'Where papers are handed in' },
      labels: { singular: { vi: 'địa chỉ', en: 'address' }, plural: { vi: 'địa chỉ', en: 'addresses' } },
      fields: [{ name: 'address', type: 'textarea', required: true, label: { vi: 'Địa chỉ', en: 'Address' } }],
    },
    { name: 'keywords', type: 'text', label: { vi: 'Từ khóa', en: 'Keywords' } },
    { name: 'note', type: 'textarea', label: { vi: 'Ghi chú', en: 'Note' } },
    { name: 'source', type: 'json', admin: { hidden: true } },
  ],
};
