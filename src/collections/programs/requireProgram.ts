import type { Payload, PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { remembered } from '../../domain/values/remembered.ts';
import type { KeyScope } from '../apiKeys/keyScopes.ts';
import { KEY_SCOPE_LABELS } from '../apiKeys/keyScopes.ts';
import { payloadApiKeys } from '../apiKeys/payloadApiKeys.ts';
import { refusal } from '../problems/refusal.ts';
import { programUser } from './programUser.ts';

const keysOf = remembered((payload: Payload) => payloadApiKeys(payload));
const BEARER = /^Bearer +(\S{1,200}) *$/i;

/** The program behind `Authorization: Bearer tthc_…`, made the user of the request. Throws without a key that has the scope. */
export async function requireProgram(req: PayloadRequest, scope: KeyScope): Promise<NonNullable<PayloadRequest['user']>> {
  const presented = BEARER.exec(req.headers.get('authorization') ?? '')?.[1];
  const key = presented === undefined ? null : await keysOf(req.payload).find(presented);
  if (!key) throw refusal(req, NEEDS_KEY, 'KEY_REFUSED');
  if (!key.scopes.includes(scope)) throw refusal(req, lacks(scope), 'NOT_ALLOWED');
  req.user = programUser(key);
  return req.user;
}

const NEEDS_KEY: Label = {
  vi: 'Cần khóa API còn hiệu lực: Authorization: Bearer tthc_…',
  en: 'Needs an API key that counts: Authorization: Bearer tthc_…',
};

function lacks(scope: KeyScope): Label {
  const { vi, en } = KEY_SCOPE_LABELS[scope];
  return { vi: `Khóa này không có quyền “${vi}”.`, en: `This key lacks the scope "${en}".` };
}
