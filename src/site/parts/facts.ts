import { CHANGE_KIND_LABELS, LEGAL_FORCE_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChangeLine, DecisionLink, Linked, NumberedLink, VersionHead } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { labelOf, WORDS } from '../language.ts';
import type { PageView } from '../page.ts';

/** A list of terms and values; terms without a value are left out. */
export function facts(rows: readonly (readonly [term: string, value: Html | string | null | undefined])[]): Html {
  return html`<dl>${rows.map(([term, value]) => value !== null && value !== undefined && value !== '' && html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

export function decisionLink(decision: DecisionLink, view: PageView): Html {
  return html`<a href="${view.link(localPath(decision.url))}">${decision.number}</a>, ${view.day(decision.issuedOn)}, ${decision.issuingAuthority.name}`;
}

export function procedureLinks(procedures: readonly Linked[], view: PageView): Html | null {
  if (procedures.length === 0) return null;
  return html`<ul>${procedures.map(({ code, name }) => html`<li><a href="${view.link(`/thu-tuc/${code}`)}">${name}</a> <small>${code}</small></li>`)}</ul>`;
}

export function forceBadge(force: string | null, { t }: PageView): Html {
  return force === null
    ? html`<span class="force">${t(WORDS.unknownForce)}</span>`
    : html`<span class="force ${force.toLowerCase()}">${t(labelOf(LEGAL_FORCE_LABELS, force))}</span>`;
}

export function changeKind(kind: string, { t }: PageView): string {
  return t(labelOf(CHANGE_KIND_LABELS, kind));
}

/** Versions as rows, each leading to its own page. */
export function versionTable(versions: readonly VersionHead[], view: PageView): Html {
  const { t, day } = view;
  const rows = versions.map(
    (version) => html`<tr><td><a href="${view.link(`/phien-ban/${permanentId(version.id)}`)}">${day(version.inForceFrom)}</a></td>
      <td>${version.noLongerInForceFrom && day(version.noLongerInForceFrom)}</td>
      <td>${changeKind(version.changeKind, view)}</td><td>${version.place?.name ?? t(WORDS.wholeCountry)}</td>
      <td>${decisionLink(version.decision, view)}</td></tr>`,
  );
  const heads = [WORDS.from, WORDS.until, WORDS.change, WORDS.place, WORDS.decision];
  return table(heads.map(t), rows);
}

/** A decision's lines as rows. */
export function changeTable(lines: readonly ChangeLine[], view: PageView): Html {
  const { t } = view;
  const rows = lines.map(
    (line) => html`<tr><td>${line.position}</td><td>${line.code}</td>
      <td><a href="${view.link(line.version ? `/phien-ban/${permanentId(line.version.id)}` : `/thu-tuc/${line.code}`)}">${line.name}</a></td>
      <td>${changeKind(line.kind, view)}${whatBecameOf(line, view)}</td><td>${view.day(line.effectiveFrom)}</td><td>${line.place?.name ?? t(WORDS.wholeCountry)}</td></tr>`,
  );
  const heads = [WORDS.position, WORDS.code, WORDS.lines, WORDS.change, WORDS.effectiveFrom, WORDS.place];
  return table(heads.map(t), rows);
}

/** Tells where a line is derived, withdrawn or corrected. */
function whatBecameOf({ isDerived, isWithdrawn, correctedBy }: ChangeLine, view: PageView): Html {
  const { t } = view;
  const note = (text: Html | string) => html`<br><small>${text}</small>`;
  return html`${isDerived && note(t(WORDS.derived))}${isWithdrawn && note(t(WORDS.withdrawal))}${
    correctedBy && note(html`${t(correctedBy.isWithdrawn ? WORDS.withdrawn : WORDS.corrected)} ${numberedLink(correctedBy.decision, view)}`)
  }`;
}

export function numberedLink({ number, url }: NumberedLink, view: PageView): Html {
  return html`<a href="${view.link(localPath(url))}">${number}</a>`;
}

export function nextPage(address: string | null, view: PageView): Html | null {
  return address === null ? null : html`<p><a rel="next" href="${view.link(address)}">${view.t(WORDS.nextPage)}</a></p>`;
}

/** An id without clocks. */
export function permanentId(id: string): string {
  return id.split('?')[0] ?? id;
}

/** Addresses in answers may start with the public host; links inside the site start from the root. */
export function localPath(url: string): string {
  return new URL(url, 'http://page').pathname;
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="wide"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
