import { html } from '../html.ts';
import { WORDS } from '../language.ts';
import type { PageView } from '../page.ts';
import { wholePage } from '../page.ts';

/** For things that nobody announced, and for unknown addresses. */
export function notFoundPage(view: PageView): string {
  const { t } = view;
  return wholePage(
    view,
    t(WORDS.nothingHere),
    html`<p>${t(WORDS.nothingHereText)}</p><p><a href="${view.link('/')}">${t(WORDS.search)}</a></p>`,
  );
}

/**
 * For wrong input.
 * @param detail what would be right, in both languages
 */
export function wrongQuestionPage(view: PageView, detail: string): string {
  const { t } = view;
  return wholePage(view, t(WORDS.wrongQuestion), html`<p>${detail}</p><p><a href="${view.link('/')}">${t(WORDS.search)}</a></p>`);
}

/**
 * For requests that may work later.
 * @param detail why, in both languages; by default that the catalogue is being announced
 */
export function notYetPage(view: PageView, detail = view.t(WORDS.beingAnnounced)): string {
  return wholePage(view, view.t(WORDS.notYet), html`<p>${detail}</p>`);
}
