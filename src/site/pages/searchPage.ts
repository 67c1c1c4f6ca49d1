import type { DecisionLink, Linked, PageEnd } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { WORDS } from '../language.ts';
import type { PageView } from '../page.ts';
import { wholePage } from '../page.ts';
import { decisionLink, nextPage, procedureLinks } from '../parts/facts.ts';
import { DECISION_FIELDS } from '../selections.ts';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';

interface Result {
  readonly node: Linked & { readonly version: { readonly place: { readonly name: string } | null } | null };
  readonly twins: readonly Linked[];
  readonly highlights: readonly {
    readonly part: string;
    readonly fragments: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
}

interface SearchData {
  readonly search?: {
    readonly edges: readonly Result[];
    readonly pageInfo: PageEnd;
    readonly totalCount: number;
    readonly interpretedAs: string | null;
    readonly isComplete: boolean;
    readonly confidence: string;
    readonly notice: string | null;
    readonly didYouMean: readonly string[];
  };
  readonly procedures?: { readonly totalCount: number };
  readonly decisions?: { readonly nodes: readonly DecisionLink[] };
}

/** The search box and the results. */
export const searchPage: SitePage<SearchData> = {
  path: '/',
  document: `query ($hasQuery: Boolean!, $query: String!, $after: String, $asOf: Date, $place: String) {
    search(query: $query, first: 20, after: $after, asOf: $asOf, place: $place) @include(if: $hasQuery) {
      edges { node { code name version { place { name } } } twins { code name } highlights { part fragments { text isMatch } } }
      pageInfo { hasNextPage endCursor } totalCount interpretedAs confidence notice didYouMean isComplete }
    procedures(first: 1) @skip(if: $hasQuery) { totalCount }
    decisions(last: 10) @skip(if: $hasQuery) { nodes { ${DECISION_FIELDS} } } }`,
  variables: ({ search }) => ({
    hasQuery: given(search, 'q') !== undefined,
    query: given(search, 'q') ?? '',
    after: given(search, 'after'),
    asOf: given(search, 'asOf'),
    place: given(search, 'place'),
  }),
  render: (data, view, asked) => {
    const query = given(asked.search, 'q');
    const title = query ? `${query} – ${view.t(WORDS.search)}` : view.t(WORDS.search);
    return wholePage(view, title, html`${form(view, asked)}${data.search ? found(data.search, view, asked) : start(data, view)}`);
  },
};

function form({ t, language }: PageView, { search }: Asked): Html {
  const value = (name: string) => given(search, name) ?? '';
  return html`<form role="search" action="/" method="get">
    ${language === 'en' && html`<input type="hidden" name="lang" value="en">`}
    <p><label for="q">${t(WORDS.searchFor)}</label><input id="q" name="q" type="search" value="${value('q')}" maxlength="500" autocomplete="off"></p>
    <p><label for="asOf">${t(WORDS.asOf)}</label><input id="asOf" name="asOf" type="date" value="${value('asOf')}">
    <label for="place">${t(WORDS.placeCode)}</label><input id="place" name="place" value="${value('place')}" size="16"></p>
    <p><button type="submit">${t(WORDS.search)}</button></p></form>`;
}

function start({ procedures, decisions }: SearchData, view: PageView): Html {
  const { t } = view;
  return html`<p><strong>${procedures?.totalCount ?? 0}</strong> ${t(WORDS.inForceNow)}</p>
    <section><h2>${t(WORDS.newestDecisions)}</h2><ul>${[...(decisions?.nodes ?? [])]
      .reverse()
      .map(
        (decision) =>
          html`<li>${decisionLink(decision, view)}${decision.title && html`<br><span class="text">${decision.title}</span>`}</li>`,
      )}</ul></section>`;
}

function found(answer: NonNullable<SearchData['search']>, view: PageView, asked: Asked): Html {
  const { t } = view;
  const other = (query: string) => view.link(`/?${new URLSearchParams({ q: query })}`);
  return html`
    ${!answer.isComplete && html`<p role="status"><strong>${t(WORDS.beingIndexed)}</strong></p>`}
    ${answer.isComplete && answer.notice && html`<p role="status"><strong>${answer.notice}</strong></p>`}
    ${answer.interpretedAs && html`<p>${t(WORDS.understoodAs)}: <strong>${answer.interpretedAs}</strong></p>`}
    ${answer.didYouMean.length > 0 && html`<p>${t(WORDS.didYouMean)}: ${answer.didYouMean.map((query) => html`<a href="${other(query)}">${query}</a> `)}</p>`}
    ${(answer.isComplete || answer.totalCount > 0) && html`<p role="status">${answer.totalCount > 0 ? `${answer.totalCount} ${t(WORDS.results)}` : t(WORDS.noResults)}</p>`}
    ${answer.confidence === 'LOW' && answer.totalCount > 0 && html`<p>${t(WORDS.uncertain)}</p>`}
    <ol class="results">${answer.edges.map((result) => resultItem(result, view, asked))}</ol>
    ${nextPage(answer.pageInfo.hasNextPage ? pageBehind(asked, answer.pageInfo.endCursor) : null, view)}`;
}

function resultItem({ node, twins, highlights }: Result, view: PageView, { search }: Asked): Html {
  const name = highlights.find(({ part }) => part === 'NAME')?.fragments ?? [{ text: node.name, isMatch: false }];
  const [asOf, place] = [given(search, 'asOf'), given(search, 'place')];
  const address = `/thu-tuc/${node.code}${asOf ? `/${asOf}` : ''}${place ? `?${new URLSearchParams({ place })}` : ''}`;
  return html`<li><a href="${view.link(address)}">${name.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text))}</a>
    <small>${node.code}${node.version?.place && ` · ${node.version.place.name}`}</small>
    ${twins.length > 0 && html`<details><summary>${view.t(WORDS.twins)} (${twins.length})</summary>${procedureLinks(twins, view)}</details>`}</li>`;
}

function pageBehind({ search }: Asked, cursor: string | null): string {
  const next = new URLSearchParams(search);
  next.set('after', cursor ?? '');
  return `/?${next}`;
}
