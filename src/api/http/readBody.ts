import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../limits/limits.ts';

/** The whole body; null where it exceeds the limit. The rest is not read. */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > LIMITS.body) {
      resolve(null);
      return;
    }
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > LIMITS.body) {
        request.pause();
        resolve(null);
      } else parts.push(part);
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', reject);
  });
}
