import { bilingualLine } from '../domain/values/bilingual.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import { pino } from 'pino';
import { plugInAnnouncing } from '../collections/decisions/announcingOf.ts';
import { untilFree } from '../collections/storage/sqlite/untilFree.ts';
import { mendStates } from '../collections/decisions/mendStates.ts';
import { PLAIN_LOG } from '../store/plainLog.ts';
import { openAdmin, type Admin } from './admin/openAdmin.ts';
import { graphqlForSignedIn } from './admin/graphqlForSignedIn.ts';
import { refuseWhileStopped } from './admin/refuseWhileStopped.ts';
import { tellAddress } from './admin/tellAddress.ts';
import { clientAddress } from '../api/clients/clientAddress.ts';
import { openSetup } from '../collections/users/firstAdministrator.ts';
import { createApp } from '../api/createApp.ts';
import { answerMalformed } from '../api/http/answerMalformed.ts';
import type { ApiDeps, RequestHandler } from '../api/deps.ts';
import { syncEditorsList } from './syncEditorsList.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import { openCatalogue } from './openCatalogue.ts';
import { isSampleUnderWay } from './sampleUnderWay.ts';
import type { Print } from './print.ts';
import { memoryPlan } from './memoryPlan.ts';
import { openServedSearch } from './serveSearch.ts';
import type { Settings } from './settings.ts';

export interface RunningServer {
  /** Where it listens: 'http://127.0.0.1:3000'. */
  readonly url: string;
  /** Resolves when the admin answers; at once where this process does not serve it. Rejects when it cannot be built. */
  readonly adminReady: Promise<void>;
  /** The token for the first administrator; null where accounts exist or the admin is not served. */
  readonly setupToken: string | null;
  /** Resolves when search holds what was announced at the start. */
  readonly searchReady: Promise<void>;
  close(): Promise<void>;
}

/** Slow senders must not hold a connection for long: milliseconds for the head and for the whole of a request. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };

/**
 * The composition root: connects storage, reader, search, API and admin, and listens. Answers start as soon as the log
 * is folded; sample, search and the admin's pages follow. Rejects with one clear sentence where port, folder or
 * database cannot be used.
 */
export async function startServer(settings: Settings, print: Print): Promise<RunningServer> {
  const log = pino({ level: process.env.LOG_LEVEL ?? 'info', ...PLAIN_LOG }, pino.destination({ dest: 2, sync: false }));
  let answer: RequestHandler = stillStarting;
  const server = createServer(PATIENCE, (request, response) => answer(request, response)).on('clientError', answerMalformed);
  const url = await listen(server, settings);
  let opened: OpenCatalogue | null = null;
  try {
    const memory = memoryPlan();
    const catalogue = await openCatalogue(settings, {
      contentCacheBytes: memory.contents,
      now: () => new Date(),
      onTrouble: (problem) => log.error({ problem }, 'The catalogue stays where it is.'),
      isShared: true,
      isReader: !settings.serve.has('admin'),
      onNotice: ({ vi, en }) => print(vi, en),
      pollEvery: 1_000,
    });
    opened = catalogue;
    plugInAnnouncing(catalogue.payload, catalogue.announcing);
    if (!catalogue.isReadOnly) await untilFree(() => mendStates(catalogue.payload, catalogue.store));
    const admin = settings.serve.has('admin') ? openAdmin(print) : null;
    const setupToken = admin ? await openSetup(catalogue.payload) : null;
    const served = await openServedSearch(catalogue, settings.dataDir, log);
    let isFilling = settings.seed === 'sample' && isSampleUnderWay(catalogue.follower, settings.dataDir);
    answer = createApp({
      follower: catalogue.follower,
      contents: catalogue.contents,
      search: served.search,
      isFilling: () => isFilling,
      memory,
      clock: () => new Date(),
      settings: { ...settings, segmentFolder: path.join(settings.dataDir, 'log-segments') },
      log,
      ...(admin ? adminDoor(admin, catalogue, settings) : {}),
    });
    if (settings.serve.has('public'))
      print(`Đã trả lời tại ${url}/ (GraphQL: ${url}/graphql).`, `Answering at ${url}/ (GraphQL: ${url}/graphql).`);
    // Loaded after answers have started: libraries are a good part of a start.
    const [{ vietnamHolidays }, { announceSample }] = await Promise.all([
      import('../domain/values/vietnamHolidays.ts'),
      import('./announceSample.ts'),
    ]);
    const year = new Date().getUTCFullYear();
    if (!catalogue.isReadOnly) {
      await untilFree(() => catalogue.registers.seedHolidays(vietnamHolidays(year - 1, year + 1)));
      if (settings.seed === 'sample') await untilFree(() => announceSample(catalogue, settings.dataDir, print));
    }
    isFilling = false;
    const stopList = admin
      ? syncEditorsList(
          catalogue,
          () => new Date(),
          (error) => log.error({ err: error }, 'The list of procedures stays where it is.'),
        )
      : () => undefined;
    const searching = await served.start({ isMirrored: admin !== null });
    return {
      url,
      setupToken,
      adminReady: admin?.build() ?? Promise.resolve(),
      searchReady: searching.ready,
      async close() {
        await new Promise((resolve) => server.close(resolve).closeAllConnections());
        admin?.stop();
        stopList();
        await searching.stop();
        await catalogue.close();
      },
    };
  } catch (error) {
    server.close().closeAllConnections();
    await opened?.close();
    throw error;
  }
}

function adminDoor(
  admin: Admin,
  { payload, whyStopped }: OpenCatalogue,
  { trustedProxies }: Settings,
): Pick<ApiDeps, 'admin' | 'isSignedIn'> {
  const isSignedIn = async ({ headers }: IncomingMessage) =>
    (await payload.auth({ headers: new Headers(headers as Record<string, string>) })).user !== null;
  const handler = refuseWhileStopped(graphqlForSignedIn(admin.handler, isSignedIn), whyStopped);
  return { admin: tellAddress(handler, clientAddress(trustedProxies)), isSignedIn };
}

async function listen(server: Server, { port, host }: Settings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const why: Record<string, readonly [vi: string, en: string]> = {
    EADDRINUSE: [
      `Cổng ${port} đang được chương trình khác dùng; hãy chọn PORT khác.`,
      `Port ${port} is taken by another program; choose another PORT.`,
    ],
    EACCES: [
      `Không được phép dùng cổng ${port}; hãy chọn PORT từ 1024 trở lên.`,
      `Port ${port} may not be used; choose a PORT from 1024 on.`,
    ],
    EADDRNOTAVAIL: [`Máy này không có địa chỉ ${host}; hãy sửa HOST.`, `This machine does not have the address ${host}; mend HOST.`],
  };
  const [vi, en] = why[error.code ?? ''] ?? [
    `Không mở được cổng ${port} (${error.code}).`,
    `Port ${port} cannot be opened (${error.code}).`,
  ];
  return new Error(bilingualLine({ vi, en }), { cause: error });
}

function stillStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('Đang khởi động. / Starting.\n');
}
