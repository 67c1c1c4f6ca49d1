import type { Access, PayloadRequest, Where } from 'payload';
import { roleOf } from '../access/roleOf.ts';
import { bodiesOfAccount } from '../access/worksFor.ts';

/** Officers read what concerns their authority; administrators, and those who work for all, also what concerns none yet. */
export const readByTheAuthority: Access = ({ req }) => ofTheirAuthority(req);

/** An answer speaks for the authority, so its approvers give it, and administrators. */
export const answersForTheAuthority: Access = ({ req }) => roleOf(req) !== 'editor' && ofTheirAuthority(req);

function ofTheirAuthority(req: PayloadRequest): boolean | Where {
  if (!req.user) return false;
  if (req.user.isForAllAuthorities || roleOf(req) === 'administrator') return true;
  const bodies = [...bodiesOfAccount(req)];
  return bodies.length > 0 && { authority: { in: bodies } };
}
