import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload';
import { recordEvent } from './recordEvent.ts';

const recordChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const state = 'state' in doc ? String(doc.state) : undefined;
  await recordEvent(req.payload, req.user, {
    action: operation,
    what: `${collection.slug}/${doc.id}`,
    ...(state === undefined ? {} : { details: state }),
  });
};

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await recordEvent(req.payload, req.user, { action: 'delete', what: `${collection.slug}/${id}` });
};

/** Makes a collection record its changes and the people who make them. */
export function audited(collection: CollectionConfig): CollectionConfig {
  const { afterChange = [], afterDelete = [], ...hooks } = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...afterChange, recordChange], afterDelete: [...afterDelete, recordDeletion] },
  };
}
