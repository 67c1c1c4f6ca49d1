import { setTimeout as sleep } from 'node:timers/promises';
import type { MeiliClient } from './meiliClient.ts';

export const LOOK_AGAIN_MS = 20;
export const PATIENCE_MS = 60_000;

interface Task {
  readonly uid: number;
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly error?: { readonly code: string; readonly message: string } | null;
}

/**
 * Writes are enqueued and done later, in order. This remembers what was enqueued and waits for all of it.
 */
export interface MeiliTasks {
  enqueue(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<void>;
  /** Resolves when everything enqueued is done. Throws where a task failed: it does not do so by itself. */
  settle(): Promise<void>;
}

export function meiliTasks(client: MeiliClient): MeiliTasks {
  let uids: number[] = [];
  return {
    async enqueue(method, path, body) {
      const { taskUid } = await client.ask<{ taskUid: number }>(method, path, body);
      uids.push(taskUid);
    },
    async settle() {
      const waiting = uids;
      uids = [];
      const last = waiting.at(-1);
      if (last === undefined) return;
      await untilDone(client, last);
      const { results } = await client.ask<{ results: readonly Task[] }>('GET', `/tasks?uids=${waiting.join()}&statuses=failed,canceled`);
      const [failed] = results;
      if (failed) throw new Error(`Meilisearch could not do task ${failed.uid}: ${failed.error?.code} ${failed.error?.message}`);
    },
  };
}

async function untilDone(client: MeiliClient, uid: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { status } = await client.ask<Task>('GET', `/tasks/${uid}`);
    if (status !== 'enqueued' && status !== 'processing') return;
    if (Date.now() > until) throw new Error(`Meilisearch did not finish task ${uid} within ${PATIENCE_MS / 1_000} s.`);
    await sleep(LOOK_AGAIN_MS);
  }
}
