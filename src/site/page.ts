import { STYLE } from './assets.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Language, Translate } from './language.ts';
import { dayText, translateTo, WORDS } from './language.ts';

/** What every page knows about its request. */
export interface PageView {
  readonly language: Language;
  readonly t: Translate;
  day(day: string): string;
  /** Keeps the reader's language in an address; own addresses only. */
  link(path: string): string;
  /** The same page in the other language. */
  readonly otherLanguage: string;
}

/** @param path address of the page with its parameters, from the root */
export function viewOf(path: string): PageView {
  const asked = new URL(path, 'http://page');
  const language: Language = asked.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const inLanguage = (address: string, wanted: Language) => {
    const url = new URL(address, 'http://page');
    url.searchParams.delete('lang');
    if (wanted === 'en') url.searchParams.set('lang', 'en');
    return url.pathname + url.search;
  };
  return {
    language,
    t: translateTo(language),
    day: (day) => dayText(language, day),
    link: (address) => inLanguage(address, language),
    otherLanguage: inLanguage(path, language === 'vi' ? 'en' : 'vi'),
  };
}

/** A whole page: landmarks, one heading, no scripts needed. */
export function wholePage(view: PageView, title: string, content: Html): string {
  const { t, link } = view;
  return html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${t(WORDS.catalogue)}</title>
<link rel="stylesheet" href="${STYLE.path}">
</head>
<body>
<a class="skip" href="#content">${t(WORDS.skip)}</a>
<header>
<nav aria-label="${t(WORDS.catalogue)}">
<a href="${link('/')}"><strong>${t(WORDS.catalogue)}</strong></a>
<a href="${view.otherLanguage}" lang="${view.language === 'vi' ? 'en' : 'vi'}" hreflang="${view.language === 'vi' ? 'en' : 'vi'}">${t(WORDS.otherLanguage)}</a>
</nav>
</header>
<main id="content">
<h1>${title}</h1>
${content}
</main>
<footer><a href="/v1/openapi.json">${t(WORDS.forMachines)}</a></footer>
</body>
</html>
`.markup;
}
