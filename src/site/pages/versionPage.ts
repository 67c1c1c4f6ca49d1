import { PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import type { VersionText } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { labelOf, WORDS } from '../language.ts';
import type { PageView } from '../page.ts';
import { wholePage } from '../page.ts';
import { changeKind, decisionLink, facts, forceBadge, permanentId } from '../parts/facts.ts';
import { versionText } from '../parts/versionText.ts';
import { VERSION_TEXT } from '../selections.ts';
import type { SitePage } from '../sitePage.ts';

interface Difference {
  readonly part: string;
  readonly words: readonly { readonly kind: string; readonly text: string }[];
}

interface VersionData {
  readonly version: (VersionText & { readonly hash: string | null; readonly differences: readonly Difference[] }) | null;
}

/** One version under its permanent address, with its changes. */
export const versionPage: SitePage<VersionData> = {
  path: '/phien-ban/:id',
  document: `query ($id: ID!) { version(id: $id) { ${VERSION_TEXT} hash differences { part words { kind text } } } }`,
  variables: ({ path: { id } }) => ({ id }),
  render: ({ version }, view) => {
    if (!version) return null;
    const { t } = view;
    const head = facts([
      [t(WORDS.code), html`<a href="${view.link(`/thu-tuc/${version.code}`)}">${version.code}</a>`],
      [t(WORDS.force), forceBadge(version.legalForce, view)],
      [t(WORDS.change), changeKind(version.changeKind, view)],
      [t(WORDS.from), view.day(version.inForceFrom)],
      [t(WORDS.until), version.noLongerInForceFrom && view.day(version.noLongerInForceFrom)],
      [t(WORDS.place), version.place?.name ?? t(WORDS.wholeCountry)],
      [t(WORDS.decision), decisionLink(version.decision, view)],
      [t(WORDS.permanentId), html`<code>${permanentId(version.id)}</code>`],
      [t(WORDS.hash), version.hash && html`<code>${version.hash}</code>`],
    ]);
    return wholePage(view, version.name, html`${head}${differences(version.differences, view)}${versionText(version, view)}`);
  },
};

function differences(parts: readonly Difference[], { t }: PageView): Html | null {
  if (parts.length === 0) return null;
  const word = ({ kind, text }: Difference['words'][number]) =>
    kind === 'KEPT' ? text : kind === 'ADDED' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  return html`<section><h2>${t(WORDS.differences)}</h2>${parts.map(
    ({ part, words }) =>
      html`<details><summary>${t(labelOf(PROCEDURE_PART_LABELS, part))}</summary><p class="text">${words.map(word)}</p></details>`,
  )}</section>`;
}
