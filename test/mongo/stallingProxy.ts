import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server, and once passes nothing on for a while: from the command on that it waits for. */
export interface StallingProxy {
  readonly port: number;
  hasStalled(): boolean;
  close(): Promise<void>;
}

/** @param command what the bytes of the command match, read as Latin 1 */
export async function stallingProxy(target: number, command: RegExp, forMs: number): Promise<StallingProxy> {
  let until: number | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    upstream.pipe(client);
    client.on('data', (bytes) => {
      if (until === null && command.test(bytes.toString('latin1'))) until = Date.now() + forMs;
      setTimeout(() => upstream.write(bytes), Math.max(0, (until ?? 0) - Date.now()));
    });
    client.on('close', () => upstream.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hasStalled: () => until !== null,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
