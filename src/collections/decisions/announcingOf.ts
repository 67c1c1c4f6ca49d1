import type { Payload } from 'payload';
import type { Announcing } from '../../announcing/announcing.ts';

/** What this project adds to Payload's configuration, beside the plain options. */
interface CmsCustom {
  readonly announcing?: Announcing;
}

/** Gives the admin the means to check, seal and announce. Throws where it has them already. */
export function plugInAnnouncing(payload: Payload, announcing: Announcing): void {
  if (announcingOf(payload)) throw new Error('Announcing is plugged into this Payload already.');
  payload.config.custom = { ...payload.config.custom, announcing } satisfies CmsCustom;
}

/** Null in a process that does not announce. */
export function announcingOf(payload: Payload): Announcing | null {
  return (payload.config.custom as CmsCustom | undefined)?.announcing ?? null;
}
