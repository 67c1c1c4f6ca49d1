import type { PayloadRequest } from 'payload';

/** The JSON body of a request; null where there is none or it cannot be read, for its shape to refuse. */
export async function jsonBody(req: Pick<PayloadRequest, 'json'>): Promise<unknown> {
  return Promise.resolve(req.json?.()).catch(() => null);
}
