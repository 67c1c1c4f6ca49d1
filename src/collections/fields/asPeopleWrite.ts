import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { eachField } from './eachField.ts';
import { nameRows } from './nameRows.ts';
import { tidyTexts } from './tidyTexts.ts';

/** Forms that people fill in: tidy texts, and lists whose rows are named by their content. */
export function asPeopleWrite(collection: CollectionConfig): CollectionConfig {
  const { create, update } = collection.access ?? {};
  if (create === nobody && update === nobody) return collection;
  return { ...collection, fields: eachField(collection.fields, (field) => nameRows(tidyTexts(field))) };
}
