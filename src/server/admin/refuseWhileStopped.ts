import type { RequestHandler } from '../../api/deps.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses work that would be lost: a removed or replaced database keeps nothing. */
export function refuseWhileStopped(admin: RequestHandler, whyStopped: () => Promise<Label | null>): RequestHandler {
  return (request, response) => {
    if (READING.has(request.method ?? 'GET')) return admin(request, response);
    void whyStopped().then((why) => {
      if (why === null) return admin(request, response);
      response.writeHead(503, { 'Content-Type': 'application/json; charset=utf-8', 'Retry-After': '60' });
      response.end(JSON.stringify({ errors: [{ message: `${why.vi} / ${why.en}` }] }));
    });
  };
}
