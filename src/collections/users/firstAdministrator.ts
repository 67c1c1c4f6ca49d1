import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, Payload, PayloadRequest } from 'payload';
import { refusal } from '../problems/refusal.ts';
import type { User } from '../payloadTypes.ts';
import { plugged, plugIn } from '../plugs.ts';

/** Unique in the table: of several people who sign up first at once, one wins. */
const FIRST = 'first';

/** Makes the token that the first administrator needs; null where there are accounts already. The start prints it. */
export async function openSetup(payload: Payload): Promise<string | null> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return null;
  const token = randomBytes(16).toString('base64url');
  plugIn(payload, { setupToken: token });
  return token;
}

/** The first person to sign up must show the token; otherwise the first stranger at the port would own the catalogue. */
export const requireSetupToken: CollectionBeforeValidateHook<User> = ({ data, operation, req }) => {
  const { setupToken, ...account } = (data ?? {}) as Partial<User> & { setupToken?: unknown };
  if (operation !== 'create' || !isFirstVisit(req)) return account;
  const expected = plugged(req.payload, 'setupToken');
  if (expected && typeof setupToken === 'string' && isSame(expected, setupToken.trim())) return account;
  throw refusal(req, WRONG_TOKEN, 'NOT_ALLOWED');
};

/** The first account is an administrator's, whatever was sent: it must be able to admit others. */
export const settleFirstAccount: CollectionBeforeChangeHook<User> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  if (isFirstVisit(req)) return { ...data, role: 'administrator', authority: null, isForAllAuthorities: true, firstAccount: FIRST };
  const { totalDocs } = await req.payload.count({ collection: 'users' });
  // Left out and not null: a unique index of MongoDB holds one null.
  return totalDocs === 0 ? { ...data, firstAccount: FIRST } : data;
};

/** Payload lets only the first visitor create an account without signing in. */
function isFirstVisit(req: PayloadRequest): boolean {
  return !req.user && req.payloadAPI !== 'local';
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [expected, given].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}

const WRONG_TOKEN = {
  vi: 'Tài khoản quản trị đầu tiên cần mã thiết lập: mở đúng địa chỉ mà lệnh khởi động đã in ra, hoặc chạy npm run user -- create.',
  en: 'The first administrator needs the setup token: open the address that the start printed, or run npm run user -- create.',
};
