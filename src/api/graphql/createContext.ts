import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { ApiDeps } from '../deps.ts';
import { createTimeBudget } from '../limits/timeBudget.ts';
import type { ApiContext } from './context.ts';
import { noReliance } from './context.ts';
import { createRequestContents } from './requestContents.ts';

/** What a request sees: the newest snapshot, and the moment of the request. */
export function createContext(deps: ApiDeps): ApiContext {
  const now = deps.clock();
  return {
    snapshot: deps.follower.current(),
    follower: deps.follower,
    today: dayInVietNam(now),
    now,
    contents: createRequestContents(deps.contents),
    search: deps.search,
    publicUrl: deps.settings.publicUrl ?? '',
    budget: createTimeBudget(),
    reliance: noReliance(),
  };
}
