import { ICON, SCRIPT, SHARE_IMAGE, SHARE_IMAGE_PATH, STYLE } from '../assets.ts';
import type { PageContent } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { breadcrumbList } from './breadcrumbList.ts';

/** What browsers, search engines and shared links need to know of a page. */
export function Head({ view, page }: { readonly view: PageView; readonly page: PageContent }) {
  const { t } = view;
  const title = `${page.title} – ${t(WORDS.catalogue)}`;
  const canonical = page.canonical ?? view.path;
  const description = page.description ?? t(WORDS.purpose);
  const structured = [...(page.structured ?? []), ...breadcrumbList(page.crumbs ?? [], view)];
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {page.isIndexed === false && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={view.whole(canonical)} />
      <link rel="alternate" hrefLang="vi" href={view.whole(canonical, 'vi')} />
      <link rel="alternate" hrefLang="en" href={view.whole(canonical, 'en')} />
      <link rel="alternate" hrefLang="x-default" href={view.whole(canonical, 'vi')} />
      {page.feed && <link rel="alternate" type="application/atom+xml" title={t(WORDS.changesFeed)} href={page.feed} />}
      {page.linkedData && <link rel="alternate" type="application/ld+json" href={page.linkedData} />}
      <link rel="stylesheet" href={STYLE.path} />
      <script type="module" src={SCRIPT.path} />
      <link rel="icon" type="image/svg+xml" href={ICON.path} />
      <link rel="search" type="application/opensearchdescription+xml" title={t(WORDS.catalogue)} href="/opensearch.xml" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t(WORDS.catalogue)} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={view.whole(canonical)} />
      <meta property="og:image" content={view.settings.publicUrl + SHARE_IMAGE_PATH} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_IMAGE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE.height)} />
      <meta property="og:image:alt" content={t(WORDS.catalogue)} />
      <meta property="og:locale" content={view.language === 'vi' ? 'vi_VN' : 'en_GB'} />
      {structured.map((data, i) => (
        <script key={i} type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(data) }} />
      ))}
    </head>
  );
}

/** JSON inside markup: no text of a decision can end the element. */
function safeJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
