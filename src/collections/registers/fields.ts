import { register } from './register.ts';

/** Areas of government (lĩnh vực). */
export const fields = register({
  slug: 'fields',
  singular: { vi: 'Lĩnh vực', en: 'Field' },
  plural: { vi: 'Lĩnh vực', en: 'Fields' },
  columns: ['code', 'name'],
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true, label: { vi: 'Mã', en: 'Code' } },
    { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
  ],
});
