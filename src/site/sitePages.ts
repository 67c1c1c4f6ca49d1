import { decisionPage } from './pages/decisionPage.ts';
import { procedurePages } from './pages/procedurePage.ts';
import { searchPage } from './pages/searchPage.ts';
import { versionPage } from './pages/versionPage.ts';
import type { SitePage } from './sitePage.ts';

/** Every page that people can open. Addresses are permanent. */
export const SITE_PAGES: readonly SitePage[] = [searchPage, ...procedurePages, versionPage, decisionPage] as readonly SitePage[];
