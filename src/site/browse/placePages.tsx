import type { ReactNode } from 'react';
import type { PlacePageQuery, PlacesPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { Day } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { FORMER_UNITS, FormerUnits, formerUnits } from '../places/FormerUnits.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { pageBehind, placeAddress } from './addresses.ts';
import { AuthorityLink } from './authorityPages.tsx';
import { BROWSE_WORDS } from './browseWords.ts';
import { OfficeCards } from './OfficeCards.tsx';
import { OFFICE_WORDS } from './officeWords.ts';
import { NameForm } from './NameForm.tsx';
import { ProcedureList } from './ProcedureList.tsx';

interface Unit {
  readonly id: string;
  readonly name: string;
}

/** The provinces of today, and any unit by its name. */
export const placesPage: SitePage<PlacesPageQuery> = {
  path: '/dia-ban',
  parameters: ['ten'],
  document: `query PlacesPage($name: String, $hasName: Boolean!) {
    provinces: places(level: PROVINCE, first: 100) { nodes { id name } }
    found: places(query: $name, first: 50) @include(if: $hasName) { nodes { id name parent { name } } }
    ${FORMER_UNITS} }`,
  variables: ({ search }) => ({ name: given(search, 'ten'), hasName: given(search, 'ten') !== undefined }),
  render: (data, view, { search }) => ({
    title: view.t(BROWSE_WORDS.places),
    canonical: '/dia-ban',
    main: (
      <>
        <NameForm action="/dia-ban" label={WORDS.placeName} name={given(search, 'ten') ?? ''} view={view} />
        <PlacesFound data={data} view={view} />
      </>
    ),
  }),
};

function PlacesFound({ data: { provinces, found, ...ended }, view }: { readonly data: PlacesPageQuery; readonly view: PageView }) {
  const { t } = view;
  const former = formerUnits(ended);
  const isNone = found?.nodes.length === 0 && former.length === 0;
  return (
    <>
      {isNone && (
        <p role="status">
          {t(WORDS.noSuchPlace)} {t(WORDS.whatPlaces)}
        </p>
      )}
      <Units units={found ? found.nodes.map(inItsProvince) : provinces.nodes} view={view} className="columns-list full" />
      <FormerUnits units={former} addressOf={placeAddress} view={view} />
    </>
  );
}

function inItsProvince({ id, name, parent }: Unit & { readonly parent: { readonly name: string } | null }): Unit {
  return { id, name: parent ? `${name}, ${parent.name}` : name };
}

/** A place: what it is, its own procedures, and who announces there. */
export const placePage: SitePage<PlacePageQuery> = {
  path: '/dia-ban/:id',
  parameters: ['after', 'xa'],
  document: withFragments(`query PlacePage($id: String!, $after: String, $communesAfter: String) {
    place(code: $id) { id name level endedOn parent { id name } predecessors { id name } successors { id name } }
    communes: places(parent: $id, first: 100, after: $communesAfter) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount }
    statistics(place: $id) { inForce }
    offices(place: $id, first: 5) { nodes { ...Office } pageInfo { hasNextPage } }
    own: procedures(filter: { types: [SPECIFIC] }, place: $id, first: 50, after: $after, orderBy: NAME) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount }
    decisions(filter: { place: $id }, last: 100) { nodes { issuingAuthority { code name } } totalCount } }`),
  variables: ({ path: { id = '' }, search }) => ({ id, after: given(search, 'after'), communesAfter: given(search, 'xa') }),
  render: (data, view, { search }) =>
    data.place && {
      title: data.place.name,
      heading: <span {...inVietnamese(view)}>{data.place.name}</span>,
      canonical: placeAddress(data.place.id),
      crumbs: [{ name: view.t(BROWSE_WORDS.places), path: '/dia-ban' }],
      main: <Place data={data} place={data.place} search={search} view={view} />,
    },
};

interface PlaceProps {
  readonly data: PlacePageQuery;
  readonly place: NonNullable<PlacePageQuery['place']>;
  readonly search: URLSearchParams;
  readonly view: PageView;
}

function Place({ data, place, search, view }: PlaceProps) {
  const { t } = view;
  const address = placeAddress(place.id);
  return (
    <>
      <PlaceFacts data={data} place={place} view={view} />
      {place.endedOn === null && <WaysOn place={place} view={view} />}
      <Offices offices={data.offices} place={place} view={view} />
      <section className="full" aria-labelledby="rieng">
        <h2 id="rieng">{t(BROWSE_WORDS.ownHere)}</h2>
        {data.own.totalCount === 0 ? (
          <p>{t(BROWSE_WORDS.noneOfItsOwn)}</p>
        ) : (
          <ProcedureList
            procedures={data.own}
            next={pageBehind(address, search, 'after', data.own.pageInfo.endCursor)}
            viewpoint={{ place: place.id }}
            view={view}
          />
        )}
      </section>
      <Announcers data={data} place={place} view={view} />
      <Communes communes={data.communes} address={address} view={view} />
    </>
  );
}

function PlaceFacts({ data, place, view }: Omit<PlaceProps, 'search'>) {
  const { t } = view;
  const { parent, predecessors, successors, endedOn } = place;
  return (
    <Facts
      facts={[
        [t(BROWSE_WORDS.liesIn), parent && <UnitLink unit={parent} view={view} />],
        [t(BROWSE_WORDS.endedOn), endedOn && <Day day={endedOn} view={view} />],
        [t(BROWSE_WORDS.becameNow), list(successors, view)],
        [t(BROWSE_WORDS.mergedFrom), list(predecessors, view)],
        [t(BROWSE_WORDS.inForceHere), view.number(data.statistics.inForce)],
      ]}
    />
  );
}

/** What one does next, as of a place. */
function WaysOn({ place, view }: Pick<PlaceProps, 'place' | 'view'>) {
  const here = new URLSearchParams({ 'dia-ban': place.id });
  return (
    <p className="actions screen-only">
      <a className="button main-action" href={view.link(`/tim-kiem?${here}`)}>
        <span>
          {view.t(BROWSE_WORDS.searchHere)} <span {...inVietnamese(view)}>{place.name}</span>
        </span>
      </a>
      <a className="button" href={view.link(`/thay-doi?${here}`)}>
        {view.t(BROWSE_WORDS.changesHere)}
      </a>
    </p>
  );
}

interface OfficesProps {
  readonly offices: PlacePageQuery['offices'];
  readonly place: Unit;
  readonly view: PageView;
}

function Offices({ offices, place, view }: OfficesProps) {
  if (offices.nodes.length === 0) return null;
  return (
    <section aria-labelledby="noi-nop">
      <h2 id="noi-nop">{view.t(OFFICE_WORDS.offices)}</h2>
      <OfficeCards offices={offices.nodes} view={view} />
      {offices.pageInfo.hasNextPage && (
        <p>
          <a href={view.link(`/noi-tiep-nhan?${new URLSearchParams({ 'dia-ban': place.id })}`)}>{view.t(OFFICE_WORDS.allOffices)}</a>
        </p>
      )}
    </section>
  );
}

function Announcers({ data: { decisions }, place, view }: Omit<PlaceProps, 'search'>) {
  const bodies = new Map(decisions.nodes.map(({ issuingAuthority }) => [issuingAuthority.code, issuingAuthority]));
  if (bodies.size === 0) return null;
  return (
    <section aria-labelledby="cong-bo">
      <h2 id="cong-bo">{view.t(BROWSE_WORDS.announcers)}</h2>
      <ul>
        {[...bodies.values()].map((authority) => (
          <li key={authority.code}>
            <AuthorityLink authority={authority} view={view} />
          </li>
        ))}
      </ul>
      <p>
        <a href={view.link(`/quyet-dinh?${new URLSearchParams({ 'dia-ban': place.id })}`)}>
          {view.t(BROWSE_WORDS.allDecisions)} ({view.number(decisions.totalCount)})
        </a>
      </p>
    </section>
  );
}

interface CommunesProps {
  readonly communes: PlacePageQuery['communes'];
  readonly address: string;
  readonly view: PageView;
}

function Communes({ communes, address, view }: CommunesProps) {
  if (communes.totalCount === 0) return null;
  const next = `${address}?${new URLSearchParams({ xa: communes.pageInfo.endCursor ?? '' })}`;
  return (
    <section className="full" aria-labelledby="xa">
      <h2 id="xa">
        {view.t(BROWSE_WORDS.communes)} ({view.number(communes.totalCount)})
      </h2>
      <Units units={communes.nodes} view={view} className="columns-list" />
      {communes.pageInfo.hasNextPage && (
        <p>
          <a href={view.link(next)}>{view.t(BROWSE_WORDS.moreCommunes)}</a>
        </p>
      )}
    </section>
  );
}

function Units({ units, view, className }: { readonly units: readonly Unit[]; readonly view: PageView; readonly className?: string }) {
  if (units.length === 0) return null;
  return (
    <ul className={className}>
      {units.map((unit) => (
        <li key={unit.id}>
          <UnitLink unit={unit} view={view} />
        </li>
      ))}
    </ul>
  );
}

function UnitLink({ unit: { id, name }, view }: { readonly unit: Unit; readonly view: PageView }) {
  return (
    <a href={view.link(placeAddress(id))} {...inVietnamese(view)}>
      {name}
    </a>
  );
}

function list(units: readonly Unit[], view: PageView): ReactNode {
  return units.length > 0 && <Units units={units} view={view} />;
}
