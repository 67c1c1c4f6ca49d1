import type { HttpAnswer } from './http/answer.ts';
import type { ApiDeps } from './deps.ts';

/** Live while the process answers at all; ready while a catalogue is held, degraded or not. */
export function healthAnswer(deps: Pick<ApiDeps, 'follower'>, path: string): HttpAnswer | null {
  if (path === '/health/live') return health({ status: 'ok' });
  if (path !== '/health/ready') return null;
  const { catalogue, isDegraded } = deps.follower.current();
  return health({ status: 'ok', revision: catalogue.revision, isDegraded });
}

function health(state: Readonly<Record<string, unknown>>): HttpAnswer {
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(state),
    headers: [],
    canBeKept: false,
    restsOn: null,
  };
}
