import type { Label } from '../../domain/values/vocabulary.ts';
import { Instant } from '../parts/Day.tsx';
import type { PageView, SiteCondition } from '../view.ts';
import { WORDS } from '../words.ts';

const SENTENCES: Readonly<Record<SiteCondition['kind'], Label>> = {
  filling: WORDS.beingAnnounced,
  indexing: WORDS.beingIndexed,
  degraded: WORDS.degraded,
  draft: WORDS.isDraft,
};

/** What everybody must know about the service at this moment, on every page. */
export function Strip({ view }: { readonly view: PageView }) {
  if (view.condition === null) return null;
  const { kind, knownUntil } = view.condition;
  return (
    <div className="strip" role="status" data-condition={kind}>
      <p className="inner">
        {view.t(SENTENCES[kind])}
        {kind === 'degraded' && knownUntil && (
          <>
            {' '}
            {view.t(WORDS.knownUntil)} <Instant at={knownUntil} view={view} />.
          </>
        )}
      </p>
    </div>
  );
}
