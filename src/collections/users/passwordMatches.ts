import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** What Payload keeps of a password. */
export interface StoredPassword {
  readonly hash?: string | null;
  readonly salt?: string | null;
}

const derive = promisify(pbkdf2);
/** Payload's own two ways to hash: today's has a prefix, the one before has none. */
const TODAY = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 };
const BEFORE = { prefix: '', iterations: 25_000, length: 512 };
/** Hashed for unknown accounts, so that they take as long as existing ones. */
const NOBODY = { hash: `${TODAY.prefix}${'00'.repeat(TODAY.length)}`, salt: '00' };

/** Whether this is the password of an account. False for null (no such account), after the same work. */
export async function passwordMatches(stored: StoredPassword | null, password: string): Promise<boolean> {
  const isAccount = Boolean(stored?.hash && stored.salt);
  const hash = (isAccount && stored?.hash) || NOBODY.hash;
  const salt = (isAccount && stored?.salt) || NOBODY.salt;
  const { prefix, iterations, length } = hash.startsWith(TODAY.prefix) ? TODAY : BEFORE;
  const expected = Buffer.from(hash.slice(prefix.length), 'hex');
  const derived = await derive(password, salt, iterations, length, 'sha256');
  return isAccount && expected.length === derived.length && timingSafeEqual(expected, derived);
}
