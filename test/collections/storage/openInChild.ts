/** Opens the storage in a process of its own, and prints the secret that it found or made. */
import path from 'node:path';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';

const [, , dataDir = ''] = process.argv;
const payload = await openPayload({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: null });
process.stdout.write(payload.secret);
await payload.destroy();
process.exit(0);
