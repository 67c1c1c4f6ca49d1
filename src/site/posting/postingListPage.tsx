import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { PostingListPageQuery } from '../answers.ts';
import { pageBehind } from '../browse/addresses.ts';
import { LEVELS } from '../changes/changeQuestion.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { NextPage } from '../parts/NextPage.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { POSTING_WORDS } from './postingWords.ts';
import { PostingList } from './PostingList.tsx';

const PATH = '/niem-yet';
const COVER = 'bia';

/** The list that an office posts beside its sheets: the procedures of a field or a level, each with its code. */
export const postingListPage: SitePage<PostingListPageQuery> = {
  path: PATH,
  parameters: ['linh-vuc', 'cap', 'dia-ban', 'mau', COVER, 'after'],
  renamed: { place: 'dia-ban' },
  document: withFragments(`query PostingListPage($filter: ProcedureFilter, $isAsked: Boolean!, $after: String, $place: String,
    $hasPlace: Boolean!, $placeCode: String!, $hasField: Boolean!, $field: String!) {
    fields { code name }
    field(code: $field) @include(if: $hasField) { name }
    place(code: $placeCode) @include(if: $hasPlace) { code name }
    procedures(filter: $filter, first: 50, after: $after, place: $place, orderBy: NAME) @include(if: $isAsked) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount } }`),
  variables: ({ search }) => {
    const [field, level, place] = [given(search, 'linh-vuc'), levelOf(search), given(search, 'dia-ban')];
    return {
      filter: { ...(field ? { fields: [field] } : {}), ...(level ? { levels: [level] } : {}) },
      isAsked: field !== undefined || level !== undefined,
      after: given(search, 'after'),
      place,
      hasPlace: place !== undefined,
      placeCode: place ?? '',
      hasField: field !== undefined,
      field: field ?? '',
    };
  },
  render: (data, view, asked) => ({
    title: view.t(POSTING_WORDS.listTitle),
    heading: data.procedures ? null : undefined,
    isIndexed: false,
    canonical: PATH,
    main: <Posting data={data} view={view} asked={asked} />,
  }),
};

function levelOf(search: URLSearchParams): (typeof LEVELS)[number] | undefined {
  return LEVELS.find((level) => level === given(search, 'cap'));
}

interface PostingProps {
  readonly data: PostingListPageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}

function Posting({ data, view, asked: { search } }: PostingProps) {
  const { procedures, place = null, field } = data;
  const level = levelOf(search);
  return (
    <>
      <div className="screen-only">
        <PlaceLine place={place} view={view} />
        <ChooseList data={data} search={search} view={view} />
      </div>
      {procedures && (
        <>
          <PostingList
            procedures={procedures.nodes}
            count={procedures.totalCount}
            hasCover={search.has(COVER) && !search.has('after')}
            place={place}
            about={[field?.name, level && view.t(labelOf(GOVERNMENT_LEVEL_LABELS, level))].filter(Boolean).join(' · ')}
            isLarge={given(search, 'mau') === 'a3'}
            view={view}
          />
          <div className="screen-only">
            <NextPage
              address={procedures.pageInfo.hasNextPage ? pageBehind(PATH, search, 'after', procedures.pageInfo.endCursor) : null}
              view={view}
            />
          </div>
        </>
      )}
    </>
  );
}

function ChooseList({
  data,
  search,
  view,
}: {
  readonly data: PostingListPageQuery;
  readonly search: URLSearchParams;
  readonly view: PageView;
}) {
  const { t } = view;
  const place = given(search, 'dia-ban');
  const fields = [...data.fields].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return (
    <form action={view.link(PATH)} method="get">
      <p>{t(POSTING_WORDS.listHint)}</p>
      {place && <input type="hidden" name="dia-ban" value={place} />}
      <div className="fields">
        <p>
          <label htmlFor="linh-vuc">{t(POSTING_WORDS.field)}</label>
          <select id="linh-vuc" name="linh-vuc" defaultValue={given(search, 'linh-vuc') ?? ''}>
            <option value="">{t(POSTING_WORDS.any)}</option>
            {fields.map(({ code, name }) => (
              <option key={code} value={code} lang="vi">
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="cap">{t(POSTING_WORDS.level)}</label>
          <select id="cap" name="cap" defaultValue={levelOf(search) ?? ''}>
            <option value="">{t(POSTING_WORDS.any)}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(labelOf(GOVERNMENT_LEVEL_LABELS, level))}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="mau">{t(POSTING_WORDS.size)}</label>
          <select id="mau" name="mau" defaultValue={given(search, 'mau') ?? 'a4'}>
            <option value="a4">A4</option>
            <option value="a3">A3</option>
          </select>
        </p>
      </div>
      <label className="choice">
        <input type="checkbox" name={COVER} value="co" defaultChecked={search.has(COVER)} />
        {t(POSTING_WORDS.cover)}
      </label>
      <button type="submit">{t(POSTING_WORDS.make)}</button>
    </form>
  );
}
