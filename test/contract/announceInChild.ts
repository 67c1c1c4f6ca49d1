/** Announces decisions in a process of its own: node --import tsx announceInChild.ts ADDRESS NUMBER,NUMBER,… */
import path from 'node:path';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';

const [, , dataDir = '', numbers = ''] = process.argv;
const payload = await openPayload({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: 'a secret for tests' });
const store = payloadLogStore(payload);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const outcomes: string[] = [];
for (const number of numbers.split(',')) {
  const { outcome } = await appendDecision({
    store,
    buildFor: async () => aSealedDecision({ number }),
    now: () => new Date().toISOString(),
    tries: 200,
  });
  outcomes.push(outcome);
}
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
await payload.destroy();
process.exit(0);
