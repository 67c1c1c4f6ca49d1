import { handleEndpoints, type Payload } from 'payload';
import { withCodes } from '../../src/collections/problems/withCodes.ts';

/** Payload's REST API, opened as the admin's route opens it. `key` tells storages apart. */
export function askRest(payload: Payload, key: string): (request: Request) => Promise<Response> {
  return withCodes((request) => handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key }));
}
