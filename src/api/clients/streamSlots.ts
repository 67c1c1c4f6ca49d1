import type { ServerResponse } from 'node:http';
import { TooMuch } from './tooMuch.ts';

/** Bounds long streamed answers: how many at a time, and how long each. */
export interface StreamSlots {
  /** Takes a slot until the response ends. Throws `TooMuch` where all are taken. */
  open(client: string, response: ServerResponse): void;
}

interface StreamLimits {
  readonly atOnce: number;
  readonly ofOneClient: number;
  /** Milliseconds in which a reader must take some bytes. */
  readonly stalledAfter: number;
  readonly longest: number;
}

export const STREAM_LIMITS: StreamLimits = { atOnce: 16, ofOneClient: 4, stalledAfter: 20_000, longest: 15 * 60_000 };
const ASK_AGAIN_AFTER = 30;

export function createStreamSlots(limits: StreamLimits = STREAM_LIMITS): StreamSlots {
  const open = new Map<string, number>();
  let all = 0;
  return {
    open(client, response) {
      const own = open.get(client) ?? 0;
      if (own >= limits.ofOneClient) throw new TooMuch('RATE_LIMITED', ASK_AGAIN_AFTER);
      if (all >= limits.atOnce) throw new TooMuch('OVERLOADED', ASK_AGAIN_AFTER);
      all += 1;
      open.set(client, own + 1);
      const stop = endWhereItStalls(response, limits);
      response.once('close', () => {
        stop();
        all -= 1;
        const left = (open.get(client) ?? 1) - 1;
        if (left > 0) open.set(client, left);
        else open.delete(client);
      });
    },
  };
}

/** A reader that takes none of the bytes that wait holds memory. It is cut off and may continue with `Range` or `after`. */
function endWhereItStalls(response: ServerResponse, { stalledAfter, longest }: StreamLimits): () => void {
  let taken = -1;
  const look = () => {
    const now = bytesTaken(response);
    if (now === taken && response.writableLength > 0) response.destroy();
    taken = now;
  };
  const looking = setInterval(look, stalledAfter).unref();
  const ending = setTimeout(() => response.destroy(), longest).unref();
  return () => {
    clearInterval(looking);
    clearTimeout(ending);
  };
}

/** Bytes that have left this process for the reader. */
function bytesTaken({ socket }: ServerResponse): number {
  return socket ? socket.bytesWritten - socket.writableLength : 0;
}
