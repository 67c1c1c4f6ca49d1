import { DECISION_ROUTES } from './routes/decisionRoutes.ts';
import { PROCEDURE_ROUTES } from './routes/procedureRoutes.ts';
import { REGISTER_ROUTES } from './routes/registerRoutes.ts';
import type { Route } from './routes/route.ts';
import { SEARCH_ROUTES } from './routes/searchRoutes.ts';
import { STATISTICS_ROUTES } from './routes/statisticsRoutes.ts';

/** All addresses of REST that ask the schema of /graphql. */
export const ROUTES: readonly Route[] = [
  ...PROCEDURE_ROUTES,
  ...DECISION_ROUTES,
  ...SEARCH_ROUTES,
  ...STATISTICS_ROUTES,
  ...REGISTER_ROUTES,
];
