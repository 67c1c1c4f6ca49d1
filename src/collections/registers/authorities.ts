import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { register } from './register.ts';

/** Bodies of government with their intervals and lineage: a renamed ministry names its predecessor. */
export const authorities = register({
  slug: 'authorities',
  singular: { vi: 'Cơ quan', en: 'Authority' },
  plural: { vi: 'Cơ quan', en: 'Authorities' },
  columns: ['code', 'name', 'level', 'place', 'endedOn'],
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true, label: { vi: 'Mã', en: 'Code' } },
    { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
    { name: 'otherNames', type: 'textarea', label: { vi: 'Tên khác (mỗi dòng một tên)', en: 'Other names (one a line)' } },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'central',
      options: choices(GOVERNMENT_LEVEL_LABELS),
      label: { vi: 'Cấp', en: 'Level' },
    },
    { name: 'parent', type: 'text', label: { vi: 'Mã cơ quan cấp trên', en: 'Code of the parent' } },
    { name: 'place', type: 'text', label: { vi: 'Địa bàn (mã tỉnh)', en: 'Place (code of the province)' } },
    dayField({ name: 'existsFrom', label: { vi: 'Có từ ngày', en: 'Exists from' } }),
    dayField({ name: 'endedOn', label: { vi: 'Ngày cuối cùng', en: 'Last day' } }),
    {
      name: 'predecessors',
      type: 'textarea',
      label: { vi: 'Mã cơ quan tiền thân (mỗi dòng một mã)', en: 'Codes of predecessors (one a line)' },
      admin: { description: { vi: 'Một mã: đổi tên. Nhiều mã: hợp nhất.', en: 'One code: a renaming. Several: a merger.' } },
    },
  ],
});
