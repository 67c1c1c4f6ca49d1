import type { Payload } from 'payload';
import type { Announcing } from '../../announcing/announcing.ts';

const PLUGGED_IN = 'announcing';

/** Connects the admin to announcing; the wiring calls this once after opening. */
export function plugInAnnouncing(payload: Payload, announcing: Announcing): void {
  payload.config.custom = { ...payload.config.custom, [PLUGGED_IN]: announcing };
}

/** Null in a process that does not announce. */
export function announcingOf(payload: Payload): Announcing | null {
  return (payload.config.custom?.[PLUGGED_IN] as Announcing | undefined) ?? null;
}
