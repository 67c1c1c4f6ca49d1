import {
  CHANNEL_KIND_LABELS,
  FEE_KIND_LABELS,
  GOVERNMENT_LEVEL_LABELS,
  ONLINE_LEVEL_LABELS,
  PROCEDURE_PART_LABELS,
  TIME_UNIT_LABELS,
} from '../../domain/values/vocabulary.ts';
import type { Form, Named, TimeLimit, VersionText } from '../answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { labelOf, WORDS } from '../language.ts';
import type { PageView } from '../page.ts';

const PARTS = PROCEDURE_PART_LABELS;

/** The whole text of a version, in the order of the law; empty parts are left out. */
export function versionText(version: VersionText, view: PageView): Html {
  const { t } = view;
  const part = (title: string, content: Html | null) => content && html`<section><h2>${title}</h2>${content}</section>`;
  return html`
    ${part(t(PARTS.steps), steps(version))}
    ${part(t(PARTS.channels), channels(version, view))}
    ${part(t(PARTS.dossier), dossiers(version, view))}
    ${part(t(WORDS.dossierSets), version.dossierSets === null ? null : paragraph(String(version.dossierSets)))}
    ${part(t(PARTS.audience), list(version.audience))}
    ${part(t(WORDS.competent), names(version.competentAuthorities))}
    ${part(t(PARTS.implementingAuthority), names(version.implementingAuthorities))}
    ${part(t(WORDS.coordinating), names(version.coordinatingAuthorities))}
    ${part(t(PARTS.result), list(version.results))}
    ${part(t(PARTS.requirements), paragraph(version.requirements))}
    ${part(t(PARTS.legalBasis), legalBasis(version))}
    ${part(t(PARTS.forms), forms(version.forms))}
    ${part(t(WORDS.note), paragraph(version.note))}
    ${part(t(WORDS.reception), list(version.receptionAddresses))}
    ${part(t(PARTS.levels), list([...version.levels.map((level) => t(labelOf(GOVERNMENT_LEVEL_LABELS, level)))]))}
    ${part(t(PARTS.field), version.field && paragraph(version.field.name))}
    ${part(t(PARTS.onlineLevel), onlineLevel(version, view))}
  `;
}

function steps(version: VersionText): Html | null {
  if (version.steps.length === 0) return null;
  return html`<ol>${version.steps.map(
    ({ name, description }) => html`<li>${name && html`<strong>${name}</strong> `}<span class="text">${description}</span></li>`,
  )}</ol>`;
}

function channels(version: VersionText, { t }: PageView): Html | null {
  if (version.channels.length === 0) return null;
  const rows = version.channels.map(
    ({ kind, timeLimit, fees, description }) => html`<tr>
      <th scope="row">${t(labelOf(CHANNEL_KIND_LABELS, kind))}</th>
      <td class="text">${timeText(timeLimit, t)}</td>
      <td>${fees.map((fee) => html`<p class="text">${t(labelOf(FEE_KIND_LABELS, fee.kind))}: ${feeText(fee, t)}</p>`)}</td>
      <td class="text">${description}</td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr>
    <th scope="col">${t(PARTS.channels)}</th><th scope="col">${t(PARTS.timeLimit)}</th>
    <th scope="col">${t(PARTS.fees)}</th><th scope="col"></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function timeText({ amount, unit, text }: TimeLimit, t: PageView['t']): string {
  const figure = amount === null || unit === null ? null : `${amount} ${t(labelOf(TIME_UNIT_LABELS, unit))}`;
  return [figure, text].filter((part) => part !== null && part !== '').join('\n');
}

function feeText(fee: VersionText['channels'][number]['fees'][number], t: PageView['t']): string {
  const figure = fee.amount === null ? null : fee.amount === 0 ? t(WORDS.free) : `${fee.amount.toLocaleString('vi')} ${fee.currency}`;
  return [figure, fee.text].filter((part) => part !== null && part !== '').join('\n');
}

function dossiers(version: VersionText, view: PageView): Html | null {
  if (version.dossiers.length === 0) return null;
  const { t } = view;
  return html`${version.dossiers.map(
    ({ case: caseName, timeLimit, items }) => html`
      ${caseName && html`<h3>${caseName}</h3>`}${timeLimit && paragraph(timeText(timeLimit, t))}
      <ul>${items.map(
        ({ name, originals, copies, forms: blank }) =>
          html`<li><span class="text">${name}</span>${counts(originals, copies, view)}${forms(blank)}</li>`,
      )}</ul>`,
  )}`;
}

function counts(originals: number | null, copies: number | null, { t }: PageView): Html | null {
  const counts = [originals ? `${originals} ${t(WORDS.originals)}` : null, copies ? `${copies} ${t(WORDS.copies)}` : null].filter(
    (count) => count !== null,
  );
  return counts.length > 0 ? html` <small>(${counts.join(', ')})</small>` : null;
}

function legalBasis(version: VersionText): Html | null {
  return list(version.legalBasis.map(({ number, title }) => (title ? `${number}: ${title}` : number)));
}

function onlineLevel({ onlineLevel: level, partialOnlineReason }: VersionText, { t }: PageView): Html {
  return html`<p>${t(labelOf(ONLINE_LEVEL_LABELS, level))}</p>${paragraph(partialOnlineReason)}`;
}

function forms(blank: readonly Form[]): Html | null {
  if (blank.length === 0) return null;
  return html`<ul>${blank.map(
    ({ name, url, fileName }) =>
      html`<li>${isWebAddress(url) ? html`<a href="${url}">${name}</a>` : name}${fileName && fileName !== name && html` <small>${fileName}</small>`}</li>`,
  )}</ul>`;
}

/** Addresses come from decisions, so only web addresses become links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

function names(named: readonly Named[]): Html | null {
  return list(named.map(({ name }) => name));
}

function list(texts: readonly string[]): Html | null {
  if (texts.length === 0) return null;
  return texts.length === 1 ? paragraph(texts[0] ?? null) : html`<ul>${texts.map((text) => html`<li class="text">${text}</li>`)}</ul>`;
}

function paragraph(text: string | null): Html | null {
  return text ? html`<p class="text">${text}</p>` : null;
}
