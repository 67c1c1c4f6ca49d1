import { parentPort, workerData } from 'node:worker_threads';
import { checkSignatures } from './checkSignatures.ts';
import type { SignatureOrder } from './createSignatureChecker.ts';

const { pdf, roots, now } = workerData as SignatureOrder;
parentPort?.postMessage(await checkSignatures(pdf, roots, now));
