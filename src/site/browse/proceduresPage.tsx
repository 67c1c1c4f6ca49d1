import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS, type Label } from '../../domain/values/vocabulary.ts';
import type { ProceduresPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { Viewpoint } from '../parts/links.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import { filterOf } from '../search/searchQuestion.ts';
import type { Asked, SitePage } from '../sitePage.ts';
import { given, givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { pageBehind } from './addresses.ts';
import { ISSUER_PARAMETER, procedureListAddress, PROCEDURES_PATH } from './procedureListAddress.ts';
import { ProcedureList } from './ProcedureList.tsx';

const NARROWING = ['cap', 'linh-vuc', 'truc-tuyen', 'loai', ISSUER_PARAMETER];

/** The procedures in force on a day, narrowed as figures of the statistics are. */
export const proceduresPage: SitePage<ProceduresPageQuery> = {
  path: PROCEDURES_PATH,
  parameters: ['ngay', 'dia-ban', ...NARROWING, 'after'],
  renamed: { place: 'dia-ban', asOf: 'ngay' },
  document: withFragments(`query ProceduresPage($filter: ProcedureFilter, $after: String, $asOf: Date, $place: String, $hasPlace: Boolean!,
    $placeCode: String!, $hasField: Boolean!, $hasIssuer: Boolean!, $issuer: String!) {
    procedures(filter: $filter, first: 50, after: $after, asOf: $asOf, place: $place, orderBy: NAME) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount }
    place(code: $placeCode, asOf: $asOf) @include(if: $hasPlace) { code name }
    fields @include(if: $hasField) { code name }
    issuer: authority(code: $issuer) @include(if: $hasIssuer) { name } }`),
  variables: ({ search }) => {
    const { day, place } = viewpointOf(search);
    const issuers = givenAll(search, ISSUER_PARAMETER);
    return {
      filter: { ...filterOf(search), ...(issuers.length > 0 ? { issuingAuthorities: issuers } : {}) },
      after: given(search, 'after'),
      asOf: day,
      place,
      hasPlace: place !== undefined,
      placeCode: place ?? '',
      hasField: search.has('linh-vuc'),
      hasIssuer: issuers.length > 0,
      issuer: issuers[0] ?? '',
    };
  },
  render: (data, view, asked) => ({
    title: view.t(WORDS.proceduresInForce),
    isIndexed: false,
    canonical: PROCEDURES_PATH,
    crumbs: [{ name: view.t(WORDS.statistics), path: '/thong-ke' }],
    main: <Procedures data={data} view={view} asked={asked} />,
  }),
};

interface ProceduresProps {
  readonly data: ProceduresPageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}

function Procedures({ data, view, asked: { search } }: ProceduresProps) {
  const viewpoint = viewpointOf(search);
  return (
    <>
      <PlaceLine place={data.place} view={view} />
      <Narrowed data={data} search={search} view={view} />
      <ProcedureList
        procedures={data.procedures}
        next={pageBehind(PROCEDURES_PATH, search, 'after', data.procedures.pageInfo.endCursor)}
        viewpoint={viewpoint}
        view={view}
      />
    </>
  );
}

/** What the list is narrowed to, and the way to all of it. */
function Narrowed({ data, search, view }: Pick<ProceduresProps, 'data' | 'view'> & { readonly search: URLSearchParams }) {
  const { t } = view;
  const day = given(search, 'ngay');
  const labelled = (name: string, labels: Readonly<Record<string, Label>>) =>
    givenAll(search, name)
      .map((value) => t(labelOf(labels, value)))
      .join(', ');
  const fields = givenAll(search, 'linh-vuc').map((asked) => data.fields?.find(({ code }) => code === asked)?.name ?? asked);
  const isNarrowed = NARROWING.some((name) => search.has(name));
  return (
    <>
      <Facts
        facts={[
          [t(WORDS.asOf), day && view.day(day)],
          [t(WORDS.levels), labelled('cap', GOVERNMENT_LEVEL_LABELS)],
          [t(WORDS.field), fields.length > 0 && <span {...inVietnamese(view)}>{fields.join(', ')}</span>],
          [t(WORDS.online), labelled('truc-tuyen', ONLINE_LEVEL_LABELS)],
          [t(WORDS.type), labelled('loai', PROCEDURE_TYPE_LABELS)],
          [t(WORDS.decidedBy), data.issuer && <span {...inVietnamese(view)}>{data.issuer.name}</span>],
        ]}
      />
      {isNarrowed && (
        <p>
          <a href={view.link(procedureListAddress(viewpointOf(search)))}>{t(WORDS.allProceduresInForce)}</a>
        </p>
      )}
    </>
  );
}

function viewpointOf(search: URLSearchParams): Viewpoint {
  return { day: given(search, 'ngay'), place: given(search, 'dia-ban') };
}
