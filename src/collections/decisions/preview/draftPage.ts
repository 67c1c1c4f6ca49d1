import type { Endpoint } from 'payload';
import { actionAsked } from '../actionAsked.ts';
import { refusal } from '../../problems/refusal.ts';
import { requireCatalogueViews } from '../requireCatalogueViews.ts';
import { requirePlugged } from '../../requirePlugged.ts';
import { NOT_SEALABLE } from './previewDraft.ts';

/**
 * GET /api/decisions/:id/site/thu-tuc/1.001193: a page as citizens will see it, for those who may see the draft. An
 * announced decision is shown by the site itself.
 */
export const draftSiteEndpoint: Endpoint = {
  path: '/:id/site/:address*',
  method: 'get',
  handler: async (req) => {
    const { loaded } = await actionAsked(req);
    const { pathname, search } = new URL(req.url ?? '/', 'http://admin');
    const [, base = '', path = ''] = /^(.*?\/site)\/*(.*)$/.exec(pathname) ?? [];
    const address = `/${path}${search}`;
    if (loaded.stored.state === 'announced') return new Response(null, { status: 303, headers: { Location: address, ...PRIVATE } });
    const foreseen = await requireCatalogueViews(req).foresee(loaded.draft);
    if (!foreseen) throw refusal(req, NOT_SEALABLE, 'CHECK_FAILED');
    const { status, contentType, body, headers } = await requirePlugged(req, 'draftPages')({ foreseen, address, base });
    return new Response(body, {
      status,
      headers: { ...Object.fromEntries(headers), 'Content-Type': contentType ?? 'text/html', ...PRIVATE },
    });
  },
};

/** Nothing keeps such a page, nothing finds it, and nothing in it runs. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};
