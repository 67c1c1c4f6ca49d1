import { comparePage } from './pages/comparePage.tsx';
import { decisionPage } from './pages/decisionPage.tsx';
import { historyPage } from './pages/historyPage.tsx';
import { procedurePages } from './pages/procedurePage.tsx';
import { versionPage } from './pages/versionPage.tsx';
import { choosePlacePage } from './places/placePages.tsx';
import type { SitePage } from './sitePage.ts';
import { SITE_PAGES } from './sitePages.ts';
import type { PageView } from './view.ts';
import { inLanguage, viewOf } from './view.ts';

/** Pages that can show a draft as if it were announced. */
const DRAFT_PAGES: ReadonlySet<unknown> = new Set([
  historyPage,
  comparePage,
  ...procedurePages,
  versionPage,
  decisionPage,
  choosePlacePage,
]);

export interface FoundPage {
  readonly page: SitePage;
  /** Values of the path's parameters. */
  readonly path: Readonly<Record<string, string>>;
}

/** The page at a path without language, for example '/thu-tuc/1.001193'; null where none can show a draft. */
export function draftPageAt(path: string): FoundPage | null {
  for (const page of SITE_PAGES) {
    const values = valuesIn(page.path.split('/'), path.split('/'));
    if (values) return DRAFT_PAGES.has(page) ? { page, path: values } : null;
  }
  return null;
}

interface ShownDraft {
  /** The page's own address with its parameters. */
  readonly address: string;
  readonly today: string;
  /** Below which the pages of this draft lie, without a slash at the end. */
  readonly base: string;
  readonly publicUrl: string;
}

/** Links lead to other pages of the same draft, and where none shows it, to the public site. */
export function draftView({ address, today, base, publicUrl }: ShownDraft): PageView {
  const settings = { publicUrl, filingUrl: null, takesFeedback: false };
  const view = viewOf(address, today, settings, { kind: 'draft', knownUntil: null });
  const link: PageView['link'] = (own, language = view.language) => {
    const [path = ''] = own.split(/[?#]/);
    const site = draftPageAt(path) ? base : publicUrl;
    return site + inLanguage(own, language);
  };
  return { ...view, link, otherLanguage: link(view.path, view.language === 'vi' ? 'en' : 'vi') };
}

function valuesIn(pattern: readonly string[], path: readonly string[]): Record<string, string> | null {
  if (pattern.length !== path.length) return null;
  const values: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const given = path[i] ?? '';
    if (!part.startsWith(':')) {
      if (part !== given) return null;
    } else if (given === '') return null;
    else values[part.slice(1)] = decodeURIComponent(given);
  }
  return values;
}
