import type { FieldPageQuery } from '../answers.ts';
import { NextPage } from '../parts/NextPage.tsx';
import type { Viewpoint } from '../parts/links.tsx';
import { ResultCard } from '../search/ResultCard.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface ProcedureListProps {
  readonly procedures: FieldPageQuery['procedures'];
  /** Address of the next page, where there is one. */
  readonly next: string;
  readonly viewpoint?: Viewpoint;
  readonly view: PageView;
}

/** Procedures in force as cards, with their number. */
export function ProcedureList({ procedures, next, viewpoint = {}, view }: ProcedureListProps) {
  return (
    <>
      <p>
        {view.number(procedures.totalCount)} {view.t(WORDS.inForceNow)}
      </p>
      <ol className="results">
        {procedures.nodes.map((procedure) => (
          <ResultCard key={procedure.code} procedure={procedure} viewpoint={viewpoint} view={view} />
        ))}
      </ol>
      <NextPage address={procedures.pageInfo.hasNextPage ? next : null} view={view} />
    </>
  );
}
