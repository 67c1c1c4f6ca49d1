import type { CollectionConfig, Field } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { keptByTheirAuthority } from '../access/keptByTheirAuthority.ts';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { choices } from '../fields/choices.ts';
import { codesField } from '../fields/codesField.ts';
import { registeredAuthority } from '../fields/registeredAuthority.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import { computeSavings } from './computeSavings.ts';
import { requireCarryingLine } from './requireCarryingLine.ts';
import { takePresentBurden } from './takePresentBurden.ts';

export const REVIEW_STATE_LABELS = {
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  accepted: { vi: 'Được chấp thuận', en: 'Accepted' },
  rejected: { vi: 'Không chấp thuận', en: 'Rejected' },
  carriedOut: { vi: 'Đã thực hiện', en: 'Carried out' },
} as const satisfies Record<string, Label>;

const MOST = 1e12;
const amount = (name: string, label: Label): Field => ({
  name,
  type: 'number',
  min: 0,
  max: MOST,
  label: { ...label },
  admin: { width: '33%' },
});
const burden = (name: 'now' | 'proposed', label: Label, description?: Label): Field => ({
  name,
  type: 'group',
  label: { ...label },
  ...(description ? { admin: { description: { ...description } } } : {}),
  fields: [
    {
      type: 'row',
      fields: [
        amount('days', { vi: 'Thời gian (ngày làm việc)', en: 'Time (working days)' }),
        amount('papers', { vi: 'Số giấy tờ', en: 'Papers' }),
        amount('fees', { vi: 'Phí, lệ phí (đồng)', en: 'Fees (VND)' }),
      ],
    },
  ],
});
const FROM_THE_TEXT = {
  vi: 'Lấy từ nội dung đang có hiệu lực của các thủ tục khi lưu đề xuất; chỉ nhập phần mà nội dung không nêu, hoặc nêu khác nhau.',
  en: 'Taken from the texts in force when the proposal is saved; type only what the texts do not state, or state in several ways.',
};
const saved = (name: string, label: Label): Field => ({
  name,
  type: 'number',
  label: { ...label },
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, width: '33%' },
});
const keepers = keptByTheirAuthority('authority');

/** Reviews (rà soát): proposals to simplify procedures, with what they save in a year and the line that carried them out. */
export const reviews: CollectionConfig = audited({
  slug: 'reviews',
  labels: { singular: { vi: 'Rà soát', en: 'Review' }, plural: { vi: 'Rà soát, đơn giản hóa', en: 'Reviews' } },
  admin: {
    group: GROUPS.work,
    useAsTitle: 'title',
    listSearchableFields: ['title', 'authority', 'procedures'],
    defaultColumns: ['title', 'authority', 'state', 'savedDays', 'savedPapers', 'savedFees'],
  },
  defaultSort: '-createdAt',
  access: { read: signedIn, create: keepers.access, update: keepers.access, delete: nobody },
  hooks: { beforeChange: [keepers.guard, requireCarryingLine, takePresentBurden, computeSavings] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 500, label: { vi: 'Nội dung đề xuất', en: 'Proposal' } },
    registeredAuthority({
      name: 'authority',
      label: { vi: 'Mã cơ quan rà soát', en: 'Code of the reviewing authority' },
      description: { vi: 'Người phê duyệt của cơ quan này giữ mục này.', en: 'Its approvers keep this entry.' },
    }),
    codesField({
      name: 'procedures',
      label: { vi: 'Mã thủ tục (mỗi dòng một mã)', en: 'Codes of procedures (one a line)' },
      description: { vi: 'Các thủ tục được rà soát.', en: 'The procedures under review.' },
    }),
    { name: 'reason', type: 'textarea', maxLength: 20_000, label: { vi: 'Lý do', en: 'Reason' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      options: choices(REVIEW_STATE_LABELS),
      label: { vi: 'Trạng thái', en: 'State' },
    },
    burden('now', { vi: 'Hiện nay, mỗi lần làm thủ tục', en: 'Now, each filing' }, FROM_THE_TEXT),
    burden('proposed', { vi: 'Sau khi đơn giản hóa, mỗi lần làm thủ tục', en: 'When simplified, each filing' }),
    { name: 'filingsAYear', type: 'number', min: 0, max: 1e9, label: { vi: 'Số lần mỗi năm', en: 'Filings a year' } },
    {
      type: 'row',
      fields: [
        saved('savedDays', { vi: 'Tiết kiệm mỗi năm (ngày làm việc)', en: 'Saved a year (working days)' }),
        saved('savedPapers', { vi: 'Tiết kiệm mỗi năm (giấy tờ)', en: 'Saved a year (papers)' }),
        saved('savedFees', { vi: 'Tiết kiệm mỗi năm (đồng)', en: 'Saved a year (VND)' }),
      ],
    },
    {
      name: 'carriedOutBy',
      type: 'text',
      index: true,
      maxLength: 26,
      label: { vi: 'Dòng đã thực hiện (mã phiên bản)', en: 'Line that carried it out (id of the version)' },
      admin: {
        description: {
          vi: '26 ký tự, ở cuối địa chỉ /phien-ban/…; bắt buộc khi đã thực hiện.',
          en: '26 characters, at the end of the address /phien-ban/…; needed once it is carried out.',
        },
      },
    },
  ],
});
