import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  FlattenedField,
  SanitizedCollectionConfig,
} from 'payload';
import { SEARCH_TEXT } from '../lists/searchText.ts';
import { recordEvent } from './recordEvent.ts';

type Row = Readonly<Record<string, unknown>>;
/** What every change changes, or the system keeps for itself. */
const NOT_TOLD = new Set(['id', 'createdAt', 'updatedAt', 'state', SEARCH_TEXT]);

const recordChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const details = [
    ...('state' in doc ? [String(doc.state)] : []),
    ...(operation === 'update' ? [changedFields(collection, previousDoc as Row, doc as Row).join(', ')] : []),
  ].filter(Boolean);
  await recordEvent(req.payload, req.user, {
    action: operation,
    what: `${collection.slug}/${doc.id}`,
    ...(details.length === 0 ? {} : { details: details.join('; ') }),
    authority: authorityOf(doc as Row),
  });
};

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordEvent(req.payload, req.user, { action: 'delete', what: `${collection.slug}/${id}`, authority: authorityOf(doc as Row) });
};

/** Makes a collection record its changes and the people who make them. */
export function audited(collection: CollectionConfig): CollectionConfig {
  const { afterChange = [], afterDelete = [], ...hooks } = collection.hooks ?? {};
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...afterChange, recordChange], afterDelete: [...afterDelete, recordDeletion] },
  };
}

/** Names of the fields that people fill in and in which two states differ; an empty field is none. */
function changedFields({ flattenedFields }: SanitizedCollectionConfig, before: Row, after: Row): string[] {
  const told = (row: Row, name: string) => JSON.stringify(row[name] ?? null);
  return flattenedFields
    .filter(isFilledIn)
    .map(({ name }) => name)
    .filter((name) => !NOT_TOLD.has(name) && told(before, name) !== told(after, name));
}

function isFilledIn(field: FlattenedField): boolean {
  if (field.type === 'join' || ('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)) return false;
  const admin = 'admin' in field ? (field.admin as { readonly hidden?: boolean; readonly readOnly?: boolean } | undefined) : undefined;
  return !admin?.hidden && !admin?.readOnly;
}

/** The authority that a decision, an office or a review belongs to. */
function authorityOf(row: Row | undefined): string | null {
  const issuer = row?.['issuingAuthority'];
  const code = typeof issuer === 'object' && issuer !== null && 'code' in issuer ? issuer.code : row?.['authority'];
  return typeof code === 'string' && code !== '' ? code : null;
}
