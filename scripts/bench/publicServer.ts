import { stat } from 'node:fs/promises';
import path from 'node:path';
import { totalmem } from 'node:os';
import { FEW_ARENAS, heapMegabytes } from '../../src/server/heapSize.ts';
import { bundleServer } from '../bundleServer.mjs';
import type { Child } from './children.ts';
import type { Environment } from './runCommand.ts';
import { startChild } from './children.ts';
import { freePort } from './freePort.ts';

/** What `npm start` gives a public server on a data folder: without a bound, Node lets garbage lie. */
export async function heapAsStarted(dataDir: string): Promise<Environment> {
  const { size } = await stat(path.join(dataDir, 'tthc.db'));
  const megabytes = heapMegabytes({ databaseBytes: size, availableBytes: totalmem(), servesAdmin: false });
  return { ...FEW_ARENAS, NODE_OPTIONS: `--max-old-space-size=${megabytes}` };
}

/** Starts the bundled server on a data folder and waits for its index and all texts. So nothing else runs meanwhile. */
export async function startPublicServer(dataDir: string, env: Environment = {}): Promise<{ readonly url: string; readonly child: Child }> {
  const port = await freePort();
  const child = startChild(await bundleServer(), [], {
    DATA_DIR: dataDir,
    SERVE: 'public',
    PORT: String(port),
    SEED: 'none',
    RATE_LIMIT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    ...env,
  });
  await child.printed(/Search is ready/);
  const url = `http://127.0.0.1:${port}`;
  // A question about texts is answered only once all of them are read.
  await (await fetch(`${url}/v1/procedures?isFree=true&first=1`)).arrayBuffer();
  return { url, child };
}

/** Codes of procedures in force, in the order of codes. */
export async function codesInForce(url: string, count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let after: string | null = null; codes.length < count;) {
    const query: string = `{ procedures(first: 100${after ? `, after: "${after}"` : ''}) { edges { cursor node { code } } pageInfo { hasNextPage } } }`;
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await response.json()) as {
      data: { procedures: { edges: { cursor: string; node: { code: string } }[]; pageInfo: { hasNextPage: boolean } } };
    };
    codes.push(...data.procedures.edges.map(({ node }) => node.code));
    after = data.procedures.edges.at(-1)?.cursor ?? null;
    if (!data.procedures.pageInfo.hasNextPage) break;
  }
  return codes.slice(0, count);
}
