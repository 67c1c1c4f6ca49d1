import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long answers under way may still take: milliseconds. Units of services wait longer before they kill (docs/deploy). */
export const LAST_ANSWERS_MS = 20_000;

/**
 * Stops a server without cutting what it answers: nothing new is accepted, connections that wait for nothing end at once, the
 * others with their answer, or after `patience`. Watches connections from now on, so it is made before the server listens.
 */
export function orderlyStop(server: Server, patience = LAST_ANSWERS_MS): () => Promise<void> {
  const underWay = new Map<Socket, number>();
  let isStopping = false;
  const count = (socket: Socket, by: 1 | -1) => {
    const left = (underWay.get(socket) ?? 0) + by;
    underWay.set(socket, left);
    if (isStopping && left === 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  // Before the answer: it tells its client that the connection ends.
  server.prependListener('request', ({ socket }, response) => {
    if (isStopping) response.shouldKeepAlive = false;
    count(socket, 1);
    response.once('close', () => underWay.has(socket) && count(socket, -1));
  });
  // What `close` ends at once. Node's own counts answers as done that still wait to be sent, and a silent connection as busy.
  server.closeIdleConnections = () => {
    for (const [socket, answers] of underWay) if (answers === 0) socket.destroy();
  };
  return () =>
    new Promise((resolve) => {
      isStopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
    });
}
