import type { Access, Where } from 'payload';
import { bodiesOfAccount } from './worksFor.ts';

/**
 * Drafters for the issuing authority of a decision.
 * @param path from the collection's document to the code of the issuing authority
 */
export const draftersOfTheAuthority =
  (path: 'issuingAuthority.code' | 'decision.issuingAuthority.code'): Access =>
  ({ req }): boolean | Where => {
    if (!req.user) return false;
    // A person who drafts for every authority may also edit a decision without one.
    if (req.user.isForAllAuthorities) return true;
    const bodies = [...bodiesOfAccount(req)];
    return bodies.length > 0 && { [path]: { in: bodies } };
  };
