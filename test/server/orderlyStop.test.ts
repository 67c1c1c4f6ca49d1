import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../factories/eventually.ts';
import { orderlyStop } from '../../src/server/orderlyStop.ts';

async function serving(answer: RequestListener, patience?: number) {
  const server = createServer(answer);
  const stop = orderlyStop(server, patience);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, stop, port, url: `http://127.0.0.1:${port}` };
}
const timed = async (work: Promise<unknown>) => {
  const from = performance.now();
  await work;
  return performance.now() - from;
};

describe('An orderly stop', () => {
  it('finishes the answer under way, takes nothing new, and ends the connection with the answer', async () => {
    let goOn = () => {};
    const { stop, url } = await serving((_, response) => {
      response.write('Một phần, ');
      goOn = () => response.end('và phần còn lại');
    });
    const answer = await fetch(url);
    const stopped = stop();
    await expect(fetch(url)).rejects.toThrow();
    goOn();
    expect(await answer.text()).toBe('Một phần, và phần còn lại');
    expect(await timed(stopped)).toBeLessThan(1_000);
  });

  it('finishes an answer that its client reads slowly', async () => {
    const body = Buffer.alloc(20_000_000, 'a');
    const { stop, port } = await serving((_, response) => response.end(body));
    const [response] = (await once(get({ port, agent: new Agent({ keepAlive: true }) }), 'response')) as [NodeJS.ReadableStream];
    const stopped = stop();
    let bytes = 0;
    for await (const part of response) {
      bytes += part.length;
      if (bytes < 2_000_000) await pause(20);
    }
    expect(bytes).toBe(body.length);
    await stopped;
  });

  it('is not held up by connections that wait for nothing: kept alive, or silent from the start', async () => {
    const { server, stop, port } = await serving((_, response) => response.end('Xong'));
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get({ port, agent }), 'response')) as [NodeJS.ReadableStream];
    response.resume();
    await once(response, 'end');
    const silent = connect(port, '127.0.0.1').on('error', () => {});
    const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    expect(await eventually(connections, (count) => count === 2)).toBe(2);
    expect(await timed(stop())).toBeLessThan(1_000);
    silent.destroy();
    agent.destroy();
  });

  it('answers a request that was sent before its connection ends, and says that it ends', async () => {
    let asked = 0;
    const { stop, port } = await serving((_, response) => void setTimeout(() => response.end(`${(asked += 1)}`), 100));
    const socket = connect(port, '127.0.0.1');
    const parts: string[] = [];
    socket.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await pause(30);
    const closed = once(socket, 'close');
    await Promise.all([stop(), closed]);
    expect(parts.join('')).toMatch(/^HTTP\/1\.1 200/);
  });

  it('cuts what takes longer than its patience', async () => {
    const { stop, url } = await serving((_, response) => void response.write('…'), 200);
    const answer = await fetch(url);
    expect(await timed(stop())).toBeLessThan(2_000);
    await expect(answer.text()).rejects.toThrow();
  });
});
