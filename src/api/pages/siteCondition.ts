import type { SiteCondition } from '../../site/view.ts';
import type { ApiDeps } from '../deps.ts';

/** What every page must say of the service at this moment: the gravest of what is not as usual, null while all is well. */
export function siteCondition({ follower, search, isFilling }: Pick<ApiDeps, 'follower' | 'search' | 'isFilling'>): SiteCondition | null {
  const { catalogue, isDegraded } = follower.current();
  const { isComplete, isInTrouble } = search.status();
  const told = (kind: SiteCondition['kind']) => ({ kind, knownUntil: catalogue.lastAnnouncedAt });
  if (isDegraded || isInTrouble) return told('degraded');
  if (isFilling?.()) return told('filling');
  return isComplete || catalogue.revision === 0 ? null : told('indexing');
}
