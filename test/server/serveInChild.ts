/** Serves the public side of the storage in a folder, in a process of its own, and prints where. */
import path from 'node:path';
import { startServer } from '../../src/server/server.ts';

const [, , dataDir = ''] = process.argv;
const { url, searchReady } = await startServer(
  {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`,
    secret: null,
    publicUrl: null,
    serve: new Set(['public']),
    trustedProxies: 0,
    pointsPerMinute: 0,
    seed: 'none',
  },
  () => undefined,
);
await searchReady;
process.stdout.write(`${url}\n`);
