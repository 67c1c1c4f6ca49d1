import type { Portal } from '../../api/fixedQueries/fixedParts.ts';
import { createDeveloperRouter } from './developerRouter.ts';

/** A place for developers: guide, reference, explorer, a page for each error. */
export const developers: Portal = { paths: () => ({}), createRouter: createDeveloperRouter };
