import type { LifeEventPageQuery, LifeEventsPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { SearchForm } from '../parts/SearchForm.tsx';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { codesOfMoments, inOrderOf, momentsWith } from '../start/moments.ts';
import type { Moment } from '../start/startLists.ts';
import type { PageView } from '../view.ts';
import { lifeEventAddress, pageBehind } from './addresses.ts';
import { BROWSE_WORDS } from './browseWords.ts';
import { LifeEventLinks } from './LifeEventLinks.tsx';
import { MomentTiles } from './MomentTiles.tsx';
import { ProcedureList } from './ProcedureList.tsx';

/** What happens in a life: moments that the editors chose, then events as decisions print them. */
export const lifeEventsPage: SitePage<LifeEventsPageQuery> = {
  path: '/su-kien',
  showsStartLists: true,
  parameters: [],
  document: `query LifeEventsPage($codes: [String!]!) {
    procedures(filter: { codes: $codes }, first: 100) { nodes { code } }
    lifeEvents { name count } }`,
  variables: (_, { start }) => ({ codes: codesOfMoments(start.moments) }),
  render: ({ procedures, lifeEvents }, view) => {
    const moments = momentsWith(view.start.moments, procedures.nodes);
    return {
      title: view.t(BROWSE_WORDS.lifeEvents),
      main: (
        <>
          <p>{view.t(moments.length + lifeEvents.length > 0 ? BROWSE_WORDS.lifeEventsHint : BROWSE_WORDS.noLifeEvents)}</p>
          <div className="full">
            <MomentTiles moments={moments} view={view} />
          </div>
          {lifeEvents.length > 0 && <h2>{view.t(BROWSE_WORDS.printedEvents)}</h2>}
          <LifeEventLinks lifeEvents={lifeEvents} view={view} className="columns-list full" />
          <NotHere view={view} />
        </>
      ),
    };
  },
};

/** The procedures of a moment, or of an event as decisions print it. */
export const lifeEventPage: SitePage<LifeEventPageQuery> = {
  path: '/su-kien/:name',
  showsStartLists: true,
  parameters: ['after', 'dia-ban'],
  document: withFragments(`query LifeEventPage($filter: ProcedureFilter!, $first: Int!, $after: String, $place: String) {
    procedures(filter: $filter, first: $first, after: $after, place: $place, orderBy: NAME) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount } }`),
  variables: ({ path: { name = '' }, search }, view) => {
    const moment = momentOf(name, view);
    const filter = moment ? { codes: moment.codes } : { lifeEvents: [name] };
    return { filter, first: moment ? 100 : 50, after: given(search, 'after'), place: given(search, 'dia-ban') };
  },
  render: ({ procedures }, view, { path: { name = '' }, search }) => {
    if (procedures.totalCount === 0) return null;
    const moment = momentOf(name, view);
    const shown = moment ? { ...procedures, nodes: inOrderOf(moment, procedures.nodes) } : procedures;
    return {
      title: moment ? view.t(moment.label) : name,
      ...(moment ? { description: view.t(moment.hint) } : { heading: <span {...inVietnamese(view)}>{name}</span> }),
      crumbs: [{ name: view.t(BROWSE_WORDS.lifeEvents), path: '/su-kien' }],
      main: (
        <>
          {moment && <p>{view.t(moment.hint)}</p>}
          <ProcedureList
            procedures={shown}
            next={pageBehind(lifeEventAddress(name), search, 'after', procedures.pageInfo.endCursor)}
            viewpoint={{ place: given(search, 'dia-ban') }}
            view={view}
          />
          {moment && <NotHere view={view} />}
        </>
      ),
    };
  },
};

function momentOf(slug: string, { start }: PageView): Moment | undefined {
  return start.moments.find((moment) => moment.slug === slug);
}

function NotHere({ view }: { readonly view: PageView }) {
  return (
    <>
      <p>
        {view.t(BROWSE_WORDS.notAllListed)} <a href={view.link('/linh-vuc')}>{view.t(BROWSE_WORDS.orByField)}</a>.
      </p>
      <SearchForm view={view} />
    </>
  );
}
