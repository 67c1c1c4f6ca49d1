import { HANDLER_ROLE_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChangeLine, NumberedLink, PageEnd } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { labelOf, WORDS } from '../language.ts';
import type { PageView } from '../page.ts';
import { wholePage } from '../page.ts';
import { changeTable, facts, nextPage, numberedLink } from '../parts/facts.ts';
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
    readonly corrects: NumberedLink | null;
    readonly correctedBy: readonly NumberedLink[];
    readonly revokedBy: NumberedLink | null;
    readonly printedCounts: { readonly total: number };
    readonly derivedCounts: { readonly total: number };
    readonly withdrawnCounts: { readonly total: number };
    readonly legalBasis: readonly { readonly number: string; readonly title: string | null }[];
    readonly handling: {
      readonly approvedBy: HandlerData | null;
      readonly announcedBy: HandlerData | null;
      readonly answers: readonly { readonly code: string; readonly question: string; readonly answer: string }[];
    } | null;
    readonly lines: { readonly nodes: readonly ChangeLine[]; readonly pageInfo: PageEnd; readonly totalCount: number };
  } | null;
}

interface HandlerData {
  readonly role: string;
  readonly authority: { readonly name: string } | null;
}

/** A decision and its lines, with their corrections. */
export const decisionPage: SitePage<DecisionData> = {
  path: '/quyet-dinh/:issuedOn/:authority/:number',
  document: `query ($id: ID!, $after: String) { node(id: $id) { ... on Decision {
    number title issuingAuthority { name } signer issuedOn effectiveFrom announcedAt documentUrl hash
    corrects { number url } correctedBy { number url } revokedBy { number url }
    printedCounts { total } derivedCounts { total } withdrawnCounts { total } legalBasis { number title }
    handling { approvedBy { role authority { name } } announcedBy { role authority { name } } answers { code question answer } }
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
      [t(WORDS.corrects), decision.corrects && numberedLink(decision.corrects, view)],
      [t(WORDS.correctedBy), numberedLinks(decision.correctedBy, view)],
      [t(WORDS.legalBasisOfDecision), decision.legalBasis.map(({ number, title }) => (title ? `${number}: ${title}` : number)).join('; ')],
      [t(WORDS.printedLines), isPlain(decision) ? null : String(decision.printedCounts.total)],
      [t(WORDS.derivedLines), countOrNothing(decision.derivedCounts)],
      [t(WORDS.withdrawnLines), countOrNothing(decision.withdrawnCounts)],
      [t(WORDS.approvedBy), handlerText(decision.handling?.approvedBy, view)],
      [t(WORDS.announcedBy), handlerText(decision.handling?.announcedBy, view)],
      [t(WORDS.hash), html`<code>${decision.hash}</code>`],
    ]);
    const behind = `/quyet-dinh/${issuedOn}/${authority}/${number}?${new URLSearchParams({ after: pageInfo.endCursor ?? '' })}`;
    const revoked =
      decision.revokedBy && html`<p role="note"><strong>${t(WORDS.revoked)} ${numberedLink(decision.revokedBy, view)}.</strong></p>`;
    const content = html`${revoked}${decision.title && html`<p class="text">${decision.title}</p>`}${head}
      <section><h2>${t(WORDS.lines)} (${totalCount})</h2>${changeTable(nodes, view)}${nextPage(pageInfo.hasNextPage ? behind : null, view)}</section>${explanations(decision.handling?.answers ?? [], view)}`;
    return wholePage(view, `${t(WORDS.decision)} ${decision.number}`, content);
  },
};

type Decision = NonNullable<DecisionData['node']>;

/** Nothing was derived or withdrawn: the number of lines is enough. */
function isPlain({ derivedCounts, withdrawnCounts }: Decision): boolean {
  return derivedCounts.total === 0 && withdrawnCounts.total === 0;
}

function countOrNothing({ total }: { readonly total: number }): string | null {
  return total === 0 ? null : String(total);
}

function numberedLinks(decisions: readonly NumberedLink[], view: PageView): Html | null {
  if (decisions.length === 0) return null;
  return html`${decisions.map((decision, i) => html`${i > 0 && ', '}${numberedLink(decision, view)}`)}`;
}

function handlerText(handler: HandlerData | null | undefined, { t }: PageView): string | null {
  if (!handler) return null;
  return [t(labelOf(HANDLER_ROLE_LABELS, handler.role)), handler.authority?.name].filter(Boolean).join(', ');
}

function explanations(answers: NonNullable<Decision['handling']>['answers'], { t }: PageView): Html | null {
  if (answers.length === 0) return null;
  return html`<section><h2>${t(WORDS.explanations)}</h2><dl>${answers.map(
    ({ question, answer }) => html`<dt>${question}</dt><dd class="text">${answer}</dd>`,
  )}</dl></section>`;
}
