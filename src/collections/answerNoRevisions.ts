import type { CollectionConfig, Endpoint, PayloadHandler } from 'payload';
import { refusal } from './problems/refusal.ts';

const NONE_KEPT = { vi: 'Ở đây không lưu các lần sửa trước.', en: 'No earlier revisions are kept here.' };
const answerNone: PayloadHandler = (req) => {
  throw refusal(req, NONE_KEPT, 'NOT_FOUND');
};
const ENDPOINTS: Endpoint[] = [
  { method: 'get', path: '/versions', handler: answerNone },
  { method: 'get', path: '/versions/:id', handler: answerNone },
  { method: 'post', path: '/versions/:id', handler: answerNone },
];

/** Answers 404 for revisions of a collection without any; Payload would look for their table and answer 500. */
export function answerNoRevisions(collection: CollectionConfig): CollectionConfig {
  if (collection.versions) return collection;
  return { ...collection, endpoints: [...(collection.endpoints || []), ...ENDPOINTS] };
}
