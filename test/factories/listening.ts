import { createServer, type RequestListener } from 'node:http';
import type { answerMalformed } from '../../src/api/http/answerMalformed.ts';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** Such as 'http://127.0.0.1:40123'. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * An app on a port of its own, for clients that want a real address.
 * @param malformed answers what is no HTTP; Node does where it is left out
 * @param wanted the port of a server that stopped, to come back at its address
 */
export async function listening(app: RequestListener, malformed?: typeof answerMalformed, wanted = 0): Promise<Listening> {
  const server = createServer(app);
  if (malformed) server.on('clientError', malformed);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
