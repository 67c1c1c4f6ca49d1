import type { Access } from 'payload';
import { roleOf } from './roleOf.ts';

/** Administrators change everything; other signed-in people only proposed entries. */
export const administratorsOrProposals: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === null) return false;
  return role === 'administrator' || { state: { equals: 'proposed' } };
};
