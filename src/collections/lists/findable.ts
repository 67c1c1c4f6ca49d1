import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig, TextareaField, Where } from 'payload';
import { bareText } from '../../domain/values/tidyText.ts';
import { FOUND_BY, SEARCH_TEXT, searchTextOf } from './searchText.ts';

/**
 * Lets a list find what people type in any case, with or without diacritics, however it was copied: the texts that the
 * collection names as searchable stand in one column without diacritics, and what is typed is compared with that.
 */
export function findable(collection: CollectionConfig): CollectionConfig {
  const paths = collection.admin?.listSearchableFields;
  if (!paths || paths.length === 0) return collection;
  const remember: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
    ...data,
    [SEARCH_TEXT]: searchTextOf({ ...originalDoc, ...data }, paths),
  });
  const { beforeOperation = [], beforeChange = [] } = collection.hooks ?? {};
  return {
    ...collection,
    admin: { ...collection.admin, listSearchableFields: [SEARCH_TEXT] },
    custom: { ...collection.custom, [FOUND_BY]: paths },
    hooks: { ...collection.hooks, beforeOperation: [...beforeOperation, askBare], beforeChange: [...beforeChange, remember] },
    fields: [...collection.fields, searchText],
  };
}

/** Kept by the system and answered to nobody. */
const searchText: TextareaField = {
  name: SEARCH_TEXT,
  type: 'textarea',
  // Lists name it in their field of search.
  label: { vi: 'chữ bất kỳ, có dấu hay không', en: 'any words, with or without diacritics' },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true, disableGroupBy: true },
  hooks: { afterRead: [({ siblingData }) => void delete siblingData[SEARCH_TEXT]] },
};

const askBare: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { where } = args as { where?: Where };
  if ((operation !== 'read' && operation !== 'count') || !where) return args;
  return { ...args, where: bareWhere(where) } as typeof args;
};

function bareWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((each) => bareWhere(each))];
      if (key !== SEARCH_TEXT || typeof value !== 'object') return [key, value];
      return [key, Object.fromEntries(Object.entries(value).map(([how, text]) => [how, typeof text === 'string' ? bareText(text) : text]))];
    }),
  ) as Where;
}
