import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

/** Approvers and administrators change everything; everybody else who is signed in only what is still proposed. */
export const approversOrProposals: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === null) return false;
  return role === 'editor' ? { state: { equals: 'proposed' } } : true;
};
