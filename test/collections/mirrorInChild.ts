/** Copies the program's words into the storage of a folder. The test kills the process after the first words. */
import { setImmediate as breathe } from 'node:timers/promises';
import { bundledFile } from '../../src/server/bundledData.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { payloadSearchWords } from '../../src/collections/searchWords/payloadSearchWords.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import { storageIn } from '../factories/testDatabase.ts';

const [, , dataDir = ''] = process.argv;
const payload = await openPayload(storageIn(dataDir, null));
const mirroring = payloadSearchWords(payload).mirror(await loadWordData(bundledFile('search')));
while ((await payload.count({ collection: 'search-phrases' })).totalDocs === 0) await breathe();
process.kill(process.pid, 'SIGKILL');
await mirroring;
