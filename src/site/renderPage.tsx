import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from './frame/Frame.tsx';
import type { PageContent } from './sitePage.ts';
import type { PageView } from './view.ts';

/** The whole page as text, ready to be sent. */
export function renderPage(view: PageView, page: PageContent): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Frame view={view} page={page} />)}\n`;
}
