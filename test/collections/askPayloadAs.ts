import type { Payload } from 'payload';
import type { Role } from '../../src/collections/users/roles.ts';
import { askRest } from './askRest.ts';

/** Asks Payload's REST API as a user of this role, or as nobody. */
export type AskAs = (
  role: Role | null,
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: Record<string, never> }>;

export const PASSWORD = 'mật khẩu đủ dài';

/**
 * Makes one user of each role and lets tests ask as any of them. All work for one authority, the administrator for all.
 * With `null` all work for all authorities.
 */
export async function askPayloadAs(payload: Payload, { authority }: { authority: string | null }): Promise<AskAs> {
  const tokens = new Map<Role, string>();
  if (authority !== null) await addAuthority(payload, authority);
  for (const role of ['administrator', 'approver', 'editor'] as const) {
    const email = `${role}@tthc.example`;
    const isForAll = role === 'administrator' || authority === null;
    await payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, role, ...(isForAll ? { isForAllAuthorities: true } : { authority }) },
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
    const response = await askRest(payload)(request);
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
}

/** The register must know the authority of an account. */
async function addAuthority(payload: Payload, code: string): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'authorities', where: { code: { equals: code } } });
  if (totalDocs === 0)
    await payload.create({ collection: 'authorities', data: { code, name: `Cơ quan ${code}`, level: 'province', announcesFor: 'none' } });
}
