import { keptByTheirAuthority } from '../access/keptByTheirAuthority.ts';
import { codesField } from '../fields/codesField.ts';
import { dayField } from '../fields/dayField.ts';
import { lastDayField } from '../fields/lastDayField.ts';
import { registeredAuthority } from '../fields/registeredAuthority.ts';
import { register } from './register.ts';

/** Power to decide on procedures, handed from one authority to another; `delegations` is the power to announce. */
export const delegatedPowers = register({
  slug: 'delegated-powers',
  singular: { vi: 'Ủy quyền giải quyết', en: 'Delegated power' },
  plural: { vi: 'Ủy quyền giải quyết', en: 'Delegated powers' },
  columns: ['to', 'from', 'decision', 'validFrom', 'validUntil'],
  foundBy: ['to', 'from', 'decision', 'procedures', 'fields'],
  keepers: keptByTheirAuthority('from'),
  fields: [
    registeredAuthority({
      name: 'from',
      label: { vi: 'Mã cơ quan phân cấp, ủy quyền', en: 'Code of the authority that hands over' },
      description: { vi: 'Ví dụ H26. Người phê duyệt của cơ quan này giữ mục này.', en: 'As H26. Its approvers keep this entry.' },
    }),
    registeredAuthority({
      name: 'to',
      label: { vi: 'Mã cơ quan nhận', en: 'Code of the authority that receives' },
      description: { vi: 'Cơ quan quyết định thay từ ngày có hiệu lực.', en: 'It decides from the first day on.' },
    }),
    {
      name: 'decision',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { vi: 'Số quyết định phân cấp, ủy quyền', en: 'Number of the decision that hands over' },
    },
    codesField({
      name: 'procedures',
      label: { vi: 'Mã thủ tục (mỗi dòng một mã)', en: 'Codes of procedures (one a line)' },
      description: {
        vi: 'Để trống: mọi thủ tục do bên ủy quyền quyết định, trong các lĩnh vực dưới đây.',
        en: 'Empty: all that the giving authority decides, in the fields below.',
      },
    }),
    {
      name: 'fields',
      type: 'textarea',
      maxLength: 10_000,
      label: { vi: 'Lĩnh vực (mỗi dòng một mã hoặc tên)', en: 'Fields (a code or name a line)' },
      admin: { description: { vi: 'Để trống: mọi lĩnh vực.', en: 'Empty: all fields.' } },
    },
    dayField({ name: 'validFrom', label: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' }, isRequired: true }),
    lastDayField({ name: 'validUntil', label: { vi: 'Ngày cuối cùng', en: 'Last day' }, first: 'validFrom' }),
  ],
});
