import { addDays, isCalendarDate } from '../../domain/values/calendarDate.ts';
import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { DecisionsPageQuery } from '../answers.ts';
import { KINDS } from '../changes/changeQuestion.ts';
import { withFragments } from '../fragments.ts';
import { CheckBoxes } from '../parts/CheckBoxes.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { Asked, SitePage } from '../sitePage.ts';
import { given, givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { pageBehind } from './addresses.ts';
import { BROWSE_WORDS } from './browseWords.ts';
import { DecisionList } from './DecisionList.tsx';
import { NameForm } from './NameForm.tsx';

const PARAMETERS = ['q', 'co-quan', 'dia-ban', 'tu', 'den', 'loai', 'before'] as const;

/** Announced decisions, the newest first, narrowed by words, authority, place, days and what their lines do. */
export const decisionsPage: SitePage<DecisionsPageQuery> = {
  path: '/quyet-dinh',
  parameters: PARAMETERS,
  document: withFragments(`query DecisionsPage($filter: DecisionFilter, $before: String, $body: String!, $hasBody: Boolean!) {
    decisions(filter: $filter, last: 30, before: $before) { nodes { ...DecisionItem } pageInfo { hasPreviousPage startCursor } totalCount }
    authority(code: $body) @include(if: $hasBody) { code name } }`),
  variables: ({ search }) => ({
    filter: decisionFilterOf(search),
    before: given(search, 'before'),
    body: given(search, 'co-quan') ?? '',
    hasBody: given(search, 'co-quan') !== undefined,
  }),
  render: (data, view, asked) => ({
    title: view.t(BROWSE_WORDS.decisions),
    canonical: '/quyet-dinh',
    isIndexed: asked.search.size === 0,
    main: <Decisions data={data} view={view} asked={asked} />,
  }),
};

function decisionFilterOf(search: URLSearchParams): Record<string, unknown> {
  const [from, to] = [dayOf(search, 'tu'), dayOf(search, 'den')];
  const kinds = givenAll(search, 'loai').filter((kind) => KINDS.some((known) => known === kind));
  const query = given(search, 'q');
  const body = given(search, 'co-quan');
  const place = given(search, 'dia-ban');
  return {
    ...(query ? { query } : {}),
    ...(body ? { issuingAuthority: body } : {}),
    ...(place ? { place } : {}),
    ...(from ? { issuedFrom: from } : {}),
    ...(to ? { issuedUntil: addDays(from && from > to ? from : to, 1) } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  };
}

function dayOf(search: URLSearchParams, name: 'tu' | 'den'): string | undefined {
  const day = given(search, name);
  return day && isCalendarDate(day) ? day : undefined;
}

interface DecisionsProps {
  readonly data: DecisionsPageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}

function Decisions({ data: { decisions, authority }, view, asked: { search } }: DecisionsProps) {
  const { t } = view;
  const older = pageBehind('/quyet-dinh', search, 'before', decisions.pageInfo.startCursor);
  return (
    <>
      {authority && <p {...inVietnamese(view)}>{authority.name}</p>}
      <DecisionForm search={search} view={view} />
      <p role="status">
        {decisions.totalCount === 0
          ? t(BROWSE_WORDS.noDecisions)
          : `${t(BROWSE_WORDS.found)} ${view.number(decisions.totalCount)} ${t(BROWSE_WORDS.decisionsFound)}.`}
      </p>
      <DecisionList decisions={[...decisions.nodes].reverse()} view={view} />
      {decisions.pageInfo.hasPreviousPage && (
        <p>
          <a className="button" rel="next" href={view.link(older)}>
            {t(BROWSE_WORDS.olderPage)}
          </a>
        </p>
      )}
    </>
  );
}

function DecisionForm({ search, view }: { readonly search: URLSearchParams; readonly view: PageView }) {
  const { t } = view;
  return (
    <NameForm action="/quyet-dinh" label={BROWSE_WORDS.decisionWords} field="q" name={given(search, 'q') ?? ''} view={view}>
      {(['co-quan', 'dia-ban'] as const).map((name) => {
        const value = given(search, name);
        return value && <input key={name} type="hidden" name={name} value={value} />;
      })}
      <details open={['tu', 'den', 'loai'].some((name) => search.has(name))}>
        <summary>{t(WORDS.narrow)}</summary>
        <div className="fields">
          <p>
            <label htmlFor="tu">{t(BROWSE_WORDS.signedFrom)}</label>
            <input id="tu" name="tu" type="date" defaultValue={dayOf(search, 'tu')} />
          </p>
          <p>
            <label htmlFor="den">{t(BROWSE_WORDS.signedTo)}</label>
            <input id="den" name="den" type="date" defaultValue={dayOf(search, 'den')} />
          </p>
        </div>
        <CheckBoxes name="loai" legend={t(WORDS.change)} values={KINDS} labels={CHANGE_KIND_LABELS} search={search} view={view} />
        <button type="submit">{t(WORDS.apply)}</button>
      </details>
    </NameForm>
  );
}
