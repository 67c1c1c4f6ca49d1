import type { DecisionHead, Handler } from '../../domain/sealing/announcement.ts';
import { roleOf } from '../access/roleOf.ts';
import { isProgram } from '../programs/programUser.ts';
import type { Decision } from '../payloadTypes.ts';
import type { PayloadRequest } from 'payload';

/** The person or command behind a step: a signed-in user, or a command, which may take every step. */
export type Hand = { readonly user: NonNullable<PayloadRequest['user']> } | { readonly command: string };

/** The handler as sealed with a decision: role and authority, no name. */
export function handlerOf(by: Hand): Handler | null {
  if ('command' in by) return { role: 'command', authority: null };
  const role = isProgram(by.user) ? 'program' : roleOf(by);
  return role === null ? null : { role, authority: by.user.authority ?? null };
}

/** The approver of a draft, from the head that was sealed then. */
export function approverOf({ sealed }: Pick<Decision, 'sealed'>): Handler | null {
  const head = sealed?.head ? (JSON.parse(sealed.head) as DecisionHead) : null;
  return head?.handling?.approvedBy ?? null;
}
