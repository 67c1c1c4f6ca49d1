import { createServer } from 'node:http';
import { bilingual } from '../domain/values/bilingual.ts';
import { sendOnce } from '../api/http/sendOnce.ts';
import type { ApiDeps } from '../api/deps.ts';
import { healthAnswer } from '../api/health.ts';
import { problem, problemAnswer } from '../api/http/problem.ts';
import { listen } from './listen.ts';
import { isForMetrics, type Metrics } from './metrics.ts';
import type { Settings } from './settings.ts';

/**
 * Figures for operators at a door of their own, METRICS_PORT: no proxy that serves the public can reach it by mistake. Health is
 * answered there too. Resolves with what closes it.
 */
export async function serveMetrics(
  { metricsPort, host }: Settings,
  metrics: Metrics,
  deps: Pick<ApiDeps, 'follower' | 'search' | 'isFilling'>,
): Promise<() => void> {
  if (metricsPort === null) return () => undefined;
  const server = createServer((request, response) => {
    if (!isForMetrics(request)) {
      const health = healthAnswer(deps, request.url ?? '/');
      return sendOnce(
        request,
        response,
        health ??
          problemAnswer(problem('NOT_FOUND', bilingual({ vi: 'Chỉ có /metrics và /health', en: 'Only /metrics and /health are here' }))),
      );
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => response.destroy(),
    );
  });
  await listen(server, { port: metricsPort, host });
  return () => server.close().closeAllConnections();
}
