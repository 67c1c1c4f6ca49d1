import type { CollectionAfterChangeHook } from 'payload';
import { recordEvent } from '../log/recordEvent.ts';
import type { ApiKey } from '../payloadTypes.ts';

const WATCHED = ['name', 'scopes', 'authority', 'pointsPerMinute', 'lastDay', 'isRevoked'] as const;

/** Records who made, changed or revoked a key, and what changed: 'isRevoked: false → true'. Never the key. */
export const rememberKeyChange: CollectionAfterChangeHook<ApiKey> = async ({ doc, previousDoc, operation, req }) => {
  const told = (entry: ApiKey, field: (typeof WATCHED)[number]) => String(entry[field] ?? '–');
  const details =
    operation === 'create'
      ? [`start: ${doc.start}`, ...WATCHED.map((field) => `${field}: ${told(doc, field)}`)]
      : WATCHED.filter((field) => told(previousDoc, field) !== told(doc, field)).map(
          (field) => `${field}: ${told(previousDoc, field)} → ${told(doc, field)}`,
        );
  await recordEvent(req.payload, req.user, { action: operation, what: `api-keys/${doc.id}`, details: details.join('; ') });
};
