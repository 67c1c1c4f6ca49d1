import type { ArrayField, Field, GroupField, TextField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { fromRegister, type LookedUp } from './fromRegister.ts';

const CODE = { vi: 'Mã', en: 'Code' };
const NAME = { vi: 'Tên như trong quyết định', en: 'Name as printed' };

const ROW = { singular: { vi: 'mục', en: 'entry' }, plural: { vi: 'mục', en: 'entries' } };

const codeAndName = (register: LookedUp | null, defaults: Defaults = {}): Field[] => {
  const picked = (field: TextField): TextField =>
    register === null
      ? field
      : fromRegister(field, { register, fills: ['code', 'name'], ...(defaults.code ? { isOwnAuthority: true } : {}) });
  return [
    {
      type: 'row',
      fields: [
        picked({ name: 'code', type: 'text', label: CODE, admin: { width: '30%' }, ...given(defaults.code) }),
        picked({ name: 'name', type: 'text', label: NAME, admin: { width: '70%' }, ...given(defaults.name) }),
      ],
    },
  ];
};

interface Defaults {
  readonly code?: TextField['defaultValue'];
  readonly name?: TextField['defaultValue'];
}

/** One authority, place or the like: its code where known and its name as printed; looked up where there is a register. */
export function namedCode(name: string, label: Label, register: LookedUp | null, defaults: Defaults = {}): GroupField {
  return { name, type: 'group', label: { ...label }, fields: codeAndName(register, defaults) };
}

/** Several of them. */
export function namedCodes(name: string, label: Label, register: LookedUp | null): ArrayField {
  return { name, type: 'array', label: { ...label }, labels: ROW, fields: codeAndName(register) };
}

function given(defaultValue: TextField['defaultValue']): Pick<TextField, 'defaultValue'> {
  return defaultValue === undefined ? {} : { defaultValue };
}
