import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

/** Administrators change everything; everybody else who is signed in only what is still proposed. */
export const administratorsOrProposals: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === null) return false;
  return role === 'administrator' || { state: { equals: 'proposed' } };
};
