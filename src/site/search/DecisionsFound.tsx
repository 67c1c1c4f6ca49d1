import type { SearchPageQuery } from '../answers.ts';
import { BROWSE_WORDS } from '../browse/browseWords.ts';
import { DecisionList } from '../browse/DecisionList.tsx';
import type { PageView } from '../view.ts';

interface DecisionsFoundProps {
  readonly decisions: NonNullable<SearchPageQuery['decisions']>;
  /** As typed. */
  readonly number: string;
  readonly view: PageView;
}

/** Decisions that bear the number asked, before procedures that mention it. */
export function DecisionsFound({ decisions, number, view }: DecisionsFoundProps) {
  if (decisions.totalCount === 0) return null;
  return (
    <section aria-labelledby="quyet-dinh">
      <h2 id="quyet-dinh">{view.t(BROWSE_WORDS.decisions)}</h2>
      <DecisionList decisions={[...decisions.nodes].reverse()} view={view} />
      {decisions.totalCount > decisions.nodes.length && (
        <p>
          <a href={view.link(`/quyet-dinh?${new URLSearchParams({ q: number })}`)}>
            {view.t(BROWSE_WORDS.allDecisions)} ({view.number(decisions.totalCount)})
          </a>
        </p>
      )}
    </section>
  );
}
