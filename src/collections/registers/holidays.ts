import { dayField } from '../fields/dayField.ts';
import { register } from './register.ts';

/** Days off work, one entry a day. The yearly swaps are known only when the Government announces them. */
export const holidays = register({
  slug: 'holidays',
  singular: { vi: 'Ngày nghỉ lễ', en: 'Holiday' },
  plural: { vi: 'Ngày nghỉ lễ', en: 'Holidays' },
  columns: ['day', 'name'],
  fields: [
    { ...dayField({ name: 'day', label: { vi: 'Ngày', en: 'Day' }, isRequired: true }), unique: true, index: true },
    { name: 'name', type: 'text', label: { vi: 'Tên ngày lễ', en: 'Name' } },
  ],
});
