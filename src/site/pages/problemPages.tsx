import type { ReactNode } from 'react';
import { SearchForm } from '../parts/SearchForm.tsx';
import { renderPage } from '../renderPage.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { formForWrong } from './WrongInput.tsx';

/** For things that nobody announced, and for unknown addresses. */
export function notFoundPage(view: PageView): string {
  const isAbout = /^\/(?:thu-tuc|phien-ban|quyet-dinh)\//.test(view.path);
  return problemPage(view, view.t(WORDS.nothingHere), <p>{view.t(isAbout ? WORDS.nothingHereText : WORDS.noSuchAddress)}</p>);
}

/**
 * For wrong input. What people can type comes back in its form, with the message at its field.
 * @param detail what would be right, in the page's language or in both
 * @param field name of the wrong input in the contract
 */
export function wrongQuestionPage(view: PageView, detail: string, field?: string): string {
  const reason = formForWrong(field, view) ?? <p data-wrong="">{inOneLanguage(detail, view)}</p>;
  return problemPage(view, view.t(WORDS.wrongQuestion), reason);
}

/**
 * For requests that may work later.
 * @param detail why, in both languages; by default that the catalogue is being announced
 */
export function notYetPage(view: PageView, detail = view.t(WORDS.beingAnnounced)): string {
  return problemPage(view, view.t(WORDS.notYet), <p>{inOneLanguage(detail, view)}</p>);
}

/** For errors of ours; the id finds the log's line. */
export function errorPage(view: PageView, id: string): string {
  return problemPage(
    view,
    view.t(WORDS.ourError),
    <p>
      {view.t(WORDS.ourErrorText)} <code>{id}</code>
    </p>,
  );
}

/** The reason in plain words, and a way on. */
function problemPage(view: PageView, title: string, reason: ReactNode): string {
  const main = (
    <>
      {reason}
      <SearchForm view={view} query={queryOf(view)} />
      <p>
        <a href={view.link('/')}>{view.t(WORDS.home)}</a>
      </p>
    </>
  );
  return renderPage(view, { title, isIndexed: false, canonical: '/', main });
}

/** What was typed into the search box is not lost with a wrong place or day. */
function queryOf({ path }: PageView): string {
  return new URL(path, 'http://page').searchParams.get('q') ?? '';
}

/** Messages hold Vietnamese first and English in brackets; a page shows its own language. */
function inOneLanguage(detail: string, { language }: PageView): string {
  const found = /^(.*\S)\s+\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/su.exec(detail);
  return found ? ((language === 'vi' ? found[1] : found[2]) ?? detail) : detail;
}
