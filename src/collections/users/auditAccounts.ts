import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { recordEvent } from '../log/recordEvent.ts';
import type { User } from '../payloadTypes.ts';

const GIVEN = ['email', 'name', 'role', 'authority', 'isForAllAuthorities'] as const;
const WATCHED = [...GIVEN, 'isActive'] as const;
/** In the request's context, because the password is gone when the change is recorded. */
const PASSWORD_SET = Symbol.for('tthc.passwordSet');

/** Records who made, changed or removed an account, and what changed: 'role: editor → approver; password; unlocked'. */
export const rememberAccountChange: CollectionAfterChangeHook<User> = async ({ data, doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create';
  const isPasswordNew = !isNew && (req.context as Record<symbol, unknown>)[PASSWORD_SET] === true;
  const changes = isNew ? given(doc) : changed(previousDoc, doc);
  // Hidden, so that the account as it reads now does not show it.
  const isUnlocked = !isNew && data.unlockedAt !== previousDoc.unlockedAt && typeof data.unlockedAt === 'string';
  const details = [...changes, ...(isPasswordNew ? ['password'] : []), ...(isUnlocked ? ['unlocked'] : [])].join('; ');
  // On the first visit, the visitor makes their own account.
  const isOwn = isNew && !req.user && req.payloadAPI !== 'local';
  const by = isOwn ? { ...doc, collection: 'users' as const } : req.user;
  await recordEvent(req.payload, by, { action: operation, what: `users/${doc.id}`, details, authority: doc.authority });
};

function given(account: User): string[] {
  return GIVEN.filter((field) => account[field]).map((field) => `${field}: ${account[field]}`);
}

function changed(before: User, after: User): string[] {
  const told = (account: User, field: (typeof WATCHED)[number]) => String(account[field] ?? '–');
  return WATCHED.filter((field) => told(before, field) !== told(after, field)).map(
    (field) => `${field}: ${told(before, field)} → ${told(after, field)}`,
  );
}

export const rememberAccountDeletion: CollectionAfterDeleteHook<User> = async ({ doc, id, req }) => {
  await recordEvent(req.payload, req.user, {
    action: 'delete',
    what: `users/${id}`,
    details: `${doc.email}; ${doc.role}`,
    authority: doc.authority,
  });
};

/** Notes that the request sets a password, for the audit trail. */
export function notePassword(context: object): void {
  (context as Record<symbol, unknown>)[PASSWORD_SET] = true;
}
