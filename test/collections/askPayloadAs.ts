import { handleEndpoints, type Payload } from 'payload';
import type { Role } from '../../src/collections/users/roles.ts';

/** Asks Payload's REST API as somebody with this role, or as nobody. */
export type AskAs = (
  role: Role | null,
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: Record<string, never> }>;

const PASSWORD = 'mật khẩu đủ dài';

/** Makes one user of each role, all but the administrator of one authority, and lets tests ask as any of them. `key` tells storages apart. */
export async function askPayloadAs(payload: Payload, { authority, key }: { authority: string | null; key: string }): Promise<AskAs> {
  const tokens = new Map<Role, string>();
  for (const role of ['administrator', 'approver', 'editor'] as const) {
    const email = `${role}@tthc.example`;
    await payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, role, authority: role === 'administrator' ? null : authority },
    });
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
    tokens.set(role, token ?? '');
  }
  return async (role, method, path, body) => {
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(role ? { authorization: `JWT ${tokens.get(role)}` } : {}),
    };
    const request = new Request(`http://localhost/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
}
