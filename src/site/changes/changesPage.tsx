import { CHANGE_KIND_LABELS, GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChangesPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { CheckBoxes } from '../parts/CheckBoxes.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { CHANGE_PARAMETERS, changeFilterOf, KINDS, LEVELS, periodOf } from './changeQuestion.ts';
import { ChangesByDay } from './ChangesByDay.tsx';

const SHOWN = 100;

/** What changed lately and what will change, by the day on which it takes effect. */
export const changesPage: SitePage<ChangesPageQuery> = {
  path: '/thay-doi',
  parameters: CHANGE_PARAMETERS,
  renamed: { place: 'dia-ban' },
  document: withFragments(`query ChangesPage($filter: ChangeFilter, $hasPlace: Boolean!, $place: String!) {
    changes(filter: $filter, last: ${SHOWN}) { nodes { ...ChangeHead } totalCount }
    place(code: $place) @include(if: $hasPlace) { code name } }`),
  variables: ({ search }, view) => ({
    filter: changeFilterOf(search, view),
    hasPlace: search.has('dia-ban'),
    place: search.get('dia-ban') ?? '',
  }),
  render: (data, view, asked) => ({
    title: view.t(WORDS.changesTitle),
    feed: `/feed.atom${asked.search.size > 0 ? `?${asked.search}` : ''}`,
    main: <Changes data={data} view={view} asked={asked} />,
  }),
};

interface Props {
  readonly data: ChangesPageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}

function Changes({ data: { changes, place }, view, asked: { search } }: Props) {
  const { t, today } = view;
  const ahead = changes.nodes.filter(({ effectiveFrom }) => effectiveFrom > today);
  const done = changes.nodes.filter(({ effectiveFrom }) => effectiveFrom <= today);
  return (
    <>
      <PlaceLine place={place} view={view} />
      <Filters search={search} view={view} />
      {changes.totalCount === 0 && <p role="status">{t(WORDS.noChanges)}</p>}
      {changes.totalCount > SHOWN && (
        <p role="status">
          {t(WORDS.newestShown)} {view.number(SHOWN)}/{view.number(changes.totalCount)}.
        </p>
      )}
      <ChangesByDay title={t(WORDS.aheadTitle)} id="sap-toi" changes={ahead} isAhead view={view} />
      <ChangesByDay title={t(WORDS.doneTitle)} id="da-qua" changes={done} isAhead={false} view={view} />
      <p className="screen-only">
        <a href={`/feed.atom${search.size > 0 ? `?${search}` : ''}`}>{t(WORDS.followChanges)}</a>
      </p>
    </>
  );
}

function Filters({ search, view }: { readonly search: URLSearchParams; readonly view: PageView }) {
  const { t } = view;
  const { from, to } = periodOf(search, view);
  return (
    <details className="screen-only" open={['tu', 'den', 'loai', 'cap'].some((name) => search.has(name))}>
      <summary>{t(WORDS.narrow)}</summary>
      <form action={view.link('/thay-doi')} method="get">
        {search.get('dia-ban') && <input type="hidden" name="dia-ban" value={search.get('dia-ban') ?? ''} />}
        {search.get('linh-vuc') && <input type="hidden" name="linh-vuc" value={search.get('linh-vuc') ?? ''} />}
        <div className="fields">
          <p>
            <label htmlFor="tu">{t(WORDS.fromDay)}</label>
            <input id="tu" name="tu" type="date" defaultValue={from} />
          </p>
          <p>
            <label htmlFor="den">{t(WORDS.toDay)}</label>
            <input id="den" name="den" type="date" defaultValue={to} />
          </p>
        </div>
        <CheckBoxes name="loai" legend={t(WORDS.change)} values={KINDS} labels={CHANGE_KIND_LABELS} search={search} view={view} />
        <CheckBoxes name="cap" legend={t(WORDS.levels)} values={LEVELS} labels={GOVERNMENT_LEVEL_LABELS} search={search} view={view} />
        <button type="submit">{t(WORDS.apply)}</button>
      </form>
    </details>
  );
}
