import { ISSUING_SCOPE_LABELS } from '../../domain/places/registers.ts';
import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { register } from './register.ts';

const OPEN_DAY = { vi: 'Để trống: không giới hạn.', en: 'Empty: without limit.' };

/** Bodies of government with their intervals and lineage: a renamed ministry names its predecessor. */
export const authorities = register({
  slug: 'authorities',
  singular: { vi: 'Cơ quan', en: 'Authority' },
  plural: { vi: 'Cơ quan', en: 'Authorities' },
  columns: ['code', 'name', 'level', 'place', 'endedOn'],
  foundBy: ['code', 'name', 'otherNames'],
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
    {
      name: 'announcesFor',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: choices(ISSUING_SCOPE_LABELS),
      label: { vi: 'Công bố thủ tục cho', en: 'Announces procedures for' },
      admin: {
        description: {
          vi: 'Bộ trưởng, thủ trưởng cơ quan ngang bộ: cả nước. Chủ tịch UBND cấp tỉnh: tỉnh đó (ghi ở Địa bàn). Cơ quan khác: không, trừ khi được ủy quyền (ghi ở Ủy quyền công bố). Căn cứ Điều 13 Nghị định 63/2010/NĐ-CP.',
          en: 'Ministers and heads of bodies at ministry level: the nation. Chairmen of provinces: that province (named in Place). Others: nobody, unless by a delegation. Decree 63/2010/NĐ-CP, Article 13.',
        },
      },
    },
    dayField({ name: 'announcesFrom', label: { vi: 'Được công bố từ ngày', en: 'Announces from' }, description: OPEN_DAY }),
    dayField({
      name: 'announcesUntil',
      label: { vi: 'Được công bố đến hết ngày', en: 'Announces until (last day)' },
      description: OPEN_DAY,
    }),
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
