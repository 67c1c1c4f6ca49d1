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

/** The whole text of a version, part by part in the order of the law; parts that say nothing are left out. */
export function versionText(version: VersionText, view: PageView): Html {
  const { say } = view;
  const part = (title: string, content: Html | null) => content && html`<section><h2>${title}</h2>${content}</section>`;
  return html`
    ${part(say(PARTS.steps), steps(version))}
    ${part(say(PARTS.channels), channels(version, view))}
    ${part(say(PARTS.dossier), dossiers(version, view))}
    ${part(say(PARTS.audience), list(version.audience))}
    ${part(say(WORDS.competent), names(version.competentAuthorities))}
    ${part(say(PARTS.implementingAuthority), names(version.implementingAuthorities))}
    ${part(say(WORDS.coordinating), names(version.coordinatingAuthorities))}
    ${part(say(PARTS.result), list(version.results))}
    ${part(say(PARTS.requirements), paragraph(version.requirements))}
    ${part(say(PARTS.legalBasis), legalBasis(version))}
    ${part(say(PARTS.forms), forms(version.forms))}
    ${part(say(WORDS.reception), list(version.receptionAddresses))}
    ${part(say(PARTS.levels), list([...version.levels.map((level) => say(labelOf(GOVERNMENT_LEVEL_LABELS, level)))]))}
    ${part(say(PARTS.field), version.field && paragraph(version.field.name))}
    ${part(say(PARTS.onlineLevel), onlineLevel(version, view))}
  `;
}

function steps(version: VersionText): Html | null {
  if (version.steps.length === 0) return null;
  return html`<ol>${version.steps.map(
    ({ name, description }) => html`<li>${name && html`<strong>${name}</strong> `}<span class="text">${description}</span></li>`,
  )}</ol>`;
}

function channels(version: VersionText, { say }: PageView): Html | null {
  if (version.channels.length === 0) return null;
  const rows = version.channels.map(
    ({ kind, timeLimit, fees, description }) => html`<tr>
      <th scope="row">${say(labelOf(CHANNEL_KIND_LABELS, kind))}</th>
      <td class="text">${timeText(timeLimit, say)}</td>
      <td>${fees.map((fee) => html`<p class="text">${say(labelOf(FEE_KIND_LABELS, fee.kind))}: ${feeText(fee, say)}</p>`)}</td>
      <td class="text">${description}</td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr>
    <th scope="col">${say(PARTS.channels)}</th><th scope="col">${say(PARTS.timeLimit)}</th>
    <th scope="col">${say(PARTS.fees)}</th><th scope="col"></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function timeText({ amount, unit, text }: TimeLimit, say: PageView['say']): string {
  const figure = amount === null || unit === null ? null : `${amount} ${say(labelOf(TIME_UNIT_LABELS, unit))}`;
  return [figure, text].filter((part) => part !== null && part !== '').join('\n');
}

function feeText(fee: VersionText['channels'][number]['fees'][number], say: PageView['say']): string {
  const figure = fee.amount === null ? null : fee.amount === 0 ? say(WORDS.free) : `${fee.amount.toLocaleString('vi')} ${fee.currency}`;
  return [figure, fee.text].filter((part) => part !== null && part !== '').join('\n');
}

function dossiers(version: VersionText, view: PageView): Html | null {
  if (version.dossiers.length === 0) return null;
  const { say } = view;
  return html`${version.dossiers.map(
    ({ case: caseName, timeLimit, items }) => html`
      ${caseName && html`<h3>${caseName}</h3>`}${timeLimit && paragraph(timeText(timeLimit, say))}
      <ul>${items.map(
        ({ name, originals, copies, forms: blank }) =>
          html`<li><span class="text">${name}</span>${counts(originals, copies, view)}${forms(blank)}</li>`,
      )}</ul>`,
  )}`;
}

function counts(originals: number | null, copies: number | null, { say }: PageView): Html | null {
  const said = [originals ? `${originals} ${say(WORDS.originals)}` : null, copies ? `${copies} ${say(WORDS.copies)}` : null].filter(
    (count) => count !== null,
  );
  return said.length > 0 ? html` <small>(${said.join(', ')})</small>` : null;
}

function legalBasis(version: VersionText): Html | null {
  return list(version.legalBasis.map(({ number, title }) => (title ? `${number}: ${title}` : number)));
}

function onlineLevel({ onlineLevel: level, partialOnlineReason }: VersionText, { say }: PageView): Html {
  return html`<p>${say(labelOf(ONLINE_LEVEL_LABELS, level))}</p>${paragraph(partialOnlineReason)}`;
}

function forms(blank: readonly Form[]): Html | null {
  if (blank.length === 0) return null;
  return html`<ul>${blank.map(({ name, url }) => html`<li>${isWebAddress(url) ? html`<a href="${url}">${name}</a>` : name}</li>`)}</ul>`;
}

/** Addresses come from decisions: only those of the web become links. */
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
