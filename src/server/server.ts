import { PROBLEM_CODES } from '../problems/problemCodes.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import { pino, type Logger } from 'pino';
import { payloadApiKeys, type ApiKeys } from '../collections/apiKeys/payloadApiKeys.ts';
import { createDesk } from '../announcing/desk/createDesk.ts';
import { createLookUp } from '../announcing/editing/lookUp.ts';
import { createPresentLines } from '../announcing/editing/presentLines.ts';
import { createProcedureFinder } from './procedureFinder.ts';
import { createFileDrafting } from '../announcing/fromFile/createFileDrafting.ts';
import { createCatalogueViews } from '../announcing/views/createCatalogueViews.ts';
import { trustedRoots } from './trustedRoots.ts';
import { payloadSignatures } from '../collections/decisionFiles/payloadSignatures.ts';
import { createSignatureChecker } from '../announcing/fromFile/signatureChecking.ts';
import { smtpMail } from './smtpMail.ts';
import { mendStates } from '../collections/decisions/mendStates.ts';
import { PLAIN_LOG } from '../store/plainLog.ts';
import { openAdmin, type Admin } from './admin/openAdmin.ts';
import { graphqlForSignedIn } from './admin/graphqlForSignedIn.ts';
import { refuseWhileStopped } from './admin/refuseWhileStopped.ts';
import { tellAddress } from './admin/tellAddress.ts';
import { clientAddress } from '../api/clients/clientAddress.ts';
import { presentedKey } from '../api/clients/clients.ts';
import { openSetup } from '../collections/users/firstAdministrator.ts';
import { PORTALS } from '../portals/portals.ts';
import { createApp } from '../api/createApp.ts';
import { createDraftPages } from '../api/pages/draftPages.ts';
import { answerMalformed, MOST_HEADER_BYTES } from '../api/http/answerMalformed.ts';
import type { ApiDeps, RequestHandler } from '../api/deps.ts';
import { createFilterCheck } from '../portals/webhooks/checkFilter.ts';
import { payloadWebhooks } from '../collections/webhooks/payloadWebhooks.ts';
import { syncEditorsList } from './syncEditorsList.ts';
import { syncWebhooks } from './syncWebhooks.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import { openCatalogue } from './openCatalogue.ts';
import { fillCatalogue, isSampleMissing, mayFill } from './fillCatalogue.ts';
import { fillLists } from './fillLists.ts';
import type { Print } from './print.ts';
import { listen } from './listen.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { orderlyStop } from './orderlyStop.ts';
import { memoryPlan } from './memoryPlan.ts';
import { requestFields, withRequestId } from './requestLog.ts';
import { openServedFeedback } from './serveFeedback.ts';
import { serveMetrics } from './serveMetrics.ts';
import { openServedSearch } from './serveSearch.ts';
import { warmTexts } from './warmTexts.ts';
import type { Settings } from './settings.ts';
import { plugIn } from '../collections/plugs.ts';

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
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000, maxHeaderSize: MOST_HEADER_BYTES };

/**
 * The composition root: connects storage, reader, search, API and admin, and listens. Answers start as soon as the log
 * is folded; sample, search and the admin's pages follow. Rejects with one clear sentence where port, folder or
 * database cannot be used.
 */
