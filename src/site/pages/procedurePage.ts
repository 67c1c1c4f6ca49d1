import type { ChangeLine, DecisionLink, Linked, PageEnd, VersionHead, VersionText } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { WORDS } from '../language.ts';
import type { PageView } from '../page.ts';
import { wholePage } from '../page.ts';
import { changeKind, decisionLink, facts, forceBadge, nextPage, permanentId, procedureLinks, versionTable } from '../parts/facts.ts';
import { versionText } from '../parts/versionText.ts';
import { CHANGE, DECISION_FIELDS, VERSION_HEAD, VERSION_TEXT } from '../selections.ts';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';

interface ProcedureData {
  readonly procedure: {
    readonly code: string;
    readonly name: string;
    readonly legalForce: string | null;
    readonly version: VersionText | null;
    readonly latest: { readonly id: string } | null;
    readonly versions: { readonly nodes: readonly VersionHead[]; readonly pageInfo: PageEnd };
    readonly upcoming: (ChangeLine & { readonly decision: DecisionLink }) | null;
    readonly replaces: readonly Linked[];
    readonly replacedBy: readonly Linked[];
  } | null;
}

type Shown = NonNullable<ProcedureData['procedure']>;

/** A procedure on a day: its text in force, what comes next, and its history. */
function pageAt(path: string): SitePage<ProcedureData> {
  return {
    path,
    document: `query ($code: String!, $asOf: Date, $knownAt: DateTime, $place: String, $after: String) {
      procedure(code: $code, asOf: $asOf, knownAt: $knownAt, place: $place) {
        code name legalForce version { ${VERSION_TEXT} } latest { id }
        versions(first: 50, after: $after) { nodes { ${VERSION_HEAD} } pageInfo { hasNextPage endCursor } }
        upcoming { ${CHANGE} decision { ${DECISION_FIELDS} } } replaces { code name } replacedBy { code name } } }`,
    variables: ({ path: { code, day }, search }) => ({
      code,
      asOf: day ?? given(search, 'asOf'),
      knownAt: given(search, 'knownAt'),
      place: given(search, 'place'),
      after: given(search, 'after'),
    }),
    render: ({ procedure }, view, asked) =>
      procedure &&
      wholePage(view, procedure.name, html`${head(procedure, view, asked)}${body(procedure, view)}${history(procedure, view, asked)}`),
  };
}

export const procedurePages: readonly SitePage<ProcedureData>[] = [pageAt('/thu-tuc/:code'), pageAt('/thu-tuc/:code/:day')];

function head({ code, legalForce, version, upcoming, replaces, replacedBy }: Shown, view: PageView, { path: { day } }: Asked): Html {
  const { t } = view;
  return facts([
    [t(WORDS.code), code],
    [t(WORDS.force), html`${forceBadge(legalForce, view)}${day && ` ${t(WORDS.onDay)} ${view.day(day)}`}`],
    [t(WORDS.from), version && view.day(version.inForceFrom)],
    [t(WORDS.until), version?.noLongerInForceFrom && view.day(version.noLongerInForceFrom)],
    [t(WORDS.place), version && (version.place?.name ?? t(WORDS.wholeCountry))],
    [t(WORDS.decision), version && decisionLink(version.decision, view)],
    [
      t(WORDS.upcoming),
      upcoming && html`${view.day(upcoming.effectiveFrom)}: ${changeKind(upcoming.kind, view)} (${decisionLink(upcoming.decision, view)})`,
    ],
    [t(WORDS.replaces), procedureLinks(replaces, view)],
    [t(WORDS.replacedBy), procedureLinks(replacedBy, view)],
  ]);
}

function body({ version, latest }: Shown, view: PageView): Html {
  if (version) return versionText(version, view);
  const { t } = view;
  return html`<p>${t(WORDS.noText)} ${latest && html`<a href="${view.link(`/phien-ban/${permanentId(latest.id)}`)}">${t(WORDS.seeNearest)}</a>`}</p>`;
}

function history({ code, versions: { nodes, pageInfo } }: Shown, view: PageView, { path: { day }, search }: Asked): Html {
  const next = new URLSearchParams(search);
  next.set('after', pageInfo.endCursor ?? '');
  return html`<section><h2>${view.t(WORDS.history)}</h2>${versionTable(nodes, view)}
    ${nextPage(pageInfo.hasNextPage ? `/thu-tuc/${code}${day ? `/${day}` : ''}?${next}` : null, view)}</section>`;
}
