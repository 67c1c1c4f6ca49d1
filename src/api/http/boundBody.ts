import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest body in bytes: strangers send a password, editors a decision's file. */
const STRANGERS = 1024 * 1024;
const SIGNED_IN = 25 * 1024 * 1024;

/**
 * Refuses a body that is too long: at once by its announced length, or as soon as more has come. A body too long for
 * strangers needs a session before any of it is read.
 * @param tooLong answers, where that is still possible
 */
export async function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  { isSignedIn, tooLong }: { isSignedIn: (request: IncomingMessage) => Promise<boolean>; tooLong: () => void },
): Promise<boolean> {
  const length = announcedLength(request);
  if (length <= STRANGERS) return true;
  const most = (await isSignedIn(request).catch(() => false)) ? SIGNED_IN : STRANGERS;
  if (Number.isFinite(length)) {
    if (length <= most) return true;
    refuse(request, response, tooLong);
    return false;
  }
  countBytes(request, most, () => refuse(request, response, tooLong));
  return true;
}

/** Infinity where the length is not announced. */
function announcedLength({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Infinity;
  return Number(headers['content-length'] ?? 0);
}

/** Counts bytes as the parser pushes them into the request, so that no byte is taken from the reader. */
function countBytes(request: IncomingMessage, most: number, onTooLong: () => void): void {
  let seen = 0;
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    seen += chunk?.length ?? 0;
    if (seen <= most) return push(chunk, encoding);
    request.push = () => false;
    onTooLong();
    return false;
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, tooLong: () => void): void {
  if (!response.headersSent) tooLong();
  // The rest of the body is not read: the connection ends with the answer.
  response.once('finish', () => request.socket.destroySoon());
  request.resume();
}
