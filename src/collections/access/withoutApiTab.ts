import type { CollectionConfig, DocumentTabCondition, EditConfig } from 'payload';
import { roleOf } from './roleOf.ts';

/** The page of raw answers is for administrators; officers have no use for it. */
export function withoutApiTab(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {};
  const edit = { ...components?.views?.edit, api: { tab: { condition: forAdministrators } } } as EditConfig;
  return { ...collection, admin: { ...collection.admin, components: { ...components, views: { ...components?.views, edit } } } };
}

const forAdministrators: DocumentTabCondition = ({ req }) => roleOf(req) === 'administrator';
