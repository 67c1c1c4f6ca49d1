import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { signedIn } from '../access/signedIn.ts';
import { refusal } from '../problems/refusal.ts';

const READING = new Set(['read', 'count', 'readDistinct']);

/**
 * Refuses every write by Payload, for everybody: access control does not bind the Local API. Only the log store writes
 * the log, below Payload's operations.
 */
const refuseToWrite: CollectionBeforeOperationHook = ({ collection, operation, req }) => {
  if (READING.has(operation)) return;
  throw refusal(
    req,
    {
      vi: `${collection.slug} chỉ được ghi khi công bố quyết định; "${operation}" bị từ chối.`,
      en: `${collection.slug} is written by announcing a decision only; "${operation}" is refused.`,
    },
    'NOT_ALLOWED',
  );
};

/** Closes a collection of the log at every door of Payload; triggers in the migration close the file. */
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
