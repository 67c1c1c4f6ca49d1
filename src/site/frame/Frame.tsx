import type { PageContent } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { ABOUT_TEXTS } from '../about/aboutPages.tsx';
import type { Label } from '../../domain/values/vocabulary.ts';
import { LEGAL_WORDS } from '../browse/legalWords.ts';
import { OFFICE_WORDS } from '../browse/officeWords.ts';
import { FEEDBACK_WORDS } from '../feedback/feedbackWords.ts';
import { WORDS } from '../words.ts';
import { DraftHead } from './DraftHead.tsx';
import { Crumbs } from './Crumbs.tsx';
import { EMBLEM } from './emblem.ts';
import { Head } from './Head.tsx';
import { Strip } from './Strip.tsx';

/** A whole page: landmarks, one heading, no scripts needed. */
export function Frame({ view, page }: { readonly view: PageView; readonly page: PageContent }) {
  const { heading = page.title } = page;
  return (
    <html lang={view.language}>
      {view.condition?.kind === 'draft' ? <DraftHead view={view} page={page} /> : <Head view={view} page={page} />}
      <body>
        <a className="skip" href="#content">
          {view.t(WORDS.skip)}
        </a>
        <Top view={view} />
        <Strip view={view} />
        <div className="inner">
          <Crumbs crumbs={page.crumbs ?? []} view={view} />
          <main id="content">
            {heading !== null && <h1>{heading}</h1>}
            {page.main}
          </main>
        </div>
        <Bottom view={view} />
      </body>
    </html>
  );
}

function Top({ view }: { readonly view: PageView }) {
  const { t, link, language } = view;
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className="top">
      <div className="inner">
        <a className="home" href={link('/')}>
          <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: EMBLEM }} />
          {t(WORDS.shortCatalogue)}
        </a>
        <nav aria-label={t(WORDS.siteParts)}>
          {view.path !== '/' && <a href={link('/tim-kiem')}>{t(WORDS.search)}</a>}
          <a href={view.otherLanguage} lang={other} hrefLang={other}>
            {language === 'vi' ? 'English' : 'Tiếng Việt'}
          </a>
        </nav>
      </div>
    </header>
  );
}

function Bottom({ view }: { readonly view: PageView }) {
  const { t } = view;
  return (
    <footer className="bottom">
      <div className="inner">
        <nav className="footer-groups" aria-label={t(WORDS.moreAboutSite)}>
          {FOOTER_GROUPS.map(({ title, links }) => (
            <section key={title.en}>
              <h2>{t(title)}</h2>
              <ul>
                {links
                  .filter(({ path }) => path !== FEEDBACK_PATH || view.settings.takesFeedback)
                  .map(({ path, label }) => (
                    <li key={path}>
                      <a href={view.link(path)}>{t(label)}</a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </nav>
        <p>{t(WORDS.wordsOfDecisions)}</p>
      </div>
    </footer>
  );
}

const FEEDBACK_PATH = '/gop-y';
const FOOTER_GROUPS: readonly { readonly title: Label; readonly links: readonly { readonly path: string; readonly label: Label }[] }[] = [
  {
    title: WORDS.findProcedures,
    links: [
      { path: '/su-kien', label: WORDS.byLifeEvent },
      { path: '/linh-vuc', label: WORDS.byField },
      { path: '/co-quan', label: WORDS.byBody },
      { path: '/dia-ban', label: WORDS.byPlace },
      { path: '/noi-tiep-nhan', label: OFFICE_WORDS.offices },
    ],
  },
  {
    title: WORDS.catalogueParts,
    links: [
      { path: '/quyet-dinh', label: WORDS.allDecisions },
      { path: '/van-ban', label: LEGAL_WORDS.documents },
      { path: '/thay-doi', label: WORDS.changesTitle },
      { path: '/thong-ke', label: WORDS.statistics },
    ],
  },
  {
    title: WORDS.aboutSite,
    links: [...ABOUT_TEXTS.map(({ path, title }) => ({ path, label: title })), { path: FEEDBACK_PATH, label: FEEDBACK_WORDS.title }],
  },
];
