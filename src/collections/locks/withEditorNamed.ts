import type { CollectionConfig } from 'payload';

const WHO = '/src/collections/locks/views/WhoIsEditing.tsx#WhoIsEditing';

/** Names whoever has the form of an entry open, in Vietnamese and with the time in Viet Nam. */
export function withEditorNamed(collection: CollectionConfig): CollectionConfig {
  if (collection.lockDocuments === false) return collection;
  const { components } = collection.admin ?? {};
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), WHO];
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, edit: { ...components?.edit, beforeDocumentControls } } },
  };
}
