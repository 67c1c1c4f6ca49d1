import type { Field, TextField } from 'payload';
import { isPlaceId } from '../../domain/places/places.ts';
import { GOVERNMENT_LEVEL_LABELS, type Label } from '../../domain/values/vocabulary.ts';
import { keptByTheirAuthority } from '../access/keptByTheirAuthority.ts';
import { choices } from '../fields/choices.ts';
import { dayField } from '../fields/dayField.ts';
import { degreesField } from '../fields/degreesField.ts';
import { fromRegister } from '../fields/fromRegister.ts';
import { lastDayField } from '../fields/lastDayField.ts';
import { registeredAuthority } from '../fields/registeredAuthority.ts';
import { register } from './register.ts';

const NO_PLACE: Label = {
  vi: 'Phải là mã tỉnh (2 chữ số) hoặc mã xã (5 chữ số); đơn vị đã chấm dứt thì kèm ngày cuối, ví dụ 01, 00004, 760~2025-06-30.',
  en: 'Must be the code of a province (2 digits) or a commune (5 digits); of an ended unit with its last day, as 01, 00004, 760~2025-06-30.',
};

const place = fromRegister<TextField>(
  {
    name: 'place',
    type: 'text',
    required: true,
    index: true,
    maxLength: 20,
    label: { vi: 'Địa bàn (mã tỉnh, mã xã)', en: 'Place (code of the province or commune)' },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      (typeof value === 'string' && isPlaceId(value)) || (req.i18n.language === 'en' ? NO_PLACE.en : NO_PLACE.vi),
  },
  { register: 'places', fills: ['place'] },
);

const text = (name: string, label: Label, isRequired = false): Field => ({
  name,
  type: 'text',
  maxLength: 500,
  required: isRequired,
  label: { ...label },
});

const taken: Field[] = [
  {
    name: 'takesLevels',
    type: 'select',
    hasMany: true,
    options: choices(GOVERNMENT_LEVEL_LABELS),
    label: { vi: 'Nhận thủ tục của cấp', en: 'Takes procedures of levels' },
    admin: { description: { vi: 'Để trống: mọi cấp.', en: 'Empty: all levels.' } },
  },
  {
    name: 'takesAuthorities',
    type: 'textarea',
    maxLength: 10_000,
    label: { vi: 'Nhận cho cơ quan (mỗi dòng một mã hoặc tên)', en: 'Takes for authorities (a code or name a line)' },
    admin: { description: { vi: 'Để trống: mọi cơ quan.', en: 'Empty: all authorities.' } },
  },
  {
    name: 'takesFields',
    type: 'textarea',
    maxLength: 10_000,
    label: { vi: 'Nhận lĩnh vực (mỗi dòng một mã hoặc tên)', en: 'Takes fields (a code or name a line)' },
    admin: { description: { vi: 'Để trống: mọi lĩnh vực.', en: 'Empty: all fields.' } },
  },
];

/** Counters where papers are handed in, with the days between which they work. */
export const receptionOffices = register({
  slug: 'reception-offices',
  singular: { vi: 'Nơi tiếp nhận', en: 'Reception office' },
  plural: { vi: 'Nơi tiếp nhận', en: 'Reception offices' },
  columns: ['code', 'name', 'level', 'place', 'authority', 'endedOn'],
  foundBy: ['code', 'name', 'address', 'authority', 'place'],
  keepers: keptByTheirAuthority('authority'),
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true, maxLength: 60, label: { vi: 'Mã', en: 'Code' } },
    text('name', { vi: 'Tên', en: 'Name' }, true),
    {
      name: 'level',
      type: 'select',
      required: true,
      options: choices(GOVERNMENT_LEVEL_LABELS),
      label: { vi: 'Cấp', en: 'Level' },
    },
    place,
    registeredAuthority({
      name: 'authority',
      label: { vi: 'Mã cơ quan phụ trách', en: 'Code of the authority that runs it' },
      description: { vi: 'Người phê duyệt của cơ quan này giữ mục này.', en: 'Its approvers keep this entry.' },
    }),
    text('address', { vi: 'Địa chỉ', en: 'Address' }, true),
    text('hours', { vi: 'Giờ làm việc', en: 'Hours' }),
    text('phone', { vi: 'Điện thoại', en: 'Telephone' }),
    text('accessibility', { vi: 'Lối đi và hỗ trợ cho người khuyết tật', en: 'Access and help for people with disabilities' }),
    degreesField({ name: 'latitude', label: { vi: 'Vĩ độ', en: 'Latitude' }, least: 4, most: 24, beside: 'longitude' }),
    degreesField({ name: 'longitude', label: { vi: 'Kinh độ', en: 'Longitude' }, least: 100, most: 118, beside: 'latitude' }),
    ...taken,
    dayField({ name: 'existsFrom', label: { vi: 'Hoạt động từ ngày', en: 'Works from' } }),
    lastDayField({ name: 'endedOn', label: { vi: 'Ngày cuối cùng', en: 'Last day' }, first: 'existsFrom' }),
  ],
});
