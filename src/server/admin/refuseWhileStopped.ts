import type { RequestHandler } from '../../api/deps.ts';
import { refuseInAdmin } from '../../api/http/refuseInAdmin.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses work that would be lost: a removed or replaced database keeps nothing. */
export function refuseWhileStopped(admin: RequestHandler, whyStopped: () => Promise<Label | null>): RequestHandler {
  return (request, response) => {
    if (READING.has(request.method ?? 'GET')) return admin(request, response);
    void whyStopped().then((why) => {
      if (why === null) return admin(request, response);
      refuseInAdmin(response, 'STOPPED', why, { 'Retry-After': '60' });
    });
  };
}
