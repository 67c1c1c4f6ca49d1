import type { Access, Where } from 'payload';
import { bodiesOfAccount } from './worksFor.ts';

const ANNOUNCED: Where = { 'decision.state': { equals: 'announced' } };

/** Files of announced decisions are for everybody, those of drafts for the drafters of their authority. */
export const filesOfTheAuthority: Access = ({ req }): boolean | Where => {
  if (!req.user) return ANNOUNCED;
  if (req.user.isForAllAuthorities || req.user.role === 'administrator') return true;
  const bodies = [...bodiesOfAccount(req)];
  return bodies.length === 0 ? ANNOUNCED : { or: [ANNOUNCED, { authority: { in: bodies } }] };
};
