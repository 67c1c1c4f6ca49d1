import type { PayloadRequest } from 'payload';
import type { KnownKey } from '../apiKeys/payloadApiKeys.ts';

type User = NonNullable<PayloadRequest['user']>;
const PROGRAM = 'key:';

/**
 * A program as the editors' collections know people: it works for the authority of its key. Only a key that an
 * administrator allowed to approve or announce may what an approver may.
 */
export function programUser({ id, name, scopes, authority }: KnownKey): User {
  const mayApprove = scopes.includes('approve') || scopes.includes('announce');
  return {
    id: `${PROGRAM}${id}`,
    collection: 'users',
    email: `${PROGRAM}${id} ${name}`,
    role: mayApprove ? 'approver' : 'editor',
    authority,
    isForAllAuthorities: false,
    createdAt: '',
    updatedAt: '',
  };
}

export function isProgram({ id }: Pick<User, 'id'>): boolean {
  return String(id).startsWith(PROGRAM);
}
