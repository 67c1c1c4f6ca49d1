import type { Access, CollectionBeforeChangeHook } from 'payload';
import { refusal } from '../problems/refusal.ts';
import { approversOfTheAuthority } from './approversOfTheAuthority.ts';
import { roleOf } from './roleOf.ts';
import { worksFor } from './worksFor.ts';

interface Keepers {
  readonly access: Access;
  readonly guard: CollectionBeforeChangeHook;
}

/**
 * Administrators keep every entry, an approver those of their own authority and of bodies that it carries on.
 * @param field that holds the authority's code
 */
export function keptByTheirAuthority(field: string): Keepers {
  return {
    access: approversOfTheAuthority(field),
    // Access looks at the stored entry; this at the new values.
    guard: ({ data, originalDoc, req }) => {
      const authority = (data[field] === undefined ? originalDoc?.[field] : data[field]) as string | null | undefined;
      if (roleOf(req) === 'administrator' || worksFor(req, authority)) return data;
      throw refusal(req, NOT_YOURS, 'NOT_ALLOWED');
    },
  };
}

const NOT_YOURS = {
  vi: 'Người phê duyệt chỉ giữ mục của cơ quan mình; mục khác do quản trị viên giữ.',
  en: 'An approver keeps the entries of their own authority; administrators keep the rest.',
};
