import { dayField } from '../fields/dayField.ts';
import { fromRegister } from '../fields/fromRegister.ts';
import { register } from './register.ts';

/** Power to announce, handed from one authority to another; it must hold on the day of signature. */
export const delegations = register({
  slug: 'delegations',
  singular: { vi: 'Ủy quyền công bố', en: 'Delegation' },
  plural: { vi: 'Ủy quyền công bố', en: 'Delegations' },
  columns: ['to', 'from', 'decision', 'validFrom', 'validUntil'],
  foundBy: ['to', 'from', 'decision', 'scope'],
  fields: [
    fromRegister(
      {
        name: 'from',
        type: 'text',
        required: true,
        index: true,
        label: { vi: 'Mã cơ quan ủy quyền', en: 'Code of the authority that delegates' },
        admin: {
          description: {
            vi: 'Cơ quan có quyền công bố theo Danh mục cơ quan, ví dụ H26. Quyết định của bên nhận ủy quyền có hiệu lực trên địa bàn của cơ quan này.',
            en: 'An authority that may announce by the register, as H26. What the receiver announces holds in its place.',
          },
        },
      },
      { register: 'authorities', fills: ['from'] },
    ),
    fromRegister(
      {
        name: 'to',
        type: 'text',
        required: true,
        index: true,
        label: { vi: 'Mã cơ quan nhận ủy quyền', en: 'Code of the authority that receives' },
        admin: { description: { vi: 'Ví dụ H26.101.', en: 'For example H26.101.' } },
      },
      { register: 'authorities', fills: ['to'] },
    ),
    {
      name: 'decision',
      type: 'text',
      required: true,
      label: { vi: 'Số quyết định ủy quyền', en: 'Number of the decision that delegates' },
      admin: { description: { vi: 'Ví dụ 6119/QĐ-UBND.', en: 'For example 6119/QĐ-UBND.' } },
    },
    {
      name: 'scope',
      type: 'textarea',
      label: { vi: 'Nội dung ủy quyền', en: 'What is delegated' },
      admin: {
        description: {
          vi: 'Chép theo quyết định. Nếu không ghi lĩnh vực, mỗi quyết định công bố theo ủy quyền này phải được đối chiếu với nội dung ở đây.',
          en: 'As the decision words it. Where no field is named, each decision by this delegation must be compared with it.',
        },
      },
    },
    {
      name: 'fields',
      type: 'textarea',
      label: { vi: 'Lĩnh vực được ủy quyền (mỗi dòng một mã hoặc tên)', en: 'Delegated fields (a code or name a line)' },
      admin: {
        description: {
          vi: 'Để trống: mọi lĩnh vực. Thủ tục thuộc lĩnh vực khác phải được giải trình.',
          en: 'Empty: all fields. A procedure of another field must be explained.',
        },
      },
    },
    dayField({ name: 'validFrom', label: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' }, isRequired: true }),
    dayField({
      name: 'validUntil',
      label: { vi: 'Ngày cuối cùng', en: 'Last day' },
      description: {
        vi: 'Để trống: chưa có thời hạn. Tính theo ngày ký quyết định công bố.',
        en: 'Empty: no end is named. The day of signature counts.',
      },
    }),
  ],
});
