import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { parseDecisionNumber } from '../../domain/values/decisionNumber.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { SearchPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { procedureAddress } from '../parts/links.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import { placeChooser, seenFrom } from '../places/placeChooser.ts';
import { DecisionsFound } from '../search/DecisionsFound.tsx';
import { Found } from '../search/Found.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import { OfficeLine } from '../search/OfficeLine.tsx';
import { dayGiven, filterOf, isPlaceCode, OFFICE_PARAMETER, PAGE_SIZE, pageNumber, SEARCH_PARAMETERS } from '../search/searchQuestion.ts';
import type { Asked, Elsewhere, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The results of a search, with what narrows them. */
export const searchPage: SitePage<SearchPageQuery> = {
  path: '/tim-kiem',
  parameters: SEARCH_PARAMETERS,
  renamed: { place: 'dia-ban', asOf: 'ngay' },
  document: withFragments(`query SearchPage($hasQuery: Boolean!, $query: String!, $filter: ProcedureFilter, $first: Int!, $asOf: Date,
    $place: String, $hasPlace: Boolean!, $placeCode: String!, $placeName: String, $hasPlaceName: Boolean!, $numbers: [String!]!, $hasNumber: Boolean!,
    $officeId: ID!, $hasOffice: Boolean!) {
    search(query: $query, filter: $filter, first: $first, asOf: $asOf, place: $place) @include(if: $hasQuery) {
      edges { score node { ...Card } twins { ...Twin } highlights { part fragments { text isMatch } } }
      pageInfo { hasNextPage } totalCount totalCountIsLimited facets { name values { value label count } } interpretedAs confidence notice noticeEn successors { ...ProcedureLink } didYouMean isComplete asks }
    place(code: $placeCode, asOf: $asOf) @include(if: $hasPlace) { code name }
    office: node(id: $officeId) @include(if: $hasOffice) { ... on Office { code name } }
    decisions(filter: { numbers: $numbers }, last: 5) @include(if: $hasNumber) { nodes { ...DecisionItem } totalCount }
    fields @include(if: $hasQuery) { code name }
    named: places(query: $placeName, first: 2) @include(if: $hasPlaceName) { nodes { code } } }`),
  variables: ({ search }) => {
    const place = given(search, 'dia-ban');
    const office = given(search, OFFICE_PARAMETER);
    const isCode = place !== undefined && isPlaceCode(place);
    return {
      hasQuery: given(search, 'q') !== undefined,
      query: given(search, 'q') ?? '',
      filter: filterOf(search),
      first: pageNumber(search) * PAGE_SIZE,
      asOf: dayGiven(search),
      place: isCode ? place : undefined,
      hasPlace: isCode,
      placeCode: isCode ? place : '',
      placeName: place,
      hasPlaceName: place !== undefined && !isCode,
      officeId: `office:${office ?? ''}`,
      hasOffice: office !== undefined,
      ...decisionNumber(given(search, 'q') ?? ''),
    };
  },
  render: (data, view, asked) => elsewhere(data, asked) ?? pageOf(data, view, asked),
};

/** A number with its type, as '200/QĐ-BTP', names a decision; bare numbers are words like others. */
function decisionNumber(query: string) {
  const parsed = parseDecisionNumber(query);
  return { numbers: parsed?.isComplete ? [parsed.number] : [], hasNumber: parsed?.isComplete === true };
}

/** A place by name, a whole code and an exact name lead to where they mean. */
function elsewhere({ search: answer, named }: SearchPageQuery, { search }: Asked): Elsewhere | null {
  const query = given(search, 'q') ?? '';
  if (named) {
    const [only, other] = named.nodes;
    const back = `/tim-kiem?${search}`;
    return {
      redirect:
        only && !other
          ? seenFrom(back, only.code)
          : `${placeChooser(back)}&${new URLSearchParams({ ten: given(search, 'dia-ban') ?? '' })}`,
    };
  }
  const code = parseProcedureCode(query)?.code;
  const [first, second] = (answer?.edges ?? []).map(({ node }) => node);
  if (!first) return null;
  const isMeant = first.code === code || (sameName(first.name, query) && !(second && sameName(second.name, query)));
  if (!isMeant) return null;
  return { redirect: procedureAddress(first.code, { day: dayGiven(search), place: given(search, 'dia-ban') }) };
}

function sameName(name: string, query: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/^thủ tục\s+/u, '');
  return plain(name) === plain(query) && plain(query).includes(' ');
}

function pageOf(data: SearchPageQuery, view: PageView, asked: Asked) {
  const query = given(asked.search, 'q') ?? '';
  const day = dayGiven(asked.search);
  const office = isOffice(data.office) ? data.office : null;
  return {
    title: query ? `${query} – ${view.t(WORDS.search)}` : view.t(WORDS.search),
    heading: query ? (
      <span className="hidden">
        {view.t(WORDS.resultsFor)} {query}
      </span>
    ) : undefined,
    isIndexed: false,
    isProvisional: data.search?.isComplete === false,
    canonical: '/tim-kiem',
    main: (
      <>
        <SearchForm view={view} query={query} place={given(asked.search, 'dia-ban')} isLabelHidden={query !== ''}>
          {office && <input type="hidden" name={OFFICE_PARAMETER} value={office.code} />}
          {day && isCalendarDate(day) && <input type="hidden" name="ngay" value={day} />}
        </SearchForm>
        <PlaceLine place={data.place} view={view} />
        {office && <OfficeLine office={office} search={asked.search} view={view} />}
        {data.decisions && <DecisionsFound decisions={data.decisions} number={query} view={view} />}
        {data.search && <Found answer={data.search} fields={data.fields ?? []} place={data.place} view={view} asked={asked} />}
      </>
    ),
  };
}

/** Ids of other things are no offices. */
function isOffice(node: SearchPageQuery['office']): node is { readonly code: string; readonly name: string } {
  return node !== null && node !== undefined && 'name' in node;
}
