import { stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { heapMegabytes } from '../../src/server/heapSize.ts';
import type { NationalServer } from './nationalServer.ts';
import { mixedAddress, nationalData, startNationalServer } from './nationalServer.ts';

let data: Awaited<ReturnType<typeof nationalData>>;
let server: NationalServer | null = null;
beforeAll(async () => {
  data = await nationalData();
  // The first start builds the search index, and later starts load it.
  await (await startNationalServer(data.dataDir, 500)).stop();
});
afterEach(async () => {
  await server?.stop();
  server = null;
});
afterAll(() => data.remove());

interface Load {
  readonly statuses: Record<number, number>;
  readonly failed: number;
  readonly mostMemory: number;
}

async function load({ url, memory, codes }: NationalServer, connections: number, requests: number): Promise<Load> {
  const statuses: Record<number, number> = {};
  let [asked, failed, mostMemory] = [0, 0, 0];
  const ask = async (): Promise<void> => {
    while (asked < requests) {
      const address = mixedAddress((asked += 1), codes);
      try {
        const response = await fetch(url + address);
        await response.arrayBuffer();
        statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      } catch {
        failed += 1;
      }
      mostMemory = Math.max(mostMemory, memory());
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return { statuses, failed, mostMemory };
}

const isAnswered = (statuses: Record<number, number>) => Object.keys(statuses).every((status) => ['200', '503'].includes(status));

describe('memory', () => {
  it('at ten connections of mixed reads with search stays below 450 MB with the heap that npm start gives', async () => {
    const { size: databaseBytes } = await stat(path.join(data.dataDir, 'tthc.db'));
    const heap = heapMegabytes({ databaseBytes, availableBytes: totalmem(), servesAdmin: false });
    server = await startNationalServer(data.dataDir, heap);
    const { statuses, failed, mostMemory } = await load(server, 10, 2_000);
    console.log(`heap ${heap} MB, 10 connections, 2,000 reads:`, statuses, `most ${mostMemory.toFixed(0)} MB`);
    expect({ isAnswered: isAnswered(statuses), failed, isAlive: server.memory() > 0 }).toEqual({
      isAnswered: true,
      failed: 0,
      isAlive: true,
    });
    expect(mostMemory).toBeLessThan(450);
  });

  it('of 200 MB of heap is enough not to die', async () => {
    server = await startNationalServer(data.dataDir, 200);
    const { statuses, failed, mostMemory } = await load(server, 20, 600);
    console.log('heap 200 MB, 20 connections, 600 reads:', statuses, `most ${mostMemory.toFixed(0)} MB`);
    expect({ isAnswered: isAnswered(statuses), failed, isAlive: server.memory() > 0 }).toEqual({
      isAnswered: true,
      failed: 0,
      isAlive: true,
    });
  });

  it('is not taken by readers of the log that stall: few are let in, and they are cut off', async () => {
    server = await startNationalServer(data.dataDir, 450);
    const { port, url, memory } = server;
    const before = memory();
    let [letIn, refused, ended] = [0, 0, 0];
    const readers = Array.from({ length: 40 }, () => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /v1/log.jsonl HTTP/1.1\r\nHost: a\r\n\r\n'));
      socket.once('data', (part: Buffer) => {
        if (part.toString('latin1').startsWith('HTTP/1.1 200')) letIn += 1;
        else refused += 1;
        socket.pause();
      });
      socket.on('error', () => undefined);
      return { socket, isOver: new Promise<void>((resolve) => socket.once('close', () => resolve())) };
    });
    let most = before;
    let slowest = 0;
    for (let i = 0; i < 30; i += 1) {
      const asked = performance.now();
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      slowest = Math.max(slowest, performance.now() - asked);
      most = Math.max(most, memory());
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    for (const { socket, isOver } of readers) {
      socket.resume();
      await isOver;
      ended += 1;
    }
    console.log(
      `40 stalled readers: ${letIn} let in, ${refused} refused, memory ${before.toFixed(0)} → ${most.toFixed(0)} MB, slowest look ${slowest.toFixed(0)} ms`,
    );
    expect({ letIn, refused, ended }).toEqual({ letIn: 4, refused: 36, ended: 40 });
    expect(most - before).toBeLessThan(150);
  });
});
