import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server. A test hangs it, or shuts it, without touching the server behind. */
export interface Door {
  readonly port: number;
  /** Takes connections and passes nothing on, as a hung machine does. */
  hang(): void;
  wake(): void;
  /** Ends all connections and refuses new ones, as a killed process does. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function doorTo(host: string): Promise<Door> {
  const target = new URL(host);
  const sockets = new Set<Socket>();
  let isHanging = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 80), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => undefined).on('close', () => (sockets.delete(from), to.destroy()));
      if (isHanging) from.pause();
    }
  });
  const listen = (port: number) => once(server.listen(port, '127.0.0.1'), 'listening');
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hang() {
      isHanging = true;
      sockets.forEach((socket) => socket.pause());
    },
    wake() {
      isHanging = false;
      sockets.forEach((socket) => socket.resume());
    },
    async shut() {
      const closed = once(server, 'close');
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
    open: async () => void (await listen(port)),
  };
}
