import { STYLE } from '../assets.ts';
import type { PageContent } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The head of a page that shows a draft: nothing for search engines, no scripts, and its style within it, as admins are served apart. */
export function DraftHead({ view, page }: { readonly view: PageView; readonly page: PageContent }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{`${view.t(WORDS.draft)}: ${page.title}`}</title>
      <style dangerouslySetInnerHTML={{ __html: `${STYLE.text}.by-script{display:none!important}` }} />
    </head>
  );
}
