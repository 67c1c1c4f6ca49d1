import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on this machine that answers as the test demands. */
export class Receiver {
  readonly received: Received[] = [];
  /** Status and headers of the next answers. Null means no answer at all. */
  answer: readonly [status: number, headers?: Record<string, string>] | null = [200];
  readonly #server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      this.received.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      if (this.answer) response.writeHead(...this.answer).end('thanks');
    });
  });

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/nhan`;
  }

  /** The revisions that it received, in order. */
  get revisions(): number[] {
    return this.received.map(({ body }) => (JSON.parse(body) as { data: { revision: number } }).data.revision);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
