import type { ArrayField, Field, GroupField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';

const CODE = { vi: 'Mã', en: 'Code' };
const NAME = { vi: 'Tên như trong quyết định', en: 'Name as printed' };

const ROW = { singular: { vi: 'mục', en: 'entry' }, plural: { vi: 'mục', en: 'entries' } };

const codeAndName = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'code', type: 'text', label: CODE, admin: { width: '30%' } },
      { name: 'name', type: 'text', label: NAME, admin: { width: '70%' } },
    ],
  },
];

/** One authority, place or the like: its code where known and its name as printed. */
export function namedCode(name: string, label: Label): GroupField {
  return { name, type: 'group', label: { ...label }, fields: codeAndName() };
}

/** Several of them. */
export function namedCodes(name: string, label: Label): ArrayField {
  return { name, type: 'array', label: { ...label }, labels: ROW, fields: codeAndName(), admin: { initCollapsed: true } };
}
