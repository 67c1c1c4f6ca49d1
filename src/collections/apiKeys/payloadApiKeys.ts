import type { Payload } from 'payload';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { ApiKey } from '../payloadTypes.ts';
import type { KeyScope } from './keyScopes.ts';
import { hashOfKey, KEY_PATTERN } from './keyText.ts';

/** A key that counts now. */
export interface KnownKey {
  readonly id: number | string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** Code of the authority that it writes for; null for a key that only reads. */
  readonly authority: string | null;
  /** Null: the default budget of keys. */
  readonly pointsPerMinute: number | null;
}

export interface ApiKeys {
  /** Null for an unknown, expired or revoked key. */
  find(presented: string): Promise<KnownKey | null>;
}

/** How soon every process notices a new or revoked key. */
const READ_AGAIN_MS = 2_000;

/** The register of keys, held in memory by hash: presented keys never reach the database, and wrong ones cost nothing. */
export function payloadApiKeys(payload: Payload, now: () => Date = () => new Date()): ApiKeys {
  let held: { readonly readAt: number; readonly byHash: Promise<ReadonlyMap<string, ApiKey>> } | null = null;
  const byHash = () => {
    const at = now().getTime();
    if (!held || Math.abs(at - held.readAt) > READ_AGAIN_MS) held = { readAt: at, byHash: readAll(payload) };
    return held.byHash;
  };
  return {
    async find(presented) {
      if (!KEY_PATTERN.test(presented)) return null;
      const entry = (await byHash()).get(hashOfKey(presented));
      return entry && isValid(entry, dayInVietNam(now())) ? toKnownKey(entry) : null;
    },
  };
}

async function readAll(payload: Payload): Promise<ReadonlyMap<string, ApiKey>> {
  const { docs } = await payload.find({ collection: 'api-keys', pagination: false, limit: 0, depth: 0, showHiddenFields: true });
  return new Map(docs.flatMap((entry) => (entry.hash ? [[entry.hash, entry]] : [])));
}

function isValid({ isRevoked, lastDay }: ApiKey, today: string): boolean {
  return !isRevoked && today <= lastDay;
}

function toKnownKey({ id, name, scopes, authority, pointsPerMinute }: ApiKey): KnownKey {
  return { id, name, scopes, authority: authority ?? null, pointsPerMinute: pointsPerMinute ?? null };
}
