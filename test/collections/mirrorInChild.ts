/** Mirrors the words of the program into the storage of a folder, and is killed as soon as the first of them are there. */
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { bundledFile } from '../../src/server/bundledData.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { payloadSearchWords } from '../../src/collections/searchWords/payloadSearchWords.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';

const [, , dataDir = ''] = process.argv;
const payload = await openPayload({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: null });
const mirroring = payloadSearchWords(payload).mirror(await loadWordData(bundledFile('search')));
while ((await payload.count({ collection: 'search-phrases' })).totalDocs === 0) await breathe();
process.kill(process.pid, 'SIGKILL');
await mirroring;
