import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { User } from '../payloadTypes.ts';
import { notePassword } from './auditAccounts.ts';
import { passwordMatches } from './passwordMatches.ts';
import { weaknessOf } from './passwordRule.ts';
import { signInLimitsOf } from './signInLimits.ts';
import { addressOf } from './addressOf.ts';
import { tooOften } from './tooOften.ts';
import { requireSignedIn } from '../access/requireSignedIn.ts';

/** Fields that a form sends with an account and that are not stored. */
type Typed = Partial<User> & { readonly password?: unknown; currentPassword?: unknown };

/**
 * A new password must be strong. To set one on an existing account, people must type their own password: an open
 * browser must not be enough to take an account over.
 */
export const guardPassword: CollectionBeforeValidateHook<User> = async ({ data, operation, originalDoc, req }) => {
  const { currentPassword, ...account } = (data ?? {}) as Typed;
  const { password } = account;
  if (password === undefined || password === null || password === '') return account;
  if (typeof password !== 'string') throw wrong(req, 'password', { vi: 'Mật khẩu phải là chữ.', en: 'A password is text.' });
  const isAtTheDoor = req.payloadAPI !== 'local';
  if (operation === 'update' && isAtTheDoor) await requireOwnPassword(req, currentPassword);
  const { email, name } = { ...originalDoc, ...account };
  const weakness = await weaknessOf(
    password,
    [email, name].filter((hint) => typeof hint === 'string'),
  );
  if (weakness) throw wrong(req, 'password', weakness);
  notePassword(req.context);
  return account;
};

async function requireOwnPassword(req: PayloadRequest, typed: unknown): Promise<void> {
  const user = requireSignedIn(req);
  if (typeof typed !== 'string' || typed === '') throw wrong(req, 'currentPassword', MISSING);
  const account = { email: user.email, address: addressOf(req) };
  const limits = signInLimitsOf(req.payload);
  const refused = await limits.tryOnce(account);
  if (refused) throw tooOften(req, refused);
  const stored = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } });
  if (!(await passwordMatches(stored, typed))) throw wrong(req, 'currentPassword', MISMATCH);
  await limits.succeeded(account);
}

function wrong(req: PayloadRequest, path: 'password' | 'currentPassword', problem: Label): ValidationError {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  return new ValidationError(
    { collection: 'users', req, errors: [{ path, label: LABELS[path][language], message: problem[language] }] },
    req.t,
  );
}

const LABELS = {
  password: { vi: 'Mật khẩu', en: 'Password' },
  currentPassword: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
} as const satisfies Record<string, Label>;
const MISSING: Label = {
  vi: 'Để đổi mật khẩu, hãy nhập mật khẩu hiện tại của chính bạn.',
  en: 'To set a new password, type your own current one.',
};
const MISMATCH: Label = { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is not right.' };
