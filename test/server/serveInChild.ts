/** Serves the public side of a folder's storage in a process of its own, and prints the address. Ends with whoever started it. */
import { startServer } from '../../src/server/server.ts';
import { storageIn } from '../factories/testDatabase.ts';

process.once('disconnect', () => process.exit());
const [, , dataDir = ''] = process.argv;
const { url, searchReady } = await startServer(
  {
    port: 0,
    host: '127.0.0.1',
    ...storageIn(dataDir, null),
    publicUrl: null,
    filingUrl: null,
    formsUrl: null,
    serve: new Set(['public']),
    metricsPort: null,
    trustedProxies: 0,
    pointsPerMinute: 0,
    seed: 'none',
    meilisearch: null,
    fourEyes: 'required',
    webhookTargets: 'public',
    mail: null,
    trustDir: null,
  },
  () => undefined,
);
await searchReady;
process.stdout.write(`${url}\n`);
