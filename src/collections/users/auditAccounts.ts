import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { recordEvent } from '../log/recordEvent.ts';
import type { User } from '../payloadTypes.ts';

const WATCHED = ['email', 'name', 'role', 'authority', 'isForAllAuthorities', 'unlockedAt'] as const;
/** In the request's context, for the password itself is gone when the change is remembered. */
const PASSWORD_SET = Symbol.for('tthc.passwordSet');

/** Remembers who made, changed or removed which account, and what of it: 'role: editor → approver; password'. */
export const rememberAccountChange: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create';
  const changes = isNew
    ? WATCHED.filter((field) => doc[field]).map((field) => `${field}: ${doc[field]}`)
    : WATCHED.filter((field) => (previousDoc[field] ?? null) !== (doc[field] ?? null)).map(
        (field) => `${field}: ${previousDoc[field] ?? '–'} → ${doc[field] ?? '–'}`,
      );
  const isPasswordNew = !isNew && (req.context as Record<symbol, unknown>)[PASSWORD_SET] === true;
  const details = [...changes, ...(isPasswordNew ? ['password'] : [])].join('; ');
  const by = req.user ?? (isNew && req.payloadAPI !== 'local' ? { ...doc, collection: 'users' as const } : null);
  await recordEvent(req.payload, by, { action: operation, what: `users/${doc.id}`, details });
};

export const rememberAccountDeletion: CollectionAfterDeleteHook<User> = async ({ doc, id, req }) => {
  await recordEvent(req.payload, req.user, { action: 'delete', what: `users/${id}`, details: `${doc.email}; ${doc.role}` });
};

/** Notes that the request sets a password, for the audit trail. */
export function notePassword(context: object): void {
  (context as Record<symbol, unknown>)[PASSWORD_SET] = true;
}
