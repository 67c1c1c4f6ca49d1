import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { refusal } from '../decisions/refusal.ts';

const READING = new Set(['read', 'count', 'readDistinct']);

/**
 * Refuses every operation of Payload that writes, whoever asks: access control does not bind the Local API.
 * The log itself is written by the log store alone, below Payload's operations.
 */
const refuseToWrite: CollectionBeforeOperationHook = ({ collection, operation, req }) => {
  if (READING.has(operation)) return;
  throw refusal(
    req,
    {
      vi: `${collection.slug} chỉ được ghi khi công bố quyết định; "${operation}" bị từ chối.`,
      en: `${collection.slug} is written by announcing a decision only; "${operation}" is refused.`,
    },
    403,
  );
};

/** What closes a collection of the log at every door of Payload; the triggers in the migration close the file. */
export const insertOnly = {
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody, unlock: nobody, admin: ({ req }) => Boolean(req.user) },
  hooks: { beforeOperation: [refuseToWrite] },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  enableQueryPresets: false,
  lockDocuments: false,
  timestamps: false,
  versions: false,
} as const satisfies Partial<CollectionConfig>;
