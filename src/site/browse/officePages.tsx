import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { OfficePageQuery, OfficesPageQuery } from '../answers.ts';
import { LEVELS } from '../changes/changeQuestion.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { Day } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { NextPage } from '../parts/NextPage.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import { OFFICE_PARAMETER } from '../search/searchQuestion.ts';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { officeAddress, pageBehind, placeAddress } from './addresses.ts';
import { AuthorityLink } from './authorityPages.tsx';
import { OfficeCards, OfficeFacts } from './OfficeCards.tsx';
import { OFFICE_WORDS } from './officeWords.ts';
import { ProcedureList } from './ProcedureList.tsx';

const PATH = '/noi-tiep-nhan';

/** The counters of a place, the nearest level first. */
export const officesPage: SitePage<OfficesPageQuery> = {
  path: PATH,
  parameters: ['dia-ban', 'cap', 'after'],
  renamed: { place: 'dia-ban' },
  document:
    withFragments(`query OfficesPage($place: String, $hasPlace: Boolean!, $placeCode: String!, $level: GovernmentLevel, $after: String) {
    place(code: $placeCode) @include(if: $hasPlace) { code name }
    offices(place: $place, level: $level, first: 50, after: $after) { nodes { ...Office } pageInfo { hasNextPage endCursor } } }`),
  variables: ({ search }) => {
    const place = given(search, 'dia-ban');
    const level = LEVELS.find((known) => known === given(search, 'cap'));
    return { place, hasPlace: place !== undefined, placeCode: place ?? '', level, after: given(search, 'after') };
  },
  render: ({ offices, place = null }, view, { search }) => ({
    title: place ? `${view.t(OFFICE_WORDS.officesAt)} ${place.name}` : view.t(OFFICE_WORDS.offices),
    canonical: PATH,
    main: (
      <>
        <PlaceLine place={place} view={view} />
        {offices.nodes.length === 0 && <p role="status">{view.t(OFFICE_WORDS.noOffices)}</p>}
        <OfficeCards offices={offices.nodes} view={view} />
        <NextPage
          address={offices.pageInfo.hasNextPage ? pageBehind(PATH, search, 'after', offices.pageInfo.endCursor) : null}
          view={view}
        />
      </>
    ),
  }),
};

type Office = Extract<NonNullable<OfficePageQuery['node']>, { readonly takes: unknown }>;

/** One counter: where it is, when it is open, and what is handed in there. */
export const officePage: SitePage<OfficePageQuery> = {
  path: `${PATH}/:code`,
  parameters: ['after'],
  document: withFragments(`query OfficePage($id: ID!, $after: String) { node(id: $id) { ... on Office { ...Office
    procedures(first: 50, after: $after, orderBy: NAME) { nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount } } } }`),
  variables: ({ path: { code = '' }, search }) => ({ id: `office:${code}`, after: given(search, 'after') }),
  render: ({ node }, view, { search }) =>
    isOffice(node)
      ? {
          title: node.name,
          heading: <span {...inVietnamese(view)}>{node.name}</span>,
          canonical: officeAddress(node.code),
          crumbs: [{ name: node.place.name, path: placeAddress(node.place.id), isVietnamese: true }],
          main: <OfficeContent office={node} search={search} view={view} />,
        }
      : null,
};

/** Ids of other things are no offices. */
function isOffice(node: OfficePageQuery['node']): node is Office {
  return node !== null && 'takes' in node;
}

interface OfficeProps {
  readonly office: Office;
  readonly search: URLSearchParams;
  readonly view: PageView;
}

function OfficeContent({ office, search, view }: OfficeProps) {
  const { t } = view;
  return (
    <>
      <OfficeFacts office={office} view={view} />
      <Facts
        facts={[
          [t(OFFICE_WORDS.runBy), <AuthorityLink key="by" authority={office.authority} view={view} />],
          [
            t(WORDS.place),
            <a key="place" href={view.link(placeAddress(office.place.id))} {...inVietnamese(view)}>
              {office.place.name}
            </a>,
          ],
          [t(OFFICE_WORDS.closed), office.endedOn && <Day day={office.endedOn} view={view} />],
        ]}
      />
      <Taken office={office} search={search} view={view} />
    </>
  );
}

/** Every procedure that is handed in here, as the people of the place see it, and a way to search among them. */
function Taken({ office, search, view }: OfficeProps) {
  const { t } = view;
  const { procedures, place, code, takes } = office;
  const levels = takes.levels.map((level) => t(labelOf(GOVERNMENT_LEVEL_LABELS, level)).toLowerCase());
  return (
    <section className="full" aria-labelledby="nhan">
      <h2 id="nhan">{t(OFFICE_WORDS.takes)}</h2>
      {levels.length > 0 && (
        <p>
          {t(OFFICE_WORDS.ofLevels)}: {levels.join(', ')}
        </p>
      )}
      {procedures.totalCount === 0 ? (
        <p>{t(OFFICE_WORDS.takesNone)}</p>
      ) : (
        <>
          <SearchForm view={view} label={OFFICE_WORDS.searchWithin} place={place.id}>
            <input type="hidden" name={OFFICE_PARAMETER} value={code} />
          </SearchForm>
          <ProcedureList
            procedures={procedures}
            next={pageBehind(officeAddress(code), search, 'after', procedures.pageInfo.endCursor)}
            viewpoint={{ place: place.id }}
            view={view}
          />
        </>
      )}
      {takes.levels.length > 0 && (
        <p>
          <a href={view.link(`/niem-yet?cap=${takes.levels[0]}&dia-ban=${encodeURIComponent(place.id)}`)}>{t(OFFICE_WORDS.postingList)}</a>
        </p>
      )}
    </section>
  );
}
