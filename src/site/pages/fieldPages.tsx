import type { FieldPageQuery, FieldsPageQuery } from '../answers.ts';
import { pageBehind } from '../browse/addresses.ts';
import { ProcedureList } from '../browse/ProcedureList.tsx';
import { withFragments } from '../fragments.ts';
import { FieldLinks } from '../parts/FieldLinks.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { WORDS } from '../words.ts';
import { fieldAddress } from './fieldAddress.ts';

/** Every field with its number of procedures. */
export const fieldsPage: SitePage<FieldsPageQuery> = {
  path: '/linh-vuc',
  parameters: [],
  document: 'query FieldsPage { statistics { byField { field { code name } count } } }',
  variables: () => ({}),
  render: ({ statistics }, view) => ({
    title: view.t(WORDS.byField),
    main: (
      <FieldLinks
        fields={[...statistics.byField].sort((a, b) => a.field.name.localeCompare(b.field.name, 'vi'))}
        view={view}
        className="columns-list full"
      />
    ),
  }),
};

/** The procedures of a field that are in force. */
export const fieldPage: SitePage<FieldPageQuery> = {
  path: '/linh-vuc/:code',
  parameters: ['after', 'dia-ban'],
  document: withFragments(`query FieldPage($code: String!, $codes: [String!]!, $after: String, $place: String) {
    field(code: $code) { name count }
    procedures(filter: { fields: $codes }, first: 50, after: $after, place: $place, orderBy: NAME) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount } }`),
  variables: ({ path: { code = '' }, search }) => ({ code, codes: [code], after: given(search, 'after'), place: given(search, 'dia-ban') }),
  render: (data, view, asked) => {
    if (!data.field) return null;
    const { procedures } = data;
    return {
      title: data.field.name,
      heading: <span {...inVietnamese(view)}>{data.field.name}</span>,
      crumbs: [{ name: view.t(WORDS.byField), path: '/linh-vuc' }],
      main: (
        <ProcedureList
          procedures={procedures}
          next={pageBehind(fieldAddress(asked.path['code'] ?? ''), asked.search, 'after', procedures.pageInfo.endCursor)}
          viewpoint={{ place: given(asked.search, 'dia-ban') }}
          view={view}
        />
      ),
    };
  },
};
