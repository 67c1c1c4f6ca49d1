import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';
import { bodiesOfAccount } from './worksFor.ts';

/**
 * Administrators see everything, an approver what concerns their own authority and bodies that it carries on.
 * @param field that holds the authority's code
 */
export const approversOfTheAuthority =
  (field: string): Access =>
  ({ req }) => {
    if (roleOf(req) === 'administrator') return true;
    if (roleOf(req) !== 'approver') return false;
    if (req.user?.isForAllAuthorities) return true;
    const bodies = [...bodiesOfAccount(req)];
    return bodies.length > 0 && { [field]: { in: bodies } };
  };
