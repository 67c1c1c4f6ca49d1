import type { ChangeLine, PageEnd } from '../answers.ts';
import { html } from '../html.ts';
import { WORDS } from '../language.ts';
import { wholePage } from '../page.ts';
import { changeTable, facts, nextPage } from '../parts/facts.ts';
import { CHANGE } from '../selections.ts';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';

interface DecisionData {
  readonly node: {
    readonly number: string;
    readonly title: string | null;
    readonly issuingAuthority: { readonly name: string };
    readonly signer: string | null;
    readonly issuedOn: string;
    readonly effectiveFrom: string;
    readonly announcedAt: string;
    readonly documentUrl: string | null;
    readonly hash: string;
    readonly lines: { readonly nodes: readonly ChangeLine[]; readonly pageInfo: PageEnd; readonly totalCount: number };
  } | null;
}

/** One decision and its lines. */
export const decisionPage: SitePage<DecisionData> = {
  path: '/quyet-dinh/:issuedOn/:authority/:number',
  document: `query ($id: ID!, $after: String) { node(id: $id) { ... on Decision {
    number title issuingAuthority { name } signer issuedOn effectiveFrom announcedAt documentUrl hash
    lines(first: 100, after: $after) { nodes { ${CHANGE} } pageInfo { hasNextPage endCursor } totalCount } } } }`,
  variables: ({ path: { issuedOn, authority, number }, search }) => ({
    id: `decision:${issuedOn}/${authority}/${number}`,
    after: given(search, 'after'),
  }),
  render: ({ node: decision }, view, asked) => {
    if (!decision) return null;
    const { t } = view;
    const { issuedOn, authority, number } = asked.path;
    const { nodes, pageInfo, totalCount } = decision.lines;
    const head = facts([
      [t(WORDS.decidedBy), decision.issuingAuthority.name],
      [t(WORDS.signer), decision.signer],
      [t(WORDS.issuedOn), view.day(decision.issuedOn)],
      [t(WORDS.effectiveFrom), view.day(decision.effectiveFrom)],
      [t(WORDS.announcedAt), html`<time datetime="${decision.announcedAt}">${decision.announcedAt}</time>`],
      [
        t(WORDS.document),
        decision.documentUrl && /^https?:\/\//i.test(decision.documentUrl)
          ? html`<a href="${decision.documentUrl}">${decision.documentUrl}</a>`
          : null,
      ],
      [t(WORDS.hash), html`<code>${decision.hash}</code>`],
    ]);
    const behind = `/quyet-dinh/${issuedOn}/${authority}/${number}?${new URLSearchParams({ after: pageInfo.endCursor ?? '' })}`;
    const content = html`${decision.title && html`<p class="text">${decision.title}</p>`}${head}
      <section><h2>${t(WORDS.lines)} (${totalCount})</h2>${changeTable(nodes, view)}${nextPage(pageInfo.hasNextPage ? behind : null, view)}</section>`;
    return wholePage(view, `${t(WORDS.decision)} ${decision.number}`, content);
  },
};
