import { aboutPages } from './about/aboutPages.tsx';
import { authoritiesPage, authorityPage } from './browse/authorityPages.tsx';
import { decisionsPage } from './browse/decisionsPage.tsx';
import { legalDocumentPage } from './browse/legalDocumentPage.tsx';
import { lifeEventPage, lifeEventsPage } from './browse/lifeEventPages.tsx';
import { officePage, officesPage } from './browse/officePages.tsx';
import { placePage, placesPage } from './browse/placePages.tsx';
import { proceduresPage } from './browse/proceduresPage.tsx';
import { changesPage } from './changes/changesPage.tsx';
import { feedPage, procedureFeedPage } from './changes/feedPages.ts';
import { comparePage } from './pages/comparePage.tsx';
import { decisionPage } from './pages/decisionPage.tsx';
import { fieldPage, fieldsPage } from './pages/fieldPages.tsx';
import { historyPage } from './pages/historyPage.tsx';
import { procedurePages } from './pages/procedurePage.tsx';
import { searchPage } from './pages/searchPage.tsx';
import { startPage } from './pages/startPage.tsx';
import { versionPage } from './pages/versionPage.tsx';
import { choosePlacePage } from './places/placePages.tsx';
import { currencyPage } from './posting/currencyPage.tsx';
import { postingListPage } from './posting/postingListPage.tsx';
import { postingPage } from './posting/postingPage.tsx';
import type { SitePage } from './sitePage.ts';
import { statisticsFile, statisticsPage } from './statistics/statisticsPages.tsx';

/** Every page that people can open, fixed paths before those with a parameter. Addresses are permanent. */
export const SITE_PAGES: readonly SitePage[] = [
  startPage,
  searchPage,
  proceduresPage,
  statisticsPage,
  statisticsFile,
  historyPage,
  postingPage,
  postingListPage,
  currencyPage,
  changesPage,
  feedPage,
  procedureFeedPage,
  comparePage,
  ...procedurePages,
  versionPage,
  decisionPage,
  fieldsPage,
  fieldPage,
  choosePlacePage,
  placesPage,
  placePage,
  officesPage,
  officePage,
  lifeEventsPage,
  lifeEventPage,
  authoritiesPage,
  authorityPage,
  decisionsPage,
  legalDocumentPage,
  ...aboutPages,
] as readonly SitePage[];
