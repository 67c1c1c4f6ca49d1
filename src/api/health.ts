import type { HttpAnswer } from './http/answer.ts';
import { PROBLEM_CODES } from '../problems/problemCodes.ts';
import type { ApiDeps } from './deps.ts';

/**
 * Live while the process answers. Ready while it has a whole catalogue, degraded or not; `parts` names what is still
 * being built. Not ready only during the first announcing.
 */
export function healthAnswer(deps: Pick<ApiDeps, 'follower' | 'search' | 'isFilling'>, path: string): HttpAnswer | null {
  if (path === '/health/live') return health(200, { status: 'ok' });
  if (path !== '/health/ready') return null;
  const { catalogue, isDegraded: isLogDegraded } = deps.follower.current();
  const isFilling = deps.isFilling?.() ?? false;
  const search = deps.search.status();
  const isDegraded = isLogDegraded || search.isInTrouble;
  const isSearchReady = search.isComplete || catalogue.revision === 0;
  const parts = {
    catalogue: isFilling ? 'being announced' : isLogDegraded ? 'degraded' : 'ready',
    search: isFilling || !isSearchReady ? 'being indexed' : search.isInTrouble ? 'degraded' : 'ready',
  };
  const state = { status: isFilling ? 'starting' : 'ok', revision: catalogue.revision, isDegraded, parts };
  return health(isFilling ? PROBLEM_CODES.STARTING.status : 200, {
    ...state,
    searchRevision: search.revision,
    searchEngine: search.engine,
  });
}

function health(status: number, state: Readonly<Record<string, unknown>>): HttpAnswer {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(state),
    headers: status === 200 ? [] : [['Retry-After', '5']],
    canBeKept: false,
    restsOn: null,
  };
}
