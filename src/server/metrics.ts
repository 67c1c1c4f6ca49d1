import type { IncomingMessage } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiDeps, RequestHandler } from '../api/deps.ts';
import type { LogAudit } from '../store/logStore.ts';
import type { WebhookStore } from '../store/webhookStore.ts';

export interface Metrics {
  /** Counts and times what a handler answers. */
  watch(handler: RequestHandler): RequestHandler;
  /** Counts a look-up of finished answers. */
  readonly onLookUp: (isFound: boolean) => void;
  /** Everything in Prometheus' text format; reads the log's newest entry. */
  text(): Promise<string>;
  readonly contentType: string;
}

interface Measured {
  readonly follower: ApiDeps['follower'];
  readonly search: Pick<ApiDeps['search'], 'status'>;
  readonly store: Pick<LogAudit, 'tip' | 'checkpoints'>;
  readonly webhooks: Pick<WebhookStore, 'givenUp'>;
  /** Whether anybody can read the figures. If not, nothing is timed or counted: that costs a fraction of an answer from the cache. */
  readonly isRead: boolean;
}

/** Names of operations are few and ours: what clients write never becomes one. */
const FIRST_SEGMENTS: ReadonlySet<string> = new Set(
  'graphql health admin api _next mcp thu-tuc phien-ban quyet-dinh tra-cuu thay-doi thong-ke co-quan linh-vuc gop-y bieu-mau'.split(' '),
);
const OF_V1: ReadonlySet<string> = new Set('procedures versions decisions changes search suggest statistics log export'.split(' '));
const SECONDS = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** '/v1/procedures/1.001193' → 'v1/procedures'; '/en/thu-tuc/…' → 'thu-tuc'; what is not known: 'other'. */
export function operationOf(url: string): string {
  const [first = '', second = '', third = ''] = url.slice(1).split(/[/?.]/, 3);
  if (first === 'v1') return OF_V1.has(second) ? `v1/${second}` : 'v1/other';
  if (first === 'en') return operationOf(`/${second}/${third}`);
  if (first === '') return 'start';
  return FIRST_SEGMENTS.has(first) ? first : 'other';
}

export function createMetrics(measured: Measured): Metrics {
  const registry = new Registry();
  if (measured.isRead) collectDefaultMetrics({ register: registry });
  const common = { registers: [registry] };
  const requests = new Counter({
    ...common,
    name: 'tthc_requests_total',
    help: 'Answers, by operation and status.',
    labelNames: ['operation', 'status'],
  });
  const seconds = new Histogram({
    ...common,
    name: 'tthc_request_seconds',
    help: 'From request to answer, by operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
  });
  const refusals = new Counter({
    ...common,
    name: 'tthc_refusals_total',
    help: 'Requests that were too much (429) or came while something was away (503).',
    labelNames: ['status'],
  });
  const lookUps = new Counter({
    ...common,
    name: 'tthc_cache_lookups_total',
    help: 'Look-ups of finished answers.',
    labelNames: ['result'],
  });
  const readState = stateGauges(registry, measured);

  const timed =
    (handler: RequestHandler): RequestHandler =>
    (request, response) => {
      const operation = operationOf(request.url ?? '/');
      const stop = seconds.startTimer({ operation });
      response.once('close', () => {
        stop();
        const status = String(response.statusCode);
        requests.inc({ operation, status });
        if (REFUSALS.has(status)) refusals.inc({ status });
      });
      handler(request, response);
    };
  return {
    watch: (handler) => (measured.isRead ? timed(handler) : handler),
    onLookUp: measured.isRead ? (isFound) => lookUps.inc({ result: isFound ? 'hit' : 'miss' }) : () => undefined,
    async text() {
      await readState();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

/** Gauges of how this process stands; the returned function sets them anew. */
function stateGauges(registry: Registry, { follower, search, store, webhooks }: Measured): () => Promise<void> {
  const common = { registers: [registry] };
  const tip = new Gauge({ ...common, name: 'tthc_log_sequence', help: 'Newest entry of the log; absent while the database is away.' });
  const lag = new Gauge({
    ...common,
    name: 'tthc_follower_lag',
    help: 'Entries of the log that a follower does not hold yet.',
    labelNames: ['follower'],
  });
  const degraded = new Gauge({ ...common, name: 'tthc_degraded', help: '1 while answers say isDegraded.' });
  const engine = new Gauge({ ...common, name: 'tthc_search_engine', help: '1 for the engine that answers.', labelNames: ['engine'] });
  const documents = new Gauge({ ...common, name: 'tthc_search_documents', help: 'Documents of the search index.' });

  const givenUp = new Gauge({
    ...common,
    name: 'tthc_webhooks_given_up',
    help: 'Receivers of webhooks that get nothing more until an administrator acts; absent while the database is away.',
  });

  return async () => {
    const { catalogue, isDegraded } = follower.current();
    const status = search.status();
    degraded.set(isDegraded || status.isInTrouble ? 1 : 0);
    engine.reset();
    engine.set({ engine: status.engine }, 1);
    documents.set(status.documents);
    tip.reset();
    lag.reset();
    const lost = await webhooks.givenUp().catch(() => null);
    if (lost === null) givenUp.remove();
    else givenUp.set(lost);
    const newest = await store.tip().catch(() => null);
    if (newest === null) return tip.remove();
    tip.set(newest.sequence);
    const behind = (name: string, at: number) => lag.set({ follower: name }, Math.max(0, newest.sequence - at));
    behind('catalogue', catalogue.revision);
    behind('search', status.revision);
    for (const { name, sequence } of await store.checkpoints().catch(() => [])) behind(name, sequence);
  };
}

const REFUSALS: ReadonlySet<string> = new Set(['429', '503']);

/** Whether a request asks for the figures. */
export function isForMetrics({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method === 'GET' && url === '/metrics';
}
