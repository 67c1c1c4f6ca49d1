import { randomUUID } from 'node:crypto';
import { handleEndpoints, type Payload } from 'payload';
import { withCodes } from '../../src/collections/problems/withCodes.ts';

/** Where Payload's routes look for an opened Payload before they open one, which nobody would close. */
const { _payload: opened } = globalThis as unknown as { _payload: Map<string, object> };
const keys = new WeakMap<Payload, string>();

/** Payload's REST API over this very Payload, as the admin's route has it in the running server. */
export function askRest(payload: Payload): (request: Request) => Promise<Response> {
  const key = keys.get(payload) ?? randomUUID();
  keys.set(payload, key);
  opened.set(key, { payload, promise: null, initializedCrons: true, reload: false, ws: null });
  return withCodes((request) => handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key }));
}
