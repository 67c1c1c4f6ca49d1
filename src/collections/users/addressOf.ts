import type { PayloadRequest } from 'payload';

/** Header in which the server itself puts the address of whoever asks; what came from outside under this name is dropped. */
export const ADDRESS_HEADER = 'x-tthc-address';

/** The network address of whoever asks; 'local' for the system itself. */
export function addressOf(req: Pick<PayloadRequest, 'headers'>): string {
  return req.headers?.get(ADDRESS_HEADER) || 'local';
}
