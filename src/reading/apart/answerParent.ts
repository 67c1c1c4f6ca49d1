import { parentPort, workerData } from 'node:worker_threads';

import { interpretDocument } from '../meaning/interpretDocument.ts';
import { readDocument } from '../readDocument.ts';
import { ReadingRefused } from '../refusal.ts';
import type { Order, Reply } from './messages.ts';

/** Reads the one file for which the thread was started. */
async function read({ bytes, withForm }: Order): Promise<Reply> {
  try {
    const form = await readDocument(bytes);
    return { is: 'read', decision: interpretDocument(form), form: withForm ? form : null };
  } catch (error) {
    if (error instanceof ReadingRefused) return { is: 'refused', code: error.code, detail: error.detail };
    return { is: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(await read(workerData as Order));