export async function startServer(settings: Settings, print: Print): Promise<RunningServer> {
  const log = openLog();
  let answer: RequestHandler = stillStarting;
  const server = createServer(PATIENCE, (request, response) => answer(request, response)).on('clientError', answerMalformed);
  const stopAnswering = orderlyStop(server);
  const url = await listen(server, settings);
  let opened: OpenCatalogue | null = null;
  try {
    const memory = memoryPlan();
    const catalogue = (opened = await openForServing(settings, memory.contents, log, print));
    await plugInEditing(catalogue, settings, log);
    if (mayFill(catalogue, settings)) await catalogue.untilFree(() => mendStates(catalogue.payload, catalogue.store));
    const admin = settings.serve.has('admin') ? openAdmin(print) : null;
    const setupToken = admin ? await catalogue.untilFree(() => openSetup(catalogue.payload)) : null;
    const served = await openServedSearch(catalogue, settings, log);
    plugIn(catalogue.payload, { procedureFinder: createProcedureFinder({ ...catalogue, search: served.search, now: () => new Date() }) });
    let isFilling = isSampleMissing(catalogue, settings);
    const apiKeys = payloadApiKeys(catalogue.payload);
    const feedback = openServedFeedback(catalogue, settings, () => new Date());
    const metrics = metricsOf(catalogue, served, settings);
    const deps: ApiDeps = {
      ...feedback.deps,
      ...readingOf(catalogue, apiKeys),
      search: served.search,
      isFilling: () => isFilling,
      memory,
      settings: withFolders(settings),
      log,
      onLookUp: metrics.onLookUp,
      ...(admin ? adminDoor(admin, catalogue, settings, apiKeys) : {}),
    };
    plugIn(catalogue.payload, { draftPages: createDraftPages(deps), webhookFilter: createFilterCheck(deps) });
    const stopMetrics = await serveMetrics(settings, metrics, deps);
    answer = metrics.watch(createApp(deps, PORTALS));
    tellAnswering(settings, url, print);
    await fillCatalogue(catalogue, settings, print);
    isFilling = false;
    const searching = await served.start({ isMirrored: admin !== null });
    const stopFollowing = followAlong(catalogue, settings, deps, log);
    return {
      url,
      setupToken,
      adminReady: admin?.build() ?? Promise.resolve(),
      searchReady: searching.ready,
      async close() {
        await stopAnswering();
        stopMetrics();
        admin?.stop();
        await stopFollowing();
        feedback.stop();
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

function openLog(): Logger {
  const options = { level: process.env.LOG_LEVEL ?? 'info', mixin: requestFields, ...PLAIN_LOG };
  return pino(options, pino.destination({ dest: 2, sync: false }));
}

/** Gives the editors' collections what lies below them: announcing, reading of files, the rule of four eyes. */
async function plugInEditing(catalogue: OpenCatalogue, { fourEyes, mail, trustDir }: Settings, log: Logger): Promise<void> {
  const now = () => new Date();
  plugIn(catalogue.payload, {
    announcing: catalogue.announcing,
    fileDrafting: createFileDrafting(catalogue),
    presentLines: createPresentLines({ ...catalogue, now }),
    catalogueViews: createCatalogueViews({ ...catalogue, now }),
    desk: createDesk({ ...catalogue, now }),
    lookUp: createLookUp(catalogue),
    signatureChecker: createSignatureChecker(await trustedRoots(trustDir)),
    fourEyes,
    ...(mail ? { mail: smtpMail(mail, log) } : {}),
  });
}

type Read = Pick<ApiDeps, 'findKey' | 'signaturesOf' | 'follower' | 'contents' | 'clock'>;

function readingOf({ follower, contents, payload }: OpenCatalogue, apiKeys: ApiKeys): Read {
  return {
    findKey: (presented) => apiKeys.find(presented),
    signaturesOf: (sha256) => payloadSignatures(payload, sha256),
    follower,
    contents,
    clock: () => new Date(),
  };
}

function withFolders(settings: Settings) {
  return { ...settings, segmentFolder: path.join(settings.dataDir, 'log-segments'), formsFolder: path.join(settings.dataDir, 'forms') };
}

function tellAnswering({ serve }: Settings, url: string, print: Print): void {
  if (!serve.has('public')) return;
  print(`Đã trả lời tại ${url}/ (GraphQL: ${url}/graphql).`, `Answering at ${url}/ (GraphQL: ${url}/graphql).`);
}

/** What each door keeps up with the log besides search. */
function followAlong(catalogue: OpenCatalogue, settings: Settings, deps: ApiDeps, log: Logger): () => Promise<void> {
  const { serve } = settings;
  const isWriting = serve.has('admin') && !catalogue.isReadOnly;
  const stops: (() => void | Promise<void>)[] = [
    ...(serve.has('admin') ? [keepEditorsList(catalogue, log)] : []),
    ...(serve.has('public') ? [warmTexts(catalogue)] : []),
    ...(isWriting ? [keepWebhooks(deps, catalogue, settings), fillLists(catalogue, log)] : []),
  ];
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}

function metricsOf(catalogue: OpenCatalogue, { search }: Pick<ApiDeps, 'search'>, { metricsPort }: Settings): Metrics {
  return createMetrics({ ...catalogue, search, webhooks: payloadWebhooks(catalogue.payload), isRead: metricsPort !== null });
}

function keepEditorsList(catalogue: OpenCatalogue, log: Logger): () => void {
  const onFailure = (error: unknown) => log.error({ err: error }, 'The list of procedures stays where it is.');
  return syncEditorsList(catalogue, () => new Date(), onFailure);
}

function keepWebhooks(deps: ApiDeps, { payload }: OpenCatalogue, { webhookTargets }: Settings): () => Promise<void> {
  const onTrouble = (error: unknown) => deps.log.error({ err: error }, 'Webhooks are not delivered now.');
  return syncWebhooks(deps, { store: payloadWebhooks(payload), mayBePrivate: webhookTargets === 'any', onTrouble });
}

function openForServing(settings: Settings, contentCacheBytes: number, log: Logger, print: Print): Promise<OpenCatalogue> {
  return openCatalogue(settings, {
    contentCacheBytes,
    now: () => new Date(),
    onTrouble: (problem) => log.error({ problem }, 'The catalogue stays where it is.'),
    isShared: true,
    isReader: !settings.serve.has('admin'),
    onNotice: ({ vi, en }) => print(vi, en),
    pollEvery: 1_000,
  });
}

function adminDoor(
  admin: Admin,
  { payload, whyStopped }: OpenCatalogue,
  { trustedProxies }: Settings,
  apiKeys: ApiKeys,
): Pick<ApiDeps, 'admin' | 'isSignedIn'> {
  const isPerson = async ({ headers }: IncomingMessage) =>
    (await payload.auth({ headers: new Headers(headers as Record<string, string>) })).user !== null;
  const handler = refuseWhileStopped(graphqlForSignedIn(admin.handler, isPerson), whyStopped);
  const isSignedIn = async (request: IncomingMessage) => (await isPerson(request)) || (await mayDraft(apiKeys, presentedKey(request)));
  return { admin: withRequestId(tellAddress(handler, clientAddress(trustedProxies))), isSignedIn };
}

/** Programs put long decisions too. */
async function mayDraft(apiKeys: ApiKeys, presented: string | null): Promise<boolean> {
  const key = presented === null ? null : await apiKeys.find(presented);
  return key?.scopes.includes('draft') ?? false;
}

function stillStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(PROBLEM_CODES.STARTING.status, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('Đang khởi động. / Starting.\n');
}
