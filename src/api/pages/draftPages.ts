import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { draftPageAt, draftView } from '../../site/draftSite.ts';
import { notFoundPage } from '../../site/pages/problemPages.tsx';
import { withoutLanguage } from '../../site/view.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import type { ApiDeps } from '../deps.ts';
import { fixedQuery } from '../fixedQueries/fixedQuery.ts';
import { createSchema } from '../graphql/createSchema.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { createPreparedDocuments } from '../limits/preparedDocuments.ts';
import { lazily } from '../lazily.ts';
import { answerPage } from './answerPage.ts';
import { htmlAnswer } from './pageAnswers.ts';

export interface DraftPageRequest {
  /** The catalogue and its texts as if the draft were announced. */
  readonly foreseen: { readonly snapshot: Snapshot; readonly contents: ContentLoader };
  /** The page's address on the site, with its parameters: '/thu-tuc/1.001193?dia-ban=31'. */
  readonly address: string;
  /** Below which the pages of this draft lie, without a slash at the end. */
  readonly base: string;
}

export type DraftPages = (request: DraftPageRequest) => Promise<HttpAnswer>;

/**
 * Pages of the site as they would be with a draft announced. Who may see the draft is for the caller to know. They run
 * past the public caches, which hold nothing of a draft.
 */
export function createDraftPages(deps: ApiDeps): DraftPages {
  const parts = lazily(() => {
    const schema = createSchema();
    return { schema, documents: createPreparedDocuments(schema) };
  });
  return async ({ foreseen: { snapshot, contents }, address, base }) => {
    const today = dayInVietNam(deps.clock());
    const view = draftView({ address, today, base, publicUrl: deps.settings.publicUrl ?? '' });
    const { pathname, searchParams: search } = new URL(withoutLanguage(address), 'http://page');
    const nothing = () => htmlAnswer(PROBLEM_CODES.NOT_FOUND.status, notFoundPage(view));
    const found = draftPageAt(pathname);
    if (!found) return nothing();
    const { page, path } = found;
    const document = fixedQuery(parts().schema, page.path, page.document);
    const foreseeing = { ...deps, contents, follower: { ...deps.follower, current: () => snapshot } };
    return answerPage(
      { deps: foreseeing, ...parts() },
      { page, document, asked: { path, search }, view, spend: async () => null, log: deps.log, nothing },
    );
  };
}
