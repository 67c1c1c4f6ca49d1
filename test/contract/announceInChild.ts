/**
 * Announces decisions in a process of its own: node --import tsx announceInChild.ts ADDRESS NUMBER,NUMBER,…
 * It prints 'ready' and waits for a line. Then it prints each number with its outcome. It ends with whoever started it.
 */
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { storageIn } from '../factories/testDatabase.ts';

process.once('disconnect', () => process.exit());
const [, , dataDir = '', numbers = ''] = process.argv;
const payload = await openPayload(storageIn(dataDir));
const store = payloadLogStore(payload);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
for (const number of numbers.split(',')) {
  const { outcome } = await appendDecision({
    store,
    buildFor: async () => aSealedDecision({ number }),
    now: () => new Date().toISOString(),
    tries: 200,
  });
  process.stdout.write(`${number} ${outcome}\n`);
}
await payload.destroy();
process.exit(0);
