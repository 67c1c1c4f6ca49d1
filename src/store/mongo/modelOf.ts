import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

type Model = MongooseAdapter['collections'][string];

/** The model of a collection, for writes that Payload cannot express. */
export function modelOf(payload: Payload, collection: string): Model {
  const model = (payload.db as unknown as MongooseAdapter).collections[collection];
  if (!model) throw new Error(`The database has no collection for ${collection}.`);
  return model;
}
