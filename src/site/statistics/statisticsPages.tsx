import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { StatisticsPageQuery } from '../answers.ts';
import { procedureListAddress } from '../browse/procedureListAddress.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { PlaceLine } from '../search/PlaceLine.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { csvOf } from './csvOf.ts';
import { Figure } from './Figure.tsx';
import { figuresOf } from './figuresOf.ts';
import { MonthFigure } from './MonthFigure.tsx';

const DOCUMENT = `query StatisticsPage($asOf: Date, $place: String, $hasPlace: Boolean!, $placeCode: String!) {
  statistics(asOf: $asOf, place: $place) { asOf inForce knownFrom
    byLevel { level count exclusive } byField { field { code name count } count }
    byAuthority { authority { code name predecessors { code } successors { predecessors { code } } } count }
    byType { type count } byOnlineLevel { level count }
    changesByMonth { month decisions counts { total new amended replaced abolished standardised reinstated } } }
  place(code: $placeCode) @include(if: $hasPlace) { code name } }`;

function variables({ search }: Asked) {
  const place = given(search, 'dia-ban');
  return { asOf: given(search, 'ngay'), place, hasPlace: place !== undefined, placeCode: place ?? '' };
}

/** Figures for the PAR index and for everybody: what is in force, by whom, and what changed in a year. */
export const statisticsPage: SitePage<StatisticsPageQuery> = {
  path: '/thong-ke',
  parameters: ['ngay', 'dia-ban'],
  renamed: { place: 'dia-ban', asOf: 'ngay' },
  document: DOCUMENT,
  variables,
  render: (data, view, asked) => ({ title: view.t(WORDS.statistics), main: <Statistics data={data} view={view} asked={asked} /> }),
};

/** The same figures as a table to download. */
export const statisticsFile: SitePage<StatisticsPageQuery> = {
  path: '/thong-ke.csv',
  parameters: ['ngay', 'dia-ban'],
  document: DOCUMENT,
  variables,
  render: ({ statistics }, view) => ({
    contentType: 'text/csv; charset=utf-8',
    text: csvOf(statistics, view),
    fileName: `thong-ke-thu-tuc-${statistics.asOf}.csv`,
  }),
};

function Statistics({
  data: { statistics, place },
  view,
  asked,
}: {
  readonly data: StatisticsPageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}) {
  const { t } = view;
  const search = asked.search.size > 0 ? `?${asked.search}` : '';
  const viewpoint = { day: given(asked.search, 'ngay'), place: given(asked.search, 'dia-ban') };
  return (
    <>
      <PlaceLine place={place} view={view} />
      <p className="total">
        <a href={view.link(procedureListAddress(viewpoint))}>
          <strong>{view.number(statistics.inForce)}</strong> {t(WORDS.inForceNow)}
        </a>{' '}
        {t(WORDS.onDay)} {view.day(statistics.asOf)}
        {place && <span {...inVietnamese(view)}> · {place.name}</span>}.
      </p>
      {statistics.knownFrom && statistics.asOf < statistics.knownFrom && (
        <p>
          {t(WORDS.completeFrom)} {view.day(statistics.knownFrom)}.
        </p>
      )}
      <AnotherDay day={statistics.asOf} place={viewpoint.place} view={view} />
      {figuresOf(statistics, view, viewpoint).map((figure) => (
        <Figure key={figure.id} {...figure} view={view} />
      ))}
      <MonthFigure months={statistics.changesByMonth} view={view} />
      <p>
        <a href={`/thong-ke.csv${search}`}>{t(WORDS.downloadTable)}</a>
      </p>
    </>
  );
}

function AnotherDay({ day, place, view }: { readonly day: string; readonly place: string | undefined; readonly view: PageView }) {
  return (
    <form className="screen-only" action={view.link('/thong-ke')} method="get">
      {place && <input type="hidden" name="dia-ban" value={place} />}
      <label htmlFor="ngay">{view.t(WORDS.asOf)}</label>
      <div className="search-row">
        <input id="ngay" name="ngay" type="date" defaultValue={isCalendarDate(day) ? day : view.today} />
        <button type="submit">{view.t(WORDS.see)}</button>
      </div>
    </form>
  );
}
