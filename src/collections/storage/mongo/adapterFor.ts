import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { Config } from 'payload';
import { CONNECT_OPTIONS } from './connectOptions.ts';

export function adapterFor(databaseUrl: string): Config['db'] {
  return mongooseAdapter({
    url: databaseUrl,
    connectOptions: CONNECT_OPTIONS,
    // Nothing needs a transaction. With one, an audit event shows before the change that it tells of.
    transactionOptions: false,
  });
}
