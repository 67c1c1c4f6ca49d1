import type { PayloadRequest } from 'payload';
import type { CatalogueViews } from '../../announcing/views/catalogueViews.ts';
import { requireSignedIn } from '../access/requireSignedIn.ts';
import { requirePlugged } from '../requirePlugged.ts';

/** What the admin shows of the catalogue, for people who are signed in. */
export function requireCatalogueViews(req: PayloadRequest): CatalogueViews {
  requireSignedIn(req);
  return requirePlugged(req, 'catalogueViews');
}
