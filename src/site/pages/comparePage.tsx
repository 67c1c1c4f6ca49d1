import { PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import type { ComparePageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { Day } from '../parts/Day.tsx';
import { Differences } from '../parts/Differences.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { ChooseTwo } from '../parts/ChooseTwo.tsx';
import { DecisionLink, permanentId, procedureAddress, versionAddress } from '../parts/links.tsx';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

type Compared = NonNullable<ComparePageQuery['after']>;
type Earlier = NonNullable<ComparePageQuery['before']>;

/** Two versions side by side: which parts differ, and how. */
export const comparePage: SitePage<ComparePageQuery> = {
  path: '/thu-tuc/:code/so-sanh',
  parameters: ['tu', 'den'],
  document: withFragments(`query ComparePage($from: ID!, $to: ID!, $code: String!) {
    procedure(code: $code) { versions(first: 100) { nodes { ...VersionHead } } }
    before: version(id: $from) { ...VersionHead }
    after: version(id: $to) { ...VersionHead differences(from: $from) { ...Difference } } }`),
  variables: ({ path: { code }, search }) => ({ from: given(search, 'tu') ?? '', to: given(search, 'den') ?? '', code }),
  render: ({ before, after, procedure }, view) => {
    if (!before || !after) return null;
    return {
      title: `${view.t(WORDS.compareTwo)}: ${after.name}`,
      heading: (
        <>
          {view.t(WORDS.compareTwo)}: <span {...inVietnamese(view)}>{after.name}</span>
        </>
      ),
      isIndexed: false,
      crumbs: [
        { name: after.code, path: procedureAddress(after.code) },
        { name: view.t(WORDS.history), path: procedureAddress(after.code, {}, '/lich-su') },
      ],
      main: (
        <>
          <Comparison before={before} after={after} view={view} />
          <ChooseOthers before={before} after={after} versions={procedure?.versions.nodes ?? []} view={view} />
        </>
      ),
    };
  },
};

function Comparison({ before, after, view }: { readonly before: Earlier; readonly after: Compared; readonly view: PageView }) {
  const { t } = view;
  const parts = after.differences.map(({ part }) => t(labelOf(PROCEDURE_PART_LABELS, part)).toLowerCase());
  return (
    <>
      <Facts
        facts={[
          [t(WORDS.earlierVersion), <Named key="before" version={before} view={view} />],
          [t(WORDS.laterVersion), <Named key="after" version={after} view={view} />],
        ]}
      />
      <p role="status">
        {parts.length === 0 ? t(WORDS.noDifference) : `${t(WORDS.differencesIn)} ${view.number(parts.length)}: ${parts.join(', ')}.`}
      </p>
      {parts.length > 0 && <h2>{t(WORDS.differences)}</h2>}
      <Differences differences={after.differences} view={view} />
    </>
  );
}

interface ChooseOthersProps {
  readonly before: Earlier;
  readonly after: Compared;
  readonly versions: readonly Earlier[];
  readonly view: PageView;
}

/** The choice of two others; texts of a place are no national versions, so they are not among them. */
function ChooseOthers({ before, after, versions, view }: ChooseOthersProps) {
  const ids = versions.map(({ id }) => permanentId(id));
  const [from, to] = [permanentId(before.id), permanentId(after.id)];
  if (ids.length < 3 || !ids.includes(from) || !ids.includes(to)) return null;
  return <ChooseTwo code={after.code} versions={versions} from={from} to={to} view={view} />;
}

function Named({ version, view }: { readonly version: Earlier; readonly view: PageView }) {
  return (
    <>
      <a href={view.link(versionAddress(version.id))}>
        {view.t(WORDS.from)} <Day day={version.inForceFrom} view={view} />
      </a>{' '}
      (<DecisionLink decision={version.decision} view={view} />)
      {version.place && <span {...inVietnamese(view)}> · {version.place.name}</span>}
    </>
  );
}
