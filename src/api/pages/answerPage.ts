import type { ErrorLog } from '../../problems/internalError.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { canonicalAddress } from '../../site/canonicalAddress.ts';
import { notYetPage, wrongQuestionPage } from '../../site/pages/problemPages.tsx';
import { renderPage } from '../../site/renderPage.tsx';
import type { Asked, Elsewhere, PageContent, PlainFile, SitePage } from '../../site/sitePage.ts';
import type { PageView } from '../../site/view.ts';
import type { Spend } from '../clients/spending.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import { logProblem, problemOf } from '../fixedQueries/problemOf.ts';
import type { FixedQuery } from '../fixedQueries/fixedQuery.ts';
import { runFixedQuery } from '../fixedQueries/fixedQuery.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problemHeaders } from '../http/problem.ts';
import { htmlAnswer, redirectAnswer, textAnswer } from './pageAnswers.ts';

interface PageRequest {
  readonly page: SitePage;
  readonly document: FixedQuery;
  readonly asked: Asked;
  readonly view: PageView;
  readonly spend: Spend;
  readonly log: ErrorLog;
  /** Where the query has no answer. */
  nothing(): HttpAnswer;
}

/** Redirects to the canonical address, else runs the page's query and renders it. */
export async function answerPage(
  { deps, schema, documents }: Pick<FixedParts, 'deps' | 'schema' | 'documents'>,
  { page, document, asked, view, spend, log, nothing }: PageRequest,
): Promise<HttpAnswer> {
  const moved = movedTo(page, view, asked);
  if (moved !== null) return redirectAnswer(301, moved);
  try {
    const variables = page.variables(asked, view);
    await spend(documents.costOf(page.document, variables, deps.follower.current()));
    const { data, restsOn, canBeKept } = await runFixedQuery(deps, schema, document(), variables);
    const content = page.render(data, view, asked);
    if (content === null) return nothing();
    const isPassing = view.condition !== null && view.condition.kind !== 'degraded';
    return {
      ...answerOf(content, view),
      canBeKept: canBeKept && !isPassing,
      restsOn: { ...restsOn, search: restsOn.search || page.showsStartLists === true },
    };
  } catch (error) {
    return problemPageOf(log, view, error);
  }
}

function answerOf(content: PageContent | Elsewhere | PlainFile, view: PageView): HttpAnswer {
  if ('redirect' in content) return redirectAnswer(303, view.link(content.redirect));
  if ('main' in content) {
    const page = renderPage(view, content);
    if (!content.isProvisional) return htmlAnswer(200, page);
    return { ...htmlAnswer(PROBLEM_CODES.STARTING.status, page), headers: [['Retry-After', '10']] };
  }
  const { contentType, text, fileName } = content;
  const headers = fileName ? ([['Content-Disposition', `attachment; filename="${fileName}"`]] as const) : [];
  return { ...textAnswer(200, contentType, text), headers };
}

/** Where the page lies, if not here; `?lang=en` is the former way to ask for English. */
function movedTo(page: SitePage, view: PageView, { path, search }: Asked): string | null {
  const language = search.get('lang') === 'en' ? 'en' : view.language;
  const rest = new URLSearchParams(search);
  rest.delete('lang');
  const [askedPath = '/'] = view.path.split('?');
  const canonical = canonicalAddress(page, askedPath, { path, search: rest });
  if (canonical === null && !search.has('lang')) return null;
  return view.link(canonical ?? askedPath + (rest.size > 0 ? `?${rest}` : ''), language);
}

function problemPageOf(log: ErrorLog, view: PageView, error: unknown): HttpAnswer {
  const told = problemOf(error);
  if (!told) throw error;
  if (told.status < 500) return htmlAnswer(told.status, wrongQuestionPage(view, told.detail, told.field));
  logProblem(log, told, error);
  return { ...htmlAnswer(told.status, notYetPage(view, told.detail)), headers: problemHeaders(told) };
}
