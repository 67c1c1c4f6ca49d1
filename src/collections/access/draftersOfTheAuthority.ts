import type { Access, Where } from 'payload';

/**
 * Whoever works for the issuing authority of a decision; an account without an authority works for all.
 * @param path from the collection's document to the code of the issuing authority
 */
export const draftersOfTheAuthority =
  (path: 'issuingAuthority.code' | 'decision.issuingAuthority.code'): Access =>
  ({ req }): boolean | Where => {
    if (!req.user) return false;
    if (req.user.role === 'administrator' || !req.user.authority) return true;
    return { [path]: { equals: req.user.authority } };
  };
