import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { FeedPageQuery, ProcedureFeedPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { procedureAddress } from '../parts/links.tsx';
import type { PlainFile, SitePage } from '../sitePage.ts';
import { WORDS } from '../words.ts';
import { atomFeed } from './atomFeed.ts';
import { CHANGE_PARAMETERS, changeFilterOf } from './changeQuestion.ts';

const ENTRIES = 50;
const ENTRY = '{ nodes { ...ChangeHead id decision { announcedAt } } }';

/** The newest changes as an Atom feed, narrowed as the page of changes. */
export const feedPage: SitePage<FeedPageQuery> = {
  path: '/feed.atom',
  parameters: CHANGE_PARAMETERS,
  document: withFragments(
    `query FeedPage($filter: ChangeFilter) { changes(filter: $filter, last: ${ENTRIES}) ${ENTRY} catalog { lastAnnouncedAt } }`,
  ),
  variables: ({ search }, view) => ({ filter: changeFilterOf(search, view) }),
  render: ({ changes, catalog }, view) =>
    feedFile(
      atomFeed({ title: WORDS.changesFeed.vi, page: '/thay-doi', updatedAt: catalog.lastAnnouncedAt, changes: changes.nodes }, view),
    ),
};

/** The changes of one procedure, for whoever depends on it. */
export const procedureFeedPage: SitePage<ProcedureFeedPageQuery> = {
  path: '/thu-tuc/:code/feed.atom',
  parameters: [],
  document: withFragments(`query ProcedureFeedPage($code: String!, $codes: [String!]!) {
    procedure(code: $code) { code name } changes(filter: { codes: $codes }, last: ${ENTRIES}) ${ENTRY} catalog { lastAnnouncedAt } }`),
  variables: ({ path: { code = '' } }) => ({ code, codes: [code] }),
  canonicalPath: ({ path: { code = '' } }) =>
    procedureAddress(parseProcedureCode(code)?.code ?? encodeURIComponent(code), {}, '/feed.atom'),
  render: ({ procedure, changes, catalog }, view) =>
    procedure &&
    feedFile(
      atomFeed(
        { title: procedure.name, page: procedureAddress(procedure.code), updatedAt: catalog.lastAnnouncedAt, changes: changes.nodes },
        view,
      ),
    ),
};

function feedFile(text: string): PlainFile {
  return { contentType: 'application/atom+xml; charset=utf-8', text };
}
