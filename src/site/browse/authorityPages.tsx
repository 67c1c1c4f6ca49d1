import type { ReactNode } from 'react';
import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { AuthoritiesPageQuery, AuthorityPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { authorityAddress, pageBehind, placeAddress } from './addresses.ts';
import { BROWSE_WORDS } from './browseWords.ts';
import { DecisionList } from './DecisionList.tsx';
import { NameForm } from './NameForm.tsx';
import { ProcedureList } from './ProcedureList.tsx';

type Counted = AuthoritiesPageQuery['statistics']['byAuthority'];

/** Every authority that announced something in force, and a way to find any other by its name. */
export const authoritiesPage: SitePage<AuthoritiesPageQuery> = {
  path: '/co-quan',
  parameters: ['ten'],
  document: `query AuthoritiesPage($name: String, $hasName: Boolean!) {
    statistics { byAuthority { authority { code name level } count } }
    found: authorities(query: $name, first: 50) @include(if: $hasName) { nodes { code name } } }`,
  variables: ({ search }) => ({ name: given(search, 'ten'), hasName: given(search, 'ten') !== undefined }),
  render: (data, view, { search }) => ({
    title: view.t(BROWSE_WORDS.bodies),
    canonical: '/co-quan',
    main: (
      <>
        <NameForm action="/co-quan" label={BROWSE_WORDS.bodyName} name={given(search, 'ten') ?? ''} view={view} />
        {data.found ? <Found found={data.found.nodes} view={view} /> : <ByLevel counted={data.statistics.byAuthority} view={view} />}
      </>
    ),
  }),
};

function Found({ found, view }: { readonly found: readonly { readonly code: string; readonly name: string }[]; readonly view: PageView }) {
  if (found.length === 0) return <p role="status">{view.t(BROWSE_WORDS.noSuchBody)}</p>;
  return (
    <ul>
      {found.map((authority) => (
        <li key={authority.code}>
          <AuthorityLink authority={authority} view={view} />
        </li>
      ))}
    </ul>
  );
}

function ByLevel({ counted, view }: { readonly counted: Counted; readonly view: PageView }) {
  const levels = [...new Set(counted.map(({ authority }) => authority.level))];
  return (
    <>
      <p>{view.t(BROWSE_WORDS.bodiesHint)}</p>
      {levels.map((level) => (
        <section key={level} className="full" aria-labelledby={level.toLowerCase()}>
          <h2 id={level.toLowerCase()}>{view.t(labelOf(GOVERNMENT_LEVEL_LABELS, level))}</h2>
          <ul className="columns-list">
            {counted
              .filter(({ authority }) => authority.level === level)
              .map(({ authority, count }) => (
                <li key={authority.code}>
                  <AuthorityLink authority={authority} view={view} /> <small>{view.number(count)}</small>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function AuthorityLink({
  authority: { code, name },
  view,
}: {
  readonly authority: { readonly code: string; readonly name: string };
  readonly view: PageView;
}) {
  return (
    <a href={view.link(authorityAddress(code))} {...inVietnamese(view)}>
      {name}
    </a>
  );
}

/** One authority: who it is, its newest decisions, and its procedures. */
export const authorityPage: SitePage<AuthorityPageQuery> = {
  path: '/co-quan/:code',
  parameters: ['after', 'theo'],
  document: withFragments(`query AuthorityPage($code: String!, $codes: [String!]!, $after: String, $isDecided: Boolean!) {
    authority(code: $code) { code name level endedOn parent { code name } place { id name } predecessors { code name } successors { code name } }
    announced: procedures(filter: { issuingAuthorities: $codes }, first: 50, after: $after, orderBy: NAME) @skip(if: $isDecided) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount }
    decided: procedures(filter: { responsibleAuthorities: $codes }, first: 50, after: $after, orderBy: NAME) @include(if: $isDecided) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount }
    decisions(filter: { issuingAuthority: $code }, last: 3) { nodes { ...DecisionItem } totalCount } }`),
  variables: ({ path: { code = '' }, search }) => ({
    code,
    codes: [code],
    after: given(search, 'after'),
    isDecided: given(search, 'theo') === 'giai-quyet',
  }),
  render: (data, view, asked) =>
    data.authority && {
      title: data.authority.name,
      heading: <span {...inVietnamese(view)}>{data.authority.name}</span>,
      canonical: authorityAddress(data.authority.code),
      crumbs: [{ name: view.t(BROWSE_WORDS.bodies), path: '/co-quan' }],
      main: <Authority data={data} authority={data.authority} view={view} asked={asked} />,
    },
};

interface AuthorityProps {
  readonly data: AuthorityPageQuery;
  readonly authority: NonNullable<AuthorityPageQuery['authority']>;
  readonly view: PageView;
  readonly asked: Asked;
}

function Authority({ data, authority, view, asked: { search } }: AuthorityProps) {
  const { t } = view;
  const address = authorityAddress(authority.code);
  const procedures = data.announced ?? data.decided;
  return (
    <>
      <AuthorityFacts authority={authority} view={view} />
      <section className="full" aria-labelledby="thu-tuc">
        <h2 id="thu-tuc">{t(WORDS.procedure)}</h2>
        <nav className="actions" aria-label={t(BROWSE_WORDS.chooseList)}>
          <ListLink address={address} isShown={data.announced !== undefined} view={view}>
            {t(BROWSE_WORDS.announcedHere)}
          </ListLink>
          <ListLink address={`${address}?theo=giai-quyet`} isShown={data.decided !== undefined} view={view}>
            {t(BROWSE_WORDS.decidedHere)}
          </ListLink>
        </nav>
        {procedures && (
          <ProcedureList procedures={procedures} next={pageBehind(address, search, 'after', procedures.pageInfo.endCursor)} view={view} />
        )}
      </section>
      {data.decisions.totalCount > 0 && (
        <section aria-labelledby="quyet-dinh">
          <h2 id="quyet-dinh">{t(BROWSE_WORDS.newestDecisions)}</h2>
          <DecisionList decisions={[...data.decisions.nodes].reverse()} view={view} />
          <p>
            <a href={view.link(`/quyet-dinh?${new URLSearchParams({ 'co-quan': authority.code })}`)}>
              {t(BROWSE_WORDS.allDecisions)} ({view.number(data.decisions.totalCount)})
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function AuthorityFacts({ authority, view }: Pick<AuthorityProps, 'authority' | 'view'>) {
  const { t } = view;
  const { level, parent, place, predecessors, successors } = authority;
  return (
    <Facts
      facts={[
        [t(BROWSE_WORDS.level), t(labelOf(GOVERNMENT_LEVEL_LABELS, level))],
        [t(BROWSE_WORDS.above), parent && <AuthorityLink authority={parent} view={view} />],
        [
          t(WORDS.place),
          place && (
            <a href={view.link(placeAddress(place.id))} {...inVietnamese(view)}>
              {place.name}
            </a>
          ),
        ],
        [t(BROWSE_WORDS.formerNames), names(predecessors, view)],
        [t(BROWSE_WORDS.laterNames), names(successors, view)],
      ]}
    />
  );
}

function names(authorities: readonly { readonly code: string; readonly name: string }[], view: PageView): ReactNode {
  if (authorities.length === 0) return null;
  return (
    <ul>
      {authorities.map((authority) => (
        <li key={authority.code}>
          <AuthorityLink authority={authority} view={view} />
        </li>
      ))}
    </ul>
  );
}

interface ListLinkProps {
  readonly address: string;
  readonly isShown: boolean;
  readonly view: PageView;
  readonly children: ReactNode;
}

function ListLink({ address, isShown, view, children }: ListLinkProps) {
  return (
    <a className="button" href={view.link(address)} aria-current={isShown ? 'true' : undefined}>
      {children}
    </a>
  );
}
