import type { PayloadRequest } from 'payload';

/** The server puts the client's address into this header; a value from outside is dropped. */
export const ADDRESS_HEADER = 'x-tthc-address';

/** The client's network address; 'local' for the system itself. */
export function addressOf(req: Pick<PayloadRequest, 'headers'>): string {
  return req.headers?.get(ADDRESS_HEADER) || 'local';
}
